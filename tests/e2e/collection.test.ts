// Twenty thousand records in one packed file: opened, filtered, searched, read, linked to and saved.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { columnsOf, type Row } from '../../src/core/index/columns/build.ts';
import { pack } from '../../src/core/index/columns/pack.ts';
import { makeEvents } from '../bench/index/million.ts';
import { expect, test } from './dashboard.ts';
import { expectNoFaults } from './faults.ts';

const EVENTS = makeEvents(20_000);
const NAME = 'incidents.dlpack';
/** The title, in words of its own, of the one record that is looked for. */
const RARE: Row = {
	id: 'rare',
	title: 'Lighthouse relit',
	time: { from: Date.UTC(2015, 4, 17) / 60_000, to: Date.UTC(2015, 4, 18) / 60_000 },
	at: [50.1, 30.2],
	values: { actors: ['actor 7'], sources: ['source 3'], kinds: ['kind 2'], precisions: ['settlement'] }
};
const ROWS = [...EVENTS, RARE];
const BYTES = packed(ROWS);

function packed(rows: readonly Row[]): Buffer {
	const { columns, titles, ids } = columnsOf(rows);
	return Buffer.from(pack(columns, titles, { ids }));
}

const list = (page: Page) => page.getByRole('listbox', { name: 'Records in time order' });
const shown = (page: Page) => page.getByRole('status').filter({ hasText: /records?$/ });
const words = (count: number) => count.toLocaleString('en-GB');
const from = (page: Page) => page.getByRole('slider', { name: 'From' });

async function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function open(page: Page): Promise<void> {
	await page.goto('/collection');
	await expect(page.getByRole('button', { name: 'Open a packed file…' })).toBeVisible();
	await pick(page, NAME, BYTES);
	await expect(shown(page)).toHaveText(`${words(ROWS.length)} records`);
	await expect(list(page).getByRole('option').first()).toBeVisible();
}

/** Serves the packed file at a path of the own origin, as a host would. */
async function serve(page: Page, path: string): Promise<void> {
	await page.route(`**${path}`, (route) => route.fulfill({ body: BYTES }));
}

test('a packed file that is dropped on the dashboard opens on its own page', async ({ page, dashboard }) => {
	await dashboard.open();
	const transfer = await page.evaluateHandle(
		([name, base64]) => {
			const data = new DataTransfer();
			data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
			return data;
		},
		[NAME, BYTES.toString('base64')] as const
	);
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	await expect(page).toHaveURL(/\/collection/);
	await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
	await expect(shown(page)).toHaveText(`${words(ROWS.length)} records`);
	// The way back leads to the dossier.
	await page.getByRole('link', { name: 'Dateline' }).click();
	await expect(dashboard.mark('Kabul')).toBeVisible();
});

test('actors filter list, counts and map; two of them can be asked for together', async ({ page }) => {
	await open(page);
	const withActors = (...names: string[]) =>
		ROWS.filter(({ values }) => names.every((name) => values.actors.includes(name)));
	const one = withActors('actor 0');
	await page.getByRole('checkbox', { name: /^actor 0\b/ }).check();
	await expect(shown(page)).toHaveText(`${words(one.length)} of ${words(ROWS.length)} records`);
	// Another facet counts what is left, its own facet what it would leave.
	const kind = one.filter(({ values }) => values.kinds.includes('kind 0')).length;
	await expect(page.getByRole('checkbox', { name: `Kind 0 ${words(kind)} records` })).toBeVisible();
	await expect(
		page.getByRole('checkbox', { name: `actor 1 ${words(withActors('actor 1').length)} records` })
	).toBeVisible();
	await page.getByRole('checkbox', { name: /^actor 1\b/ }).check();
	await page.getByRole('radio', { name: 'all of them' }).check();
	await expect(shown(page)).toHaveText(
		`${words(withActors('actor 0', 'actor 1').length)} of ${words(ROWS.length)} records`
	);
	// The list of all of them finds the rare ones by name.
	await page.getByRole('button', { name: /^Reset all filters/ }).click();
	await page.getByRole('button', { name: /^All 200 actors/ }).click();
	const all = page.getByRole('dialog', { name: 'All actors' });
	await all.getByRole('searchbox', { name: 'Find by name' }).fill('actor 199');
	await all.getByRole('option', { name: /^actor 199/ }).click();
	await all.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('checkbox', { name: /^actor 199/ })).toBeChecked();
	await expect(shown(page)).toHaveText(`${words(withActors('actor 199').length)} of ${words(ROWS.length)} records`);
});

