// Reads a number of a text: "1,200", "forty-two", "2.5 million", "a dozen", "hundreds", "between 10 and 20".
import { own } from '#core/dossier/own.ts';
import type { Bound } from '#core/dossier/types.ts';
import { BOUND_WORDS } from '../lexicon/counted.ts';
import { numberWord, SCALES, VAGUE_COUNTS } from '../lexicon/numbers.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../reading/tokens.ts';

/** A number and how exactly it is meant; `from` and `to` are tokens, `to` exclusive. */
export interface Amount {
	from: number;
	to: number;
	value: number;
	high?: number;
	bound: Bound;
	/** The text has no number, only a word such as "hundreds". */
	vague: boolean;
}

interface Numeral {
	value: number;
	to: number;
	vague?: boolean;
}

/** The amount whose number begins at token `at`, words of its bound before it included; `null` where there is none. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
	const first = numeralAt(tokens, at);
	if (first === null) return null;
	const range = rangeBehind(tokens, at, first);
	if (range) return range;
	const { from, bound } = boundBefore(tokens, at, first.vague === true);
	if (tokens[first.to]?.text === '+')
		return { from: at, to: first.to + 1, value: first.value, bound: 'at-least', vague: false };
	const behind = tokens[first.to]?.lower === 'or' ? BEHIND.get(tokens[first.to + 1]?.lower ?? '') : undefined;
	const to = behind === undefined ? first.to : first.to + 2;
	return { from, to, value: first.value, bound: behind ?? bound, vague: first.vague === true };
}

function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
	const word = tokens[at]?.lower ?? '';
	if (tokens[at]?.kind === 'mark') return null;
	if (Object.hasOwn(VAGUE_COUNTS, word)) return vagueAt(tokens, at, word);
	// "half a dozen".
	const half = word === 'half' && tokens[at + 1]?.lower === 'a' ? own(SCALES, tokens[at + 2]?.lower ?? '') : undefined;
	if (half !== undefined) return { value: half / 2, to: at + 3 };
	const article = (word === 'a' || word === 'an') && Object.hasOwn(SCALES, tokens[at + 1]?.lower ?? '');
	const start = article ? 1 : (digits(tokens[at]) ?? numberWord(word));
	if (start === null) return null;
	let [value, to] = [start, at + 1];
	for (
		let scale = own(SCALES, tokens[to]?.lower ?? '');
		scale !== undefined;
		scale = own(SCALES, tokens[to]?.lower ?? '')
	) {
		value *= scale;
		to++;
	}
	// "two hundred and six": what follows a hundred in words is smaller than it.
	const and = tokens[to]?.lower === 'and' ? 1 : 0;
	const rest = digits(tokens[at]) === null && value >= 100 ? numberWord(tokens[to + and]?.lower ?? '') : null;
	if (rest !== null && rest < 100 && to - at > 1) return { value: value + rest, to: to + and + 1 };
	return { value: Math.round(value * 1000) / 1000, to };
}

/** "dozens", "tens of thousands". */
function vagueAt(tokens: readonly Token[], at: number, word: string): Numeral {
	const count = own(VAGUE_COUNTS, word) ?? 0;
	const next = tokens[at + 2]?.lower ?? '';
	if (tokens[at + 1]?.lower === 'of' && Object.hasOwn(VAGUE_COUNTS, next)) {
		return { value: (count / 2) * (own(VAGUE_COUNTS, next) ?? 0), to: at + 3, vague: true };
	}
	return { value: count, to: at + 1, vague: true };
}

function digits(token: Token | undefined): number | null {
	const text = token?.text ?? '';
	if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
	const short = /^(\d{1,9}(?:\.\d{1,3})?)(k|m|bn)?$/.exec(text);
	if (!short) return null;
	return Number(short[1]) * { k: 1000, m: 1_000_000, bn: 1_000_000_000 }[short[2] ?? '']! || Number(short[1]);
}

/** "between 10 and 20", "10 to 20", "10-20". */
function rangeBehind(tokens: readonly Token[], at: number, low: Numeral): Amount | null {
	const joint = tokens[low.to]?.lower ?? '';
	const between = tokens[at - 1]?.lower === 'between' && joint === 'and';
	if (!between && !/^(?:to|or|[-–—])$/.test(joint)) return null;
	const high = numeralAt(tokens, low.to + 1);
	if (high === null || high.vague || low.vague || high.value <= low.value) return null;
	return {
		from: between ? at - 1 : at,
		to: high.to,
		value: low.value,
		high: high.value,
		bound: 'between',
		vague: false
	};
}

/** "12 or more", "12 or so". */
const BEHIND: ReadonlyMap<string, Bound> = new Map([
	['more', 'at-least'],
	['so', 'about'],
	['fewer', 'at-most'],
	['less', 'at-most']
]);

/** Words that "about", "over", "under" … belong to as a preposition: "spoke about 12 people", "buried under 12 houses". */
const BEFORE_PREPOSITION =
	wordList(`spoke speak speaks talk talked talks talking asked ask wrote write complained lied joked warned
	worried concerned information news questions details claims rumours nothing buried trapped dispute row fight fought
	fighting clash flew fell quarrel argued quarrelled`);

/** Signs right before a number: "≥12". */
const SIGNS: ReadonlyMap<string, Bound> = new Map([
	['<', 'less-than'],
	['>', 'more-than'],
	['≤', 'at-most'],
	['≥', 'at-least'],
	['~', 'about'],
	['≈', 'about'],
	['±', 'about']
]);

/** Words cut short before a number: "max. 12". */
const SHORT: ReadonlyMap<string, Bound> = new Map([
	['max', 'at-most'],
	['min', 'at-least'],
	['approx', 'about'],
	['ca', 'about']
]);

const BOUNDS = BOUND_WORDS.map(([words, bound]) => ({ parts: words.split(' '), bound }));

function boundBefore(tokens: readonly Token[], at: number, vague: boolean): { from: number; bound: Bound } {
	const sign = tokens[at - 1]?.end === tokens[at]?.start ? SIGNS.get(tokens[at - 1]?.text ?? '') : undefined;
	if (sign !== undefined) return { from: at - 1, bound: sign };
	const stopped = tokens[at - 1]?.text === '.' ? SHORT.get(tokens[at - 2]?.lower ?? '') : undefined;
	if (stopped !== undefined) return { from: at - 2, bound: stopped };
	for (const { parts, bound } of BOUNDS) {
		const from = at - parts.length;
		if (from < 0 || !parts.every((part, n) => tokens[from + n]?.lower === part)) continue;
		const loose = parts.length > 1 || !BEFORE_PREPOSITION.has(tokens[from - 1]?.lower ?? '');
		return loose ? { from, bound } : { from: at, bound: vague ? 'at-least' : 'exactly' };
	}
	return { from: at, bound: vague ? 'at-least' : 'exactly' };
}
