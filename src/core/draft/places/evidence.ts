// What speaks for and against a name in a text being a place, as seen from the words around it.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { COURTESY_TITLES, TITLES } from '../lexicon/roles.ts';
import type { Name } from './names.ts';
import type { PersonPart } from './persons.ts';
import type { NameSpan } from './spans.ts';
import {
	BEFORE_OF,
	DIRECTIONS,
	MOTION_PREPOSITIONS,
	OF_PLACES,
	OTHER_PREPOSITIONS,
	PERSON_VERBS,
	PLACE_PREPOSITIONS
} from './words/around.ts';
import { DIVISIONS, FEATURES, FEATURES_BEFORE, NEWSPAPERS, OFFICES, ORGANISATIONS, TEAMS } from './words/heads.ts';
import type { Word } from './words.ts';

/** A paragraph as words, and which of them belong to persons. */
export interface WordsOfParagraph {
	words: readonly Word[];
	parts: readonly PersonPart[];
}

/** Names of all evidence; weights.ts says how much each counts. */
export const EVIDENCE = [
	// what the name is
	'country',
	'area',
	'people',
	'abbreviation',
	'region',
	'district',
	'settlement',
	'road',
	'numbered-road',
	'water',
	'land',
	'park',
	'own',
	'misspelt',
	'unpeopled',
	'thousands',
	'ten-thousands',
	'hundred-thousands',
	'millions',
	'several-words',
	'common-word',
	'given-name',
	'surname',
	'short',
	'shouted',
	'initials',
	'acronym',
	'beside-currency',
	// what stands before it
	'text-start',
	'sentence-start',
	'common-start',
	'after-place-preposition',
	'after-motion-preposition',
	'after-of',
	'after-noun-of',
	'after-preposition',
	'after-the',
	'after-direction',
	'after-title',
	'after-feature',
	'after-capital',
	'after-common-capital',
	'after-hyphen',
	'after-comma',
	'after-place-comma',
	'after-and',
	'after-other-word',
	'after-mark',
	// what stands after it
	'before-comma',
	'before-organisation',
	'before-newspaper',
	'before-office',
	'before-feature',
	'before-team',
	'before-division',
	'before-capital',
	'before-name',
	'before-person-verb',
	'before-place-noun',
	'before-number',
	'before-hyphen',
	'before-and',
	'owns',
	'dateline',
	// persons
	'person-first',
	'person-later',
	'forename',
	// the whole text
	'person-elsewhere',
	'lower-case-elsewhere',
	'place-elsewhere',
	'longer-elsewhere',
	'of-divisions',
	'contained',
	'containing',
	'near-others',
	'far-from-others'
] as const;
export type Evidence = (typeof EVIDENCE)[number];

const SHORT = 4;
const MOST_INITIALS = 5;

/** The evidence of one name; `listed`: a place and a comma stand before it. */
export function evidenceOf(
	paragraph: WordsOfParagraph,
	span: NameSpan,
	gazetteer: Gazetteer,
	listed: boolean
): Evidence[] {
	const out: Evidence[] = [];
	ofName(paragraph, span, gazetteer, out);
	ofShape(paragraph, span, out);
	before(paragraph, span, gazetteer, listed, out);
	after(paragraph, span, gazetteer, out);
	return out;
}

function ofName(
	{ words }: WordsOfParagraph,
	{ name, to, from }: NameSpan,
	gazetteer: Gazetteer,
	out: Evidence[]
): void {
	const kind = name.feature ?? kindOf(name);
	out.push(kind);
	if (name.feature) {
		if (to - from > 2) out.push('several-words');
		return;
	}
	const word = words[from];
	if (to - from > 1) out.push('several-words');
	else if (kind === 'country' && word && isInitials(word)) out.push('initials');
	else {
		if (gazetteer.isCommon(name.folded)) out.push('common-word');
		if (kind !== 'area' && gazetteer.isGivenName(name.folded)) out.push('given-name');
		if (kind !== 'area' && gazetteer.isSurname(name.folded)) out.push('surname');
		if (name.folded.length < SHORT) out.push('short');
		if (word && kind !== 'abbreviation' && isInitials(word)) out.push('acronym');
	}
	if (isPeopled(name)) out.push(peopled(Math.max(...name.meanings.map(({ population }) => population))));
}

/** "UK" and "U.S.", and what else is five capitals at most. */
function isInitials({ text, shouted }: Word): boolean {
	return shouted && text.length <= MOST_INITIALS;
}

function kindOf({ meanings }: Name): Evidence {
	const best = meanings[0];
	if (!best) return 'settlement';
	return best.as === 'name' ? best.candidate.kind : best.as;
}

function isPeopled(name: Name): boolean {
	const kind = kindOf(name);
	return kind === 'settlement' || kind === 'district' || kind === 'region';
}

function peopled(population: number): Evidence {
	if (population < 1000) return 'unpeopled';
	if (population < 10_000) return 'thousands';
	if (population < 100_000) return 'ten-thousands';
	return population < 1_000_000 ? 'hundred-thousands' : 'millions';
}

function ofShape({ words, parts }: WordsOfParagraph, { from, to, name }: NameSpan, out: Evidence[]): void {
	const first = words[from];
	const last = words[to - 1];
	if (first?.shouted && first.text.length > MOST_INITIALS) out.push('shouted');
	if (/[$£€]/.test(first?.marks ?? '') || /^[$£€]/.test(words[to]?.marks ?? '')) out.push('beside-currency');
	if (last?.owns) out.push('owns');
	if (out.includes('given-name') && isForename(words, parts, to)) out.push('forename');
	if (!name.feature && parts[from] === 'first') out.push('person-first');
	if (!name.feature && parts[from] === 'later') out.push('person-later');
	if (from < 3 && isDateline(words, to)) out.push('dateline');
}

