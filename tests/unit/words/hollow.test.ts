import { describe, expect, test } from 'vitest';
import type { Told } from '#core/dossier/hedge.ts';
import { DOUBTS, STATUSES, type Claim, type Doubt } from '#core/dossier/types.ts';
import { emptyDossier } from '#core/dossier/empty.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { isHollow } from '#core/index/records.ts';
import { doubtWord } from '#core/words/hedge.ts';
import { hollowLine, hollowNote, hollowWords } from '#core/words/hollow.ts';

type Said = Told<string>;
const said = (value: string, doubts: Doubt[] = [], denied = false): Said => ({ value, denied, doubts });

function recordWith(statuses: readonly Said[]) {
	const claims = statuses.flatMap(({ value, denied, doubts: [certainty] }, at): Claim => {
		const how = { ...(certainty && { certainty }), ...(denied && { polarity: 'denied' as const }) };
		const category = { type: 'category', slug: value, label: value } as const;
		return { id: `c${at}`, about: 'fair', property: 'status', value: category, citations: [], ...how };
	});
	const events = [{ id: 'fair', kind: 'gathering', title: 'Fair', citations: [] }];
	const catalogue = new Catalogue({ ...emptyDossier({ id: 'x', title: 'X', language: 'en' }), events, claims });
	return catalogue.record('fair') ?? expect.unreachable();
}

describe('an event that is not said to have happened', () => {
	test.each<[string | null, Said[]]>([
		[null, []],
		[null, [said('announced'), said('took-place')]],
		[null, [said('under-way')]],
		[null, [said('took-place'), said('took-place', [], true)]],
		['announced; no source says it took place', [said('announced'), said('announced')]],
		['ordered, announced; no source says it took place', [said('ordered'), said('announced')]],
		['called off', [said('announced'), said('called-off')]],
		[
			'called off, alleged: took place; no source says so plainly',
			[said('took-place', ['alleged']), said('called-off'), said('ordered')]
		],
		['called off, denied: took place', [said('called-off'), said('took-place', [], true)]],
		['called off, denied: called off', [said('called-off'), said('called-off', [], true)]],
		['denied: took place; no source says it took place', [said('took-place', [], true)]],
		['denied: called off; no source says it took place', [said('called-off', [], true)]],
		[
			'announced, alleged: called off; no source says it took place',
			[said('announced'), said('called-off', ['alleged'])]
		]
	])('%s', (words, statuses) => {
		expect(hollowLine(recordWith(statuses))).toBe(words);
	});

	test.each(DOUBTS)('is one of which only doubt says that it did: %s', (doubt) => {
		const record = recordWith([said('took-place', [doubt])]);
		expect(hollowNote(record)).toBe(`${doubtWord(doubt)}: took place`);
		expect(hollowLine(record)).toBe(`${doubtWord(doubt)}: took place; no source says so plainly`);
	});

	const each = ['', ...STATUSES].flatMap((value) =>
		[[], ['alleged' as const]].flatMap((doubts) => [false, true].map((denied) => said(value, doubts, denied)))
	);
	test('is drawn hollow and told so, or neither, whatever two statuses it has', () => {
		for (const one of each)
			for (const other of each) {
				const statuses = [one, other].filter(({ value }) => value !== '');
				const hollow = isHollow(recordWith(statuses));
				expect([statuses, hollowWords(statuses) !== null]).toEqual([statuses, hollow]);
			}
	});
});
