import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dropBytes, openBench } from './bench.ts';
import { expect, HAS_SOURCES, sourceFiles, test } from './dashboard.ts';

const dossier = () =>
	JSON.parse(readFileSync(path.resolve('geo/dossiers/peshawar-2014.json'), 'utf8')) as {
		title: string;
		statements: { id: string; about: string[] }[];
	};

test('a dossier dropped on the page opens, and every record left out is listed with its reason', async ({
	page,
	dashboard
}) => {
	await dashboard.open();
	const other = dossier();
	other.title = 'Another title';
	const broken = other.statements[3];
	if (!broken) throw new Error('the dossier has too few statements');
	broken.about = ['nobody-knows-this'];
	await dashboard.drop([{ name: 'other.json', text: JSON.stringify(other) }]);
	await expect(page.getByRole('heading', { level: 1, name: 'Another title' })).toBeVisible();
	await page.getByRole('button', { name: 'See which and why' }).click();
	await expect(dashboard.details).toContainText('/statements/3');
	await expect(dashboard.details).toContainText('nobody-knows-this');
});

test('a file that is no dossier changes nothing and says why', async ({ page, dashboard }) => {
	await dashboard.open();
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await dashboard.drop([{ name: 'half.json', text: '{ "format": "dateline/1", "title": ' }]);
	await expect(page.getByText(/half\.json was not opened/)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a text that belongs to no source is named, and one that was changed is told apart', async ({
	page,
	dashboard
}) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'stranger.txt', text: 'Nothing to do with it.' }]);
	await expect(page.getByText(/stranger\.txt is the text of no source/)).toBeVisible();
	test.skip(!HAS_SOURCES, 'the texts of the sources are not here');
	const [file = ''] = sourceFiles();
	await dashboard.drop([{ name: 'changed.txt', text: `One line more.\n${readFileSync(file, 'utf8')}` }]);
	await expect(page.getByText(/changed\.txt differs from the text/)).toBeVisible();
});

test('a link can name a dossier on this site and none elsewhere', async ({ page, dashboard }) => {
	await page.goto('/#dossier=' + encodeURIComponent('dossiers/peshawar-2014.json'));
	await expect(dashboard.mark('Kabul')).toBeVisible();
	await page.goto('about:blank');
	await page.goto('/#dossier=' + encodeURIComponent('https://example.org/dossier.json'));
	await expect(page.getByText(/only opened from this site/)).toBeVisible();
	await expect(dashboard.mark('Kabul')).toBeVisible();
});

test('back leads to the dossier that was open before a file was dropped, and forward to the file', async ({
	page,
	dashboard
}) => {
	await dashboard.open();
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await dashboard.drop([{ name: 'other.json', text: JSON.stringify({ ...dossier(), title: 'Another title' }) }]);
	await expect(page.getByRole('heading', { level: 1, name: 'Another title' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1, name: 'Another title' })).toBeVisible();
});

test('a file that is not read is refused in the same words on every page, and one that another page reads is offered there', async ({
	page,
	dashboard
}) => {
	const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const refused: [name: string, begins: string, words: RegExp][] = [
		['photo.png', '\x89PNG\r\n', /photo\.png: It is a picture, and only words and data are read here\./],
		['table.xlsx', 'PK\x03\x04xl/workbook.xml', /table\.xlsx: It is a spreadsheet\. Save the table as CSV \(\.csv\)/]
	];
	await dashboard.open();
	for (const [name, begins, words] of refused) {
		await dropBytes(page, name, bytes(begins));
		await expect(page.getByText(words)).toBeVisible();
	}
	await openBench(page);
	for (const [name, begins, words] of refused) {
		await dropBytes(page, name, bytes(begins));
		await expect(page.getByText(words)).toBeVisible();
	}
	for (const name of ['x.dlpack', 'map.pmtiles']) {
		await dropBytes(page, name, bytes(name));
		await expect(page.getByText(`${name} is shown on the map, and not made into records.`)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Open it on the map' })).toBeVisible();
	}
});

test('a saved web page dropped on the map is offered to the workbench, which takes it', async ({ page, dashboard }) => {
	await dashboard.open();
	const report =
		'<!doctype html><title>Ferry stopped</title><p>The ferry had been stopped on Monday, the harbour master said.</p>';
	await dashboard.drop([{ name: 'report.html', text: report }]);
	await page.getByRole('button', { name: 'Open it in the workbench' }).click();
	await expect(page).toHaveURL(/\/workbench(#|$)/);
	await expect(page.getByText(/“Ferry stopped”: \d+ suggestions?\./)).toBeVisible();
});
