// Reads a table of words written as running text, so that the tables stay readable and diffs small.

/** The words of a text, separated by white space, as a set; `_` stands for a space within a word group. */
export function wordList(text: string): ReadonlySet<string> {
	return new Set(
		text
			.trim()
			.split(/\s+/)
			.map((word) => word.replaceAll('_', ' '))
	);
}
