// From the code units that strings count to the code points that citations count.

/** A function from a UTF-16 code unit index of the text to its code point offset; inside a pair, that of the pair. */
export function codePointOffsets(text: string): (unit: number) => number {
	const pairs = Uint32Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index);
	if (pairs.length === 0) return (unit) => unit;
	return (unit) => {
		let low = 0;
		let high = pairs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((pairs[middle] ?? 0) < unit) low = middle + 1;
			else high = middle;
		}
		return unit - low;
	};
}
