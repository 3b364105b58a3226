// Puts notes beside the words they belong to: a note that would cover the one before it moves down.

/** A note to be put: where the words stand, and how high the note is, both in px from the top of the row. */
export interface Wanted {
	top: number;
	height: number;
}

/** Space above each note, in order, so that none stands higher than its words and none covers another; `gap` is the least between two. */
export function spacesAbove(notes: readonly Wanted[], gap: number): number[] {
	let bottom = 0;
	return notes.map(({ top, height }, n) => {
		const least = n === 0 ? 0 : gap;
		const space = Math.max(least, top - bottom);
		bottom += space + height;
		return space;
	});
}
