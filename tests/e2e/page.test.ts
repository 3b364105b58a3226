import { gzipSync } from 'node:zlib';
import { expect, test } from './dashboard.ts';
import { expectNoFaults, expectNoFaultsInBothThemes, expectRoom } from './faults.ts';

const PAGES = ['', 'open=place:army-public-school'];

test('at 1440 px, light and dark: no fault that axe can find, and nothing runs out of the page', async ({
	page,
	dashboard
}) => {
	// All of a page is looked at, twice.
	test.slow();
	for (const fragment of PAGES) {
		await dashboard.at(fragment);
		await expectNoFaultsInBothThemes(page);
	}
});

test('at 390 px: no fault that axe can find; at 320 px all can be pressed; at both nothing runs out of the page', async ({
	page,
	dashboard
}) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	for (const fragment of PAGES) {
		await dashboard.at(fragment);
		await expectNoFaults(page, { narrower: true });
	}
	await page.setViewportSize({ width: 320, height: 640 });
	for (const fragment of PAGES.toReversed()) {
		await dashboard.at(fragment);
		await expectRoom(page);
	}
});

test('without JavaScript the places, events and sources can be read', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto('/');
	const details = page.getByRole('region', { name: 'Details', exact: true });
	for (const words of [
		'Kabul',
		'North Waziristan',
		'New Delhi',
		'Lady Reading Hospital',
		'Attack on the Army Public School'
	])
		await expect(details).toContainText(words);
	// A browser told not to run scripts still parses the page as if it might: the words are looked for in the file.
	expect(await (await context.request.get('/')).text()).toContain('Without JavaScript this page shows');
	await context.close();
});

/** Gzip bytes of the scripts: all that the map and the words beside it need, those that are not MapLibre's own, and what comes after. */
const HEAVIEST = { all: 438_500, ours: 129_200, after: 54_500 };

test('the first view weighs at most 438.5 kB of JavaScript, 129.2 kB of it beside MapLibre; time and accounts come after it', async ({
	page,
	dashboard
}) => {
	const scripts: Promise<{ url: string; bytes: number; maplibre: boolean }>[] = [];
	page.on('response', (response) => {
		const url = response.url();
		if (!/\.m?js$/.test(new URL(url).pathname)) return;
		const weighed = async () => {
			const body = await response.body();
			// Its own scripts carry its notice (scripts/maplibre-parts.mjs).
			return { url, bytes: gzipSync(body).length, maplibre: body.includes('/*! MapLibre GL JS') };
		};
		scripts.push(weighed());
	});
	await dashboard.open();
	await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
	await page.waitForLoadState('networkidle');
	const every = [...new Map((await Promise.all(scripts)).map((script) => [script.url, script] as const)).values()];
	// The page marks when its map stands; what is asked for later is no part of the first view.
	const later = await page.evaluate(() => {
		const drawn = performance.getEntriesByName('map-drawn')[0]?.startTime ?? 0;
		const resources = performance.getEntriesByType('resource');
		return resources.filter(({ startTime }) => startTime >= drawn).map(({ name }) => name);
	});
	// The marks stand before MapLibre's worker has drawn the ground: it belongs to the first view whenever it comes.
	const isLater = ({ url, maplibre }: (typeof every)[number]) => later.includes(url) && !maplibre;
	const loaded = every.filter((script) => !isLater(script));
	const after = every.filter(isLater);
	const sum = (some: typeof loaded) => some.reduce((total, { bytes }) => total + bytes, 0);
	const ours = loaded.filter(({ maplibre }) => !maplibre);
	test.info().annotations.push({ type: 'weight', description: `${sum(loaded)} bytes, beside MapLibre ${sum(ours)}` });
	console.log(
		`JavaScript of the first view, gzip: ${sum(loaded)} bytes, beside MapLibre ${sum(ours)}; after it ${sum(after)}`
	);
	expect(loaded.length - ours.length, 'MapLibre, its worker, and what both share').toBe(3);
	expect(sum(loaded)).toBeGreaterThan(300_000);
	expect(sum(loaded)).toBeLessThanOrEqual(HEAVIEST.all);
	expect(sum(ours)).toBeLessThanOrEqual(HEAVIEST.ours);
	expect(after.length).toBeGreaterThan(0);
	expect(sum(after)).toBeLessThanOrEqual(HEAVIEST.after);
});
