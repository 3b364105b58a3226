// Takes in plain text and Markdown as they are; what they say of themselves is read, nothing is taken off.
import { Refusal } from '#core/errors/refusal.ts';
import { readText, type NormalisedText } from '#core/citation/text.ts';
import { readHeading } from './heading.ts';
import type { TakenText } from './taken-text.ts';
import { LONGEST_TEXT } from '#lib/files/limits.ts';

/** A letter, digit, mark of punctuation or symbol that is drawn: fillers and the empty Braille pattern are not. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text file, Markdown where its name says so. Throws Refusal. */
export function takePlain(name: string, input: string | Uint8Array): TakenText {
	const text = checkedText(input);
	return { name, text, ...readHeading(text.text) };
}

/** The normalised text of bytes or characters; throws Refusal for what is no text, holds nothing to be read, or is too long. */
export function checkedText(input: string | Uint8Array): NormalisedText {
	// Bytes may be up to three times as many as the characters they stand for.
	if (input.length > (typeof input === 'string' ? 1 : 3) * LONGEST_TEXT) throw tooLong();
	const text = readText(input);
	if (text.text.length > LONGEST_TEXT) throw tooLong();
	if (text.text.includes('\0')) {
		throw new Refusal('It is no text: it holds zero bytes. Save it as plain text in UTF-8 and try again.');
	}
	if (!VISIBLE.test(text.text)) {
		throw new Refusal('It holds no character that can be seen, only spaces or invisible marks.');
	}
	return text;
}

function tooLong(): Refusal {
	const million = LONGEST_TEXT / 1_000_000;
	return new Refusal(`It is longer than ${million} million characters. Cut it into shorter texts.`);
}
