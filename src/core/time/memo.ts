// Remembers what was read from short texts: a dossier says the same few dates again and again.

/** Texts that are remembered before the older half is forgotten. */
const MOST = 20_000;

/**
 * What `read` makes of a text, made once for each text that is asked for often. It must depend on the text alone, and nobody may change
 * what it returns.
 */
export function remembered<T>(read: (text: string) => T, most = MOST): (text: string) => T {
	let recent = new Map<string, T>();
	let older = new Map<string, T>();
	return (text) => {
		const known = recent.get(text);
		if (known !== undefined) return known;
		const made = older.get(text) ?? read(text);
		if (recent.size >= most / 2) [older, recent] = [recent, new Map<string, T>()];
		recent.set(text, made);
		return made;
	};
}
