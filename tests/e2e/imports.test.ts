// Somebody brings a spreadsheet, a placemark file or an export of another tool, sees how it is read, and opens it.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dashboard.ts';

const TABLE = `Name;Datum;Breite;Länge;Tote;Quelle
Bridge at Nordhamn;03.04.2022;50,12;14,25;3;Evening Post
Market;25.04.2022;50,58;14,91;;Evening Post
Somewhere;12.04.2022;95,1;14,44;1;Courier
Town hall;13.04.2022;50,09;15,42;2;Courier
`;
const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>Old mill</name><TimeStamp><when>2021-05-03</when></TimeStamp><Point><coordinates>14.2,50.1</coordinates></Point></Placemark>
</Document></kml>`;
const EVENTS = JSON.stringify([
	{
		id: 'E1',
		description: 'A bridge was closed.',
		date: '02/24/2022',
		latitude: '50.1',
		longitude: '14.2',
		sources: ['s1']
	}
]);

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /Import data|What was imported/ });
const rows = (page: Page): Locator =>
	dialog(page)
		.getByRole('region', { name: /^The first/ })
		.getByRole('row');

test('a table with decimal commas and the day first is shown as it is read, imported, and its refused row saved', async ({
	page,
	dashboard
}) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'april.csv', text: TABLE }]);
	const box = dialog(page);
	await expect(box.getByRole('combobox', { name: 'Breite is' })).toHaveValue('latitude');
	await expect(box.getByText('decimal degrees with a comma').first()).toBeVisible();
	await expect(box.getByLabel('Dates such as 3/4/2022:')).toHaveValue('day-first');
	await expect(rows(page).nth(1)).toContainText('3 April 2022');
	await expect(rows(page).nth(1)).toContainText('50.120° N, 14.250° E');
	await expect(rows(page).nth(3)).toContainText('Will be refused');

	// A column that is taken away stays beside the record, and the rows follow.
	await box.getByRole('combobox', { name: 'Tote is' }).selectOption('');
	await expect(rows(page).first()).not.toContainText('Figures');
	await box.getByRole('combobox', { name: 'Tote is' }).selectOption('killed');
	await expect(rows(page).nth(1)).toContainText('3 killed');

	await box.getByRole('button', { name: 'Import 1 file' }).click();
	await expect(box.getByText('4 rows: 3 taken, 1 refused.')).toBeVisible();
	await expect(box.getByText('april.csv, line 4')).toBeVisible();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		box.getByRole('button', { name: 'Save the list as CSV' }).click()
	]);
	expect(await readFile(await saved.path(), 'utf8')).toMatch(/^file,line,reason\r\napril\.csv,4,"Latitude 95,1/);

	await box.getByRole('button', { name: 'Open on the map' }).click();
	await expect(box).toBeHidden();
	await expect(dashboard.map.getByRole('button', { name: /^Bridge at Nordhamn/ })).toBeVisible();
	await expect(page.getByText('april.csv: 3 rows imported, 1 left out.')).toBeVisible();
	await page.getByRole('button', { name: 'See which and why' }).click();
	await expect(dashboard.details.getByText(/Latitude 95,1/)).toBeVisible();
});

test('of two tables each has its columns, and one precision is chosen for all points', async ({ page, dashboard }) => {
	await dashboard.open();
	await dashboard.drop([
		{ name: 'april.csv', text: TABLE },
		{ name: 'mills.csv', text: 'what,x1,x2\nOld mill,50.12,14.25\nNew mill,50.13,14.26\n' }
	]);
	const box = dialog(page);
	await box.getByRole('combobox', { name: /^Table/ }).selectOption('mills.csv');
	await expect(box.getByRole('combobox', { name: 'Breite is' })).toBeHidden();
	await box.getByRole('combobox', { name: 'x1 is' }).selectOption('latitude');
	await box.getByRole('combobox', { name: 'x2 is' }).selectOption('longitude');
	await expect(rows(page).nth(1)).toContainText('within 557 m (not told by the file)');
	await box.getByLabel('How exactly its points are known:').selectOption('site');
	await expect(rows(page).nth(1)).toContainText('one site, within 557 m');
	await box.getByRole('button', { name: 'Import 2 files' }).click();
	await expect(box.getByText('6 rows: 5 taken, 1 refused.')).toBeVisible();
	await box.getByRole('button', { name: 'Open on the map' }).click();
	await expect(page.getByText('2 files: 5 rows imported, 1 left out.')).toBeVisible();
});

test('what is cited without a passage says so where the source is read', async ({ page, dashboard }) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'april.csv', text: TABLE }]);
	await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
	await dialog(page).getByRole('button', { name: 'Open on the map' }).click();
	await dashboard.details
		.getByRole('button', { name: /Evening Post/ })
		.first()
		.click();
	await expect(dashboard.details.getByText('Source only, no passage')).toBeVisible();
});

test('an import is stopped while it reads, and the page stays what it was', async ({ page, dashboard }) => {
	await dashboard.open();
	const title = await page.title();
	const many = Array.from({ length: 120_000 }, (_, n) => `Place ${n},2021-05-03,${(n % 800) / 10},${(n % 1700) / 10}`);
	await dashboard.drop([{ name: 'many.csv', text: ['name,date,lat,lon', ...many].join('\n') }]);
	const box = dialog(page);
	await box.getByRole('button', { name: 'Import 1 file' }).click();
	await expect(box.getByText(/Reading: [\d,]+ rows, \d+ % of the file/)).toBeVisible();
	await box.getByRole('button', { name: 'Stop' }).click();
	await expect(box.getByText('Stopped. Nothing was imported.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(box).toBeHidden();
	expect(await page.title()).toBe(title);
});

test('placemarks are read, and a keyboard is enough', async ({ page, dashboard }) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'mill.kml', text: KML }]);
	const box = dialog(page);
	await expect(box.getByRole('heading', { name: 'Import data' })).toBeFocused();
	await expect(rows(page).nth(1)).toContainText('3 May 2021');
	await box.getByRole('button', { name: 'Import 1 file' }).press('Enter');
	await expect(box.getByRole('heading', { name: 'What was imported' })).toBeFocused();
	await box.getByRole('button', { name: 'Open on the map' }).press('Enter');
	await expect(dashboard.map.getByRole('button', { name: /^Old mill/ })).toBeVisible();
});

test('of the three files of TimeMap, those that are missing are named, and can be added', async ({
	page,
	dashboard
}) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'events.json', text: EVENTS }]);
	const box = dialog(page);
	await expect(box.getByText(/The file of sources is not among the files/)).toBeVisible();
	await expect(box.getByText(/The file of associations is not among the files/)).toBeVisible();
	const sources = '{"s1":{"id":"s1","description":"A post","paths":["https://example.org/1"]}}';
	await box
		.getByLabel('Add files')
		.setInputFiles([{ name: 'sources.json', mimeType: 'application/json', buffer: Buffer.from(sources) }]);
	await expect(box.getByText(/The file of sources/)).toBeHidden();
	await expect(box.getByText(/The file of associations/)).toBeVisible();
});

test('in the workbench an import is one step that undo takes back', async ({ page }) => {
	await page.goto('/workbench');
	await page.getByRole('button', { name: 'Try it with the dossier of three articles' }).click();
	await expect(page.getByRole('tab', { name: /Accepted/ })).toBeVisible();
	const accepted = await page.getByRole('tab', { name: /Accepted/ }).textContent();
	await page
		.getByLabel('Open files')
		.setInputFiles([{ name: 'april.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }]);
	await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
	await dialog(page).getByRole('button', { name: 'Add to this dossier' }).click();
	await expect(page.getByText('Imported 3 rows, 1 row left out.').first()).toBeVisible();
	await expect(page.getByRole('tab', { name: /Accepted/ })).not.toHaveText(accepted ?? '');
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(page.getByRole('tab', { name: /Accepted/ })).toHaveText(accepted ?? '');
});

test('on a narrow page the dialog is the page, and nothing of it is cut off', async ({ page, dashboard }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await dashboard.open();
	await dashboard.drop([{ name: 'april.csv', text: TABLE }]);
	const box = dialog(page);
	await expect(rows(page).nth(1)).toContainText('3 April 2022');
	const wide = await box.evaluate((element) => [element.scrollWidth, element.clientWidth]);
	expect(wide[0]).toBe(wide[1]);
	const button = await box.getByRole('button', { name: 'Import 1 file' }).boundingBox();
	expect(button?.height).toBeGreaterThanOrEqual(44);
});
