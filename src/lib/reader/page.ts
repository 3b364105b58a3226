// All that the reader shows of one source, worked out once: its rows, the passages in each, and what is printed inside it.
import type { Span } from '#core/citation/resolve.ts';
import { spansByStretch } from '#core/citation/segments.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Verification } from '#core/citation/verify.ts';
import type { Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { blocksOf, type Block } from './blocks.ts';
import { passagesOf, type SourcePassage, type Passages } from './passages.ts';
import { quotedIn, type QuotedSpan } from './quoted.ts';
import { bareRows, textRows, type TextRow } from './rows.ts';

/** The texts beside a dossier, as the session holds them. */
export interface TextsAtHand {
	texts: ReadonlyMap<string, NormalisedText>;
	verification: Verification | null;
}

/** One source as the reader shows it. */
export interface ReaderPage {
	source: Source;
	/** The source whose text it stands in: itself, or the one it is printed in. */
	holder: Source;
	text: NormalisedText | undefined;
	/** True where the text at hand is not the very one that the dossier cites. */
	differs: boolean;
	passages: Passages;
	/** Every span that is marked, and whose it is; a passage that may stand at several places has several. */
	spans: readonly Span[];
	owners: readonly SourcePassage[];
	rows: readonly TextRow[];
	blocks: readonly Block[];
	/** By row: indexes of the spans that reach into it. */
	reach: readonly (readonly number[])[];
	/** By row: the passages that begin in it. */
	begin: readonly (readonly SourcePassage[])[];
	/** By row: the posts and captions whose print begins in it. */
	printed: readonly (readonly Source[])[];
	/** Words the dossier has, where the text is not at hand. */
	quoted: readonly QuotedSpan[];
}

const LINE_HEIGHT = { text: 26, bars: 18 };

/** The page of a source; one that is printed in another is read in its stretch of that one's text. */
export function pageOf(source: Source, catalogue: Catalogue, { texts, verification }: TextsAtHand): ReaderPage {
	const holder = catalogue.sources.get(source.within?.source ?? '') ?? source;
	const text = texts.get(holder.id);
	const differs = text !== undefined && holder.text !== undefined && holder.text.sha256 !== text.sha256;
	const passages = passagesOf(source, catalogue, text ? verification : null);
	const marked = passages.placed.flatMap((owner) => owner.stands.map((span) => ({ span, owner })));
	const spans = marked.map(({ span }) => span);
	const owners = marked.map(({ owner }) => owner);
	const stretch = source.within && (differs ? hull(spans) : source.within);
	const rows = text ? textRows(text, stretch) : bareRows(holder.text, spans, stretch);
	const firstOf = (list: readonly Span[]) =>
		spansByStretch(
			rows,
			list.map(({ start }) => ({ start, end: start + 1 }))
		);
	const printed = differs || source !== holder ? [] : printedIn(holder, catalogue);
	const begins = firstOf(passages.placed.map(({ stands: [first], cited }) => startIn(stretch, first ?? cited)));
	return {
		source,
		holder,
		text,
		differs,
		passages,
		spans,
		owners,
		rows,
		blocks: blocksOf(rows, text ? LINE_HEIGHT.text : LINE_HEIGHT.bars),
		reach: spansByStretch(rows, spans),
		begin: begins.map((list) => list.flatMap((index) => passages.placed[index] ?? [])),
		printed: firstOf(printed.map(({ within }) => within)).map((list) => list.flatMap((index) => printed[index] ?? [])),
		quoted: text ? [] : quotedIn(holder.id, catalogue.dossier)
	};
}

/** Sources printed in a source, in the order of its text. */
export function printedIn({ id }: Source, { dossier }: Catalogue): (Source & { within: Span })[] {
	return dossier.sources
		.flatMap((other) => (other.within?.source === id ? [{ ...other, within: other.within }] : []))
		.toSorted((a, b) => a.within.start - b.within.start);
}

/** Where a passage begins in what is shown: one that begins before the stretch is noted at its first row. */
function startIn(stretch: Span | undefined, span: Span | null): Span {
	const start = Math.max(span?.start ?? 0, stretch?.start ?? 0);
	return { start, end: start + 1 };
}

/** From the first to the last of some spans; nothing where there are none. */
function hull(spans: readonly Span[]): Span | undefined {
	const [first, ...others] = spans;
	return (
		first &&
		others.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), first)
	);
}
