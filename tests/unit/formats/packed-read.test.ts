// Packed files of version 1 still open: their rows are a sound dossier with the same titles, times, places, actors and sources.
import { describe, expect, it } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { columnsOf, type IndexRow } from '#core/index/columns/build.ts';
import { pack } from '../pack/write-version-1.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { wholeOfPacked } from '#core/formats/packed-read.ts';
import { MemoryStore } from '#core/records/memory-store.ts';

const row = (more: Partial<IndexRow> & Pick<IndexRow, 'id'>): IndexRow => ({
	title: `Title of ${more.id}`,
	time: null,
	at: null,
	values: { actors: [], sources: [], kinds: ['attack'], precisions: ['unknown'] },
	...more
});
const DAY = 1440;
const rows = [
	row({
		id: 'first',
		time: { from: 10 * DAY, to: 11 * DAY },
		at: [14.5, 50],
		values: { actors: ['guard', 'mayor'], sources: ['gazette'], kinds: ['attack'], precisions: ['site'] }
	}),
	row({
		id: 'said',
		at: [14.5, 50],
		values: { actors: ['mayor'], sources: [], kinds: ['indirect'], precisions: ['site'] }
	}),
	row({ id: 'abroad', values: { actors: [], sources: [], kinds: ['talks'], precisions: ['country'] } }),
	row({ id: 'nowhere' })
];
const { columns, titles, ids } = columnsOf(rows);
const labels = {
	actors: columns.facets.actors.names.map((id) => (id === 'mayor' ? 'Tove Ek' : id)),
	sources: columns.facets.sources.names,
	kinds: columns.facets.kinds.names,
	precisions: columns.facets.precisions.names
};
const dossierOf = (bytes: Uint8Array) => wholeOfPacked(bytesInMemory(bytes));

describe('a packed file of version 1', () => {
	it('is a sound dossier with what its rows say', async () => {
		const dossier = await dossierOf(pack(columns, titles, { ids, labels }));
		expect(listIssues(dossier)).toEqual([]);
		const store = new MemoryStore(dossier);
		const lines = store.lines(0, 10);
		expect(lines.map(({ id, type, title, precision }) => [id, type, title, precision])).toEqual([
			['first', 'event', 'Title of first', 'site'],
			['abroad', 'event', 'Title of abroad', 'country'],
			['nowhere', 'event', 'Title of nowhere', 'unknown'],
			['said', 'statement', 'Title of said', 'site']
		]);
		expect(lines[0]?.when).toBe('11 Jan');
		expect(store.head.facets.actors.map(({ value, label, total }) => [value, label, total])).toEqual([
			['guard', 'guard', 1],
			['mayor', 'Tove Ek', 2]
		]);
		expect(dossier.places.features.map(({ geometry }) => geometry)).toEqual([
			{ type: 'Point', coordinates: [14.5, 50] },
			null
		]);
	});

	it('has ids of its own where the file has none', async () => {
		const dossier = await dossierOf(pack(columns, titles));
		expect(listIssues(dossier)).toEqual([]);
		expect(new Set([...dossier.events, ...dossier.statements].map(({ id }) => id))).toEqual(
			new Set(['record-1', 'record-2', 'record-3', 'record-4'])
		);
	});

	it('that is damaged is refused in words', async () => {
		const bytes = pack(columns, titles);
		await expect(dossierOf(bytes.slice(0, bytes.length - 8))).rejects.toThrow('Copy it again.');
	});
});
