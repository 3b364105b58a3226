// Runs the bench of the points in a headless browser with software WebGL: `node tests/bench/browser/points.mjs`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
/** Small, so that software that stands in for a graphics card is not mostly busy with the ground. */
const WINDOW = { width: 512, height: 320 };
/** Milliseconds that all rounds may take on a busy machine. */
const PATIENCE = 480_000;

/** Milliseconds of each round by what was measured, or `null` where no browser can be had. */
export async function measurePoints() {
	const browser = await findBrowser().catch(() => null);
	if (browser === null) return null;
	const server = await createServer({
		configFile: false,
		root,
		// Not that of a development server that may be running.
		cacheDir: 'node_modules/.cache/bench-vite',
		logLevel: 'error',
		server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
		optimizeDeps: { include: ['maplibre-gl'], noDiscovery: true }
	});
	await server.listen();
	const chrome = await chromium.launch({
		executablePath: browser.path,
		env: { ...process.env, ...browser.env },
		args: ['--no-sandbox', '--use-angle=swiftshader']
	});
	try {
		const page = await chrome.newPage({ viewport: WINDOW });
		page.on('pageerror', (error) => console.error(error));
		await page.goto(`${server.resolvedUrls?.local[0]}tests/bench/browser/points.html`);
		await page.waitForFunction(() => 'measure' in window, undefined, { timeout: PATIENCE });
		return await page.evaluate(() => window.measure?.() ?? null);
	} finally {
		await chrome.close();
		await server.close();
	}
}

/** The middle value. */
export function median(values) {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const rounds = await measurePoints();
	if (rounds === null) console.log('No Chromium was found: nothing was measured.');
	else console.table(Object.entries(rounds).map(([what, values]) => ({ what, ms: median(values).toFixed(1) })));
}
