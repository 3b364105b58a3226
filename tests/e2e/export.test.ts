import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import type { Download } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { crowd } from '../unit/formats/crowd.ts';
import { builtInByRole, expect, test, type DashboardPage } from './dashboard.ts';

/** Chooses a line of the Export menu and reads the file that comes. */
async function exported(dashboard: DashboardPage, line: string): Promise<{ name: string; text: string }> {
	await dashboard.page.getByRole('button', { name: 'Export', exact: true }).click();
	const download = dashboard.page.waitForEvent('download');
	await dashboard.page.getByRole('menuitem', { name: line }).click();
	const file = await download;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** "12 of 105 records shown" as numbers. */
async function shownCount(dashboard: DashboardPage): Promise<number> {
	return Number(/^\d+/.exec(await dashboard.status.innerText())?.[0]);
}

test('the exported records are exactly those shown, and the file passes the checker', async ({ page, dashboard }) => {
	await dashboard.open();
	await page.getByRole('checkbox', { name: /^Direct speech/ }).check();
	const shown = await shownCount(dashboard);
	const { name, text } = await exported(dashboard, 'GeoJSON, records');
	expect(name).toBe('peshawar-2014-records.geojson');
	const collection = check(text) as FeatureCollection;
	const ids = new Set(collection.features.map((feature) => feature.properties?.id as string));
	const { statements } = await builtInByRole(page);
	const direct = statements.filter(({ form }) => form === 'direct').map(({ id }) => id);
	expect([...ids].sort()).toEqual(direct.sort());
	expect(ids.size).toBe(shown);
	expect(new Set(collection.features.map((feature) => feature.id)).size).toBe(collection.features.length);
});

test('the exported places are exactly those on the map and in the list', async ({ page, dashboard }) => {
	await dashboard.open();
	await page.getByRole('searchbox', { name: 'Find an actor' }).fill('modi');
	await page.getByRole('checkbox', { name: /^Narendra Modi/ }).check();
	const { text } = await exported(dashboard, 'GeoJSON, places');
	const names = (check(text) as FeatureCollection).features.map((feature) => String(feature.properties?.name));
	expect(names.length).toBeGreaterThan(0);
	await dashboard.details.getByRole('tab', { name: /^In view/ }).click();
	const rows = dashboard.details.getByRole('tabpanel').getByRole('heading');
	await expect(rows.first()).toBeVisible();
	const listed = (await rows.allInnerTexts()).map((words) => words.trim());
	expect(listed.sort()).toEqual(names.sort());
	expect(names).not.toContain('New Delhi');
});

test('a table holds every record, and what a spreadsheet would run is made harmless', async ({ page, dashboard }) => {
	await dashboard.open();
	const dossier = await builtInByRole(page);
	const formulas = ['=HYPERLINK("x")', '＝1+1', '+1', '@SUM(A1)'];
	const events = dossier.events.map((event, index) => ({ ...event, title: formulas[index] ?? event.title }));
	await dashboard.drop([{ name: 'formulas.json', text: JSON.stringify({ ...dossier, events }) }]);
	await expect(page.getByText('formulas.json is open.')).toBeVisible();
	const { name, text } = await exported(dashboard, 'CSV, records');
	expect(name).toBe('peshawar-2014-records.csv');
	expect(text.split('\n')[0]).toContain('id,record,title');
	for (const { id } of [...dossier.events, ...dossier.statements]) expect(text).toContain(id);
	for (const formula of formulas) expect(text).toContain(`'${formula.replaceAll('"', '""')}`);
	expect(text).not.toMatch(/(^|,)"?[=+@＝]/m);
});

test('an export opened again shows the same records', async ({ page, dashboard }) => {
	await dashboard.open();
	const before = await dashboard.status.innerText();
	const { text } = await exported(dashboard, 'GeoJSON, records');
	await dashboard.drop([{ name: 'again.geojson', text }]);
	await expect(page.getByText('again.geojson is open.')).toBeVisible();
	await expect(dashboard.status).toHaveText(before);
});

test('an export of very many records says how far it is, leaves no file when cancelled, and a whole one when not', async ({
	page,
	dashboard
}) => {
	const RECORDS = 20_000;
	await dashboard.open();
	await dashboard.drop([{ name: 'crowd.json', text: JSON.stringify(crowd(RECORDS)) }]);
	await expect(page.getByText('crowd.json is open.')).toBeVisible();
	const files: Download[] = [];
	page.on('download', (file) => files.push(file));
	// A slow machine, so that there is time to read and to press.
	const machine = await page.context().newCDPSession(page);
	await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	const start = async () => {
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await page.getByRole('menuitem', { name: 'GeoJSON, records' }).click();
	};
	await start();
	const bar = page.getByRole('progressbar', { name: 'Written so far' });
	await expect(bar).toHaveAttribute('max', String(RECORDS));
	await page.getByRole('button', { name: 'Cancel the export' }).click();
	await expect(bar).toBeHidden();
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();

	const whole = page.waitForEvent('download');
	await start();
	await expect(bar).toBeVisible();
	await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	const collection = JSON.parse(readFileSync(await (await whole).path(), 'utf8')) as FeatureCollection;
	expect(new Set(collection.features.map(({ id }) => id)).size).toBe(RECORDS);
	await expect(bar).toBeHidden();
	expect(files).toHaveLength(1);
});

test('a packed file of what is shown is made in the page, and opens on its own', async ({ page, dashboard }) => {
	await dashboard.open();
	await page.getByRole('checkbox', { name: /^Direct speech/ }).check();
	const shown = await shownCount(dashboard);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'Packed file, records' }).click();
	expect((await download).suggestedFilename()).toBe('peshawar-2014-records.dlpack');
	const path = await (await download).path();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'some.dlpack', mimeType: '', buffer: readFileSync(path) });
	// What the statements are about comes with them, as in a dossier of what is shown.
	await expect(dashboard.status).not.toHaveText(/of 106 records shown/);
	await page.getByRole('checkbox', { name: /^Direct speech/ }).check();
	await expect(dashboard.status).toHaveText(new RegExp(`^\\s*${shown} of \\d+ records shown`));
});