test('time is brushed by keys and by hand, and reset', async ({ page }) => {
	await open(page);
	await from(page).focus();
	for (let n = 0; n < 3; n++) await page.keyboard.press('PageUp');
	await expect(from(page)).toHaveAttribute('aria-valuetext', /^1 July 2012$/);
	const start = Date.UTC(2012, 6, 1) / 60_000;
	const count = ROWS.filter(({ time }) => time !== null && time.to > start).length;
	await expect(shown(page)).toHaveText(`${words(count)} of ${words(ROWS.length)} records`);
	await page.getByRole('button', { name: 'Reset the time' }).click();
	await expect(shown(page)).toHaveText(`${words(ROWS.length)} records`);
	const axis = await page.getByRole('region', { name: 'Time' }).locator('svg').boundingBox();
	if (!axis) throw new Error('the axis has no size');
	await page.mouse.move(axis.x + axis.width * 0.4, axis.y + 30);
	await page.mouse.down();
	await page.mouse.move(axis.x + axis.width * 0.5, axis.y + 30, { steps: 4 });
	await page.mouse.up();
	await expect(shown(page)).toHaveText(/^[\d,]+ of 20,001 records$/);
	await page.goBack();
	await expect(shown(page)).toHaveText(`${words(ROWS.length)} records`);
});

