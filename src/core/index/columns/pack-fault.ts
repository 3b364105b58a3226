// What is wrong with a packed file of either version, in sentences for people.
import { numberWords } from '#core/basics/numbers.ts';

/** Why a packed file cannot be opened, in a sentence that says what to do. */
export class PackFault extends Error {
	override readonly name = 'PackFault';
	/** Stable, kebab-case: `not-packed`, `packed-version`, `packed-cut-off`, `packed-damaged`. */
	readonly code: string;
	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

/** A file that ends too early. */
export function cutOff(length: number, expected: number): PackFault {
	return new PackFault(
		'packed-cut-off',
		`The packed file ends after ${numberWords(length)} bytes; at least ${numberWords(expected)} were expected. Copy it again.`
	);
}

/** A file that holds what nobody wrote. */
export function damaged(what: string): PackFault {
	return new PackFault(
		'packed-damaged',
		`The packed file is damaged. ${what} Copy it again, or pack the dossier again.`
	);
}

/** The head of a packed file, once it is what it should be; throws PackFault. */
export function parseHead<H>(bytes: Uint8Array, isHead: (head: unknown) => head is H): H {
	let head: unknown;
	try {
		head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		throw damaged('Its head cannot be read.');
	}
	if (!isHead(head)) throw damaged('Its head lacks something.');
	return head;
}
