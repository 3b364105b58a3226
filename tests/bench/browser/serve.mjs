// The page as it is built, served on this machine for the benches that use a browser.
import { spawn } from 'node:child_process';
import path from 'node:path';

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Its address, and how to end it; built anew where it is older than its sources. `SITE` names one that is served already. */
export async function serve() {
	if (process.env.SITE) return { address: process.env.SITE, close: () => undefined };
	const env = { ...process.env, PORT: process.env.PORT ?? '4733' };
	const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	for await (const line of child.stdout) {
		const address = /http:\S+/.exec(String(line))?.[0];
		if (address) return { address, close: () => child.kill() };
	}
	throw new Error('The page was not served.');
}
