import { describe, expect, test } from 'vitest';
import { DOUBTS, type Claim, type Doubt, type Value } from '#core/dossier/types.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { emptyDossier } from '#core/dossier/empty.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { doubtWord } from '#core/words/hedge.ts';
import { capital } from '#core/words/vocabulary.ts';
import { hollowLine, placeHedge, whenTold } from '#core/words/told.ts';
import { claimWords } from '#core/words/value.ts';

const day = (edtf: string): Value => ({ type: 'time', edtf });
const status = (slug: string): Value => ({ type: 'category', slug, label: slug });
const at: Value = { type: 'place', place: 'mill' };

type Told = Partial<Claim> & { property: string; value: Value };

function catalogueWith(told: readonly Told[]): Catalogue {
	const claims = told.map((one, index): Claim => ({ id: `c${index}`, about: 'blaze', citations: [], ...one }));
	return new Catalogue({
		...emptyDossier({ id: 'mill', title: 'Mill', language: 'en' }),
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'mill',
					geometry: null,
					properties: { name: 'Mill', kind: 'site', precision: 'site', citations: [] }
				}
			]
		},
		events: [{ id: 'blaze', kind: 'incident', title: 'Blaze', citations: [] }],
		statements: [
			{ id: 'no', speaker: null, form: 'indirect', gist: 'g', about: ['blaze'], polarity: 'denied', citations: [] },
			{ id: 'hm', speaker: null, form: 'indirect', gist: 'g', about: ['blaze'], certainty: 'feared', citations: [] }
		],
		claims
	});
}

const blaze = (catalogue: Catalogue): DossierRecord => catalogue.record('blaze') ?? expect.unreachable();

describe('when an event was', () => {
	test.each<[string, readonly Told[], string | null]>([
		['flatly', [{ property: 'when', value: day('2020-03-02') }], '2 Mar 2020'],
		['with doubt', [{ property: 'when', value: day('2020-03-02'), certainty: 'alleged' }], '2 Mar 2020 (alleged)'],
		[
			'with the doubt of the statement',
			[{ property: 'when', value: day('2020-03-02'), assertedIn: 'hm' }],
			'2 Mar 2020 (feared)'
		],
		[
			'flatly inside a doubtful statement',
			[{ property: 'when', value: day('2020-03-02'), assertedIn: 'hm', certainty: 'stated' }],
			'2 Mar 2020'
		],
		[
			'by one with doubt, by another flatly',
			[
				{ property: 'when', value: day('2020-03-02'), certainty: 'alleged' },
				{ property: 'when', value: day('2020-03-02') }
			],
			'2 Mar 2020'
		],
		[
			'with two doubts',
			[
				{ property: 'when', value: day('2020-03-02'), certainty: 'alleged' },
				{ property: 'when', value: day('2020-03-02'), certainty: 'believed' }
			],
			'2 Mar 2020 (alleged or believed)'
		],
		['denied', [{ property: 'when', value: day('2020-03-02'), polarity: 'denied' }], null],
		['denied by the statement', [{ property: 'when', value: day('2020-03-02'), assertedIn: 'no' }], null]
	])('%s', (_, told, words) => {
		const catalogue = catalogueWith(told);
		expect(whenTold(blaze(catalogue), catalogue, { short: true })).toBe(words);
	});
});

describe('whether an event took place', () => {
	test.each(DOUBTS)('with doubt it did not plainly: %s', (certainty: Doubt) => {
		const catalogue = catalogueWith([{ property: 'status', value: status('took-place'), certainty }]);
		expect(hollowLine(blaze(catalogue), catalogue)).toBe(
			`${capital(doubtWord(certainty))}: took place; no source says so plainly`
		);
	});

	test.each<[string, readonly Told[], string | null]>([
		['plainly', [{ property: 'status', value: status('took-place') }], null],
		[
			'denied',
			[{ property: 'status', value: status('took-place'), polarity: 'denied' }],
			'Denied: took place; no source says it took place'
		],
		[
			'denied by a statement',
			[{ property: 'status', value: status('took-place'), assertedIn: 'no' }],
			'Denied: took place; no source says it took place'
		],
		[
			'announced, and called off as alleged',
			[
				{ property: 'status', value: status('announced') },
				{ property: 'status', value: status('called-off'), certainty: 'alleged' }
			],
			'Announced, alleged: called off; no source says it took place'
		],
		['nothing said', [], null]
	])('%s', (_, told, words) => {
		const catalogue = catalogueWith(told);
		expect(hollowLine(blaze(catalogue), catalogue)).toBe(words);
	});
});

test('a place is as certain as the claim that puts the event there', () => {
	const hedge = (told: Partial<Claim>) => {
		const catalogue = catalogueWith([{ property: 'where', value: at, ...told }]);
		return placeHedge(blaze(catalogue), 'mill', catalogue);
	};
	expect([hedge({}), hedge({ certainty: 'believed' }), hedge({ polarity: 'denied' })]).toEqual([
		null,
		'believed',
		'denied'
	]);
});

test('a value has its doubt and its denial before it', () => {
	const line = (told: Partial<Claim>) => claimWords({ value: at, ...told }, catalogueWith([]));
	expect([
		line({}),
		line({ assertedIn: 'hm' }),
		line({ assertedIn: 'no' }),
		line({ polarity: 'denied', certainty: 'alleged' })
	]).toEqual(['Mill', 'feared: Mill', 'denied: Mill', 'denied (alleged): Mill']);
});