/** A given name with the rest of a person's name behind it, and no more capitals: "Paris Hilton". */
function isForename(words: readonly Word[], parts: WordsOfParagraph['parts'], to: number): boolean {
	return parts[to - 1] === 'first' && parts[to] === 'later' && words[to]?.gap === 'space';
}

/** "PESHAWAR, Pakistan (Reuters) —" and "London –" at the start of a paragraph. */
function isDateline(words: readonly Word[], to: number): boolean {
	const next = words[to];
	return (
		next !== undefined &&
		next.gap !== 'hyphen' &&
		(/[—–]/.test(next.marks) || /^[:(]/.test(next.marks) || /^-+$/.test(next.marks))
	);
}

function before(
	paragraph: WordsOfParagraph,
	span: NameSpan,
	gazetteer: Gazetteer,
	listed: boolean,
	out: Evidence[]
): void {
	const { from } = span;
	const word = paragraph.words[from];
	const last = paragraph.words[from - 1];
	if (!word || !last) out.push('text-start');
	if (isPlainStart(paragraph, span, gazetteer)) out.push('common-start');
	if (!word || !last) return;
	if (listed) out.push('after-place-comma');
	else if (word.gap === 'sentence') out.push('sentence-start');
	else if (word.gap === 'comma') out.push('after-comma');
	else if (word.gap === 'hyphen') out.push('after-hyphen');
	else if (word.gap === 'other') out.push('after-mark');
	else
		out.push(
			last.capital && !isStart(last) ? afterCapital(last, gazetteer) : afterWord(paragraph, from, last, gazetteer)
		);
}

/** A plain word at the start of a sentence: "Reading is fun". */
function isPlainStart({ words }: WordsOfParagraph, { from, to, name }: NameSpan, gazetteer: Gazetteer): boolean {
	const word = words[from];
	return word !== undefined && to === from + 1 && isStart(word) && gazetteer.isCommon(name.folded);
}

/** A capital there says nothing about the word. */
function isStart(word: Word): boolean {
	return word.gap === 'start' || word.gap === 'sentence';
}

function afterCapital(last: Word, gazetteer: Gazetteer): Evidence {
	if (DIRECTIONS.has(last.folded)) return 'after-direction';
	if (COURTESY_TITLES.has(last.folded) || TITLES.has(last.folded)) return 'after-title';
	if (FEATURES_BEFORE.has(last.folded)) return 'after-feature';
	return gazetteer.isCommon(last.folded) ? 'after-common-capital' : 'after-capital';
}

function afterWord({ words }: WordsOfParagraph, from: number, last: Word, gazetteer: Gazetteer): Evidence {
	const word = last.folded;
	if (PLACE_PREPOSITIONS.has(word)) return 'after-place-preposition';
	if (MOTION_PREPOSITIONS.has(word)) return 'after-motion-preposition';
	if (word === 'of') return BEFORE_OF.has(words[from - 2]?.folded ?? '') ? 'after-noun-of' : 'after-of';
	if (OTHER_PREPOSITIONS.has(word)) return word === 'and' || word === 'or' ? 'after-and' : 'after-preposition';
	if (word === 'the') return 'after-the';
	if (DIRECTIONS.has(word)) return 'after-direction';
	if (TITLES.has(word)) return 'after-title';
	return last.capital && !gazetteer.isCommon(word) ? 'after-capital' : 'after-other-word';
}

function after({ words }: WordsOfParagraph, { to }: NameSpan, gazetteer: Gazetteer, out: Evidence[]): void {
	const next = words[to];
	if (!next) return;
	if (next.gap === 'comma') out.push('before-comma');
	else if (next.gap === 'hyphen') out.push('before-hyphen');
	else if (next.gap !== 'space') return;
	else if (next.number) out.push('before-number');
	else if (next.capital) out.push(beforeCapital(next, words[to + 1], gazetteer));
	else if (PERSON_VERBS.has(next.folded)) out.push('before-person-verb');
	else if (OF_PLACES.has(next.folded)) out.push('before-place-noun');
	else if (next.folded === 'and') out.push('before-and');
}

function beforeCapital(next: Word, second: Word | undefined, gazetteer: Gazetteer): Evidence {
	const word = next.folded;
	if (DIVISIONS.has(word)) return 'before-division';
	if (FEATURES.has(word)) return 'before-feature';
	if (TEAMS.has(word)) return 'before-team';
	if (NEWSPAPERS.has(word)) return 'before-newspaper';
	if (OFFICES.has(word)) return 'before-office';
	if (ORGANISATIONS.has(word)) return 'before-organisation';
	// "Fiji Health Ministry", "Marion Street East Elementary": the head comes a word later.
	const head = second?.gap === 'space' && second.capital ? second.folded : '';
	if (NEWSPAPERS.has(head)) return 'before-newspaper';
	if (OFFICES.has(head)) return 'before-office';
	if (ORGANISATIONS.has(head)) return 'before-organisation';
	if (FEATURES.has(head)) return 'before-feature';
	return gazetteer.isSurname(word) && !gazetteer.isCommon(word) ? 'before-name' : 'before-capital';
}
