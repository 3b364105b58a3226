// A filter click on the dashboard with a dossier of many events: `node tests/bench/browser/dashboard.mjs [EVENTS]`.
// What counts is the time of the page's own thread from the click to the painted frame; PROFILE=NAME writes its profiles.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';
import { root, serve } from './serve.mjs';
import { watchTasks } from './tasks.mjs';

const EVENTS = Number(process.argv[2] ?? 10_000);
const PATIENCE = 240_000;

async function dossierText() {
	const server = await createServer({ configFile: false, root, logLevel: 'error', server: { middlewareMode: true } });
	try {
		const { makeDossier } = await server.ssrLoadModule('/tests/bench/index/dossier.ts');
		return JSON.stringify(makeDossier(EVENTS));
	} finally {
		await server.close();
	}
}

const text = await dossierText();
const browser = await findBrowser();
const site = await serve();
const chrome = await chromium.launch({
	executablePath: browser.path,
	env: { ...process.env, ...browser.env },
	args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-precise-memory-info']
});
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
	for (let n = 1; n <= 4; n++) {
		const before = await status.textContent();
		await step(
			`actor ${n}`,
			() => page.getByRole('checkbox', { name: new RegExp(`^actor ${n}\\b`) }).click(),
			() =>
				page.waitForFunction(
					(text) => ![...document.querySelectorAll('[role=status]')].some((one) => one.textContent === text),
					before
				)
		);
	}
	await step(
		'reset',
		() => page.getByRole('button', { name: /^Reset all filters/ }).click(),
		() => shown(new RegExp(`${EVENTS} of ${EVENTS} `))
	);
	await stopProfile('filter');
	if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
	console.log(`${EVENTS.toLocaleString('en')} events, Chromium ${chrome.version()}, software WebGL`);
	console.table(table);
} finally {
	await chrome.close();
	site.close();
}

/** Seconds that the page's thread has spent, by what for. */
async function metrics(session) {
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
