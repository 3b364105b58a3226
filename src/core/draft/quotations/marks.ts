// Where a paragraph is in quotation marks: the outermost stretches, of every kind of mark.
import { QUOTATION_MARKS } from '#core/basics/quotation-marks.ts';
import { own } from '#core/dossier/own.ts';

/** A stretch in quotation marks; UTF-16 code units of the whole text, its marks counted, `end` exclusive. */
export interface Quoted {
	start: number;
	end: number;
	/** Where the words inside begin and end. */
	from: number;
	to: number;
	/** Its closing mark is there. Without it the stretch runs to the end of the paragraph. */
	closed: boolean;
	/** The opening mark. */
	mark: string;
}

const SINGLE = "‘‚'";
/** Marks that look the same at either end: they open only where a word may begin. */
const EITHER_END = '”"»›\'';
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:\d0s\b|(?:em|til|till|tis|twas|cause|bout|round|n|cos|cuz|neath|ere|hood)\b)/i;

/** The quoted stretches of one paragraph of the text, outermost only, in order. */
export function quotedIn(text: string, start: number, end: number): Quoted[] {
	const found: Quoted[] = [];
	// A mark that nothing closes from here on is not looked up again: the work stays linear.
	const neverClosed = new Set<string>();
	let at = nextMark(text, start, end);
	while (at < end) {
		const mark = openingAt(text, at, start, end);
		const quoted = mark === null || neverClosed.has(mark) ? null : readQuoted(text, at, mark, start, end);
		if (quoted) found.push(quoted);
		else if (mark !== null) neverClosed.add(mark);
		at = nextMark(text, quoted ? quoted.end : at + (mark?.length ?? 1), end);
	}
	return found;
}

const ANY_MARK = /[“„‟”"«»‘‚'‹›「『`]/g;

function nextMark(text: string, from: number, end: number): number {
	ANY_MARK.lastIndex = from;
	const found = ANY_MARK.exec(text);
	return found === null ? end : found.index;
}

function openingAt(text: string, at: number, start: number, end: number): string | null {
	const one = text[at] ?? '';
	const two = one + (text[at + 1] ?? '');
	const mark = two === '``' || two === "''" ? two : one;
	if (!Object.hasOwn(QUOTATION_MARKS, mark)) return null;
	const before = at === start ? ' ' : (text[at - 1] ?? ' ');
	const next = text[at + mark.length] ?? ' ';
	// French puts a space inside its marks.
	if (at + mark.length >= end || (/\s/.test(next) && mark !== '«')) return null;
	if (EITHER_END.includes(one) && !/[\s([{/:;,–—―\-“‘"'«]/.test(before)) return null;
	if (mark === '‘' && /[\p{L}\p{N}]/u.test(before)) return null;
	if (SINGLE.includes(mark) && CLIPPED.test(text.slice(at + 1, at + 7))) return null;
	return mark;
}

function readQuoted(text: string, at: number, mark: string, start: number, end: number): Quoted | null {
	const from = at + mark.length;
	const single = SINGLE.includes(mark);
	const to = single ? closingSingle(text, from, end, mark) : closingDouble(text, from, end, mark);
	if (to !== null && isCloser(text, to, mark)) {
		return { start: at, end: to + (mark.length > 1 ? 2 : 1), from, to, closed: true, mark };
	}
	// A lone single mark is an apostrophe, unless a paragraph begins with it.
	if (single && at > start) return null;
	const last = to ?? end;
	return last > from ? { start: at, end: last, from, to: last, closed: false, mark } : null;
}

function isCloser(text: string, at: number, mark: string): boolean {
	if (mark.length > 1) return text.startsWith("''", at);
	return (own(QUOTATION_MARKS, mark) ?? '').includes(text[at] ?? '');
}

/** Where a double mark is closed, or where the next one of its kind opens without that; `null` for neither. */
function closingDouble(text: string, from: number, end: number, mark: string): number | null {
	let inner: number | null = null;
	for (let at = from; at < end; at++) {
		const one = text[at] ?? '';
		if (isCloser(text, at, mark)) {
			// A straight mark that opens another quotation: the first one was never closed.
			if (one === '"' && opensAnew(text, at, end)) return precedingSpace(text, from, at);
			if (inner === null || inner < from) return at;
			// The same marks within: “She said “no” and left.” goes on, if it is closed once more.
			if (!closesOnce(text, at + 1, end, mark)) return precedingSpace(text, from, inner);
			inner = -1;
		} else if (one === mark && mark !== '"') {
			if (inner !== null) return precedingSpace(text, from, Math.max(inner, from) === inner ? inner : at);
			inner = at;
		}
	}
	return inner === null || inner < from ? null : precedingSpace(text, from, inner);
}

/** Whether a closing mark comes before another opening one. */
function closesOnce(text: string, from: number, end: number, mark: string): boolean {
	for (let at = from; at < end; at++) {
		if (isCloser(text, at, mark)) return !opensAnew(text, at, end);
		if (text[at] === mark) return false;
	}
	return false;
}

function opensAnew(text: string, at: number, end: number): boolean {
	return /\s/.test(text[at - 1] ?? '') && at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function precedingSpace(text: string, from: number, at: number): number {
	let to = at;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	return to;
}

/** A single mark closes where no letter follows; one after "s" may be an apostrophe ("the boys’ books"), a later one is better. */
function closingSingle(text: string, from: number, end: number, mark: string): number | null {
	let doubtful: number | null = null;
	for (let at = from; at < end; at++) {
		if (!isCloser(text, at, mark)) {
			if (doubtful !== null && text[at] === mark && openingAt(text, at, from, end) !== null) return doubtful;
			continue;
		}
		const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
		if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
		if (before !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))) return at;
		doubtful ??= at;
	}
	return doubtful;
}
