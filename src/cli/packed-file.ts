// Packed files on the command line: each is a dossier, whatever the command does with it.
import { isPacked, versionOf } from '#core/pack/head.ts';
import { PackFault } from '#core/index/columns/pack-fault.ts';
import type { Bytes } from '#core/pack/bytes.ts';
import { openPack, type Pack } from '#core/pack/read.ts';
import { DataError, type Io } from './io.ts';

/** True for the name of a packed file. */
export function isPackedName(file: string): boolean {
	return /\.dlpack$/i.test(file);
}

/** What is made of an open file, which is closed then. */
export async function withFile<T>(file: string, io: Io, act: (bytes: Bytes) => Promise<T>): Promise<T> {
	const opened = await io.openFile(file);
	try {
		return await inWords(file, () => act(opened));
	} finally {
		await opened.close();
	}
}

/** A packed file whose records are read one by one; `null` of one of version 1, and of any other file. Throws PackFault. */
export async function packIn(bytes: Bytes): Promise<Pack | null> {
	return !(await isPacked(bytes)) || (await versionOf(bytes)) === 1 ? null : openPack(bytes);
}

async function inWords<T>(file: string, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof PackFault) throw new DataError(`${file}: ${error.message}`);
		throw error;
	}
}
