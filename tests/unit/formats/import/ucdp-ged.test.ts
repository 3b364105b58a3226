// UCDP GED: precision codes, estimates and the articles a row names.
import { describe, expect, it, vi } from 'vitest';
import { questionsOf } from '#core/accounts/questions.ts';
import { ucdpGed } from '#core/formats/import/ucdp-ged.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { onForeign } from './foreign.ts';
import { expectSound, imported, warned } from './sound.ts';

vi.setConfig({ testTimeout: 240_000 });

const ROW = {
	id: '7.0',
	year: '2001',
	type_of_violence: '1.0',
	dyad_name: 'Government of Ruritania - Blue Front',
	side_a: 'Government of Ruritania',
	side_b: 'Blue Front',
	number_of_sources: '2.0',
	source_article: '"""Gazette,2001-05-03,Fighting near Strelsau"";""Wire, agency,2001-05-04,More, and worse"""',
	source_original: 'army',
	where_prec: '1',
	where_coordinates: 'Strelsau town',
	adm_1: 'Upper Province',
	adm_2: 'Hill district',
	latitude: '50.1',
	longitude: '14.2',
	country: 'Ruritania',
	event_clarity: '1',
	date_prec: '1',
	date_start: '2001-05-02 00:00:00.000',
	date_end: '2001-05-02 00:00:00.000',
	deaths_a: '2',
	deaths_b: '1',
	deaths_civilians: '0',
	deaths_unknown: '0',
	low: '2',
	best: '3',
	high: '5'
};
type Row = Partial<Record<keyof typeof ROW, string>>;
const cell = (text: string) => (text.startsWith('"') ? text : `"${text}"`);
const csv = (...rows: Row[]) =>
	[
		Object.keys(ROW).join(','),
		...rows.map((row) =>
			Object.values({ ...ROW, ...row })
				.map(cell)
				.join(',')
		)
	].join('\n');
const read = (...rows: Row[]) => imported(ucdpGed, { 'ged.csv': csv(...rows) });

