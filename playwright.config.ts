import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const browser = await findBrowser();
const port = Number(process.env.E2E_PORT ?? 4319);
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	workers: 2,
	timeout: 120_000,
	expect: { timeout: 45_000 },
	reporter: [['list']],
	use: {
		baseURL,
		viewport: { width: 1440, height: 900 },
		// Without a GPU every frame of a movement costs a tenth of a second: only tests of motion ask for it.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: {
			executablePath: browser.path,
			env: { ...process.env, ...browser.env } as Record<string, string>,
			// Software WebGL, so that a machine without a GPU draws the same map.
			args: ['--no-sandbox', '--use-angle=swiftshader']
		}
	},
	webServer: {
		command: 'node scripts/start.mjs',
		env: { PORT: String(port) },
		url: `${baseURL}/`,
		timeout: 240_000,
		reuseExistingServer: false
	}
});
