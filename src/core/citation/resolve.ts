// Whether a citation's passage stands where it says, elsewhere, at several places, or nowhere.
import { numberWords } from '#core/basics/numbers.ts';
import type { Citation } from '#core/dossier/types.ts';
import { sha256 } from './digest.ts';
import { normalise } from './normalise.ts';
import { findPassages, LONGEST_SEARCHED, standsAt, type SoughtPassage } from './search.ts';
import type { NormalisedText } from './text.ts';

/** `exact`: stands at its offsets, whether or not the same words stand elsewhere too; `no-text`: nothing to check it against. */
export type VerdictKind = 'exact' | 'moved' | 'ambiguous' | 'missing' | 'no-text';

/** A span in code points, `end` exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** How a citation stands in a text. */
export interface Verdict {
	verdict: VerdictKind;
	/** Where the passage stands now: of `exact` and `moved`. */
	start?: number;
	end?: number;
	/** Where it may stand now: of `ambiguous`. */
	candidates?: Span[];
	/** One sentence for a person, for every verdict but `exact`. */
	reason?: string;
}

/** The verdict on one citation; never throws. */
export function resolveCitation(citation: Citation, text: NormalisedText | undefined): Verdict {
	return resolveCitations([citation], text)[0] ?? { verdict: 'no-text' };
}

/** The verdicts on citations of one text, in their order: together the moved ones are found far faster than one by one. */
export function resolveCitations(citations: readonly Citation[], text: NormalisedText | undefined): Verdict[] {
	if (!text) return citations.map(() => ({ verdict: 'no-text', reason: 'The text of the source is not at hand.' }));
	const verdicts = citations.map((citation) => inPlace(citation, text));
	const sought: { index: number; citation: Citation; passage: SoughtPassage }[] = [];
	for (const [index, citation] of citations.entries()) {
		const passage = verdicts[index] ? null : passageOf(citation);
		if (passage) sought.push({ index, citation, passage });
	}
	const places = findPassages(
		text,
		sought.map(({ passage }) => passage)
	);
	for (const [n, { index, citation, passage }] of sought.entries()) {
		verdicts[index] = elsewhere(citation, text, passage, places[n] ?? []);
	}
	return verdicts.map((verdict) => verdict ?? { verdict: 'missing', reason: 'The citation is incomplete.' });
}

/** A verdict that needs no search, else `null`. */
function inPlace(citation: Citation, text: NormalisedText): Verdict | null {
	const { start, end, sha256: digest, exact } = citation;
	if (start === undefined && end === undefined && digest === undefined) {
		if (exact) return null;
		return { verdict: 'no-text', reason: 'The citation names the source as a whole: there is no passage to check.' };
	}
	if (start === undefined || end === undefined || (digest === undefined && !exact)) {
		return { verdict: 'missing', reason: 'The citation is incomplete: it needs "start", "end" and "sha256" together.' };
	}
	if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) {
		return {
			verdict: 'missing',
			reason: `The citation's span, ${start} to ${end}, is empty, reversed or no span at all.`
		};
	}
	const passage = passageOf(citation);
	return passage && standsAt(text, { ...passage, length: end - start }, start)
		? { verdict: 'exact', start, end }
		: null;
}

/** What to look for; `null` for a citation that keeps neither digest nor words. */
function passageOf({ start, end, sha256: digest, exact, prefix, suffix }: Citation): SoughtPassage | null {
	const near = start ?? 0;
	const surroundings = { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
	if (digest !== undefined && start !== undefined && end !== undefined) {
		return { length: end - start, sha256: digest.toLowerCase(), near, ...(exact ? { exact } : {}), ...surroundings };
	}
	if (!exact) return null;
	const words = normalise(exact);
	return { length: Array.from(words).length, sha256: sha256(words), near, exact, ...surroundings };
}

/** The verdict on a passage that does not stand in its place, by the places where it does stand. */
function elsewhere(
	citation: Citation,
	text: NormalisedText,
	passage: SoughtPassage,
	offsets: readonly number[]
): Verdict {
	const spans = offsets.map((start) => ({ start, end: start + passage.length }));
	if (spans.length === 0) return { verdict: 'missing', reason: whyMissing(text, passage) };
	const fitting = spans.length === 1 ? spans : spans.filter((span) => fits(citation, text, span));
	const [only] = fitting;
	if (only && fitting.length === 1) {
		const from = citation.start;
		const reason =
			from === undefined
				? `The citation gives no place; its words stand at character ${only.start}.`
				: `The passage stands ${Math.abs(only.start - from)} characters ${only.start < from ? 'before' : 'after'} its place.`;
		return { verdict: 'moved', ...only, reason };
	}
	const candidates = fitting.length > 0 ? fitting : spans;
	const places = candidates.map(({ start }) => start).join(', ');
	return {
		verdict: 'ambiguous',
		candidates,
		reason: `The passage left its place and stands at ${numberWords(candidates.length)} others: characters ${places}.`
	};
}

/** True where what the citation keeps of its surroundings stands around a span; false if it keeps nothing. */
function fits({ prefix, suffix }: Citation, text: NormalisedText, { start, end }: Span): boolean {
	if (!prefix && !suffix) return false;
	return (
		text.text.slice(0, text.unitOf(start)).endsWith(normalise(prefix ?? '')) &&
		text.text.startsWith(normalise(suffix ?? ''), text.unitOf(end))
	);
}

function whyMissing(text: NormalisedText, passage: SoughtPassage): string {
	if (text.length > LONGEST_SEARCHED && !passage.exact && !passage.prefix && !passage.suffix) {
		return (
			'The passage is not in its place, and the text is too long to look for it by its digest alone. ' +
			'Give the citation "exact", "prefix" or "suffix".'
		);
	}
	return 'The passage stands nowhere in this text.';
}