describe('a row of UCDP GED', () => {
	it('is an event cited to the articles it names, its estimates to the dataset', async () => {
		const { dossier } = await read({});
		expect(dossier.events).toMatchObject([
			{ id: 'ucdp-7', kind: 'state-based-violence', ucdp: { event_clarity: '1', where_prec: '1', date_prec: '1' } }
		]);
		expect(dossier.sources.map(({ title, publisher, published }) => [title, publisher, published])).toEqual([
			['ged.csv', 'Uppsala Conflict Data Program', undefined],
			['Fighting near Strelsau', 'Gazette', '2001-05-03'],
			['More, and worse', 'Wire, agency', '2001-05-04']
		]);
		const killed = dossier.claims.filter(({ property }) => property === 'killed');
		expect(killed.map(({ value, citations }) => [value, citations])).toEqual([
			[
				{
					type: 'quantity',
					unit: 'people',
					value: 3,
					bound: 'about',
					parts: [
						{ of: 'of Government of Ruritania', value: 2 },
						{ of: 'of Blue Front', value: 1 }
					]
				},
				[{ source: 'source-1' }]
			],
			[{ type: 'quantity', unit: 'people', value: 2, high: 5, bound: 'between' }, [{ source: 'source-1' }]]
		]);
		expect(questionsOf(new Catalogue(dossier)).map(({ verdict }) => verdict)).toEqual(['compatible']);
	});

	it.each([
		{ where_prec: '1', precision: 'settlement', radius: 5_000 },
		{ where_prec: '2', precision: 'near', radius: 25_000 },
		{ where_prec: '3', precision: 'admin2', radius: 50_000 },
		{ where_prec: '4', precision: 'admin1', radius: 150_000 },
		{ where_prec: '5', precision: 'region', radius: 150_000 },
		{ where_prec: '6', precision: 'country', radius: undefined },
		{ where_prec: '7', precision: 'unknown', radius: undefined }
	])(
		'with where_prec $where_prec stands at a place of precision $precision',
		async ({ where_prec, precision, radius }) => {
			const { dossier } = await read({ where_prec });
			const placed = dossier.places.features.filter(({ geometry }) => geometry !== null);
			expect(placed.map(({ properties }) => [properties.precision, properties.radius])).toEqual([[precision, radius]]);
			expect(placed[0]?.properties).toMatchObject({ ucdp: { where_prec } });
		}
	);

	it('that is only of a country is that country, and not a second one', async () => {
		const { dossier } = await read({ id: '1' }, { id: '2', where_prec: '6' }, { id: '3', where_prec: '6' });
		const countries = dossier.places.features.filter(({ properties }) => properties.kind === 'country');
		expect(countries).toMatchObject([
			{ geometry: { type: 'Point' }, properties: { name: 'Ruritania', precision: 'country' } }
		]);
	});

	it('stands within its divisions', async () => {
		const { dossier } = await read({});
		const byId = new Map(dossier.places.features.map((place) => [place.id, place]));
		const chain: string[] = [];
		for (let at = byId.get('place-strelsau-town'); at; at = byId.get(at.properties.partOf ?? ''))
			chain.push(at.properties.name);
		expect(chain).toEqual(['Strelsau town', 'Hill district', 'Upper Province', 'Ruritania']);
	});

	it.each([
		{ low: '3', best: '3', high: '3', bounds: ['exactly'] },
		{ low: '0', best: '0', high: '4', bounds: ['exactly', 'between'] },
		{ low: '2', best: '4', high: '2', bounds: ['about'] },
		{ low: '', best: '4', high: '', bounds: ['exactly'] },
		{ low: '2', best: '', high: '5', bounds: ['between'] },
		{ low: '', best: '', high: '', bounds: [] }
	])('with $low, $best and $high makes claims $bounds', async ({ bounds, ...row }) => {
		const { dossier } = await read(row);
		const killed = dossier.claims.flatMap(({ value }) => (value.type === 'quantity' ? [value.bound] : []));
		expect(killed).toEqual(bounds);
	});

	it('keeps its span of days with the code beside it', async () => {
		const { dossier } = await read({ date_end: '2001-05-06', date_prec: '2' });
		expect(dossier.claims[0]).toMatchObject({
			value: { edtf: '2001-05-02/2001-05-06' },
			note: 'UCDP’s precision of the date is 2: a span of 2 to 6 days is known.'
		});
	});

	it.each([
		{ row: { where_prec: '9' }, says: 'expected 1 to 7' },
		{ row: { latitude: '95' }, says: 'no latitude and longitude' },
		{ row: { date_end: '2001-05-01' }, says: 'before it begins' },
		{ row: { date_start: 'spring', date_end: '', year: '' }, says: 'no date' }
	])('is refused with its line for $row', async ({ row, says }) => {
		const { refused, taken } = await read({}, row);
		expect(taken).toBe(1);
		expect(refused).toEqual([{ file: 'ged.csv', line: 3, reason: expect.stringContaining(says) }]);
	});
});

onForeign('ucdp-ged', (files) => {
	it('is taken whole, countries as areas, and no estimate stands against another', async () => {
		const result = await ucdpGed.read(files());
		expectSound(result);
		expect(result).toMatchObject({ rows: 4142, taken: 4142, refused: [] });
		const { dossier } = result;
		const ofCountry = dossier.events.filter(
			(event) => 'ucdp' in event && JSON.stringify(event.ucdp).includes('"where_prec":"6')
		);
		expect(ofCountry).toHaveLength(62);
		const places = new Map(dossier.places.features.map((place) => [place.id, place.properties.precision]));
		const precisions = ofCountry.map(({ id }) =>
			dossier.claims.flatMap(({ about, value }) =>
				about === id && value.type === 'place' ? [places.get(value.place)] : []
			)
		);
		expect(new Set(precisions.flat())).toEqual(new Set(['country']));
		const verdicts = questionsOf(new Catalogue(dossier)).map(({ verdict }) => verdict);
		expect(verdicts.length).toBeGreaterThan(400);
		expect(verdicts).not.toContain('conflict');
		expect(warned(result, 'figure-in-doubt')).toBe(21);
		// 1 January 1753 is the first day that a common database knows, and stands there for none.
		expect(warned(result, 'source-date-far-off')).toBe(6);
		expect(warned(result, 'date-far-off')).toBe(0);
	});
});
