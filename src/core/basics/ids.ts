// Ids that nothing else has.

/** The id itself where it is free, else the first of `id-2`, `id-3`, … that is. */
export function unusedId(id: string, taken: { has(id: string): boolean }): string {
	let free = id;
	for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
	return free;
}
