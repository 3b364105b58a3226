// A file that has lost its name: it takes any number of bytes, and is gone with the process.
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Scratch } from './io.ts';

/** Bytes gathered before they are written: a call for each tile would cost more than it writes. */
const ENOUGH = 1 << 20;

/** Puts bytes aside on the disk of `beside`, where there is room for them if there is room for that. */
export async function makeScratch(beside: string): Promise<Scratch> {
	await mkdir(path.dirname(beside), { recursive: true });
	const file = `${beside}.${process.pid}.aside`;
	const handle = await open(file, 'wx+');
	// An open file stays until it is closed: nothing has to be cleared away, not even after a crash.
	await rm(file);
	let gathered: Uint8Array[] = [];
	let length = 0;
	const write = async () => {
		await handle.appendFile(Buffer.concat(gathered));
		gathered = [];
		length = 0;
	};
	return {
		async append(bytes) {
			gathered.push(bytes);
			length += bytes.length;
			if (length >= ENOUGH) await write();
		},
		async *slices() {
			await write();
			yield* handle.createReadStream({ start: 0, autoClose: false, highWaterMark: ENOUGH });
		},
		drop: () => handle.close()
	};
}
