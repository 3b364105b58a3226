// The rules one by one: what each names, where, and what it lets pass. Errors a file can hold are in fixtures/bad.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CHECKS } from '#core/dossier/checks.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { RECORD_TYPES } from '#core/dossier/records.ts';

// Hundreds of dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const ferry = readFileSync(new URL('../../fixtures/good/ferry.json', import.meta.url), 'utf8');
const PLACE = '/places/features/0';

/** The fixture `good/ferry.json` with some values set; `undefined` removes the key, `+` appends to a list. */
function changed(edits: Record<string, unknown>): unknown {
	const dossier: unknown = JSON.parse(ferry);
	for (const [pointer, value] of Object.entries(edits)) {
		const path = pointer.slice(1).split('/');
		const key = path.pop() ?? '';
		const holder = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), dossier);
		if (Array.isArray(holder) && key === '+') holder.push(value);
		else if (value === undefined) Reflect.deleteProperty(Object(holder), key);
		else Reflect.set(Object(holder), key, value);
	}
	return dossier;
}
const found = (edits: Record<string, unknown>) =>
	listIssues(changed(edits)).map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);

const caption = (edits: object = {}) => ({
	id: 'caption',
	type: 'photo-caption',
	language: 'en',
	within: { source: 'gazette', start: 0, end: 36 },
	...edits
});
const point = (id: string, longitude: number, latitude: number) => ({
	type: 'Feature',
	id,
	geometry: { type: 'Point', coordinates: [longitude, latitude] },
	properties: { name: id, kind: 'site', precision: 'site', radius: 50, editorial: true, citations: [] }
});
const quantity = (value: object) => ({ '/claims/0/value': { type: 'quantity', unit: 'people', ...value } });

describe('a doubtful dossier loads, and the doubt is named', () => {
	it.each<[string, Record<string, unknown>, string]>([
		[
			'a place of an unknown kind',
			{ [`${PLACE}/properties/kind`]: 'harbour' },
			`unknown-term ${PLACE}/properties/kind`
		],
		['an actor of an unknown kind', { '/actors/0/kind': 'sailor' }, 'unknown-term /actors/0/kind'],
		['an event of an unknown kind', { '/events/0/kind': 'regatta' }, 'unknown-term /events/0/kind'],
		['an unknown medium', { '/statements/0/medium': 'flags' }, 'unknown-term /statements/0/medium'],
		['an unknown property', { '/claims/0/property': 'cargo' }, 'unknown-term /claims/0/property'],
		[
			'an unknown status',
			{ '/claims/0/property': 'status', '/claims/0/value': { type: 'category', slug: 'afloat', label: 'Afloat' } },
			'unknown-term /claims/0/value/slug'
		],
		[
			'an editorial key that is not there',
			{ '/actors/0/editorial': ['name', 'links'] },
			'editorial-key /actors/0/editorial/1'
		],
		[
			'a quotation without a citation of its words',
			{ '/statements/0/citations/0/as': 'attribution' },
			'no-words /statements/0/citations'
		],
		[
			'an indirect statement without a gist',
			{ '/statements/0/form': 'indirect', '/statements/0/quote': undefined },
			'no-gist /statements/0'
		],
		[
			'a caption with a text of its own',
			{ '/sources/+': caption({ body: 'The ferry' }) },
			'embedded-text /sources/1/body'
		],
		['a number with more digits than can be kept', { '/x': 2 ** 60 }, 'absurd-number /x'],
		[
			'a point whose numbers are swapped, among three others',
			{
				'/places/features/+': point('a', 18.1, 59.3),
				'/places/features/-': undefined,
				'/places/features/1': point('a', 18.1, 59.3),
				'/places/features/2': point('b', 18.2, 59.4),
				'/places/features/3': point('c', 59.33, 18.06)
			},
			'swapped-coordinates /places/features/3/geometry/coordinates'
		],
		[
			'a point whose numbers are swapped, far from what it is a part of',
			{
				'/places/features/1': {
					...point('c', 59.33, 18.06),
					properties: { ...point('c', 0, 0).properties, partOf: 'nordhamn' }
				}
			},
			'swapped-coordinates /places/features/1/geometry/coordinates'
		]
	])('%s', (_, edits, expected) => {
		expect(found(edits)).toEqual([`warning ${expected}`]);
	});
});

