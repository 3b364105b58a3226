// ACLED: kinds, actors, precision of place and time.
import { describe, expect, it } from 'vitest';
import { acled } from '#core/formats/import/acled.ts';
import { imported } from './sound.ts';

const ROW = {
	event_id_cnty: 'RUR1',
	event_date: '03 May 2021',
	year: '2021',
	time_precision: '1',
	event_type: 'Battles',
	sub_event_type: 'Armed clash',
	actor1: 'Military Forces of Ruritania',
	assoc_actor_1: 'Police; Guard',
	inter1: '1',
	actor2: 'Blue Front',
	inter2: 'Rebel group',
	country: 'Ruritania',
	location: 'Strelsau',
	latitude: '50.1',
	longitude: '14.2',
	geo_precision: '1',
	source: 'Gazette; Wire',
	notes: 'Fighting was reported near the town.',
	fatalities: '3'
};
type Row = Partial<Record<keyof typeof ROW, string>>;
const read = (...rows: Row[]) =>
	imported(acled, {
		'acled.csv': [Object.keys(ROW), ...rows.map((row) => Object.values({ ...ROW, ...row }))]
			.map((row) => row.join(','))
			.join('\n')
	});

describe('a row of ACLED', () => {
	it('is an event of its kind with its words, people, sources and deaths', async () => {
		const { dossier } = await read({});
		expect(dossier.events).toMatchObject([
			{
				id: 'acled-RUR1',
				kind: 'battle',
				title: 'Armed clash, Strelsau',
				note: 'Fighting was reported near the town.',
				acled: { event_type: 'Battles' }
			}
		]);
		expect(dossier.actors.map(({ name, kind, editorial }) => [name, kind, editorial])).toEqual([
			['Military Forces of Ruritania', 'state-body', undefined],
			['Police', 'group', ['kind']],
			['Guard', 'group', ['kind']],
			['Blue Front', 'armed-group', undefined]
		]);
		expect(dossier.sources.map(({ title }) => title)).toEqual(['Gazette', 'Wire']);
		expect(dossier.claims.at(-1)?.value).toEqual({ type: 'quantity', unit: 'people', value: 3, bound: 'exactly' });
	});

	it.each([
		{ row: { geo_precision: '1' }, precision: 'settlement' },
		{ row: { geo_precision: '2' }, precision: 'near' },
		{ row: { geo_precision: '3' }, precision: 'region' },
		{ row: { geo_precision: '3', location: 'Ruritania' }, precision: 'country' }
	])('with $row is at a place of precision $precision', async ({ row, precision }) => {
		expect((await read(row)).dossier.places.features[0]?.properties.precision).toBe(precision);
	});

	it.each([
		{ time_precision: '1', edtf: '2021-05-03' },
		{ time_precision: '2', edtf: '2021-05-03~' },
		{ time_precision: '3', edtf: '2021-05' }
	])('with time_precision $time_precision is of $edtf', async ({ edtf, ...row }) => {
		expect((await read(row)).dossier.claims[0]?.value).toEqual({ type: 'time', edtf });
	});

	it('is refused where its codes or coordinates are none', async () => {
		const { refused } = await read({ geo_precision: '7' }, { latitude: '-' }, { event_date: 'May' });
		expect(refused.map(({ line }) => line)).toEqual([2, 3, 4]);
	});
});
