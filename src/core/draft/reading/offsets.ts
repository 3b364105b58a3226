// From the code units that strings count to the code points that citations count.
import { firstWhere } from '#core/basics/lists.ts';

/** A function from a UTF-16 code unit index of the text to its code point offset; inside a pair, that of the pair. */
export function codePointOffsets(text: string): (unit: number) => number {
	const pairs = Uint32Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index);
	if (pairs.length === 0) return (unit) => unit;
	return (unit) => unit - firstWhere(pairs.length, (index) => (pairs[index] ?? 0) >= unit);
}
