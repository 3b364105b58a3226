// The real files and streams, by Node.
import { own } from '#core/dossier/own.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { once } from 'node:events';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileError, type Io, type OpenFile, type Slices } from './io.ts';
import { makeScratch } from './scratch.ts';
import { writeWhole } from './whole-file.ts';

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	EISDIR: 'this is a folder, a file was expected',
	ENOTDIR: 'this is a file, a folder was expected',
	EACCES: 'reading or writing it is not permitted',
	EPERM: 'reading or writing it is not permitted',
	ENOSPC: 'the disk is full',
	EROFS: 'the disk can only be read'
};

let stdinRead = false;

/** Files and streams of this process. */
export const nodeIo: Io = {
	out: (text) => void process.stdout.write(text),
	err: (line) => void process.stderr.write(`${line}\n`),
	readFile: (file) => (file === '-' ? readStdin() : named(file, () => readFile(file))),
	openFile: async (file) => {
		const known = file === '-' ? null : await named(file, () => stat(file));
		if (known?.isFile()) return openParts(file, known.size);
		return { ...bytesInMemory(await nodeIo.readFile(file)), close: async () => undefined };
	},
	listFiles: (folder) =>
		named(folder, async () => {
			const entries = await readdir(folder, { withFileTypes: true });
			const files = entries.filter(
				(entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.')
			);
			return files.map((entry) => path.join(folder, entry.name)).sort();
		}),
	writeFile: (file, content) => named(file, () => writeWhole(file, [content])),
	writeSlices: (file, slices) => (file === null ? print(slices) : named(file, () => writeWhole(file, slices))),
	scratch: (file) =>
		named(file, async () => {
			const scratch = await makeScratch(file);
			return { ...scratch, append: (bytes) => named(file, () => scratch.append(bytes)) };
		}),
	sameFile: async (one, other) => (await whole(one)) === (await whole(other))
};

/** A file on the disk, of which no more is in memory than is read. */
async function openParts(file: string, size: number): Promise<OpenFile> {
	const handle = await named(file, () => open(file));
	return {
		size,
		read: (from, to) =>
			named(file, async () => {
				const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
				let done = 0;
				while (done < bytes.length) {
					const { bytesRead } = await handle.read(bytes, done, bytes.length - done, from + done);
					// The file was made shorter while it was read: what is missing is told by whoever reads it.
					if (bytesRead === 0) return bytes.subarray(0, done);
					done += bytesRead;
				}
				return bytes;
			}),
		close: () => handle.close()
	};
}

/** To standard output, no faster than it is read there. */
async function print(slices: Slices): Promise<void> {
	for await (const slice of slices) {
		if (!process.stdout.write(slice)) await once(process.stdout, 'drain');
	}
}

/** The absolute path without links; of a file that is not there yet, as far as it can be told. */
async function whole(file: string): Promise<string> {
	try {
		return await realpath(file);
	} catch {
		return path.resolve(file);
	}
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nobody is left to tell. */
export function endQuietlyOnClosedPipe(): void {
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') throw error;
			process.exit();
		});
}

async function readStdin(): Promise<Uint8Array> {
	if (stdinRead) throw new FileError('-: standard input can be read only once.');
	stdinRead = true;
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

async function named<T>(file: string, act: () => Promise<T>): Promise<T> {
	try {
		return await act();
	} catch (error) {
		// What has no code is not about the file, but about what should be written into it.
		if (!(error instanceof Error && 'code' in error)) throw error;
		throw new FileError(`${file}: ${own(REASONS, String(error.code)) ?? error.message}.`);
	}
}
