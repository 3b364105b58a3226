// A time as a person types it: in words, in digits or in EDTF.
import { readDate } from '#core/formats/import/dates.ts';

/** What was typed, in EDTF; why not, in a sentence, where it is no time or may be two days. */
export function timeTyped(text: string): { edtf: string } | { reason: string } {
	const typed = text.trim();
	const read = readDate(typed, 'day-first');
	if (read?.ambiguous) return { reason: `“${typed}” may be two days. Write the month in words: 4 May 2014.` };
	if (read) return { edtf: read.edtf };
	return { reason: `“${typed}” was not understood as a time. Write it as 16 December 2014, or as 2014-12-16T12:04Z.` };
}
