// Rows of several parts as those of one whole: their texts and their times, brought into its order.
import { TextColumn } from '#core/index/columns/text-column.ts';
import type { PartColumns } from '#core/index/columns/time-order.ts';

/** By row of the whole: the part that it is in, its row there, and where it stands in the dossier. */
export interface SortedRows {
	length: number;
	part: Uint32Array;
	row: Uint32Array;
	order: Uint32Array;
}

/** Texts of all parts by row of the whole; refuses more than 4 GB of them. */
export function joinedTexts(parts: readonly (TextColumn | null)[], { length, part, row }: SortedRows): TextColumn {
	const size = parts.reduce((sum, text) => sum + (text?.blob.length ?? 0), 0);
	if (size > 0xffffffff) throw new RangeError('The texts of the rows are longer than 4 GB together; that is the most.');
	const blob = new Uint8Array(size);
	const offsets = new Uint32Array(length + 1);
	let at = 0;
	for (let next = 0; next < length; next++) {
		const text = parts[part[next] ?? 0];
		const own = row[next] ?? 0;
		if (text) {
			const bytes = text.blob.subarray(text.offsets[own], text.offsets[own + 1]);
			blob.set(bytes, at);
			at += bytes.length;
		}
		offsets[next + 1] = at;
	}
	return new TextColumn(blob, offsets);
}

/** Times of all parts that one stretch cannot tell, by row of the whole. */
export function joinedParts(parts: readonly PartColumns[], { length, part, row }: SortedRows): PartColumns {
	const count = (of: (one: PartColumns) => number) => parts.reduce((sum, one) => sum + of(one), 0);
	const rows = new Uint32Array(count((one) => one.rows.length));
	const starts = new Uint32Array(rows.length + 1);
	const from = new Float64Array(count((one) => one.from.length));
	const to = new Float64Array(from.length);
	// The rows of a part come in their own order: a finger on the next that has several times is enough.
	const next = new Uint32Array(parts.length);
	let [at, end] = [0, 0];
	for (let whole = 0; whole < length; whole++) {
		const number = part[whole] ?? 0;
		const one = parts[number];
		const finger = next[number] ?? 0;
		if (one === undefined || finger >= one.rows.length || one.rows[finger] !== row[whole]) continue;
		next[number] = finger + 1;
		rows[at] = whole;
		for (let time = one.starts[finger] ?? 0; time < (one.starts[finger + 1] ?? 0); time++, end++) {
			from[end] = one.from[time] ?? 0;
			to[end] = one.to[time] ?? 0;
		}
		starts[++at] = end;
	}
	return { rows, starts, from, to };
}
