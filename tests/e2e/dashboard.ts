// What every browser test starts from: a page that must stay silent (no errors, no request to another origin).
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readStrict } from '../../src/core/dossier/parse.ts';
import { ArchiveWriter } from '../../src/core/tiles/archive.ts';
import type { Dossier } from '../../src/core/dossier/types.ts';
import {
	expect,
	test as base,
	type Browser,
	type ConsoleMessage,
	type Locator,
	type Page,
	type Route
} from '@playwright/test';

/** Folder of the texts that the built-in dossier cites; a fresh clone elsewhere has none. */
export const SOURCES = path.resolve(import.meta.dirname, '../../../shared/sources');
export const HAS_SOURCES = existsSync(SOURCES);
export const sourceFiles = () => textFiles(SOURCES);
/** Invented reports that a fresh clone has. */
export const sampleFiles = () => textFiles(path.resolve(import.meta.dirname, '../samples'));

const textFiles = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => path.join(folder, name));

/** CSS pixels. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A map archive with one tile, which holds nothing. */
const EMPTY_ARCHIVE = emptyArchive();

function emptyArchive(): Buffer {
	const tile = gzipSync(new Uint8Array());
	const archive = new ArchiveWriter();
	archive.add(0, tile);
	const world = { minZoom: 0, maxZoom: 0, west: -180, south: -85, east: 180, north: 85 };
	return Buffer.concat([archive.finish(world, { vector_layers: [] }), tile]);
}

interface Watch {
	errors: string[];
	outside: string[];
}

/** The maps a page can be given: all that is embedded, or bare land, which costs no drawing where the map is not what is tested. */
type Basemap = 'embedded' | 'bare';

export const test = base.extend<{ basemap: Basemap; watch: Watch; dashboard: DashboardPage }, { browser: Browser }>({
	// A browser that crashes while it starts, before any page, says nothing of this one: it is started once more.
	browser: [
		async ({ playwright }, use) => {
			const browser = await playwright.chromium.launch().catch(() => playwright.chromium.launch());
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' }
	],
	basemap: ['bare', { option: true }],
	watch: [
		async ({ basemap, context, page, baseURL }, use) => {
			const watch: Watch = { errors: [], outside: [] };
			const onError = (error: Error) => watch.errors.push(String(error));
			const onConsole = (message: ConsoleMessage) => {
				if (message.type() === 'error' || message.type() === 'warning') watch.errors.push(message.text());
			};
			// Only requests that really leave the page are counted here: those the policy blocks never arrive.
			const onRequest = (route: Route) => {
				const url = route.request().url();
				if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) watch.outside.push(url);
				return basemap === 'bare' && /\/basemap\/\w+\.pmtiles$/.test(url)
					? route.fulfill({ body: EMPTY_ARCHIVE })
					: route.continue();
			};
			page.on('pageerror', onError);
			page.on('console', onConsole);
			await context.route('**/*', onRequest);
			await use(watch);
			expect(watch.errors, 'errors and warnings of the page').toEqual([]);
			expect(watch.outside, 'requests to other origins').toEqual([]);
		},
		{ auto: true }
	],
	dashboard: async ({ page }, use) => use(new DashboardPage(page))
});
export { expect };

/** The dossier the page is served with, as its file. */
export async function builtIn(page: Page): Promise<Dossier> {
	return readStrict(await (await page.request.get('/dossiers/peshawar-2014.json')).text());
}

/** The same as the page shows it until names are asked for. */
export async function builtInByRole(page: Page): Promise<Dossier> {
	return readStrict(await (await page.request.get('/dossiers/peshawar-2014.redacted.json')).text());
}

/** The dashboard as a person knows it. */
export class DashboardPage {
	constructor(readonly page: Page) {}

	get map(): Locator {
		return this.page.getByRole('main');
	}
	get details(): Locator {
		return this.page.getByRole('region', { name: 'Details', exact: true });
	}
	get status(): Locator {
		return this.page.getByRole('status').filter({ hasText: /records? shown/ });
	}
	/** The mark whose name begins with the words. */
	mark(name: string): Locator {
		return this.map.getByRole('button', { name: new RegExp(`^${name}\\b`) }).first();
	}

	/** Opens the page and waits until the marks stand on the map. */
	async open(fragment = ''): Promise<void> {
		await this.page.goto(fragment === '' ? '/' : `/#${fragment}`);
		await expect(this.mark('Kabul').or(this.page.getByText('No record fits'))).toBeVisible();
	}

	/** The same on a page that is open already, which keeps where its map was moved to. */
	async at(fragment = ''): Promise<void> {
		await this.go(fragment);
		await expect(this.mark('Kabul').or(this.page.getByText('No record fits'))).toBeVisible();
	}

	/** Opens an address: on a page that is open already only the fragment changes, as by a link within the page. */
	async go(fragment: string): Promise<void> {
		const { page } = this;
		if (!page.url().startsWith('http') || new URL(page.url()).pathname !== '/') await page.goto(`/#${fragment}`);
		else
			await page.evaluate((hash) => {
				location.hash = hash;
				scrollTo(0, 0);
				if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			}, fragment);
	}

	/** Where a mark stands once the map is drawn and no longer moves it. */
	async still(mark: Locator): Promise<Box> {
		await this.page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
		return this.settled(mark);
	}

	/** Where something stands once the page no longer moves it: the same in ten frames one after another. */
	async settled(mark: Locator): Promise<Box> {
		await mark.evaluate(
			(element) =>
				new Promise<void>((resolve) => {
					let [before, same] = ['', 0];
					const look = () => {
						const { x, y } = element.getBoundingClientRect();
						same = `${x} ${y}` === before ? same + 1 : 0;
						before = `${x} ${y}`;
						if (same === 10) resolve();
						else requestAnimationFrame(look);
					};
					look();
				})
		);
		const box = await mark.boundingBox();
		if (!box) throw new Error('the mark has no size');
		return box;
	}

	/** Drops files on the page, as from a file manager. */
	async drop(files: { name: string; text: string }[]): Promise<void> {
		const transfer = await this.page.evaluateHandle((dropped) => {
			const data = new DataTransfer();
			for (const { name, text } of dropped) data.items.add(new File([text], name));
			return data;
		}, files);
		await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	}
}
