// A row of a text that is not at hand: bars as long as its words would be, and the quoted words where the dossier has them.
import type { Span } from '#core/citation/resolve.ts';
import { segmentsOf, type Segment } from '#core/citation/segments.ts';
import type { QuotedSpan } from './quoted.ts';

/** Characters a line of bars stands for: about what a line of the text would hold. */
export const LINE = 62;

/** A piece of a line of bars. */
export interface BarPiece {
	/** Code point offset of the segment it belongs to. */
	start: number;
	/** Indexes of the passages' spans that cover it. */
	covering: readonly number[];
	/** Share of a full line, above 0 and at most 1. */
	width: number;
}

/** A segment whose words are known. */
export interface Worded extends Segment {
	words: string;
}

/** What follows in a row: lines of bars, or words. */
export type Run = { kind: 'bars'; lines: BarPiece[][] } | { kind: 'words'; segments: Worded[] };

/** The runs of a row, by the passages' spans (`only` those indexes reach into it) and the quoted stretches. */
export function runsOf(
	row: Span,
	spans: readonly Span[],
	only: readonly number[],
	quoted: readonly QuotedSpan[]
): Run[] {
	const inside = quoted.filter(({ start, end }) => start < row.end && end > row.start);
	// Quotes cut the row too: their indexes come after those of the passages.
	const all = [...only.map((index) => spans[index] ?? row), ...inside];
	const runs: Run[] = [];
	let bars: Segment[] = [];
	const flush = () => {
		if (bars.length > 0) runs.push({ kind: 'bars', lines: linesOf(bars) });
		bars = [];
	};
	for (const { start, end, covering } of segmentsOf(row, all)) {
		const known = covering.map((n) => inside[n - only.length]).find((quote) => quote !== undefined);
		const segment = { start, end, covering: covering.flatMap((n) => only[n] ?? []) };
		if (known === undefined) {
			bars.push(segment);
			continue;
		}
		flush();
		const worded = { ...segment, words: slice(known, start, end) };
		const last = runs.at(-1);
		if (last?.kind === 'words' && last.segments.at(-1)?.end === start && start > known.start)
			last.segments.push(worded);
		else runs.push({ kind: 'words', segments: [worded] });
	}
	flush();
	return runs;
}

/** Segments one after another in lines of `LINE` characters, the last as long as what is left. */
export function linesOf(segments: readonly Segment[]): BarPiece[][] {
	const lines: BarPiece[][] = [];
	let room = 0;
	for (const { start, end, covering } of segments) {
		for (let left = end - start; left > 0;) {
			if (room === 0) {
				lines.push([]);
				room = LINE;
			}
			const taken = Math.min(left, room);
			lines.at(-1)?.push({ start, covering, width: taken / LINE });
			left -= taken;
			room -= taken;
		}
	}
	return lines;
}

function slice({ words, start: from }: QuotedSpan, start: number, end: number): string {
	return Array.from(words)
		.slice(start - from, end - from)
		.join('');
}
