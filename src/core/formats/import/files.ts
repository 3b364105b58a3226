// Files as importers see them, whatever holds their bytes, and their text.
import { Refusal } from '#core/errors/refusal.ts';
import type { ImportPace } from './progress.ts';
import type { FileHead, ImportFile } from './types.ts';

/** Bytes of the beginning that are looked at to tell a format. */
const HEAD = 65_536;
const PIECE = 1 << 20;
/** No engine holds a text of more code units. */
const LONGEST_TEXT = 500_000_000;

/** A file whose bytes are at hand. */
export function fileOfBytes(name: string, content: Uint8Array | string): ImportFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		name,
		size: bytes.length,
		async *chunks() {
			for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
		}
	};
}

/** A file of the browser, read piece by piece. */
export function fileOfBlob(name: string, blob: Blob): ImportFile {
	return {
		name,
		size: blob.size,
		async *chunks() {
			for (let at = 0; at < blob.size; at += PIECE) {
				yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
			}
		}
	};
}

/** The beginnings of files, for `sniff`. What is not UTF-8 shows as U+FFFD. */
export async function headsOf(files: readonly ImportFile[]): Promise<FileHead[]> {
	return Promise.all(files.map(async (file) => ({ name: file.name, head: await headOf(file) })));
}

async function headOf(file: ImportFile): Promise<string> {
	const decoder = new TextDecoder();
	let head = '';
	for await (const bytes of file.chunks()) {
		head += decoder.decode(bytes.subarray(0, HEAD), { stream: true });
		if (head.length >= HEAD / 4) break;
	}
	return head;
}

/** How the bytes of a text file are letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-8 where the whole file is; else by its byte order mark UTF-16; else what spreadsheets in western Europe and America write. */
export async function encodingOf(file: ImportFile, pace: ImportPace): Promise<Encoding> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let first = true;
	try {
		for await (const bytes of file.chunks()) {
			if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
			if (first && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
			first = false;
			decoder.decode(bytes, { stream: true });
			await pace.read(bytes.length);
		}
		decoder.decode();
		return 'utf-8';
	} catch (error) {
		if (error instanceof TypeError) return 'windows-1252';
		throw error;
	}
}

/** The text of a file in pieces, byte order mark removed; throws Refusal for bytes that are not of the encoding. */
export async function* textOf(
	file: ImportFile,
	pace: ImportPace,
	encoding: Encoding = 'utf-8'
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	try {
		for await (const bytes of file.chunks()) {
			yield decoder.decode(bytes, { stream: true });
			await pace.read(bytes.length);
		}
		yield decoder.decode();
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new Refusal(`${file.name} is not UTF-8 text. Save it as UTF-8 and try again.`);
	}
}

/** The whole text of a file; throws Refusal for one too long to be held, or not UTF-8. */
export async function wholeText(file: ImportFile, pace: ImportPace): Promise<string> {
	if (file.size > LONGEST_TEXT) {
		throw new Refusal(
			`${file.name} is too large to be read in one piece. Import it as CSV or as GeoJSONSeq, a record a line.`
		);
	}
	const pieces: string[] = [];
	for await (const piece of textOf(file, pace)) pieces.push(piece);
	return pieces.join('');
}

/** The lines of a file with their numbers, 1-based; the end of a line is not part of it. */
export async function* linesOfFile(file: ImportFile, pace: ImportPace): AsyncGenerator<{ line: number; text: string }> {
	let rest = '';
	let line = 0;
	for await (const piece of textOf(file, pace)) {
		const lines = (rest + piece).split('\n');
		rest = lines.pop() ?? '';
		for (const text of lines) yield { line: ++line, text: text.replace(/\r$/, '') };
	}
	if (rest !== '') yield { line: line + 1, text: rest };
}

/** The name of a file without its extension. */
export function stem(name: string): string {
	return name.replace(/\.[^.]+$/, '');
}
