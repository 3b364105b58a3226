#!/usr/bin/env node
// `dateline`: runs the command line, built anew first when it is missing or older than its source. Prints nothing itself on stdout.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from './freshness.mjs';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src/cli/main.ts');
const folder = path.join(root, 'dist/cli');
const built = path.join(folder, 'dateline.mjs');

/** What the command line is made from; package.json gives the version. */
const MADE_FROM = ['src/core', 'src/cli', 'package.json', 'package-lock.json'].map((name) => path.join(root, name));

/** Without the source, as when only the built file was handed on, there is nothing it could be older than. */
const mustBeMade = existsSync(source) ? isStale(built, MADE_FROM) : false;

function fail(message) {
	process.stderr.write(`dateline: ${message}\n`);
	process.exit(2);
}

async function make() {
	if (!existsSync(path.join(root, 'node_modules/vite'))) {
		fail(`its parts are not installed yet. Run "npm ci" in ${root} and try again.`);
	}
	const { build } = await import('vite');
	mkdirSync(folder, { recursive: true });
	// A folder of its own and a rename at the end: two that build at once do not see each other's half files.
	const making = mkdtempSync(path.join(folder, '.making-'));
	try {
		await build({
			root,
			configFile: false,
			envFile: false,
			publicDir: false,
			logLevel: 'silent',
			ssr: { noExternal: true },
			build: {
				ssr: source,
				target: 'node20',
				outDir: making,
				emptyOutDir: false,
				minify: false,
				rolldownOptions: { output: { format: 'es', entryFileNames: 'dateline.mjs', codeSplitting: false } }
			}
		});
		renameSync(path.join(making, 'dateline.mjs'), built);
	} finally {
		rmSync(making, { recursive: true, force: true });
	}
}

if (mustBeMade) {
	try {
		await make();
	} catch (error) {
		fail(`the command line could not be built: ${error instanceof Error ? error.message : error}`);
	}
} else if (!existsSync(built)) fail(`${built} is missing, and so is its source.`);
await import(pathToFileURL(built).href);