test('a record is found by its title, read from the list by keys, and closed again', async ({ page }) => {
	await open(page);
	await page.getByRole('searchbox', { name: 'Search the titles' }).fill('lighthouse rel');
	await expect(shown(page)).toHaveText(`1 of ${words(ROWS.length)} records`);
	await list(page).focus();
	await page.keyboard.press('Enter');
	const record = page.getByRole('article', { name: 'Record' });
	await expect(record.getByRole('heading', { name: RARE.title })).toBeVisible();
	for (const told of ['17 May 2015', '30.20° N, 50.10° E', 'precision: a town or city', 'actor 7', 'source 3', 'rare'])
		await expect(record).toContainText(told);
	await expect(record.getByText(/^Source only, no passage/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(record).toBeHidden();
	// From one end of the list to the other.
	await page.getByRole('searchbox', { name: 'Search the titles' }).fill('');
	await expect(shown(page)).toHaveText(`${words(ROWS.length)} records`);
	await list(page).focus();
	await page.keyboard.press('End');
	await expect(list(page).locator(`[aria-posinset="${ROWS.length}"]`)).toBeVisible();
	await page.keyboard.press('Home');
	await expect(list(page).locator('[aria-posinset="1"]')).toBeVisible();
});

test('a mark on the map opens its record', async ({ page }) => {
	await serve(page, '/packs/incidents.dlpack');
	await page.goto('/collection#pack=/packs/incidents.dlpack&q=lighthouse&map=9.00/30.2000/50.1000');
	await page
		.getByRole('main')
		.getByRole('button', { name: /^1 record, at 30\.200, 50\.100/ })
		.click();
	await expect(page.getByRole('article', { name: 'Record' }).getByRole('heading', { name: RARE.title })).toBeVisible();
});

test('a link restores the file, its filters, the open record and the view', async ({ page }) => {
	await serve(page, '/packs/incidents.dlpack');
	await page.goto('/collection#pack=/packs/incidents.dlpack');
	await page.getByRole('checkbox', { name: /^actor 7\b/ }).check();
	await page.getByRole('searchbox', { name: 'Search the titles' }).fill('lighthouse');
	await expect(shown(page)).toHaveText(`1 of ${words(ROWS.length)} records`);
	await list(page).getByRole('option').first().click();
	await expect(page.getByRole('article', { name: 'Record' })).toBeVisible();
	await expect(page).toHaveURL(/open=\d+/);
	const link = page.url();
	await page.goto('/');
	await page.goto(link);
	await expect(shown(page)).toHaveText(`1 of ${words(ROWS.length)} records`);
	await expect(page.getByRole('checkbox', { name: /^actor 7\b/ })).toBeChecked();
	await expect(page.getByRole('searchbox', { name: 'Search the titles' })).toHaveValue('lighthouse');
	await expect(page.getByRole('article', { name: 'Record' }).getByRole('heading', { name: RARE.title })).toBeVisible();
});

test('a file that cannot be read is refused in words, and what is open stays', async ({ page }) => {
	await page.goto('/collection#pack=https://example.org/incidents.dlpack');
	await expect(page.getByRole('alert')).toHaveText(
		/only opened from this site itself, not from https:\/\/example\.org/
	);
	await pick(page, 'notes.dlpack', Buffer.from('These are notes.'));
	await expect(page.getByRole('alert')).toHaveText(/^notes\.dlpack was not opened: This is no packed file/);
	await pick(page, NAME, BYTES);
	await expect(shown(page)).toHaveText(`${words(ROWS.length)} records`);
	await pick(page, 'half.dlpack', BYTES.subarray(0, 100_000));
	await expect(page.getByRole('alert')).toHaveText(
		/half\.dlpack was not opened: The packed file ends after 100000 bytes/
	);
	const hostile = Buffer.from(BYTES);
	// The first row begins after all others.
	hostile.writeInt32LE(2_000_000_000, 16 + Math.ceil(hostile.readUInt32LE(8) / 8) * 8);
	await pick(page, 'hostile.dlpack', hostile);
	await expect(page.getByRole('alert')).toHaveText(/hostile\.dlpack was not opened: The packed file is damaged/);
	await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
	await page.getByRole('checkbox', { name: /^actor 0\b/ }).check();
	await expect(shown(page)).toHaveText(/^[\d,]+ of 20,001 records$/);
});

test('what is shown is saved, every row of it', async ({ page }) => {
	await open(page);
	await page.getByRole('checkbox', { name: /^actor 3\b/ }).check();
	const rows = ROWS.filter(({ values }) => values.actors.includes('actor 3'));
	await expect(shown(page)).toHaveText(`${words(rows.length)} of ${words(ROWS.length)} records`);
	for (const [item, name] of [
		[/^CSV/, 'incidents.csv'],
		[/^GeoJSONSeq/, 'incidents.geojsons']
	] as const) {
		await page.getByRole('button', { name: 'Export' }).click();
		const coming = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: item }).click();
		const file = await coming;
		expect(file.suggestedFilename()).toBe(name);
		const text = readFileSync(await file.path(), 'utf8');
		const ids = name.endsWith('.csv')
			? Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true }).data.map(({ id }) => id)
			: text
					.split('\x1e')
					.slice(1)
					.map((one) => (JSON.parse(one) as { id: string }).id);
		expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => id)));
	}
});

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`has no fault that axe can find at ${width} px, empty, in use, and in the dark`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('/collection');
		await expect(page.getByRole('button', { name: 'Open a packed file…' })).toBeVisible();
		await expectNoFaults(page);
		await pick(page, NAME, BYTES);
		await list(page).getByRole('option').first().click();
		await expect(page.getByRole('article', { name: 'Record' })).toBeVisible();
		await expectNoFaults(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		if (width < 720) await page.getByRole('button', { name: 'Filters', exact: true }).click();
		await page.getByRole('button', { name: /^All 200 actors/ }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectNoFaults(page);
	});
}
