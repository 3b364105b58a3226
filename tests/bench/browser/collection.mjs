// Ten seconds of use at a million records in a headless browser with software WebGL: `node tests/bench/browser/collection.mjs [ROWS]`.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch, withModules } from './browser.mjs';
import { root, serve } from './serve.mjs';
import { watchTasks } from './tasks.mjs';

const ROWS = Number(process.argv[2] ?? 1_000_000);
/** Milliseconds that one step may take on a busy machine. */
const PATIENCE = 120_000;

/** A packed file of so many made-up records, made once. */
async function packedFile() {
	const folder = path.join(root, 'node_modules/.cache/bench');
	const file = path.join(folder, `records-${ROWS}.dlpack`);
	if (await stat(file).catch(() => null)) return file;
	await withModules(async (load) => {
		const { makeEvents } = await load('/tests/bench/index/million.ts');
		const { columnsOf } = await load('/src/core/index/columns/build.ts');
		const { pack } = await load('/tests/unit/pack/write-version-1.ts');
		const { columns, titles, ids } = columnsOf(makeEvents(ROWS));
		await mkdir(folder, { recursive: true });
		await writeFile(file, pack(columns, titles, { ids }));
	});
	return file;
}

const file = await packedFile();
const site = await serve();
const chrome = await launch();

const table = [];
try {
	const page = await chrome.newPage({ viewport: { width: 1440, height: 900 } });
	page.setDefaultTimeout(PATIENCE);
	page.on('pageerror', (error) => console.error(error));
	await page.addInitScript(watchTasks);
	await page.goto(`${site.address}collection`);

	const count = page.locator('header p.count');
	const options = page.getByRole('listbox', { name: 'Records in time order' }).getByRole('option');
	/** Does something, waits until it shows, and tells what the page went through until it came to rest. */
	const step = async (what, act, shows) => {
		await page.evaluate(() => window.tasks.begin());
		await act();
		await shows();
		const until = await page.evaluate(() => window.tasks.sinceInput());
		await page.waitForTimeout(700);
		table.push({ what, 'shown after ms': until, ...(await page.evaluate(() => window.tasks.end())) });
	};
	const other = async (before) =>
		page.waitForFunction(([text]) => document.querySelector('header p.count')?.textContent !== text, [before]);

	const marks = () =>
		page
			.getByRole('main')
			.getByRole('button', { name: /records?, (near|at)/ })
			.first()
			.waitFor();
	await step(
		'open',
		() => page.locator('input[type=file]').setInputFiles(file),
		() => options.first().waitFor()
	);
	await marks();
	await page.waitForTimeout(4000);

	await step(
		'pan the map',
		async () => {
			await page.mouse.move(700, 300);
			await page.mouse.down();
			await page.mouse.move(520, 380, { steps: 30 });
			await page.mouse.up();
		},
		() => page.waitForTimeout(300)
	);
	let before = await count.textContent();
	await step(
		'toggle an actor',
		() => page.getByRole('checkbox', { name: /^actor 1\b/ }).click(),
		() => other(before)
	);
	before = await count.textContent();
	await step(
		'toggle one more',
		() => page.getByRole('checkbox', { name: /^actor 2\b/ }).click(),
		() => other(before)
	);
	before = await count.textContent();
	await step(
		'brush the time',
		async () => {
			const axis = await page.getByRole('region', { name: 'Time' }).locator('svg').boundingBox();
			await page.mouse.move(axis.x + axis.width * 0.3, axis.y + 30);
			await page.mouse.down();
			await page.mouse.move(axis.x + axis.width * 0.6, axis.y + 30, { steps: 30 });
			await page.mouse.up();
		},
		() => other(before)
	);
	before = await count.textContent();
	const search = page.getByRole('searchbox', { name: 'Search the titles' });
	await step(
		'first search',
		() => search.fill('harbour'),
		() => other(before)
	);
	before = await count.textContent();
	await step(
		'search again',
		() => search.fill('harbour 12'),
		() => other(before)
	);
	await step(
		'open a record',
		() => options.nth(2).click(),
		() => page.getByRole('article', { name: 'Record' }).waitFor()
	);
	before = await count.textContent();
	await step(
		'reset all filters',
		() => page.getByRole('button', { name: /^Reset all filters/ }).click(),
		() => other(before)
	);
	await step(
		'to the end of the list',
		() => page.getByRole('listbox', { name: 'Records in time order' }).press('End'),
		() => page.locator(`[aria-posinset="${ROWS}"]`).waitFor()
	);
	console.log(`${ROWS.toLocaleString('en')} records, Chromium ${chrome.version()}, software WebGL`);
	console.table(table);
} finally {
	await chrome.close();
	site.close();
}
