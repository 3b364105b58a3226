// Looking up what a file, a text or a person wrote in a table of ours.

/** What a table has for a word; what every object has by nature ("constructor", "toString") is no word of it. */
export function own<V>(table: Readonly<Record<string, V>>, word: string): V | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
