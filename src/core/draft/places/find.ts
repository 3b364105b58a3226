// Finds, paragraph by paragraph, the names of places that stand in a text, with the evidence beside each for and against.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { paragraphsOf } from '../reading/paragraphs.ts';
import { featureAt } from './features.ts';
import { listedDivisions, type Listed } from './counties.ts';
import { evidenceOf, type Evidence, type WordsOfParagraph } from './evidence.ts';
import type { Name, NameReadings } from './names.ts';
import { personParts, type PersonPart } from './persons.ts';
import { spanAt, type NameSpan } from './spans.ts';
import { wordsOf, type Word } from './words.ts';

/** A name in the text that may be a place; offsets are UTF-16 code units. */
export interface NameInText {
	start: number;
	end: number;
	name: Name;
	evidence: Evidence[];
	/** The next name of the same list or address ("Akron, Ohio"): the one that may contain this one. */
	within: NameInText | undefined;
}

/** What is known of the whole text once it has been read. */
export interface PlaceReading {
	found: NameInText[];
	/** Folded words that stand in names of persons, without what comes first. */
	persons: Set<string>;
	/** Folded words that stand in lower case. */
	lower: Set<string>;
}

const MOST_WORDS = 100_000;
/** Names in one text; a text of more is no report, and what comes after is left out. */
export const MOST_FOUND = 100_000;

/** Reads a text once from start to end. */
export function findNames(text: string, names: NameReadings, gazetteer: Gazetteer): PlaceReading {
	const reading: PlaceReading = { found: [], persons: new Set(), lower: new Set() };
	for (const { start, end } of paragraphsOf(text)) {
		const words = wordsOf(text, start, end);
		const parts = personParts(words, gazetteer);
		remember(reading, words, parts);
		findInParagraph(text, { words, parts }, names, gazetteer, reading.found);
		if (reading.found.length >= MOST_FOUND) break;
	}
	return reading;
}

function remember({ persons, lower }: PlaceReading, words: readonly Word[], parts: readonly PersonPart[]): void {
	words.forEach((word, at) => {
		if (!word.capital && !word.number && lower.size < MOST_WORDS) lower.add(word.folded);
		if (parts[at] === 'later' && persons.size < MOST_WORDS) persons.add(word.folded);
	});
}

function findInParagraph(
	text: string,
	paragraph: WordsOfParagraph,
	names: NameReadings,
	gazetteer: Gazetteer,
	out: NameInText[]
): void {
	const listed = listedDivisions(paragraph.words, names);
	let before: { span: NameSpan; found: NameInText } | undefined;
	for (let at = 0; at < paragraph.words.length; at++) {
		const division = divisionAt(paragraph.words, listed.get(at));
		const span =
			division ?? longer(featureAt(text, paragraph.words, at, names), spanAt(text, paragraph.words, at, names));
		if (!span) continue;
		const member =
			before && before.span.to === span.from && paragraph.words[span.from]?.gap === 'comma' ? before : undefined;
		const evidence = evidenceOf(paragraph, span, gazetteer, member !== undefined);
		if (division) evidence.push('of-divisions');
		const found: NameInText = { start: span.start, end: span.end, name: span.name, evidence, within: undefined };
		if (member) member.found.within = found;
		out.push(found);
		before = { span, found };
		at = span.to - 1;
	}
}

function divisionAt(words: readonly Word[], listed: Listed | undefined): NameSpan | undefined {
	if (!listed) return undefined;
	const [first, last] = [words[listed.from], words[listed.to - 1]];
	if (!first || !last) return undefined;
	return { from: listed.from, to: listed.to, start: first.start, end: last.end, name: listed.name };
}

/** A feature where it reaches beyond the gazetteer's name, which knows what it names. */
function longer(feature: NameSpan | undefined, known: NameSpan | undefined): NameSpan | undefined {
	return feature && feature.end > (known?.end ?? 0) ? feature : known;
}
