// Private people: by their role on every page, in every file and link, until their names are asked for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { questionsOf } from '../../src/core/accounts/questions.ts';
import type { Dossier } from '../../src/core/dossier/types.ts';
import { Catalogue } from '../../src/core/index/catalogue.ts';
import { foldName, nameParts, wordsOf } from '../../src/core/redact/names.ts';
import { redact } from '../../src/core/redact/redact.ts';
import { builtIn, expect, test, type DashboardPage } from './dashboard.ts';

const BUILD = path.resolve(import.meta.dirname, '../../build');
const SWITCH = 'Show names of private people';

/** What gives a private person of the dossier away: whole names, those of their words that no public name has, ids of several words. */
function givingAway({ actors, places }: Dossier): string[] {
	const others = actors.filter(({ sensitive }) => !sensitive).map(({ name }) => name);
	const known = new Set(
		[...others, ...places.features.map(({ properties }) => properties.name)].flatMap(wordsOf).map(foldName)
	);
	return actors
		.filter(({ sensitive }) => sensitive)
		.flatMap((actor) => {
			const words = [...nameParts(actor, known)].filter((word) => !known.has(word));
			const ids = actor.id.includes('-') ? [actor.id] : [];
			return [actor.name, ...(actor.aliases ?? []), ...words, ...ids];
		})
		.map(foldName);
}

/** Those of the texts that stand in what is written. */
function found(texts: readonly string[], written: string): string[] {
	const lower = foldName(written);
	return texts.filter(
		(text) => lower.includes(text) && new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, 'u').test(lower)
	);
}

/** Everything in the page but its scripts, which are as they were served: words, names for assistive technology, titles, addresses, and what fields hold. */
const everything = (page: Page) =>
	page.evaluate(() => {
		const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
		const written = document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, '');
		return [location.href, document.title, written, ...fields].join('\n');
	});

/** Goes to a page of the panel by its address and waits until another heading stands there. */
async function turn(page: Page, fragment: string): Promise<void> {
	await page.evaluate(async (to) => {
		const heading = () => document.querySelector('[aria-label="Details"] [data-view-title]');
		const before = heading();
		// Not frame by frame: on a machine without a GPU each of them costs a tenth of a second.
		await new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				if (heading() === null || heading() === before) return;
				observer.disconnect();
				resolve();
			});
			observer.observe(document.body, { childList: true, subtree: true });
			location.hash = to;
		});
	}, fragment);
}

