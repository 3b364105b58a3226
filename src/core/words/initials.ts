// The initials that a body of several words is shortened to.

/** "Tehreek-e-Taliban Pakistan" → "TTP": the first letter of each part that has a capital. */
export function initialsOf(words: readonly string[]): string {
	return words
		.flatMap((word) => word.split(/[-‑]/))
		.flatMap((part) => /^\p{Lu}/u.exec(part) ?? [])
		.join('');
}
