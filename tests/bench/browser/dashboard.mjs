// A filter click on the dashboard with a dossier of many events: `node tests/bench/browser/dashboard.mjs [EVENTS]`.
// What counts is the time of the page's own thread from the click to the painted frame; PROFILE=NAME writes its profiles.
import { writeFile } from 'node:fs/promises';
import { launch, withModules } from './browser.mjs';
import { serve } from './serve.mjs';
import { watchTasks } from './tasks.mjs';

const EVENTS = Number(process.argv[2] ?? 10_000);
const PATIENCE = 240_000;

const text = await withModules(async (load) => {
	const { makeDossier } = await load('/tests/bench/index/dossier.ts');
	return JSON.stringify(makeDossier(EVENTS));
});
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
	const session = await page.context().newCDPSession(page);
	const status = page.getByRole('status').filter({ hasText: /records? shown/ });
	const shown = (pattern) => status.filter({ hasText: pattern }).waitFor();

	const step = async (what, act, shows) => {
		await page.evaluate(() => window.tasks.begin());
		const before = await metrics(session);
		await act();
		await shows();
		const until = await page.evaluate(() => window.tasks.sinceInput());
		await page.waitForTimeout(700);
		const after = await metrics(session);
		const spent = (name) => Math.round((after[name] - before[name]) * 1000);
		table.push({
			what,
			'shown after ms': until,
			'script ms': spent('ScriptDuration'),
			'style and layout ms': spent('RecalcStyleDuration') + spent('LayoutDuration'),
			...(await page.evaluate(() => window.tasks.end()))
		});
	};

	const startProfile = async () => {
		if (!process.env.PROFILE) return;
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: 500 });
		await session.send('Profiler.start');
	};
	const stopProfile = async (name) => {
		if (!process.env.PROFILE) return;
		const { profile } = await session.send('Profiler.stop');
		await writeFile(`${process.env.PROFILE}.${name}.cpuprofile`, JSON.stringify(profile));
	};

	await startProfile();
	await step(
		'open',
		async () => {
			const transfer = await page.evaluateHandle((dropped) => {
				const data = new DataTransfer();
				data.items.add(new File([dropped], 'made-up.json'));
				return data;
			}, text);
			await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
		},
		() => shown(new RegExp(`of ${EVENTS} `))
	);
	await stopProfile('open');
	await page.waitForTimeout(5000);
	await startProfile();
	const clicks = [];
	for (let n = 1; n <= 20; n++) clicks.push(await page.evaluate(clickOn, `actor ${n}`));
	await stopProfile('filter');
	tell('a filter click', clicks);
	await step(
		'reset',
		() => page.getByRole('button', { name: /^Reset all filters/ }).click(),
		() => shown(new RegExp(`${EVENTS} of ${EVENTS} `))
	);
	if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
	console.log(`${EVENTS.toLocaleString('en')} events, Chromium ${chrome.version()}, software WebGL`);
	console.table(table);
} finally {
	await chrome.close();
	site.close();
}

/** Clicks a value of the filter rail; answers the milliseconds of the page's own thread until everything is updated, and until the frame is drawn. */
async function clickOn(name) {
	const label = [...document.querySelectorAll('label')].find(
		(one) => one.textContent.trim().startsWith(`${name} `) || one.textContent.trim() === name
	);
	const box = label.querySelector('input');
	const next = () =>
		new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(null);
		});
	await new Promise((resolve) => requestAnimationFrame(resolve));
	await next();
	const start = performance.now();
	box.click();
	// What the page does at once, it does in microtasks; they are over when the next task comes.
	await next();
	const updated = performance.now() - start;
	await new Promise((resolve) => requestAnimationFrame(resolve));
	await next();
	const drawn = performance.now() - start;
	await new Promise((resolve) => setTimeout(resolve, 400));
	return { updated, drawn };
}

function tell(what, clicks) {
	const of = (key, share) =>
		Math.round(clicks.map((one) => one[key]).sort((a, b) => a - b)[Math.floor((clicks.length - 1) * share)] * 10) / 10;
	table.push({
		what,
		'updated median ms': of('updated', 0.5),
		'updated p95 ms': of('updated', 0.95),
		'drawn median ms': of('drawn', 0.5),
		'drawn p95 ms': of('drawn', 0.95)
	});
}

/** Seconds that the page's thread has spent, by what for. */
async function metrics(session) {
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
