// Builds the page when it is older than its sources, serves it on this machine, and prints its address.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isStale } from './freshness.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sources = ['src', 'static', 'geo', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

if (
	isStale(
		path.join(root, 'build/index.html'),
		sources.map((name) => path.join(root, name))
	)
) {
	const vite = path.join(root, 'node_modules/vite/bin/vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
}

const { preview } = await import('vite');
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port } });
console.log(`Dateline is at ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}`);
