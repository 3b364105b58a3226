// Writes columns and titles as one compact file that is opened without parsing; unpack.ts reads it.
import type { Columns } from './columns.ts';
import { aligned, MAGIC, PREAMBLE, sectionsOf, VERSION, type Head } from './layout.ts';
import { TextColumn } from './text-column.ts';

/** The bytes of a packed file. Titles, and ids where they are given, are one a row, in the order of the rows. */
export function pack(columns: Columns, titles: readonly string[], ids: readonly string[] | null = null): Uint8Array {
	for (const [what, texts] of [['titles', titles] as const, ['ids', ids ?? titles] as const]) {
		if (texts.length !== columns.rows)
			throw new RangeError(`${texts.length} ${what} were given for ${columns.rows} rows; one a row was expected.`);
	}
	mustBeLittleEndian();
	const packed = { columns, titles: TextColumn.from(titles), ids: ids && TextColumn.from(ids) };
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

/** Throws on the rare machine whose numbers lie the other way round: the columns are used as they lie. */
export function mustBeLittleEndian(): void {
	if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1)
		throw new Error('Packed files need a little-endian machine; this one is big-endian. Use the dossier itself.');
}
