// Which embedded source a passage stands in, held against looking at every source in turn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsIn } from '#core/citation/containing.ts';
import type { Source } from '#core/dossier/types.ts';

const source = fc.record({
	id: fc.integer({ min: 0, max: 99 }).map(String),
	outer: fc.constantFrom('page', 'blog', null),
	start: fc.integer({ min: 0, max: 12 }),
	length: fc.integer({ min: 1, max: 6 })
});

describe('the innermost source a passage stands in', () => {
	it('is the last of the shortest that cover it, of those printed in the source it cites', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 12 }),
				fc.constantFrom('page', 'blog'),
				fc.integer({ min: 0, max: 12 }),
				fc.integer({ min: 1, max: 4 }),
				(made, cited, start, length) => {
					const sources = made.map(({ id, outer, start, length }): Source => ({
						id,
						type: 'post',
						language: 'en',
						...(outer === null ? {} : { within: { source: outer, start, end: start + length } })
					}));
					const covering = sources.flatMap(({ id, within }) =>
						within?.source === cited && within.start <= start && within.end >= start + length
							? [{ id, size: within.end - within.start }]
							: []
					);
					const least = Math.min(...covering.map(({ size }) => size));
					const inner = covering.findLast(({ size }) => size === least)?.id ?? cited;
					expect(standsIn({ source: cited, start, end: start + length, sha256: '' }, sources)).toBe(inner);
				}
			)
		);
	});
});
