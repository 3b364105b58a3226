// Files and streams in memory, so that commands can be tested without a process.
import { isUtf8 } from 'node:buffer';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { FileError, type Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';

/** What a command has written, and how it ended. */
export interface Ran {
	exit: number;
	out: string;
	err: string;
	/** Files by path, those that were there and those that were written. */
	files: Record<string, string | Uint8Array>;
}

/** Runs `dateline` on files in memory; "-" is standard input, the folder of a path is all before its last slash. */
export async function dateline(args: string[], files: Record<string, string | Uint8Array> = {}): Promise<Ran> {
	const ran: Ran = { exit: -1, out: '', err: '', files: { ...files } };
	const io: Io = {
		out: (text) => void (ran.out += text),
		err: (line) => void (ran.err += `${line}\n`),
		readFile: async (path) => {
			const content = ran.files[path];
			if (content === undefined) throw new FileError(`${path}: there is no such file or folder.`);
			return typeof content === 'string' ? new TextEncoder().encode(content) : content;
		},
		openFile: async (path) => ({ ...bytesInMemory(await io.readFile(path)), close: async () => undefined }),
		listFiles: async (folder) => {
			const inside = Object.keys(ran.files).filter((path) => path.slice(0, path.lastIndexOf('/')) === folder);
			if (inside.length === 0) throw new FileError(`${folder}: there is no such file or folder.`);
			return inside.sort();
		},
		writeFile: async (path, text) => void (ran.files[path] = text),
		writeSlices: async (path, slices) => {
			const parts: Uint8Array[] = [];
			for await (const slice of slices) parts.push(Buffer.from(slice));
			const content = Buffer.concat(parts);
			if (path === null) ran.out += content;
			else ran.files[path] = isUtf8(content) ? content.toString() : content;
		},
		scratch: async () => {
			const parts: Uint8Array[] = [];
			return {
				append: async (bytes) => void parts.push(bytes),
				async *slices() {
					yield* parts;
				},
				drop: async () => void (parts.length = 0)
			};
		},
		sameFile: async (one, other) => one === other
	};
	ran.exit = await run(args, io);
	return ran;
}
