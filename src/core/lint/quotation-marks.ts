// Where a text is in quotation marks: the usual marks of Latin scripts, dashes of dialogue, quotations that run over paragraphs.
import { QUOTATION_MARKS } from '#core/basics/quotation-marks.ts';
import { own } from '#core/dossier/own.ts';

/** A stretch of one paragraph, UTF-16 code units, marks included; `end` is exclusive. */
export interface QuotedInParagraph {
	start: number;
	end: number;
}

/** Marks that look the same at either end, or that are apostrophes too: they open only where a word may begin. */
const ONLY_BEFORE_WORDS = '”"»›\'‘';
const SINGLE = "‘’'‚";

/** The quoted stretches of one paragraph, outermost only. What is opened and never closed runs to its end. */
export function quotedIn(paragraph: string): QuotedInParagraph[] {
	if (/^\s*[–—―]\s*\S/.test(paragraph)) return [{ start: 0, end: paragraph.length }];
	const found: QuotedInParagraph[] = [];
	let open: { start: number; closers: string } | null = null;
	for (let at = 0; at < paragraph.length; at++) {
		const mark = paragraph[at] ?? '';
		if (open === null) {
			const closers = own(QUOTATION_MARKS, mark);
			if (closers !== undefined && opens(paragraph, at, mark)) open = { start: at, closers };
		} else if (open.closers.includes(mark) && closes(paragraph, at, mark)) {
			found.push({ start: open.start, end: at + 1 });
			open = null;
		}
	}
	if (open !== null) found.push({ start: open.start, end: paragraph.length });
	return found;
}

function opens(text: string, at: number, mark: string): boolean {
	if (!ONLY_BEFORE_WORDS.includes(mark)) return true;
	const before = text[at - 1] ?? ' ';
	const after = text[at + 1] ?? ' ';
	return /[\s([{:–—-]/.test(before) && /\S/.test(after);
}

/** An apostrophe stands between letters. */
function closes(text: string, at: number, mark: string): boolean {
	return !SINGLE.includes(mark) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** Whether a span of a text (UTF-16 code units) begins and ends in quotation marks, its own marks counted. */
export function isQuoted(text: string, start: number, end: number): boolean {
	const words = text.slice(start, end);
	const first = start + (words.length - words.trimStart().length);
	const last = start + words.trimEnd().length - 1;
	return first <= last && isQuotedAt(text, first) && isQuotedAt(text, last);
}

function isQuotedAt(text: string, at: number): boolean {
	const from = text.lastIndexOf('\n', at - 1) + 1;
	const next = text.indexOf('\n', at);
	const paragraph = text.slice(from, next < 0 ? text.length : next);
	return quotedIn(paragraph).some(({ start, end }) => start <= at - from && at - from < end);
}
