// Finds which of many spans covers another, without looking at all of them.
import type { Span } from '#core/citation/resolve.ts';
import { firstWhere } from '#core/basics/lists.ts';

/** Spans before the nearest that are looked at: they may overlap. */
const LOOKED_AT = 8;

/** A look-up of the span that covers another one, up to `slack` code points at either end; the list is in order of its starts. */
export function covering<T extends Span>(list: readonly T[], slack = 0): (span: Span) => T | undefined {
	return ({ start, end }) => {
		const behind = firstWhere(list.length, (index) => (list[index]?.start ?? 0) - slack > start);
		return list
			.slice(Math.max(0, behind - LOOKED_AT), behind)
			.toReversed()
			.find((one) => one.end + slack >= end);
	};
}
