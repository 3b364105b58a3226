// The office or role that stands before a name ("army chief Ada Quill") or behind it ("Ada Quill, the mayor of Oakmere,").
import { CONJUNCTIONS, DETERMINERS, isMannerAdverb } from '../lexicon/function-words.ts';
import { COURTESY_TITLES, isPersonNoun, TITLES } from '../lexicon/roles.ts';
import type { Token } from '../reading/tokens.ts';
import { isNamePart } from './runs.ts';

/** Tokens of a role. */
const LONGEST = 9;

/** Words that are a title only with another behind them: "Prime Minister", "State Senator". */
const HALVES: ReadonlySet<string> = new Set(
	`prime foreign finance interior defence defense health education justice trade energy home state former ex acting
	interim executive king's crown private head`.split(/\s+/)
);

/** How many tokens of a run are titles before a name; 0 where none are, or where nothing would be left. */
export function titleLength(tokens: readonly Token[], from: number, to: number): number {
	let length = 0;
	for (let at = from; at < to - 1; at++) {
		const word = tokens[at]?.lower ?? '';
		if ((TITLES.has(word) && !HALVES.has(word)) || COURTESY_TITLES.has(word)) length = at - from + 1;
		// "Secretary of State Ada Quill": the office goes on.
		else if (word === 'of' && length === at - from && length > 0 && to - at > 2) length = at - from + 2;
	}
	return length;
}

/** Whether the title is no more than a form of address. */
export function isCourtesy(tokens: readonly Token[], from: number, length: number): boolean {
	return length === 1 && COURTESY_TITLES.has(tokens[from]?.lower ?? '');
}

/** Where the role before a name begins: lower-case words that end in a noun for a person, a name before them; else `null`. */
export function roleBefore(tokens: readonly Token[], from: number): number | null {
	const noun = tokens[from - 1];
	if (noun?.kind !== 'word' || noun.capital || !isPersonNoun(noun.lower)) return null;
	let start = from - 1;
	while (start > from - 5 && isRoleWord(tokens[start - 1])) start--;
	while (start > from - 6 && isNamePart(tokens[start - 1]) && !isSentenceStart(tokens, start - 1)) start--;
	return start;
}

function isRoleWord(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || token.capital) return false;
	const word = token.lower;
	return !DETERMINERS.has(word) && !CONJUNCTIONS.has(word) && !SMALL.test(word) && !isMannerAdverb(word);
}

const SMALL =
	/^(?:of|for|at|in|from|with|to|on|by|as|is|was|are|were|be|been|has|have|had|told|said|says|asked|called|named|about|after|against|between|into|than|like|meet|met|including)$/;

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
	return at === 0 || /^[.!?:;“"]$/.test(tokens[at - 1]?.text ?? '');
}

/** "The harbour's chief engineer, Ada Quill, …": the role before a name that stands between commas; `null` where none does. */
export function roleBeforeComma(
	tokens: readonly Token[],
	run: { from: number; to: number }
): { from: number; to: number } | null {
	if (tokens[run.from - 1]?.text !== ',' || !/^[,.]$/.test(tokens[run.to]?.text ?? '')) return null;
	const to = run.from - 1;
	let from = to - 1;
	while (
		from > to - LONGEST &&
		from >= 0 &&
		tokens[from]?.kind !== 'mark' &&
		!DETERMINERS.has(tokens[from]?.lower ?? '')
	)
		from--;
	if (!DETERMINERS.has(tokens[from]?.lower ?? '')) return null;
	return isRole(tokens, from + 1, to) ? { from: from + 1, to } : null;
}

/** Whether the head of a phrase, before its first "of" or "for", is a noun for a person, and no verb stands in it. */
function isRole(tokens: readonly Token[], from: number, to: number): boolean {
	const phrase = tokens.slice(from, to);
	const link = phrase.findIndex(({ lower }) => /^(?:of|for|at|in|from|to|who|and)$/.test(lower));
	const head = link < 0 ? phrase.at(-1) : phrase[link - 1];
	if (head === undefined || !(isPersonNoun(head.lower) || (head.capital && TITLES.has(head.lower)))) return false;
	return !phrase.some(({ lower }) => /^(?:is|was|are|were|has|had|have|said|told)$/.test(lower));
}

/** The role between commas behind a name, as token range; `null` where what stands there names none. */
export function roleBehind(tokens: readonly Token[], to: number): { from: number; to: number } | null {
	if (tokens[to]?.text !== ',') return null;
	let from = to + 1;
	// An age stands first: "Ada Quill, 52, the mayor,".
	if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
	let end = from;
	while (end < tokens.length && end - from <= LONGEST && !/^[,.;:()“”"—–]$/.test(tokens[end]?.text ?? '')) end++;
	if (end - from > LONGEST || end === from || !/^[,.]$/.test(tokens[end]?.text ?? '')) return null;
	if (DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
	return isRole(tokens, from, end) ? { from, to: end } : null;
}

/** An age between commas behind a name. */
export function ageBehind(tokens: readonly Token[], to: number): boolean {
	return (
		tokens[to]?.text === ',' &&
		/^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') &&
		/^[,.]$/.test(tokens[to + 2]?.text ?? '')
	);
}

/** Words for women and for men among titles and roles. */
export function genderOf(words: readonly string[]): 'female' | 'male' | undefined {
	if (
		words.some((word) =>
			/^(?:mrs|ms|miss|lady|dame|madam|queen|princess|duchess|mother|sister|daughter|wife|widow|woman|girl|aunt|grandmother|actress)$|woman$/.test(
				word
			)
		)
	)
		return 'female';
	return words.some((word) =>
		/^(?:mr|sir|lord|king|prince|duke|father|brother|son|husband|man|boy|uncle|grandfather|actor|imam|mullah)$|[^u]man$/.test(
			word
		)
	)
		? 'male'
		: undefined;
}
