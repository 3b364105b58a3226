// A paragraph as the reporter tells it: what is in quotation marks counts as one item among the words around it.
import type { Token } from '../reading/tokens.ts';
import { OPENERS } from '../lexicon/function-words.ts';
import type { Quoted } from './marks.ts';

/** Items; what is longer is no sentence, and is cut so that work within one stays short whatever the text is. */
const LONGEST = 300;

/** A word of the reporter's, a number, a mark, or a whole quotation. */
export interface NarrativeItem extends Omit<Token, 'kind'> {
	kind: Token['kind'] | 'quote';
	quoted?: Quoted;
}

/** The items of one sentence. */
export type Sentence = readonly NarrativeItem[];

/** The sentences of a paragraph, its quotations taken as single items. */
export function sentencesOf(text: string, tokens: readonly Token[], quotations: readonly Quoted[]): Sentence[] {
	return cut(itemsOf(text, tokens, quotations));
}

/** The sentences of a run of words, whatever of it is in quotation marks. */
export function sentencesIn(tokens: readonly Token[]): Sentence[] {
	return cut(tokens);
}

/** Items in which a date line ends: "OAKMERE, 3 May 2019 (Agency) —". */
const DATELINE = 14;

/** The sentences of a paragraph without the date line before its first one: a town says nothing. */
export function withoutDateline(sentences: readonly Sentence[]): Sentence[] {
	const [first = [], ...rest] = sentences;
	const dash = first.findIndex(({ text }) => /^[-–—]$/.test(text));
	const line = first.slice(0, dash);
	const isLine =
		dash > 0 &&
		dash < DATELINE &&
		dash < first.length - 1 &&
		/^\p{Lu}{3,}$/u.test(line[0]?.text ?? '') &&
		line.every(({ kind, capital, text }) => capital || kind === 'number' || /^[,().:/]$/.test(text));
	return isLine ? [first.slice(dash + 1), ...rest] : [...sentences];
}

function itemsOf(text: string, tokens: readonly Token[], quotations: readonly Quoted[]): NarrativeItem[] {
	const items: NarrativeItem[] = [];
	let index = 0;
	for (const quoted of quotations) {
		for (let token = tokens[index]; token && token.start < quoted.start; token = tokens[++index]) items.push(token);
		items.push(quoteItem(text, quoted));
		while ((tokens[index]?.start ?? Infinity) < quoted.end) index++;
	}
	for (let token = tokens[index]; token; token = tokens[++index]) items.push(token);
	return items;
}

function quoteItem(text: string, quoted: Quoted): NarrativeItem {
	const words = text.slice(quoted.from, quoted.to).trimEnd();
	const { start, end } = quoted;
	// Its last character stands for it where sentences are cut.
	return { start, end, kind: 'quote', text: words.slice(-1), lower: '', capital: false, stop: false, quoted };
}

function cut(items: readonly NarrativeItem[]): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (const [index, item] of items.entries()) {
		const next = items[index + 1];
		const ends = index + 1 - from >= LONGEST || next === undefined || endsSentence(item, next, items[index + 2]);
		if (!ends) continue;
		sentences.push(items.slice(from, index + 1));
		from = index + 1;
	}
	return sentences;
}

function endsSentence(item: NarrativeItem, next: NarrativeItem, afterNext: NarrativeItem | undefined): boolean {
	if (item.kind === 'quote') return item.text === '.' && begins(next, afterNext);
	if (item.stop) return next.capital && OPENERS.has(next.lower) && item.text.length > 2;
	if (item.kind !== 'mark') return false;
	if (item.text === '•' || item.text === '|') return true;
	return /[.!?…]/.test(item.text) && begins(next, afterNext);
}

/** Whether a sentence may begin there: a capital, a number, a quotation or an opening bracket. */
function begins(next: NarrativeItem, afterNext: NarrativeItem | undefined): boolean {
	if (next.kind === 'mark') return /[([]/.test(next.text) && afterNext?.capital === true;
	return next.kind !== 'owner' && (next.capital || next.kind === 'number' || next.kind === 'quote');
}
