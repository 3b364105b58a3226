// Writes a file so that it is there complete or not at all: under a name beside it first, renamed at the end.
import { rmSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';
import type { Slices } from './io.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Writes the slices one by one; an error is thrown on, and it or a signal leaves the file as it was before. */
export async function writeWhole(file: string, slices: Slices): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const before = await stat(file).catch(() => null);
	// A device or a pipe cannot be replaced by a file.
	if (before !== null && !before.isFile()) return fill(file, slices);
	// Through a link to the file itself, which a rename would otherwise replace.
	const target = before === null ? file : await realpath(file);
	const making = `${target}.${process.pid}.part`;
	const leave = (signal: NodeJS.Signals) => {
		rmSync(making, { force: true });
		process.exit(128 + constants.signals[signal]);
	};
	for (const signal of SIGNALS) process.on(signal, leave);
	try {
		await fill(making, slices, before?.mode);
		await rename(making, target);
	} catch (error) {
		await rm(making, { force: true });
		throw error;
	} finally {
		for (const signal of SIGNALS) process.off(signal, leave);
	}
}

async function fill(file: string, slices: Slices, mode?: number): Promise<void> {
	const handle = await open(file, 'w', mode);
	try {
		for await (const slice of slices) await handle.appendFile(slice);
	} finally {
		await handle.close();
	}
}
