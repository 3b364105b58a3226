// The form in which names are compared; geo/gazetteer/fold.mjs folds the compiled words in the same way.
import { withoutAccents } from '#core/basics/letters.ts';
import { own } from '#core/dossier/own.ts';

const SINGLE = /^[a-z]+$/;
const PLAIN = /^[a-z ]+$/;
const LONG = /\b(?:saint|mount|fort)\b/;
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const SHORT: ReadonlyMap<string, string> = new Map([
	['saint', 'st'],
	['mount', 'mt'],
	['fort', 'ft']
]);

/** A name without case, marks, apostrophes and full stops; hyphens are spaces; Saint, Mount and Fort are short. */
export function fold(name: string): string {
	const lower = name.toLowerCase();
	if (SINGLE.test(lower)) return SHORT.get(lower) ?? lower;
	if (PLAIN.test(lower) && !LONG.test(lower)) return lower.trim();
	return withoutAccents(lower)
		.toLowerCase()
		.replace(/[.'’‘`ʻʼʿʾ]/g, '')
		.replace(/[łøđıßæœ]/g, (letter) => own(LETTERS, letter) ?? letter)
		.replace(/[\s\-‐‑–_]+/g, ' ')
		.replace(new RegExp(LONG, 'g'), (word) => SHORT.get(word) ?? word)
		.trim();
}
