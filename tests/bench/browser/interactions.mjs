// What single acts cost the page's own thread, in CPU time and not on the clock: `node tests/bench/browser/interactions.mjs FILE [RECORDS]`.
// FILE is a dossier or a packed file of so many records. A busy machine hardly moves these figures; SITE measures another build.
import path from 'node:path';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';
import { watchTasks } from './tasks.mjs';

const [file, records = '10000'] = process.argv.slice(2);
const PATIENCE = 300_000;
/** Milliseconds without a long task after which an act counts as over. */
const QUIET = 1500;

const site = await serve();
const chrome = await launch();
const table = [];
try {
	const page = await chrome.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
	page.setDefaultTimeout(PATIENCE);
	page.on('pageerror', (error) => console.error(error));
	await page.addInitScript(watchTasks);
	await page.goto(site.address);
	await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
	await page.waitForTimeout(3000);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });

	const spent = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
	};
	/** Does something, waits until it shows and the page rests, and tells what that cost. */
	const step = async (what, act, shows = () => undefined) => {
		try {
			const before = await spent();
			await page.evaluate(() => window.tasks.begin());
			await act();
			await shows();
			await page.waitForTimeout(QUIET);
			const after = await spent();
			const ms = (name) => Math.round((after[name] - before[name]) * 1000);
			const { 'longest task ms': longest, 'heap MB': heap } = await page.evaluate(() => window.tasks.end());
			const nodes = after.Nodes;
			table.push({
				what,
				'CPU ms': ms('TaskDuration'),
				'script ms': ms('ScriptDuration'),
				'style and layout ms': ms('RecalcStyleDuration') + ms('LayoutDuration'),
				'longest task ms (clock)': longest,
				nodes,
				'heap MB': heap
			});
		} catch (error) {
			table.push({ what: `${what}: ${String(error).split('\n')[0]}` });
		}
	};

	const status = page.getByRole('status').filter({ hasText: /records? shown/ });
	const number = Number(records);
	const count = new RegExp(`of (${number}|${number.toLocaleString('en-GB')}) `);
	await step(
		'open',
		() => page.locator('input[type=file]').first().setInputFiles(path.resolve(file)),
		() => status.filter({ hasText: count }).waitFor()
	);
	await page.waitForTimeout(8000);
	const mark = () => page.locator('.overlay button').first();
	await step('click a mark', () => mark().dispatchEvent('click'));
	if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-mark.png` });
	const box = page.locator('aside, [aria-label="Filters"]').getByRole('checkbox').nth(3);
	await step('tick a box', () => box.check({ force: true }));
	await step('untick it', () => box.uncheck({ force: true }));
	const search = page.getByRole('searchbox').first();
	await search.focus();
	await step('search, first key', () => page.keyboard.press('e'));
	await step('search, second key', () => page.keyboard.press('n'));
	await search.fill('');
	await page.waitForTimeout(2000);
	await step('open Accounts', () => page.evaluate(() => (location.hash = '#open=list:accounts')));
	await step('open the overview', () => page.evaluate(() => (location.hash = '')));
	await step('open what is in view', () => page.evaluate(() => (location.hash = '#open=list:in-view')));
	await step('open the overview again', () => page.evaluate(() => (location.hash = '')));
	if (process.env.SOURCE)
		await step('open a source', () =>
			page.evaluate((id) => (location.hash = `#open=source:${id}`), process.env.SOURCE)
		);
	const map = await page.locator('.ground, main canvas').first().boundingBox();
	await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
	for (const n of [1, 2, 3])
		await step(`zoom, step ${n}`, async () => {
			for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -240);
		});
	if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-zoom.png` });
	console.log(`${file}, Chromium ${chrome.version()}, software WebGL`);
	console.table(table);
} finally {
	await chrome.close();
	site.close();
}
