// Packed files of version 1 open as stores do: what they hold is shown, and what they do not hold is said.
import { describe, expect, it } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { columnsOf, type IndexRow } from '#core/index/columns/build.ts';
import { pack } from './write-version-1.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { ONLY_COLUMNS, openVersion1 } from '#core/pack/version-1.ts';

const day = Date.UTC(2015, 4, 17) / 60_000;
const values = { actors: ['ana'], sources: ['log'], kinds: ['attack'], precisions: ['settlement'] };
const ROWS: IndexRow[] = [
	{ id: 'fire', title: 'Fire at the pier', time: { from: day, to: day + 1440 }, at: [50.1, 30.2], values },
	{ id: 'again', title: 'Fire again', time: null, at: [50.1, 30.2], values: { ...values, actors: [] } },
	{ id: 'near', title: 'Smoke', time: null, at: [50.1, 30.2], values: { ...values, precisions: ['country'] } },
	{ id: 'words', title: 'Ana: no fire', time: null, at: null, values: { ...values, kinds: ['direct'] } }
];

async function opened(rows = ROWS) {
	const { columns, titles, ids } = columnsOf(rows);
	return openVersion1(bytesInMemory(pack(columns, titles, { ids })), 'old.dlpack');
}

describe('a packed file of version 1', () => {
	it('counts and lists its rows under a filter', async () => {
		const store = await opened();
		expect(store.head).toMatchObject({ records: 4, undated: 3, unplaced: 1 });
		expect(store.apply(NO_FILTER).shown).toBe(4);
		expect(store.lines(0, 1)[0]).toMatchObject({ id: 'fire', type: 'event', title: 'Fire at the pier' });
		expect(store.apply({ ...NO_FILTER, eventKinds: ['attack'] }).shown).toBe(3);
		expect(store.apply({ ...NO_FILTER, kinds: ['direct'], actors: ['ana'] }).shown).toBe(1);
		expect(store.apply({ ...NO_FILTER, query: 'smoke' }).shown).toBe(1);
	});

	it('opens a record with its time, place, actors and sources, and says that this is all', async () => {
		const excerpt = await (await opened()).excerpt({ type: 'event', id: 'fire' });
		const { events, claims, sources, places, actors } = excerpt?.dossier ?? {};
		expect(events).toMatchObject([{ id: 'fire', kind: 'attack', note: ONLY_COLUMNS, citations: [{ source: 'log' }] }]);
		expect(claims?.map(({ value }) => value)).toEqual([
			{ type: 'time', edtf: '2015-05-17' },
			{ type: 'place', place: places?.features[0]?.id, role: 'happened-at' },
			{ type: 'participant', actor: 'ana', role: 'named' }
		]);
		expect([sources?.length, actors?.length]).toEqual([1, 1]);
		expect(places?.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [50.1, 30.2] });
	});

	it('has one place for the rows at one point that are known as exactly', async () => {
		const store = await opened();
		// Beside them the settlement, which is not told, that the words are about.
		expect(store.head.totals.places).toBe(3);
		const place = (await store.excerpt({ type: 'event', id: 'again' }))?.dossier.places.features[0]?.id ?? '';
		const there = await store.excerpt({ type: 'place', id: place });
		expect(there?.dossier.events.map(({ id }) => id)).toEqual(['fire', 'again']);
	});

	it('has the file itself as the source of rows that name none', async () => {
		const bare = { ...values, sources: [] };
		const store = await opened([
			...ROWS.slice(0, 2),
			{ id: 'bare', title: 'Bare', time: null, at: null, values: bare }
		]);
		const page = await store.excerpt({ type: 'source', id: 'packed-file' });
		expect(page?.dossier.events.map(({ id, citations }) => [id, citations])).toEqual([
			['bare', [{ source: 'packed-file' }]]
		]);
	});

	it('gives back a dossier without faults', async () => {
		const issues = listIssues(await (await opened()).unpack());
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('is refused in words where it is damaged', async () => {
		const { columns, titles, ids } = columnsOf(ROWS);
		const bytes = pack(columns, titles, { ids }).subarray(0, 200);
		await expect(openVersion1(bytesInMemory(bytes), 'half.dlpack')).rejects.toThrow(/^The packed file ends/);
	});
});
