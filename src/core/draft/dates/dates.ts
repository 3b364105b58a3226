// The dates of a text, each counted from the date line or time stamp of its own part of the text.
import type { Paragraph, Utf16Span } from '../reading/paragraphs.ts';
import type { DateExpression } from './expression.ts';
import { datesIn } from './read.ts';
import { dayNumberOf, resolveDate, written, type DayNumber } from './resolve.ts';

/** A date in EDTF; UTF-16 code units of the whole text. */
export interface DateFound extends Utf16Span {
	edtf: string;
	rule: 'written-out' | 'counted-from-paragraph' | 'counted-from-stamp' | 'counted-from-publication';
	score: number;
	/** Where the day stands that it is counted from. */
	anchor?: Utf16Span;
}

interface Anchor extends Utf16Span {
	day: DayNumber;
}

/** Dates in one text; a text of more is no report, and what comes after is left out. */
const MOST_DATES = 100_000;
/** Tokens; a stamp is a short line that is about nothing but its date. */
const LONGEST_STAMP = 16;
/** Tokens at the head of a paragraph in which a date line's date stands. */
const DATE_LINE = 12;

/** Reads the paragraphs of one text in their order; `published` is a calendar day, `2014-12-16`, where it is known. */
export class TextDates {
	readonly #read: { date: DateExpression; own: Anchor | null; stamp: Anchor | null }[] = [];
	readonly #published: DayNumber | null;
	#stamps = 0;
	#stamp: Anchor | null = null;

	constructor(published: string | null = null) {
		const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? []).slice(1).map(Number);
		this.#published = dayNumberOf({
			start: 0,
			end: 0,
			when: { type: 'day', year: year ?? null, month: month ?? 0, day: day ?? 0 }
		});
	}

	/** Takes in the dates of the next paragraph, and gives them as they are written. */
	read({ tokens }: Paragraph): readonly DateExpression[] {
		if (this.#read.length >= MOST_DATES) return [];
		const dates = datesIn(tokens);
		const stamp = stampOf(dates, tokens);
		if (stamp) {
			this.#stamp = stamp;
			this.#stamps++;
		}
		const full = dates.map(anchorOf).filter((one) => one !== null);
		for (const date of dates) this.#read.push({ date, own: ownAnchor(date, full), stamp: this.#stamp });
		return dates;
	}

	/** The day the text is dated by, where it has one stamp and no more; EDTF. */
	get stamp(): string | null {
		return this.#stamps === 1 && this.#stamp ? written(this.#stamp.day) : null;
	}

	/** Every date that can be told, in order; a weekday with nothing to count from is left out. */
	finish(): DateFound[] {
		// A single stamp, wherever it stands, dates the whole text.
		const only = this.#stamps === 1 ? this.#stamp : null;
		return this.#read.flatMap(({ date, own, stamp }): DateFound[] => this.#resolve(date, own, stamp ?? only));
	}

	#resolve(date: DateExpression, own: Anchor | null, stamp: Anchor | null): DateFound[] {
		const { start, end } = date;
		const plain = resolveDate(date, null);
		if (plain !== null) return [{ start, end, edtf: plain, rule: 'written-out', score: 0.95 }];
		const anchor = own ?? stamp;
		const edtf = resolveDate(date, anchor?.day ?? this.#published);
		if (edtf === null) return [];
		if (anchor === null) return [{ start, end, edtf, rule: 'counted-from-publication', score: 0.75 }];
		const rule = own ? 'counted-from-paragraph' : 'counted-from-stamp';
		return [{ start, end, edtf, rule, score: own ? 0.8 : 0.78, anchor: { start: anchor.start, end: anchor.end } }];
	}
}

function anchorOf(date: DateExpression): Anchor | null {
	const day = dayNumberOf(date);
	return day === null ? null : { start: date.start, end: date.end, day };
}

/** The full date of the same paragraph that a weekday falls on: a caption's day and the "Tuesday" that follows it. */
function ownAnchor(date: DateExpression, full: readonly Anchor[]): Anchor | null {
	const { when } = date;
	const [only, another] = full;
	if (when.type !== 'weekday' || only === undefined || another !== undefined) return null;
	return (((when.weekday - 4 - only.day) % 7) + 7) % 7 === 0 ? only : null;
}

/** The date that a paragraph is filed under: a short line with a full date, or a date line before its dash. */
function stampOf(dates: readonly DateExpression[], tokens: Paragraph['tokens']): Anchor | null {
	for (const date of dates) {
		const anchor = anchorOf(date);
		if (anchor === null) continue;
		if (tokens.length <= LONGEST_STAMP && (date.clock !== undefined || !endsLikeSentence(tokens))) return anchor;
		const before = tokens.findIndex((token) => token.start >= date.start);
		const behind = tokens.findIndex((token) => token.start >= date.end);
		const dash = tokens.slice(behind, behind + 6).some((token) => /^[-–—]$/.test(token.text));
		const first = tokens[0]?.text ?? '';
		if (before < DATE_LINE && dash && first.length > 1 && first === first.toUpperCase()) return anchor;
	}
	return null;
}

function endsLikeSentence(tokens: Paragraph['tokens']): boolean {
	return tokens.at(-1)?.text === '.' && tokens.length > 8;
}
