import { describe, expect, test } from 'vitest';
import type { Claim, Value } from '#core/dossier/types.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { emptyDossier } from '#core/dossier/empty.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { toldTitle } from '#core/words/event-told.ts';
import { placeHedge, toldName, whenTold } from '#core/words/told.ts';
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

describe('an event where only its title stands', () => {
	test.each<[string, readonly Told[], name?: string]>([
		['Blaze', [{ property: 'status', value: status('took-place') }]],
		['Blaze (called off)', [{ property: 'status', value: status('called-off') }]],
		['Blaze (announced)', [{ property: 'status', value: status('announced') }]],
		['Blaze (alleged: took place)', [{ property: 'status', value: status('took-place'), certainty: 'alleged' }]],
		[
			'Blaze (announced; believed: at Mill)',
			[
				{ property: 'where', value: at, certainty: 'believed' },
				{ property: 'status', value: status('announced') }
			],
			// Where it was is no part of its name.
			'Blaze (announced)'
		],
		[
			'Blaze (denied: took place)',
			[
				{ property: 'status', value: status('took-place'), polarity: 'denied' },
				{ property: 'status', value: status('took-place') }
			],
			'Blaze'
		]
	])('%s', (words, told, name = words) => {
		const catalogue = catalogueWith(told);
		expect(toldName('blaze', catalogue)).toBe(name);
		expect(toldTitle(blaze(catalogue), catalogue)).toBe(words);
	});
});

test('a statement about two events at a place is there with the doubts of both', () => {
	const catalogue = new Catalogue({
		...catalogueWith([{ property: 'where', value: at, certainty: 'alleged' }]).dossier,
		events: ['blaze', 'flood'].map((id) => ({ id, kind: 'incident', title: id, citations: [] })),
		statements: [{ id: 'word', speaker: null, form: 'indirect', gist: 'g', about: ['blaze', 'flood'], citations: [] }],
		claims: (['alleged', 'believed'] as const).map((certainty, n) => ({
			id: certainty,
			about: ['blaze', 'flood'][n]!,
			property: 'where',
			value: at,
			certainty,
			citations: []
		}))
	});
	const word = catalogue.record('word') ?? expect.unreachable();
	expect(word.places).toEqual([{ place: 'mill', role: 'about', doubts: ['alleged', 'believed'] }]);
	expect(placeHedge(word, 'mill', catalogue)).toBe('alleged or believed');
});
