// The figures of a text with what they count, and what happened to those counted where a rule is sure.
import type { Bound, Doubt } from '#core/dossier/types.ts';
import { DOES } from '../lexicon/counted.ts';
import { isMannerAdverb, OPENERS } from '../lexicon/function-words.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { Paragraph, Utf16Span } from '../reading/paragraphs.ts';
import type { Token } from '../reading/tokens.ts';
import { amountAt, type Amount } from './amount.ts';
import { behindWhole, boundAfter, isFormer, isPart } from './parts.ts';
import { propertyOf } from './property.ts';
import { standingsOf } from './standing.ts';
import { unitAt } from './unit.ts';

/** A figure; UTF-16 code units of the whole text. */
export interface FigureFound extends Utf16Span {
	value: number;
	high?: number;
	bound: Bound;
	unit: string;
	property?: string;
	/** The text's own word where it has no number: "hundreds". */
	words?: string;
	/** Somebody says that it is not so. */
	denied: boolean;
	/** The text's word of doubt. */
	doubt?: Doubt;
	rule: 'counted' | 'counted-with-what-happened' | 'share-of-a-figure';
	score: number;
}

interface Counted {
	amount: Amount;
	to: number;
	unit: string;
	property: string | null;
}

/** What is measured and not counted, and what a number before it is no figure of the report. */
const MEASURES =
	/^(?:percent|per|%|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilometres?|kilometers?|km|metres?|meters?|feet|foot|inches|acres|hectares|tons?|tonnes?|degrees?|times?|dollars?|euros?|pounds?|rupees?|cents?|pm|am|a\.m|p\.m|percentage|points?|st|nd|rd|th|year-old|year-olds|month-old|o'clock)$/i;

/**
 * The figures of a paragraph, in order; `dates` are left out of them, and so is what is denied, not said, asked or supposed,
 * but for a figure that is itself what is denied: "rejected a toll of 40".
 */
export function figuresIn({ tokens }: Paragraph, dates: readonly DateExpression[]): FigureFound[] {
	const found: Counted[] = [];
	let next = 0;
	for (let at = 0; at < tokens.length; at++) {
		const start = tokens[at]?.start ?? 0;
		while ((dates[next]?.end ?? Infinity) <= start) next++;
		if ((dates[next]?.start ?? Infinity) <= start) continue;
		const counted = countedAt(tokens, at, found.at(-1)?.to ?? 0);
		if (counted === null) continue;
		found.push(counted);
		at = counted.to - 1;
	}
	const standings =
		found.length === 0
			? []
			: standingsOf(
					tokens,
					found.map(({ amount }) => amount.from)
				);
	return withShared(found, tokens).flatMap((one, n) => {
		const { standing, doubt } = standings[n] ?? { standing: 'told', doubt: undefined };
		if (standing === 'untold') return [];
		return [{ ...figure(one, tokens), denied: standing === 'denied', ...(doubt === undefined ? {} : { doubt }) }];
	});
}

function countedAt(tokens: readonly Token[], at: number, least: number): Counted | null {
	const amount = amountAt(tokens, at);
	if (amount === null || amount.from < least || isNoCount(tokens, at)) return null;
	if (isPart(tokens, amount.from, amount.to) || isFormer(tokens, at)) return null;
	const unit = unitAt(tokens, behindWhole(tokens, amount.to) ?? amount.to);
	const bound = unit === null ? null : boundAfter(tokens, unit.to);
	if (unit !== null && bound !== null) {
		const property = propertyOf(tokens, amount.from, unit.to + 2);
		return { amount: { ...amount, bound }, to: unit.to + 2, unit: unit.words, property };
	}
	// "141 dead", "125 injured": people, though no noun says so.
	const property = propertyOf(tokens, amount.from, unit?.to ?? amount.to);
	if (unit === null) return property === null ? null : { amount, to: amount.to, unit: 'people', property };
	if (MEASURES.test(unit.words.split(' ')[0] ?? '') || MEASURES.test(tokens[amount.to]?.lower ?? '')) return null;
	// "one man": an article more than a figure, unless something happened to him.
	if (amount.value === 1 && amount.bound === 'exactly' && property === null) return null;
	return { amount, to: unit.to, unit: unit.words, property };
}

/** After a sign of money, within a name ("Flight 93") or a score ("3-1"). */
function isNoCount(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (before !== undefined && /^[$£€₹¥#@/.:]$/.test(before.text) && before.end === tokens[at]?.start) return true;
	if (tokens[at]?.kind === 'number' && before?.kind === 'word' && before.capital && !opensSentence(tokens, at - 1))
		return true;
	return (
		tokens[at]?.lower === 'one' &&
		behindWhole(tokens, at + 1) === null &&
		!next?.lower.match(/^(?:man|woman|person|child|boy|girl|soldier|officer|civilian|policeman)$/)
	);
}

/** Whether a capital is only that of a sentence: "About 1,000", "Killing 12". */
function opensSentence(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	const known =
		OPENERS.has(word) ||
		isMannerAdverb(word) ||
		Object.hasOwn(DOES, word) ||
		/^(?:least|most|killing|almost|max|min|maximum|minimum|approx|barely)$/.test(word);
	return known && (at === 0 || tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.capital === true);
}

/** Figures joined by "and" or by "including" share what happened: "132 children and nine staff were killed". */
function withShared(found: readonly Counted[], tokens: readonly Token[]): (Counted & { shared: boolean })[] {
	const result = found.map((one) => ({ ...one, shared: false }));
	const share = (to: (Counted & { shared: boolean }) | undefined, from: Counted | undefined): void => {
		if (!to || to.property !== null || !from?.property) return;
		to.property = from.property;
		to.shared = true;
	};
	for (const [n, one] of result.entries()) {
		const joint = tokens
			.slice(found[n - 1]?.to ?? 0, one.amount.from)
			.map(({ lower }) => lower)
			.join(' ');
		if (n > 0 && /^(?:and|,|, and|, including|including|\(|, of them|, among them)$/.test(joint))
			share(one, result[n - 1]);
	}
	for (let n = result.length - 1; n > 0; n--) {
		const joint = tokens
			.slice(result[n - 1]?.to ?? 0, result[n]?.amount.from)
			.map(({ lower }) => lower)
			.join(' ');
		if (joint === 'and') share(result[n - 1], result[n]);
	}
	return result;
}

function figure(
	{ amount, to, unit, property, shared }: Counted & { shared: boolean },
	tokens: readonly Token[]
): Omit<FigureFound, 'denied'> {
	const { from, value, high, bound, vague } = amount;
	const words = tokens
		.slice(from, amount.to)
		.map(({ text }) => text)
		.join(' ');
	return {
		start: tokens[from]?.start ?? 0,
		end: tokens[to - 1]?.end ?? 0,
		value,
		...(high === undefined ? {} : { high }),
		bound,
		unit,
		...(property === null ? {} : { property }),
		...(vague ? { words } : {}),
		rule: property === null ? 'counted' : shared ? 'share-of-a-figure' : 'counted-with-what-happened',
		score: property === null ? 0.5 : shared ? 0.75 : 0.85
	};
}
