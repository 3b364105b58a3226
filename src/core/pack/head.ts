// Opens the head of a packed file: what it holds and where, every number of it held against what can be.
import { isObject } from '#core/dossier/records.ts';
import { aligned, isCount, MAGIC, mustBeLittleEndian, PREAMBLE } from '#core/index/columns/layout.ts';
import { cutOff, damaged, PackFault, parseHead } from '#core/index/columns/pack-fault.ts';
import { RECORD_FACETS, type FacetValue } from '#core/records/types.ts';
import type { Bytes } from './bytes.ts';
import { adler32, PACKED_TYPES, VERSION, type PackHead, type Section } from './layout.ts';

/** A packed file of which the head is known. */
export interface PackFile {
	bytes: Bytes;
	head: PackHead;
	/** The byte at which sections begin. */
	first: number;
	sections: ReadonlyMap<string, Section>;
}

/** The longest head that is read: names of actors and sources stand in it. */
const LONGEST_HEAD = 1 << 28;

/** True for the bytes of a packed file of any version, damaged ones too. */
export async function isPacked(bytes: Bytes): Promise<boolean> {
	return new TextDecoder().decode(await bytes.read(0, Math.min(MAGIC.length, bytes.size))) === MAGIC;
}

/** The version that a file says it is; throws PackFault for one that is no packed file. */
export async function versionOf(bytes: Bytes): Promise<number> {
	const start = await bytes.read(0, Math.min(PREAMBLE, bytes.size));
	if (new TextDecoder().decode(start.subarray(0, 4)) !== MAGIC)
		throw new PackFault(
			'not-packed',
			'This is no packed file: it does not begin with "DLPK". Make one with "dateline pack".'
		);
	if (start.length < PREAMBLE) throw cutOff(start.length, PREAMBLE);
	return new DataView(start.buffer, start.byteOffset).getUint16(4, true);
}

/** Reads the head of a file of version 2; throws PackFault. */
export async function readHead(bytes: Bytes): Promise<PackFile> {
	mustBeLittleEndian();
	const version = await versionOf(bytes);
	if (version !== VERSION)
		throw new PackFault(
			'packed-version',
			version === 1
				? 'This packed file is of version 1, which holds rows and titles alone; its records are in the dossier that it was made from. Name that, or pack it again with this Dateline.'
				: `This packed file is of version ${version}; versions 1 and ${VERSION} can be opened. Pack the dossier again with this Dateline.`
		);
	const start = await bytes.read(0, PREAMBLE);
	const length = new DataView(start.buffer, start.byteOffset).getUint32(8, true);
	const first = aligned(PREAMBLE + length);
	if (length > LONGEST_HEAD || bytes.size < first) throw cutOff(bytes.size, first);
	const head = parseHead(await bytes.read(PREAMBLE, PREAMBLE + length), isHead);
	const sections = new Map(head.sections.map((section) => [section.name, section]));
	const end = head.sections.reduce((most, { at, bytes: size }) => Math.max(most, first + at + size), 0);
	if (end > bytes.size) throw cutOff(bytes.size, end);
	return { bytes, head, first, sections };
}

/** The bytes of a section, held against their sum; `null` where the file has none of that name. */
export async function readSection({ bytes, first, sections }: PackFile, name: string): Promise<Uint8Array | null> {
	const section = sections.get(name);
	if (section === undefined) return null;
	const from = first + section.at;
	const read = await bytes.read(from, from + section.bytes);
	if (read.length !== section.bytes || adler32(read) !== section.check)
		throw damaged(`Its part "${name}" is not what was written.`);
	return read;
}

function isHead(head: unknown): head is PackHead {
	if (!isObject(head)) return false;
	const { rows, places, values, counts, sections } = head;
	return (
		isCount(rows) &&
		isCount(places) &&
		isCount(head['private']) &&
		isObject(values) &&
		RECORD_FACETS.every((facet) => Array.isArray(values[facet]) && values[facet].every(isValue)) &&
		isObject(counts) &&
		PACKED_TYPES.every((type) => isCount(counts[type])) &&
		Number(counts['event']) + Number(counts['statement']) === rows &&
		counts['place'] === places &&
		Array.isArray(sections) &&
		sections.every(isSection)
	);
}

function isSection(one: unknown): one is Section {
	return (
		isObject(one) &&
		typeof one['name'] === 'string' &&
		[one['at'], one['bytes'], one['check']].every(isCount) &&
		Number(one['at']) % 8 === 0
	);
}

function isValue(one: unknown): one is FacetValue {
	return isObject(one) && typeof one['value'] === 'string' && typeof one['label'] === 'string';
}
