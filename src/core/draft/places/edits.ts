// Whether two words are a typing error apart.

/**
 * Whether at most `most` letters have to be put in, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment). Words are compared by UTF-16 code units; takes time in the product of their lengths.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
	if (Math.abs(a.length - b.length) > most) return false;
	let [beforeLast, last] = [new Array<number>(), Array.from({ length: b.length + 1 }, (_, at) => at)];
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let at = 1; at <= b.length; at++) {
			const changed = (last[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
			let least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, changed);
			const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
			if (swapped) least = Math.min(least, (beforeLast[at - 2] ?? 0) + 1);
			next.push(least);
		}
		if (Math.min(...next) > most) return false;
		[beforeLast, last] = [last, next];
	}
	return (last[b.length] ?? 0) <= most;
}
