// What went wrong, in words for people: the one error that carries such words, and the words of any other.

/** Something that a person brought or asked for is not taken; the message is a sentence: what, where, and what to do. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}

/** Why something failed, as it can be shown: the message of an error, or whatever else was thrown, as text. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
