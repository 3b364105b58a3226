// What a search finds, whatever the accents, quotation marks and case.
import { describe, expect, it } from 'vitest';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { foldText } from '#core/index/search.ts';
import { harbour } from './harbour.ts';

describe('folding', () => {
	it.each([
		{ written: 'Teḥrīk', typed: 'tehrik' },
		{ written: 'Zoë’s “boat”', typed: `zoe's "boat"` },
		{ written: 'ﬁsh', typed: 'FISH' },
		{ written: 'Ａｂｃ', typed: 'abc' },
		{ written: 'پشاور', typed: 'پشاور' }
	])('makes $written and $typed one', ({ written, typed }) => {
		expect(foldText(written)).toBe(foldText(typed));
	});
});

describe('a search', () => {
	const catalogue = new Catalogue(harbour());
	const found = (query: string) => show(catalogue, { ...NO_FILTER, query }).records.map(({ id }) => id);

	it.each([
		{ query: 'RUT swam', finds: ['s-guard'], by: 'words of a quote in any case' },
		{ query: 'tove', finds: ['rescue', 's-mayor'], by: 'the name of who acts or speaks' },
		{ query: 'storstad', finds: ['s-mayor'], by: 'the name of a place' },
		{ query: 'havn guard', finds: ['rescue', 's-guard'], by: 'words that are not in one field' },
		{ query: '  ', finds: ['storm', 'rescue', 'inquiry', 's-mayor', 's-guard', 's-unnamed'], by: 'nothing asked' },
		{ query: 'zeppelin', finds: [], by: 'nothing that is there' }
	])('finds records by $by', ({ query, finds }) => {
		expect(found(query)).toEqual(finds);
	});
});
