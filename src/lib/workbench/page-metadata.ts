// What a file says of its text, brought into the forms of a dossier; what does not fit is left out.
import { readDate } from '#core/formats/import/dates.ts';

/** Code units of a value; what is longer is no title, name or date. */
const LONGEST = 500;

/** Words on one line, or nothing. */
export function wordsOf(text: string | null | undefined): string | undefined {
	const words = text?.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
	return words || undefined;
}

/** A date in EDTF; none for "4/5/2014", which is two days. */
export function dateOf(text: string | null | undefined): string | undefined {
	const words = wordsOf(text);
	const read = words === undefined || words.length < 4 ? null : readDate(words, 'day-first');
	return read === null || read.ambiguous ? undefined : read.edtf;
}

/** A language tag as BCP 47 writes it. */
export function languageOf(text: string | null | undefined): string | undefined {
	try {
		return Intl.getCanonicalLocales(text?.trim().replace('_', '-') ?? [])[0];
	} catch {
		return undefined;
	}
}

/** An address of http or https without a password in it. */
export function linkOf(text: string | null | undefined): string | undefined {
	const link = text?.trim() ?? '';
	if (link.length > 2000 || !/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(link)) return undefined;
	return URL.canParse(link) ? link : undefined;
}

/** Names out of "By Ada Quill and Tom Weir"; none where it is an address or a sentence. */
export function authorsOf(text: string | null | undefined): string[] | undefined {
	const names = (wordsOf(text) ?? '')
		.replace(/^by\s+/i, '')
		.split(/\s*(?:[,;&|]|\band\b)\s*/i)
		.filter((name) => /^\p{L}[\p{L}\p{M}\p{N} .'’-]{1,60}$/u.test(name));
	return names.length > 0 ? names : undefined;
}
