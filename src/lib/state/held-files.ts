// The text files at hand: each text once, each under a name of its own, so that what is said of one is said of no other.
import type { NormalisedText } from '#core/citation/text.ts';

/** A text file as it came in. Kept in memory only. */
export interface TextFile {
	name: string;
	text: NormalisedText;
}

/** The files held so far with others added; a text that comes again takes the place of the earlier file. */
export function holdFiles(held: readonly TextFile[], added: readonly TextFile[]): TextFile[] {
	const bySha = new Map(added.map((file) => [file.text.sha256, file]));
	const names = new Set<string>();
	return [...held.filter(({ text }) => !bySha.has(text.sha256)), ...bySha.values()].map(({ name, text }) => ({
		name: unlike(name, names),
		text
	}));
}

/** The name, or `name (2)` and so on where it is taken; the answer is taken from now on. */
function unlike(name: string, taken: Set<string>): string {
	let free = name;
	for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
	taken.add(free);
	return free;
}