describe('a value that no JSON file can hold is named too', () => {
	const cyclic: { self?: unknown } = {};
	cyclic.self = cyclic;
	it.each<[string, Record<string, unknown>, string]>([
		[
			'NaN as a coordinate',
			{ [`${PLACE}/geometry/coordinates`]: [NaN, 59] },
			`bad-coordinates ${PLACE}/geometry/coordinates/0`
		],
		['NaN as a radius', { [`${PLACE}/properties/radius`]: NaN }, `wrong-type ${PLACE}/properties/radius`],
		['infinity as an offset', { '/sources/0/text/length': Infinity }, 'absurd-number /sources/0/text/length'],
		['a function', { '/actors/0/x': () => 1 }, 'not-json /actors/0/x'],
		['a bigint', { '/actors/0/x': 1n }, 'not-json /actors/0/x'],
		['a value that contains itself', { '/claims/0/x': cyclic }, 'not-json /claims/0/x/self'],
		['a list instead of a record', { '/questions/0': [] }, 'missing-key /questions/0'],
		['a list instead of names', { [`${PLACE}/properties/names`]: [] }, `wrong-type ${PLACE}/properties/names`]
	])('%s', (_, edits, expected) => {
		expect(found(edits)).toContain(`error ${expected}`);
	});
});

describe('what is right at the edge is let pass', () => {
	it.each<[string, Record<string, unknown>]>([
		['a point on the date line at the pole', { [`${PLACE}/geometry/coordinates`]: [-180, 90] }],
		['a point on the equator', { [`${PLACE}/geometry/coordinates`]: [18, 0] }],
		[
			'a country without a radius',
			{
				[`${PLACE}/properties/precision`]: 'country',
				[`${PLACE}/properties/radius`]: undefined,
				[`${PLACE}/properties/editorial`]: ['geometry']
			}
		],
		[
			'a place that cannot be placed, without a radius',
			{
				[`${PLACE}/geometry`]: null,
				[`${PLACE}/properties/radius`]: undefined,
				[`${PLACE}/properties/editorial`]: ['geometry']
			}
		],
		[
			'a caption that ends where the text ends',
			{ '/sources/+': caption({ within: { source: 'gazette', start: 0, end: 104 } }) }
		],
		[
			'a caption inside a caption',
			{ '/sources/1': caption(), '/sources/2': caption({ id: 'two', within: { source: 'caption', start: 2, end: 5 } }) }
		],
		['a citation of a source as a whole', { '/events/0/citations': [{ source: 'gazette' }] }],
		['a span of a source whose text is not described', { '/sources/0/text': undefined }],
		['a record of ours without a citation', { '/events/0/citations': [], '/events/0/editorial': true }],
		['an interval whose end is open', { '/statements/0/said': '2021-03-01/..' }],
		['an interval of one day within its month', { '/statements/0/said': '2021-03-15/2021-03' }],
		['hundreds, in words', quantity({ bound: 'at-least', words: 'hundreds' })],
		['a quantity told by its parts', quantity({ bound: 'at-least', parts: [{ of: 'children', share: 'most' }] })],
		['nobody named in a chain', { '/statements/0/reportedVia': [null, 'ada-lind', null] }],
		['a property the dossier asks about', { '/claims/0/property': 'cargo', '/questions/0/property': 'cargo' }],
		['an address with a port, a query and capitals', { '/sources/0/url': 'HTTPS://Example.org:8080?a=@b' }],
		['the key toString', { '/actors/0/toString': 'a text', '/x/hasOwnProperty': 1, '/hasOwnProperty': 1 }]
	])('%s', (_, edits) => {
		expect(found(edits)).toEqual([]);
	});
});

describe('a ring of parts', () => {
	it('is named at the events that form it, and not at one that only hangs on it', () => {
		const event = (id: string, partOf: string) => ({
			id,
			partOf,
			kind: 'decision',
			title: id,
			editorial: true,
			citations: []
		});
		expect(found({ '/events/1': event('a', 'b'), '/events/2': event('b', 'a'), '/events/3': event('c', 'a') })).toEqual(
			['error part-of-cycle /events/1/partOf', 'error part-of-cycle /events/2/partOf']
		);
	});
});

describe('the table of rules', () => {
	it('has a row for each kind of record', () => {
		expect(Object.keys(CHECKS)).toEqual(RECORD_TYPES);
	});

	it('lets no address through but http and https', () => {
		const schemes = fc.constantFrom(
			'javascript:',
			' javascript:',
			'data:',
			'file:///',
			'java\nscript:',
			'//',
			'ftp://',
			'https:',
			'http//',
			'\u0000https://'
		);
		fc.assert(
			fc.property(schemes, fc.webUrl(), (scheme, address) => {
				const url = scheme + address.replace(/^https?:\/\//, '');
				expect(found({ '/sources/0/url': url })).toEqual(['error bad-url /sources/0/url']);
				expect(found({ '/sources/0/url': address })).toEqual([]);
			})
		);
	});
});
