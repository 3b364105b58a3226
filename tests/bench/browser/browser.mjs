// What every bench in a browser begins with: the project's own modules, and a browser that draws in software.
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';
import { root } from './serve.mjs';

/** Does something with modules of the project, each loaded by its path from the project's folder. */
export async function withModules(act) {
	const server = await createServer({ configFile: false, root, logLevel: 'error', server: { middlewareMode: true } });
	try {
		return await act((path) => server.ssrLoadModule(path));
	} finally {
		await server.close();
	}
}

/** A headless Chromium with software WebGL, so that a machine without a GPU draws the same. */
export async function launch() {
	const { path: executablePath, env } = await findBrowser();
	const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-precise-memory-info'];
	return chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
}
