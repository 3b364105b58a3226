// Scores speakers of quotations against PolNeAR. A speaker is right when its span overlaps that of a source annotated for the same words.
import type { Span } from '#core/citation/resolve.ts';
import type { QuotationMention, TextDraft } from '#core/draft/types.ts';
import type { GoldText } from './quotations-corpus.ts';

/** Counts; only quotations of five words or more. */
export interface QuotationScores {
	/** Suggested quotations. */
	suggested: number;
	/** Of those, in a passage the annotators attribute to a source. */
	attributed: number;
	/** Of those, with a speaker. */
	named: number;
	/** Of those, with the right one. */
	right: number;
	/** Suggested with a speaker where the annotators attribute nothing, or name nobody. */
	nobody: number;
	/** Annotated contents with a source that open with a quotation mark. */
	gold: number;
	/** Of those, suggested over more than half of their length. */
	found: number;
	/** Of those, with the right speaker. */
	foundRight: number;
}

const SHORTEST = 5;

export function noScores(): QuotationScores {
	return { suggested: 0, attributed: 0, named: 0, right: 0, nobody: 0, gold: 0, found: 0, foundRight: 0 };
}

export function addScores(one: QuotationScores, other: QuotationScores): QuotationScores {
	const sum = noScores();
	for (const key of Object.keys(sum) as (keyof QuotationScores)[]) sum[key] = one[key] + other[key];
	return sum;
}

/** Scores of one text. Offsets of a draft count code points, those of the corpus code units: the same where no text has pairs. */
export function scoreQuotations({ text, attributions }: GoldText, draft: TextDraft): QuotationScores {
	const scores = noScores();
	const unit = unitOf(text);
	const quotations = draft.quotations.map((quotation) => inUnits(quotation, unit));
	for (const { span, words, speaker } of quotations) {
		if (countWords(text, words) < SHORTEST) continue;
		scores.suggested++;
		const same = attributions.filter(({ content }) =>
			content.some((piece) => overlap(piece, span) > (span.end - span.start) / 2)
		);
		const sources = same.flatMap(({ source }) => source);
		if (sources.length === 0) {
			if (speaker) scores.nobody++;
			continue;
		}
		scores.attributed++;
		if (speaker) scores.named++;
		if (speaker && sources.some((source) => overlap(source, speaker) > 0)) scores.right++;
	}
	for (const { content, source } of attributions) {
		for (const piece of content) {
			if (
				source.length === 0 ||
				!/^["“]/.test(text.slice(piece.start, piece.end)) ||
				countWords(text, piece) < SHORTEST
			)
				continue;
			scores.gold++;
			const found = quotations.find(({ span }) => overlap(piece, span) > (piece.end - piece.start) / 2);
			if (found) scores.found++;
			const speaker = found?.speaker;
			if (speaker && source.some((one) => overlap(one, speaker) > 0)) scores.foundRight++;
		}
	}
	return scores;
}

/** In per cent. */
export interface QuotationFigures {
	/** Right speakers of those suggested, where the annotators name a source. */
	precision: number;
	/** The same, but a speaker where they name nobody counts as wrong. */
	strictPrecision: number;
	/** Right speakers of all suggested quotations that have a source: what has no speaker counts as wrong. */
	allRight: number;
	/** Right speakers of all annotated quotations: what is not found counts as wrong. */
	wholeRight: number;
}

export function figuresOf({ attributed, named, right, nobody, gold, foundRight }: QuotationScores): QuotationFigures {
	const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
	return {
		precision: share(right, named),
		strictPrecision: share(right, named + nobody),
		allRight: share(right, attributed),
		wholeRight: share(foundRight, gold)
	};
}

interface InUnits {
	span: Span;
	words: Span;
	speaker: Span | null;
}

function inUnits({ start, end, words, speaker }: QuotationMention, unit: (offset: number) => number): InUnits {
	const of = (span: Span): Span => ({ start: unit(span.start), end: unit(span.end) });
	return { span: of({ start, end }), words: of(words), speaker: speaker && of(speaker) };
}

/** Code unit index of a code point offset. */
function unitOf(text: string): (offset: number) => number {
	const starts: number[] = [];
	for (let unit = 0; unit <= text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) starts.push(unit);
	return (offset) => starts[offset] ?? text.length;
}

function overlap(one: Span, other: Span): number {
	return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function countWords(text: string, { start, end }: Span): number {
	return text
		.slice(start, end)
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
