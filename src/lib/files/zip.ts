// Zip archives of a dossier and its texts: opened with care, written so that equal content gives equal bytes.
import { Refusal } from '#core/errors/refusal.ts';
import { Inflate, strToU8, zipSync } from 'fflate';
import { LARGEST_FILE } from './limits.ts';
import { safeNames } from './safe-names.ts';
import { packedBytes, readDirectory, type ZipRecord } from './zip-directory.ts';

/** What an archive may hold at most. */
export interface ZipGuards {
	entries: number;
	/** Bytes unpacked, of one entry and of all. */
	entrySize: number;
	totalSize: number;
	/** How many times larger an entry may unpack than it is packed. */
	ratio: number;
}

/** Guards for archives of people's texts: prose packs to a third or a fifth. */
export const ZIP_GUARDS: ZipGuards = {
	entries: 2000,
	entrySize: LARGEST_FILE,
	totalSize: 200_000_000,
	ratio: 100
};

/** One file of an archive that passed the guards. */
export interface ZipEntry {
	/** Its path in the archive, with `/`. */
	name: string;
	/** Unpacks it; throws Refusal where it is damaged, or larger than it says. */
	read(): Uint8Array<ArrayBuffer>;
}

/** The files of an archive, and those that are not opened. */
export interface ReadZip {
	entries: ZipEntry[];
	refused: { name: string; reason: string }[];
}

/** What programs and systems put beside the files of people. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.[^/.][^/]*$)/i;
/** Bytes; a file no larger may be as repetitive as it likes. */
const SMALL = 1_000_000;
/** Bytes that are inflated at a time, so that a lie about the size costs no more than this. */
const STEP = 16_384;

/** What the archive holds; nothing is unpacked yet. Throws Refusal for an archive that is refused as a whole. */
export function readZip(bytes: Uint8Array, guards: ZipGuards = ZIP_GUARDS): ReadZip {
	const records = readDirectory(bytes, guards.entries).filter(({ name }) => !name.endsWith('/') && !LITTER.test(name));
	const total = records.reduce((sum, { size }) => sum + size, 0);
	if (total > guards.totalSize) {
		throw new Refusal(`It would unpack to ${megabytes(total)}; at most ${megabytes(guards.totalSize)} are unpacked.`);
	}
	const read: ReadZip = { entries: [], refused: [] };
	for (const record of records) {
		const reason = reasonAgainst(record, guards);
		if (reason === null) read.entries.push({ name: record.name, read: () => unpack(bytes, record) });
		else read.refused.push({ name: record.name, reason });
	}
	return read;
}

/** `dossier.json` and the texts under `texts/`, in the order of their names; the same content gives the same bytes. */
export async function writeZip(
	dossierJson: string,
	texts: readonly { name: string; text: string }[]
): Promise<Uint8Array<ArrayBuffer>> {
	const names = safeNames(texts.map(({ name }) => name));
	const files = texts
		.map(({ text }, at): [string, Uint8Array] => [`texts/${names[at]}`, strToU8(text)])
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	// No worker of fflate: it would start from a blob, which the page's policy refuses. The date is the first a zip knows.
	return zipSync(Object.fromEntries([['dossier.json', strToU8(dossierJson)], ...files]), {
		level: 6,
		mtime: new Date(1980, 0, 1)
	});
}

function reasonAgainst({ name, encrypted, method, packed, size }: ZipRecord, guards: ZipGuards): string | null {
	if (name.includes('\\')) return 'Its name has a backslash, which means another place on some machines.';
	if (/^\/|^[a-z]:/i.test(name)) return 'Its name is a path from the root of a disk, and not one within the archive.';
	if (name.split('/').includes('..')) return 'Its name leads out of the archive (“..”).';
	if (encrypted) return 'It is encrypted. Unpack it and drop the file itself.';
	if (/\.zip$/i.test(name)) return 'It is an archive within an archive. Unpack it and drop it by itself.';
	if (method !== 0 && method !== 8) return 'It is packed in a way that is not read here. Pack it as an ordinary zip.';
	if (size > guards.entrySize)
		return `It would unpack to ${megabytes(size)}; at most ${megabytes(guards.entrySize)} are taken.`;
	if (size > SMALL && size > packed * guards.ratio)
		return `It would unpack to more than ${guards.ratio} times its size, as no report does. Unpack it yourself if you trust it.`;
	return null;
}

function unpack(bytes: Uint8Array, record: ZipRecord): Uint8Array<ArrayBuffer> {
	const packed = packedBytes(bytes, record);
	if (record.method === 0) {
		if (packed.length !== record.size) throw larger(record);
		return packed.slice();
	}
	const content = new Uint8Array(record.size);
	let filled = 0;
	const inflate = new Inflate((chunk) => {
		if (filled + chunk.length > content.length) throw larger(record);
		content.set(chunk, filled);
		filled += chunk.length;
	});
	try {
		for (let at = 0; at === 0 || at < packed.length; at += STEP) {
			inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal('It is damaged: it does not unpack.', { cause: error });
	}
	if (filled !== record.size) throw larger(record);
	return content;
}

function larger({ size }: ZipRecord): Refusal {
	return new Refusal(`It is not what the archive says: it does not unpack to ${size} bytes.`);
}

function megabytes(bytes: number): string {
	return `${Math.round(bytes / 100_000) / 10} MB`;
}
