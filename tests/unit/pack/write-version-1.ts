// Writes packed files of version 1, which had columns and titles alone: they are still opened.
import { FACETS, type Columns } from '#core/index/columns/columns.ts';
import {
	aligned,
	MAGIC,
	PREAMBLE,
	sectionsOf,
	VERSION,
	type FacetWords,
	type Head
} from '#core/index/columns/layout.ts';
import { TextColumn } from '#core/index/columns/text-column.ts';

/** What a packed file may carry beside columns and titles. */
export interface PackOptions {
	/** The id of each row, by which it is looked up elsewhere. */
	ids?: readonly string[];
	/** Names of the facets' values for people to read, in the order of `names`. */
	labels?: FacetWords;
}

/** The bytes of a packed file. Titles, and ids where they are given, are one a row, in the order of the rows. */
export function pack(columns: Columns, titles: readonly string[], { ids, labels }: PackOptions = {}): Uint8Array {
	mustBeOneEach('titles', titles.length, columns.rows, 'rows');
	if (ids) mustBeOneEach('ids', ids.length, columns.rows, 'rows');
	if (labels)
		for (const facet of FACETS)
			mustBeOneEach('labels', labels[facet].length, columns.facets[facet].names.length, facet);
	const packed = { columns, titles: TextColumn.from(titles), ids: ids ? TextColumn.from(ids) : null };
	const lists = sectionsOf(packed).flatMap(([name, list]) => (list === null ? [] : [{ name, list }]));
	const sections: { name: string; at: number; bytes: number }[] = [];
	let end = 0;
	for (const { name, list } of lists) {
		sections.push({ name, at: end, bytes: list.byteLength });
		end = aligned(end + list.byteLength);
	}
	const { actors, sources, kinds, precisions } = columns.facets;
	const head: Head = {
		rows: columns.rows,
		names: { actors: actors.names, sources: sources.names, kinds: kinds.names, precisions: precisions.names },
		...(labels ? { labels } : {}),
		sections
	};
	const encoded = new TextEncoder().encode(JSON.stringify(head));
	const first = aligned(PREAMBLE + encoded.length);
	const bytes = new Uint8Array(first + end);
	bytes.set(new TextEncoder().encode(MAGIC));
	const view = new DataView(bytes.buffer);
	view.setUint16(4, VERSION, true);
	view.setUint32(8, encoded.length, true);
	bytes.set(encoded, PREAMBLE);
	lists.forEach(({ list }, n) => {
		bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), first + (sections[n]?.at ?? 0));
	});
	return bytes;
}

function mustBeOneEach(what: string, given: number, expected: number, of: string): void {
	if (given !== expected)
		throw new RangeError(`${given} ${what} were given for ${expected} ${of}; one each was expected.`);
}
