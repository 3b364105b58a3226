// A text as rows, a paragraph each: of the text at hand, or of the positions alone where it is not.
import type { Span } from '#core/citation/resolve.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { SourceText } from '#core/dossier/types.ts';

/** A paragraph, or a part of a very long one. Offsets are code points, `end` exclusive. */
export interface TextRow extends Span {
	/** True where it goes on with the paragraph of the row before. */
	continued: boolean;
	/** Paragraphs without a passage that this row stands for, where they are too many to draw; else 0. */
	folded: number;
}

/** A longer paragraph is parted, so that no row is too much to lay out at once. Code points. */
const LONGEST = 4000;
/** So many paragraphs in a row, or characters in them, without a passage are folded where only bars could be drawn. */
const MOST_BARE = { paragraphs: 12, characters: 3000 };

/** The rows of a text at hand, without the blank lines between them; `stretch` cuts out a part of it. */
export function textRows(text: NormalisedText, stretch: Span = { start: 0, end: text.length }): TextRow[] {
	return between(text.paragraphs, text.length, stretch).flatMap(({ start, end }) => {
		const words = text.slice(start, end);
		// What is trimmed is white space, one code unit a character.
		const trimmed = { start, end: end - (words.length - words.trimEnd().length) };
		return trimmed.end > trimmed.start ? parted(trimmed, (span) => lastSpace(text, span)) : [];
	});
}

/** The rows of a text that is not at hand, from what the dossier keeps of it; without paragraphs, passages and gaps alternate. */
export function bareRows(kept: SourceText | undefined, cited: readonly Span[], stretch?: Span): TextRow[] {
	const length = kept?.length ?? cited.reduce((most, { end }) => Math.max(most, end), 0);
	const whole = stretch ?? { start: 0, end: length };
	const rows = kept?.paragraphs
		? // The line feed before the next paragraph is no word of this one.
			between(kept.paragraphs, length, whole).map(({ start, end }) => ({
				start,
				end: end < whole.end && end - start > 1 ? end - 1 : end
			}))
		: between(
				clusters(cited).flatMap(({ start, end }) => [start, end]),
				length,
				whole
			);
	return folded(rows, cited).flatMap((row) => (row.folded > 0 ? [row] : parted(row, ({ start }) => start + LONGEST)));
}

/** Spans from each start to the next, cut to a stretch. Starts may repeat. */
function between(starts: readonly number[], length: number, stretch: Span): Span[] {
	const within = starts.filter((start) => start > stretch.start && start < Math.min(stretch.end, length));
	const cuts = [stretch.start, ...within, Math.min(stretch.end, length)];
	return cuts.slice(0, -1).flatMap((start, n) => {
		const end = cuts[n + 1] ?? start;
		return end > start ? [{ start, end }] : [];
	});
}

function parted(span: Span, cutOf: (span: Span) => number): TextRow[] {
	const rows: TextRow[] = [];
	let start = span.start;
	while (span.end - start > LONGEST) {
		const end = cutOf({ start, end: start + LONGEST });
		rows.push({ start, end, continued: rows.length > 0, folded: 0 });
		start = end;
	}
	return [...rows, { start, end: span.end, continued: rows.length > 0, folded: 0 }];
}

/** After the last space of a span; its end where it has none. */
function lastSpace(text: NormalisedText, { start, end }: Span): number {
	const words = text.slice(start, end);
	const at = words.lastIndexOf(' ');
	return at < 0 ? end : start + Array.from(words.slice(0, at + 1)).length;
}

/** Spans that overlap or touch as one, in order. */
function clusters(spans: readonly Span[]): Span[] {
	const found: { start: number; end: number }[] = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		const last = found.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return found;
}

/** Long runs of rows that nothing is cited from become one row each. */
function folded(rows: readonly Span[], cited: readonly Span[]): TextRow[] {
	const held = clusters(cited);
	const runs: { bare: boolean; rows: Span[] }[] = [];
	let next = 0;
	for (const row of rows) {
		while ((held[next]?.end ?? Infinity) <= row.start) next++;
		const bare = (held[next]?.start ?? Infinity) >= row.end;
		const last = runs.at(-1);
		if (last?.bare === bare) last.rows.push(row);
		else runs.push({ bare, rows: [row] });
	}
	return runs.flatMap((run) => {
		const start = run.rows[0]?.start ?? 0;
		const end = run.rows.at(-1)?.end ?? 0;
		const many = run.rows.length > MOST_BARE.paragraphs || end - start > MOST_BARE.characters;
		return run.bare && many
			? [{ start, end, continued: false, folded: run.rows.length }]
			: run.rows.map((row) => ({ ...row, continued: false, folded: 0 }));
	});
}
