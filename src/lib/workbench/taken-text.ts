// A text as it was taken in, with what its file says of it.
import type { NormalisedText } from '#core/citation/text.ts';

/** What a file says of the text it holds; a person corrects it. */
export interface SaidOfText {
	title?: string;
	authors?: string[];
	publisher?: string;
	/** EDTF. */
	published?: string;
	/** BCP 47. */
	language?: string;
	/** http or https. */
	url?: string;
}

/** One text that was dropped or pasted. */
export interface TakenText extends SaidOfText {
	/** Name of its file. */
	name: string;
	text: NormalisedText;
	/** The text is the main text of a web page, and not the file itself. */
	html?: true;
	/** Name of the archive it came in. */
	archive?: string;
}

/** Only what is there: a key without a value is no key. */
export function stated(said: { [Key in keyof SaidOfText]: SaidOfText[Key] | undefined }): SaidOfText {
	return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Whether two texts are the same once normalised. */
export function sameText(a: Pick<TakenText, 'text'>, b: Pick<TakenText, 'text'>): boolean {
	return a.text.sha256 === b.text.sha256;
}
