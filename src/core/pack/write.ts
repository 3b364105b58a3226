// Writes a dossier as a packed file: columns that are opened without parsing, and every record in full.
import { strToU8, deflateSync } from 'fflate';
import { serialise } from '#core/dossier/serialise.ts';
import { hashOf } from '#core/basics/hash.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { aligned, MAGIC, mustBeLittleEndian, PREAMBLE, type NumberList } from '#core/index/columns/layout.ts';
import { headOf, sectionsOf } from '#core/records/columns.ts';
import { columnsWithDisputes } from '#core/records/disputed-columns.ts';
import { headerOf, recordsOfKind } from '#core/records/lookup.ts';
import { storedOrder, writeBlocks } from './blocks.ts';
import { adler32, PACKED_TYPES, RELATIONS, VERSION, type PackedType, type PackHead, type Section } from './layout.ts';
import { relationsOf } from './relations.ts';

/** The bytes of a packed file, in pieces that follow one another. The dossier must have passed the checks. */
export function packDossier(dossier: Dossier): Uint8Array[] {
	mustBeLittleEndian();
	const catalogue = new Catalogue(dossier);
	const columns = columnsWithDisputes(catalogue);
	const lists = PACKED_TYPES.map((type) => recordsOfKind(dossier, type));
	const counts = countsOf(dossier);
	const firstOf = firstNumbers(counts);
	const ids = lists.flatMap((list) => list.map(({ id }) => id));
	const numbers = new Map(ids.map((id, number) => [id, number]));
	const relations = relationsOf(dossier, catalogue.records, (id) => numbers.get(id));
	const { claimsAbout, claimsIn, statementsAbout } = relations;
	const { tables, blocks } = writeBlocks(
		storedOrder(counts, firstOf, [claimsAbout, statementsAbout, claimsIn]),
		(number) => JSON.stringify(recordOf(lists, number))
	);
	const byHash = BigUint64Array.from(ids, (id, number) => (BigInt(hashOf(id)) << 32n) | BigInt(number)).sort();
	const parts: [name: string, bytes: readonly Uint8Array[]][] = [
		...sectionsOf(columns).flatMap(([name, list]): [string, Uint8Array[]][] => (list ? [[name, [bytesOf(list)]]] : [])),
		['header', [deflateSync(strToU8(serialise(headerOf(dossier))))]],
		...Object.entries(tables).map(([name, list]: [string, NumberList]): [string, Uint8Array[]] => [
			`blocks.${name}`,
			[bytesOf(list)]
		]),
		['numbers.hashes', [bytesOf(Uint32Array.from(byHash, (key) => Number(key >> 32n)))]],
		['numbers.records', [bytesOf(Uint32Array.from(byHash, (key) => Number(key & 0xffffffffn)))]],
		...RELATIONS.flatMap((relation) =>
			Object.entries(relations[relation]).map(([name, list]: [string, Uint32Array]): [string, Uint8Array[]] => [
				`${relation}.${name}`,
				[bytesOf(list)]
			])
		),
		['blocks', blocks]
	];
	const sections: Section[] = [];
	const pieces: Uint8Array[] = [];
	let end = 0;
	for (const [name, bytes] of parts) {
		const length = bytes.reduce((sum, piece) => sum + piece.length, 0);
		const [only] = bytes;
		// Blocks are too many to be read at once: each is held against its size when it is opened.
		sections.push({ name, at: end, bytes: length, check: bytes.length === 1 && only ? adler32(only) : 0 });
		pieces.push(...bytes, new Uint8Array(aligned(length) - length));
		end += aligned(length);
	}
	const head: PackHead = {
		...headOf(columns),
		counts,
		private: dossier.actors.filter(({ sensitive }) => sensitive).length,
		sections
	};
	return [preamble(strToU8(JSON.stringify(head))), ...pieces];
}

/** The same as one list of bytes. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

/** Number of the first record of each kind. */
export function firstNumbers(counts: Readonly<Record<PackedType, number>>): Record<PackedType, number> {
	let next = 0;
	const firsts = PACKED_TYPES.map((type) => {
		const first = next;
		next += counts[type];
		return [type, first] as const;
	});
	// One of each of PACKED_TYPES was made.
	return Object.fromEntries(firsts) as Record<PackedType, number>;
}

function countsOf(dossier: Dossier): Record<PackedType, number> {
	const { sources, places, actors, events, statements, claims } = dossier;
	return {
		source: sources.length,
		place: places.features.length,
		actor: actors.length,
		event: events.length,
		statement: statements.length,
		claim: claims.length
	};
}

function recordOf(lists: readonly (readonly unknown[])[], number: number): unknown {
	let left = number;
	for (const list of lists) {
		if (left < list.length) return list[left];
		left -= list.length;
	}
	throw new RangeError(`There is no record ${number}.`);
}

function bytesOf(list: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): Uint8Array {
	return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}

function preamble(head: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(aligned(PREAMBLE + head.length));
	bytes.set(strToU8(MAGIC));
	const view = new DataView(bytes.buffer);
	view.setUint16(4, VERSION, true);
	view.setUint32(8, head.length, true);
	bytes.set(head, PREAMBLE);
	return bytes;
}
