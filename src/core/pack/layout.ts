// What a packed dossier looks like: `DLPK`, version 2, a JSON head with a directory, columns, tables, then the records in compressed blocks.
import type { RecordType } from '#core/dossier/records.ts';
import type { ColumnsHead } from '#core/records/columns.ts';

/** The version that `packDossier` writes. Version 1 had columns and titles alone. */
export const VERSION = 2;

/** The kinds whose records lie in the blocks, numbered one after the other; questions stand in the header. */
export const PACKED_TYPES = ['source', 'place', 'actor', 'event', 'statement', 'claim'] as const satisfies RecordType[];
export type PackedType = (typeof PACKED_TYPES)[number];

/** Ways back from a record to others, by number: each three lists, `of` ascending, `starts`, `items`. */
export const RELATIONS = [
	'claimsAbout',
	'claimsIn',
	'statementsAbout',
	'phases',
	'placesIn',
	'printedIn',
	'at',
	'by',
	'citing'
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A part of the file: its first byte after the head, its length, and the Adler-32 of its bytes. */
export interface Section {
	name: string;
	at: number;
	bytes: number;
	check: number;
}

/** The JSON head. Offsets count bytes from the first aligned byte after it. */
export interface PackHead extends ColumnsHead {
	/** Records of each kind. */
	counts: Readonly<Record<PackedType, number>>;
	/** Private people among the actors. */
	private: number;
	sections: readonly Section[];
}

/** The sum of M. Adler (RFC 1950) over bytes: it tells a damaged part from a whole one. */
export function adler32(bytes: Uint8Array): number {
	let [a, b] = [1, 0];
	for (let at = 0; at < bytes.length;) {
		// So many steps keep both sums below 2 ** 32.
		const end = Math.min(at + 3800, bytes.length);
		for (; at < end; at++) b += a += bytes[at] ?? 0;
		a %= 65_521;
		b %= 65_521;
	}
	return ((b << 16) | a) >>> 0;
}
