// What the map draws of an archive, as a list: every mark once, the largest first.
import { describe, expect, it } from 'vitest';
import { marksOf, type Rendered } from '#lib/map/archive-points/marks.ts';
import { groupWords, kindWords, positionWords, precisionWords, whenWords } from '#lib/map/archive-points/words.ts';

const at = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });
const single = (id: number, properties: Rendered['properties'] = {}, lon = 10): Rendered => ({
	id,
	geometry: at(lon, 50),
	properties: { title: `Row ${id}`, kind: 'attack', precision: 'site', form: 'point', ...properties }
});
const group = (count: number, lon: number, form = 'point'): Rendered => ({
	geometry: at(lon, 50),
	properties: { count, form, 'kind:attack': count - 1, 'kind:vote': 1 }
});

describe('marks in view', () => {
	it('are each there once, however many copies of the world or tiles show them', () => {
		const marks = marksOf([single(3), single(3, {}, 370), group(5, -170), group(5, 190), group(5, -170, 'area')]);
		expect(marks.map(({ key }) => key)).toHaveLength(3);
		expect(marks.find(({ row }) => row === 3)?.at).toEqual([10, 50]);
	});

	it('stand largest first, then by time, undated last', () => {
		const time = (day: string) => ({ from: `2020-05-${day}T00:00Z`, to: `2020-05-${day}T01:00Z` });
		const marks = marksOf([single(1), single(2, time('04')), group(7, 1), single(4, time('02')), group(90, 2)]);
		expect(marks.map(({ count, row }) => row ?? count)).toEqual([90, 7, 4, 2, 1]);
	});

	it('stand where the record says, not where its tile rounds it to', () => {
		const [mark] = marksOf([single(1, { lon: 10.000001, lat: 49.999999 }, 10.01)]);
		expect(mark?.at).toEqual([10.000001, 49.999999]);
	});

	it('tell the kinds of a group, the most frequent first, and no kind of a record', () => {
		const [first, second] = marksOf([group(5, 1), single(1)]);
		expect(first?.kinds).toEqual([
			['attack', 4],
			['vote', 1]
		]);
		expect(second?.kinds).toEqual([]);
	});

	it('leave out what is no point, as a foreign archive may have it', () => {
		const line = { type: 'LineString', coordinates: [] };
		expect(
			marksOf([
				{ geometry: line, properties: {} },
				{ geometry: { type: 'Point' }, properties: {} }
			])
		).toEqual([]);
	});

	it('are words only where words were expected', () => {
		const [mark] = marksOf([single(1, { title: 7, from: 3, to: null, radius: 'wide', id: false })]);
		expect(mark).toMatchObject({ title: '', time: null, radius: null, id: null });
	});
});

describe('a mark in words', () => {
	it.each([
		{ time: null, words: 'No date given' },
		{ time: { from: '2020-05-01T00:00Z', to: '2020-05-02T00:00Z' }, words: '1 May 2020' },
		{ time: { from: '2020-05-01T00:00Z', to: '2020-05-04T00:00Z' }, words: '1 to 3 May 2020' },
		{ time: { from: '2020-05-01T10:00Z', to: '2020-05-01T10:30Z' }, words: '10:00 to 10:30 UTC on 1 May 2020' },
		{ time: { from: '2020-05-01T10:00Z', to: '2020-05-01T10:01Z' }, words: '1 May 2020, 10:00 UTC' }
	])('was $words', ({ time, words }) => {
		expect(whenWords({ time })).toBe(words);
	});

	it('says of a group how many, where about, how known and what', () => {
		const [mark] = marksOf([group(1204, -0.5, 'area')]);
		expect(mark && groupWords(mark)).toBe('1,204 records near 50.00° N, 0.50° W, known by area: 1,203 attack, 1 vote');
	});

	it.each([
		{ precision: 'site', words: '50.000° N, 10.000° E' },
		{ precision: 'settlement', words: '50.00° N, 10.00° E' },
		{ precision: 'country', words: '50.0° N, 10.0° E' },
		{ precision: 'country', radius: 400_000, words: '50° N, 10° E' }
	])('stands at $words when $precision is all that is known', ({ words, ...properties }) => {
		const [mark] = marksOf([single(1, properties)]);
		expect(mark && positionWords(mark)).toBe(words);
	});

	it('keeps kinds and precisions that are not ours', () => {
		expect([kindWords(''), kindWords('attack; news-conference')]).toEqual([
			'Kind not given',
			'Attack, News conference'
		]);
		expect([precisionWords('country'), precisionWords('grid cell'), precisionWords('')]).toEqual([
			'a country',
			'grid cell',
			'precision not given'
		]);
	});
});
