// Which words of a paragraph belong to the name of a person, so that "Paris Hilton" is no place.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { COURTESY_TITLES, TITLES } from '../lexicon/roles.ts';
import type { Word } from './words.ts';

const LONGEST = 4;
const PARTICLES = new Set([
	'al',
	'el',
	'bin',
	'ibn',
	'de',
	'da',
	'del',
	'van',
	'von',
	'der',
	'la',
	'le',
	'di',
	'du',
	'ul',
	'ur'
]);

/** How a word stands in the name of a person. */
export type PersonPart = '' | 'title' | 'first' | 'later';

/** For every word its part in a person's name; a title alone, or a given name alone, makes none. */
export function personParts(words: readonly Word[], gazetteer: Gazetteer): PersonPart[] {
	const parts: PersonPart[] = words.map(() => '');
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || parts[at] !== '') continue;
		if (isTitle(word)) markTitled(words, parts, at);
		else if (isGiven(word, gazetteer)) markGiven(words, parts, at, gazetteer);
	}
	return parts;
}

function isTitle(word: Word): boolean {
	return word.capital && (COURTESY_TITLES.has(word.folded) || TITLES.has(word.folded));
}

function isGiven(word: Word, gazetteer: Gazetteer): boolean {
	if (!word.capital || word.shouted) return false;
	// At the start of a sentence a capital says nothing: "Will", "Mark", "May".
	if (word.gap !== 'space' && gazetteer.isCommon(word.folded)) return false;
	return gazetteer.isGivenName(word.folded);
}

function markTitled(words: readonly Word[], parts: PersonPart[], at: number): void {
	parts[at] = 'title';
	let next = at + 1;
	while (isJoined(words[next]) && isTitle(words[next] as Word)) parts[next++] = 'title';
	const end = runEnd(words, next);
	for (let part = next; part < end; part++) parts[part] = part === next ? 'first' : 'later';
}

function markGiven(words: readonly Word[], parts: PersonPart[], at: number, gazetteer: Gazetteer): void {
	const end = runEnd(words, at + 1);
	if (end === at + 1) return;
	const last = words[end - 1];
	// "Jordan River", "Lincoln County": what a plain word ends is seldom a person.
	if (last && gazetteer.isCommon(last.folded) && !gazetteer.isSurname(last.folded)) return;
	for (let part = at; part < end; part++) parts[part] = part === at ? 'first' : 'later';
}

/** One past the capitalised words that follow without a mark; particles and initials count within. */
function runEnd(words: readonly Word[], from: number): number {
	let end = from;
	for (let at = from; at < words.length && at < from + LONGEST; at++) {
		const word = words[at];
		if (!word || !isJoined(word) || word.number) break;
		if (word.capital) end = at + 1;
		else if (!PARTICLES.has(word.folded)) break;
		if (word.owns) break;
	}
	return end;
}

function isJoined(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		(word.gap === 'space' || word.gap === 'hyphen') &&
		(word.capital || PARTICLES.has(word.folded))
	);
}
