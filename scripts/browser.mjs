// Finds a Chromium for the browser tests. In order: CHROMIUM_PATH, the one npm installed (Linux x64), one of the
// system, Playwright's own, a download by Playwright, apt-get. The first that says its version is taken.
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync
} from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');

const SYSTEM = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/snap/bin/chromium'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	],
	win32: [
		'C:/Program Files/Google/Chrome/Application/chrome.exe',
		'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
	]
};

/** The version a browser prints, or `null` when it does not start. */
function version(executable, env = {}) {
	if (!existsSync(executable)) return null;
	// On Windows `--version` opens a window instead of printing.
	if (process.platform === 'win32') return 'unknown';
	const run = spawnSync(executable, ['--version'], {
		env: { ...process.env, ...env },
		encoding: 'utf8',
		timeout: 30_000
	});
	return run.status === 0 ? run.stdout.trim() : null;
}

function found(executable, env = {}) {
	const says = version(executable, env);
	return says === null ? null : { path: executable, env, version: says };
}

async function unpackFromNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	let folder;
	try {
		folder = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
	} catch {
		return null;
	}
	const { version: release } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	const home = path.join(root, 'node_modules/.cache/chromium', release);
	const executable = path.join(home, 'chromium');
	if (!existsSync(executable)) {
		// Unpacked beside its place and moved when whole, so that a broken run leaves nothing half made.
		const draft = `${home}.${process.pid}`;
		mkdirSync(draft, { recursive: true });
		const unbrotli = (from, to) =>
			pipeline(createReadStream(path.join(folder, 'bin', from)), createBrotliDecompress(), createWriteStream(to));
		for (const name of ['fonts', 'swiftshader', 'al2023']) {
			const tar = path.join(draft, `${name}.tar`);
			await unbrotli(`${name}.tar.br`, tar);
			if (spawnSync('tar', ['-xf', tar, '-C', draft, '--no-same-owner']).status !== 0) return null;
			rmSync(tar);
		}
		await unbrotli('chromium.br', path.join(draft, 'chromium'));
		chmodSync(path.join(draft, 'chromium'), 0o755);
		rmSync(home, { recursive: true, force: true });
		renameSync(draft, home);
	}
	// A machine without fonts makes Chromium exit; the package brings one.
	const config = path.join(home, 'fonts.xml');
	const folders = [path.join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
	writeFileSync(
		config,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
			.map((name) => `<dir>${name}</dir>`)
			.join('')}<cachedir>${path.join(home, 'fonts-cache')}</cachedir></fontconfig>\n`
	);
	const fonts = { FONTCONFIG_FILE: config };
	// The machine's own libraries first; the package's where they are missing.
	return found(executable, fonts) ?? found(executable, { ...fonts, LD_LIBRARY_PATH: path.join(home, 'lib') });
}

function onSystem() {
	for (const executable of SYSTEM[process.platform] ?? []) {
		const browser = found(executable);
		if (browser) return browser;
	}
	return null;
}

async function ofPlaywright() {
	const { chromium } = await import('@playwright/test');
	return found(chromium.executablePath());
}

async function downloadedByPlaywright() {
	const cli = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
	spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 600_000 });
	return ofPlaywright();
}

function byApt() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	spawnSync('apt-get', ['update', '-qq'], options);
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
	return onSystem();
}

/** A Chromium that starts: its path, the environment it wants and its version. Throws when there is none. */
export async function findBrowser() {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) {
		const browser = found(wanted);
		if (!browser) throw new Error(`CHROMIUM_PATH=${wanted} does not start.`);
		return browser;
	}
	for (const way of [unpackFromNpm, onSystem, ofPlaywright, downloadedByPlaywright, byApt]) {
		const browser = await way();
		if (browser) return browser;
	}
	throw new Error('No Chromium was found for the browser tests. Install one and set CHROMIUM_PATH to it.');
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename)
	console.log(JSON.stringify(await findBrowser()));