async function exported(dashboard: DashboardPage, line: string): Promise<string> {
	await dashboard.page.getByRole('button', { name: 'Export', exact: true }).click();
	const download = dashboard.page.waitForEvent('download');
	await dashboard.page.getByRole('menuitem', { name: line }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

const FILES = ['GeoJSON, records', 'GeoJSON, places', 'CSV, records', 'CSV, accounts', 'KML, records', 'Dossier, JSON'];

test('the pages as they are served name no private person, and the file of the dossier does', async ({ page }) => {
	const texts = givingAway(await builtIn(page));
	for (const name of ['index.html', 'workbench.html', 'collection.html', 'dossiers/peshawar-2014.redacted.json'])
		expect(found(texts, readFileSync(path.join(BUILD, name), 'utf8')), name).toEqual([]);
	expect(found(texts, readFileSync(path.join(BUILD, 'dossiers/peshawar-2014.json'), 'utf8'))).not.toEqual([]);
});

/** The pages of the panel by what they show: addresses without the `#`. */
const PAGES: Record<string, (dossier: Dossier) => string[]> = {
	'places and events': ({ places, events }) => [...opening('place', places.features), ...opening('event', events)],
	statements: ({ statements }) => opening('statement', statements),
	'actors and sources': ({ actors, sources }) => [...opening('actor', actors), ...opening('source', sources)],
	'questions and lists': (dossier) => [
		...['unplaced', 'undated', 'accounts', 'lint', 'refused'].map((id) => `open=list:${id}`),
		...opening('question', questionsOf(new Catalogue(dossier)))
	],
	'passages of private people': ({ statements, actors }) =>
		[
			...actors.filter(({ sensitive }) => sensitive),
			...statements.filter(({ speaker }) => speaker?.startsWith('person-'))
		].flatMap(({ id }) => [`open=list:undated`, `open=passage:${id}:0`])
};
const opening = (type: string, things: readonly { id: string }[]) =>
	things.map(({ id }) => `open=${type}:${encodeURIComponent(id)}`);

for (const [what, pagesOf] of Object.entries(PAGES))
	test(`no page of ${what} names a private person`, async ({ page, dashboard }) => {
		test.slow();
		const dossier = await builtIn(page);
		const texts = givingAway(dossier);
		const pages = pagesOf(redact(dossier).dossier);
		expect(pages.length).toBeGreaterThan(10);
		await dashboard.open();
		await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
		await expect(page.getByRole('region', { name: 'Time', exact: true }).getByRole('button').first()).toBeVisible();
		expect(found(texts, await everything(page)), 'the overview').toEqual([]);
		for (const fragment of pages) {
			await turn(page, fragment);
			expect(found(texts, await everything(page)), fragment).toEqual([]);
		}
	});

test('the switch says why, shows the names, and keeps what is open and the focus; the link names nobody', async ({
	page,
	dashboard
}) => {
	const dossier = await builtIn(page);
	const texts = givingAway(dossier);
	const worker = dossier.actors.find(({ id }) => id === 'school-worker');
	if (!worker) throw new Error('the dossier has no school worker');
	const role = worker.roles?.[0]?.title ?? '';
	// A link from before: it goes by the id of the file.
	await page.goto('/#open=actor:school-worker&actors=school-worker');
	const { details } = dashboard;
	await expect(details.getByRole('heading', { level: 2 })).toHaveText(new RegExp(`${role}$`, 'i'));
	await expect(dashboard.status).toHaveText(/^[1-9]\d* of/);
	const shown = await dashboard.status.innerText();
	const names = page.getByRole('switch', { name: SWITCH });
	await expect(names).toHaveAccessibleDescription(/go by their role until you ask/);
	await names.focus();
	await page.keyboard.press('Space');
	await expect(details.getByRole('heading', { level: 2 })).toHaveText(new RegExp(`${worker.name}$`));
	await expect(names).toBeFocused();
	await expect(names).toBeChecked();
	await expect(dashboard.status).toHaveText(shown);
	expect(found(texts, page.url())).toEqual([]);
	await page.getByRole('searchbox', { name: 'Search this dossier' }).fill(worker.name);
	await expect(dashboard.status).toHaveText(/^[1-9]\d* of/);
	expect(found(texts, decodeURIComponent(page.url()))).toEqual([]);
	// Whoever gets the link has not asked.
	const link = page.url();
	await page.goto('about:blank');
	await page.goto(link);
	await expect(details.getByRole('heading', { level: 2 })).toHaveText(new RegExp(`${role}$`, 'i'));
	await expect(names).not.toBeChecked();
	expect(found(texts, await everything(page))).toEqual([]);
});

test('files say what the page says: roles, or names once they are asked for', async ({ page, dashboard }) => {
	const dossier = await builtIn(page);
	const texts = givingAway(dossier);
	await dashboard.open();
	for (const line of FILES) expect(found(texts, await exported(dashboard, line)), line).toEqual([]);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await expect(page.getByText('Private people by their role', { exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('switch', { name: SWITCH }).check();
	await expect(page.getByRole('switch', { name: SWITCH })).toBeChecked();
	for (const line of ['GeoJSON, records', 'CSV, records']) {
		const text = await exported(dashboard, line);
		expect(found(texts, text), line).not.toEqual([]);
		for (const { quote } of dossier.statements.filter(({ about }) => about.includes('pupil-13')))
			if (quote !== undefined) expect(text).toContain(quote);
	}
	expect(JSON.parse(await exported(dashboard, 'Dossier, JSON'))).toEqual(dossier);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await expect(page.getByText('Private people by name', { exact: true })).toBeVisible();
});

test('no name leads to what is said of another private person before one asks twice', async ({ page, dashboard }) => {
	const dossier = await builtIn(page);
	const told = dossier.statements.find(
		({ speaker, about, quote }) => speaker === 'family-friend' && about.includes('pupil-13') && quote
	);
	if (!told?.quote) throw new Error('nobody tells of the pupil');
	const words = dashboard.details.getByText(told.quote.slice(0, 40));
	await dashboard.open('open=actor:family-friend');
	await expect(words.first()).toBeVisible();
	await page.getByRole('switch', { name: SWITCH }).check();
	await expect(words).toHaveCount(0);
	const card = dashboard.details.locator(`[data-record="${told.id}"]`);
	await card.getByRole('button', { name: /words are folded/ }).click();
	await expect(card.getByRole('button', { name: 'Show the words' })).toBeVisible();
	await expect(words).toHaveCount(0);
	await card.getByRole('button', { name: 'Show the words' }).click();
	await expect(words.first()).toBeVisible();
	await expect(card.getByRole('button', { expanded: true })).toBeFocused();
});
