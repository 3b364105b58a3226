// TimeMap: events with their sources and associations.
import { describe, expect, it, vi } from 'vitest';
import { questionsOf } from '#core/accounts/questions.ts';
import { timemap } from '#core/formats/import/timemap.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { onForeign } from './foreign.ts';
import { expectSound, imported, warned } from './sound.ts';

vi.setConfig({ testTimeout: 120_000 });

const sources = JSON.stringify({
	s1: { id: 's1', title: 'A1', description: 'A post about the bridge', paths: ['https://t.me/somebody/1'] },
	s2: { id: 's2', title: 'A2', description: 'Hidden', paths: ['HIDDEN'] }
});
const associations = JSON.stringify([
	{ id: 'a1', title: 'Road', mode: 'FILTER', filter_paths: ['Area', 'Road'] },
	{ id: 'a2', title: 'House', mode: 'FILTER', filter_paths: ['Area', 'House'] }
]);
const event = (facts: object) => ({
	id: 'E1',
	description: 'A bridge was damaged.',
	date: '02/24/2022',
	time: '00:00',
	location: 'Mostar',
	latitude: '43.337',
	longitude: '17.815',
	sources: ['s1'],
	associations: ['a1'],
	...facts
});
const read = (...events: unknown[]) =>
	imported(timemap, {
		'events.json': JSON.stringify(events, null, 1),
		'sources.json': sources,
		'associations.json': associations
	});

describe('an export of TimeMap', () => {
	it('is an event with its day, place and categories, cited to its sources as a whole', async () => {
		const { dossier, taken } = await read(event({}));
		expect(taken).toBe(1);
		expect(dossier.events).toEqual([
			{ id: 'E1', kind: 'incident', title: 'A bridge was damaged.', editorial: ['kind'], citations: [{ source: 's1' }] }
		]);
		expect(dossier.sources.map(({ id, type, url }) => ({ id, type, url }))).toEqual([
			{ id: 's1', type: 'post', url: 'https://t.me/somebody/1' },
			{ id: 's2', type: 'article', url: undefined }
		]);
		expect(dossier.claims.map(({ value }) => value)).toEqual([
			{ type: 'time', edtf: '2022-02-24' },
			{ type: 'place', place: 'place-mostar' },
			{ type: 'category', slug: 'road', label: 'Road' }
		]);
	});

	it('says that the exactness of a point is not the file’s', async () => {
		const { dossier } = await read(event({}));
		expect(dossier.places.features[0]?.properties).toMatchObject({
			precision: 'near',
			radius: 100,
			editorial: ['kind', 'precision', 'radius']
		});
	});

	it('takes two categories of one event for no conflict', async () => {
		const { dossier } = await read(event({ associations: ['a1', 'a2'] }));
		expect(dossier.questions).toEqual([{ property: 'area', label: 'Area', mayBothBeTrue: [['house', 'road']] }]);
		expect(questionsOf(new Catalogue(dossier)).map(({ verdict }) => verdict)).toEqual(['compatible']);
	});

	it('gives a second event of one id an id of its own, and says so', async () => {
		const result = await read(event({}), event({ latitude: '43.4' }));
		expect(result.dossier.events.map(({ id }) => id)).toEqual(['E1', 'E1~2']);
		expect(warned(result, 'duplicate-id')).toBe(1);
	});

	it('takes an event without a source, marked as said by none', async () => {
		const result = await read(event({ sources: [] }));
		expect(warned(result, 'event-without-source')).toBe(1);
		expect(result.dossier.events[0]).toMatchObject({ editorial: true, citations: [] });
		expect(result.dossier.claims.every(({ editorial }) => editorial === true)).toBe(true);
	});

	it.each([
		{ facts: { latitude: '143.3' }, says: 'no latitude and longitude' },
		{ facts: { latitude: 'north' }, says: 'no latitude and longitude' },
		{ facts: { date: '24/24/2022' }, says: 'no date' }
	])('refuses an event with $facts by its line', async ({ facts, says }) => {
		const { refused, taken } = await read(event({}), event({ id: 'E2', ...facts }));
		expect(taken).toBe(1);
		expect(refused).toEqual([{ file: 'events.json', line: 17, reason: expect.stringContaining(says) }]);
	});

	it('refuses what is no event', async () => {
		expect((await read(7)).refused).toHaveLength(1);
	});

	it('reads the day first where a date shows it', async () => {
		const { dossier } = await read(event({ date: '24/02/2022' }), event({ id: 'E2', date: '03/02/2022' }));
		const days = dossier.claims.flatMap(({ value }) => (value.type === 'time' ? [value.edtf] : []));
		expect(days).toEqual(['2022-02-24', '2022-02-03']);
	});

	it('says which of its three files are missing, and knows each by itself', () => {
		const heads = {
			events: { name: 'events.json', head: JSON.stringify([event({})]) },
			sources: { name: 'sources.json', head: sources },
			associations: { name: 'associations.json', head: associations }
		};
		expect(timemap.lacks?.([heads.events])).toEqual([
			expect.stringContaining('file of sources'),
			expect.stringContaining('file of associations')
		]);
		expect(timemap.lacks?.([heads.sources, heads.associations])).toEqual([expect.stringContaining('file of events')]);
		expect(timemap.lacks?.(Object.values(heads))).toEqual([]);
		const alone = Object.values(heads).map((head) => timemap.sniff([head]));
		expect(alone.map((score) => score > 0)).toEqual([true, true, true]);
		expect(timemap.sniff([{ name: 'other.json', head: '{"name":"package"}' }])).toBe(0);
	});

	it('is not read without its events', async () => {
		await expect(imported(timemap, { 'sources.json': sources })).rejects.toThrow('no file of events');
	});
});

onForeign('ukraine-timemap', (files) => {
	it('is 1,159 events and 2,725 sources, its doubtful ones reported', async () => {
		const result = await timemap.read(files());
		expectSound(result);
		expect(result).toMatchObject({ rows: 1159, taken: 1159, refused: [] });
		expect(result.dossier.sources).toHaveLength(2725);
		expect(result.dossier.events).toHaveLength(1159);
		expect(warned(result, 'duplicate-id')).toBe(1);
		expect(warned(result, 'event-without-source')).toBe(48);
	});
});
