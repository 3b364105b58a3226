// Opens a packed file: the columns are used where they lie in its bytes, nothing is parsed but a short head.
import { isObject } from '#core/dossier/records.ts';
import type { Issue } from '#core/dossier/types.ts';
import { faultOf, faultOfTexts } from './check.ts';
import { BLOCK, FACETS, type Columns, type FacetColumn, type FacetName, type IdArray } from './columns.ts';
import {
	aligned,
	idBytes,
	isCount,
	MAGIC,
	mustBeLittleEndian,
	PREAMBLE,
	VERSION,
	type FacetWords,
	type Head,
	type Packed
} from './layout.ts';
import { cutOff, damaged, PackFault, parseHead } from './pack-fault.ts';
import { TextColumn } from './text-column.ts';

/** A packed file opened, or why it cannot be. */
export type Unpacked = ({ ok: true } & Packed) | { ok: false; issue: Issue };

/** Opens the bytes of a packed file, and keeps hold of them. Every number is looked at once, so that no damaged file is shown. */
export function unpack(bytes: Uint8Array): Unpacked {
	mustBeLittleEndian();
	try {
		return { ok: true, ...read(bytes) };
	} catch (error) {
		if (!(error instanceof PackFault)) throw error;
		return { ok: false, issue: { code: error.code, severity: 'error', pointer: '', message: error.message } };
	}
}

function read(given: Uint8Array): Packed {
	const magic = new TextDecoder().decode(given.subarray(0, 4));
	if (magic !== MAGIC)
		throw new PackFault(
			'not-packed',
			'This is no packed file: it does not begin with "DLPK". Make one with "dateline pack".'
		);
	if (given.length < PREAMBLE) throw cutOff(given.length, PREAMBLE);
	// Columns are read in place, which needs them where numbers may lie.
	const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const version = view.getUint16(4, true);
	if (version !== VERSION) {
		throw new PackFault(
			'packed-version',
			`This packed file is of version ${version}; version ${VERSION} can be opened. Pack the dossier again with this Dateline.`
		);
	}
	const headLength = view.getUint32(8, true);
	const first = aligned(PREAMBLE + headLength);
	if (bytes.length < first) throw cutOff(bytes.length, first);
	const head = parseHead(bytes.subarray(PREAMBLE, PREAMBLE + headLength), isHead);
	const packed = new PackedSections(bytes, first, head).packed();
	const fault = faultOf(packed.columns) ?? faultOfTexts(packed.titles) ?? (packed.ids && faultOfTexts(packed.ids));
	if (fault !== null) throw damaged(fault);
	return packed;
}

function isHead(head: unknown): head is Head {
	if (!isObject(head)) return false;
	const { rows, names, labels, sections } = head;
	return (
		isCount(rows) &&
		isWords(names) &&
		(labels === undefined ||
			(isWords(labels) && FACETS.every((facet) => labels[facet].length === names[facet].length))) &&
		Array.isArray(sections) &&
		sections.every((one) => isObject(one) && typeof one.name === 'string' && isCount(one.at) && isCount(one.bytes))
	);
}

function isWords(value: unknown): value is FacetWords {
	return (
		isObject(value) &&
		FACETS.every((facet) => {
			const words = value[facet];
			return Array.isArray(words) && words.every((word) => typeof word === 'string');
		})
	);
}

/** The parts of a file by name, each held against the length it must have. */
class PackedSections {
	readonly #bytes: Uint8Array;
	readonly #first: number;
	readonly #head: Head;

	constructor(bytes: Uint8Array, first: number, head: Head) {
		this.#bytes = bytes;
		this.#first = first;
		this.#head = head;
	}

	packed(): Packed {
		const { rows } = this.#head;
		const columns: Columns = {
			rows,
			from: this.#int32('from', rows),
			span: this.#int32('span', rows),
			lon: this.#int32('lon', rows),
			lat: this.#int32('lat', rows),
			facets: {
				actors: this.#facet('actors'),
				sources: this.#facet('sources'),
				kinds: this.#facet('kinds'),
				precisions: this.#facet('precisions')
			}
		};
		const { names, labels = names } = this.#head;
		return { columns, titles: this.#texts('titles'), ids: this.#has('ids') ? this.#texts('ids') : null, labels };
	}

	#facet(facet: FacetName): FacetColumn {
		const { rows, names: all } = this.#head;
		const names = all[facet];
		const single = !this.#has(`${facet}.base`);
		return {
			names,
			ids: this.#ids(`${facet}.ids`, names.length),
			base: single ? null : this.#uint32(`${facet}.base`, Math.floor(rows / BLOCK) + 1),
			local: single ? null : this.#uint16(`${facet}.local`, rows + 1),
			totals: this.#uint32(`${facet}.totals`, names.length)
		};
	}

	#ids(name: string, names: number): IdArray {
		const size = idBytes(names);
		if (size === 1) return this.#part(name);
		return size === 2 ? this.#uint16(name) : this.#uint32(name);
	}

	#texts(name: string): TextColumn {
		return new TextColumn(this.#part(name), this.#uint32(`${name}.offsets`, this.#head.rows + 1));
	}

	#has(name: string): boolean {
		return this.#head.sections.some((section) => section.name === name);
	}

	#int32(name: string, length: number): Int32Array {
		const part = this.#part(name, 4, length);
		return new Int32Array(part.buffer, part.byteOffset, part.length / 4);
	}

	#uint32(name: string, length?: number): Uint32Array {
		const part = this.#part(name, 4, length);
		return new Uint32Array(part.buffer, part.byteOffset, part.length / 4);
	}

	#uint16(name: string, length?: number): Uint16Array {
		const part = this.#part(name, 2, length);
		return new Uint16Array(part.buffer, part.byteOffset, part.length / 2);
	}

	#part(name: string, size = 1, length?: number): Uint8Array {
		const section = this.#head.sections.find((one) => one.name === name);
		if (section === undefined) throw damaged(`It has no part "${name}".`);
		const at = this.#first + section.at;
		const end = at + section.bytes;
		if (end > this.#bytes.length) throw cutOff(this.#bytes.length, end);
		const fits = length === undefined ? section.bytes % size === 0 : section.bytes === length * size;
		if (!fits || at % 8 !== 0) throw damaged(`Its part "${name}" has ${section.bytes} bytes, which cannot be right.`);
		return this.#bytes.subarray(at, end);
	}
}
