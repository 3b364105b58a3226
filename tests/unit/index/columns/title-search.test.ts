// Search in titles: the same rows as looking for each word in each folded title.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#core/index/search.ts';
import { TextColumn } from '#core/index/columns/text-column.ts';
import { TitleSearch } from '#core/index/columns/title-search.ts';

const word = fc.oneof(
	fc.constantFrom('boat', 'Boats', 'Teḥrīk', 'tehrik', 'pier,', '“Pier”', 'ΟΔΟΣ', 'İl', 'a¨b'),
	fc.string({ unit: 'grapheme', maxLength: 4 })
);
const title = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));

function byEachTitle(titles: readonly string[], query: string): number[] | null {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return null;
	return titles.flatMap((text, row) => (words.every((one) => foldText(text).includes(one)) ? [row] : []));
}

describe('search in titles', () => {
	it('finds what holds every word of the query, whole or in part, accents and case ignored', () => {
		fc.assert(
			fc.property(fc.array(title, { maxLength: 30 }), title, (titles, query) => {
				const found = new TitleSearch(TextColumn.from(titles)).find(query);
				expect(found && [...found]).toEqual(byEachTitle(titles, query));
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		{ query: 'boat', rows: [0, 1] },
		{ query: 'BOAT pier', rows: [1] },
		{ query: 'oa ie', rows: [1] },
		{ query: 'tehrik', rows: [2] },
		{ query: 'boat mast', rows: [] },
		{ query: '  ', rows: null }
	])('finds $rows for "$query"', ({ query, rows }) => {
		const search = new TitleSearch(TextColumn.from(['The boats', 'A boat at the pier', 'Teḥrīk', '']));
		const found = search.find(query);
		expect(found && [...found]).toEqual(rows);
	});
});
