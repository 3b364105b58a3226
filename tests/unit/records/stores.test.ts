// A dossier as a store, in memory and packed: its head, its lines, what is opened of it, and that private people stand in it by their role.
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#core/basics/bytes.ts';
import { disputedRecords } from '#core/accounts/disputed.ts';
import { questionsOf } from '#core/accounts/questions.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { openPackedStore, PackedStore } from '#core/pack/packed-store.ts';
import { packDossier } from '#core/pack/write.ts';
import type { ColumnStore } from '#core/records/column-store.ts';
import { MemoryStore, openStore } from '#core/records/memory-store.ts';
import { dossier } from '../dossiers/load.ts';
import { harbour } from '../index/harbour.ts';

const builtIn = bytesInMemory(joinBytes(packDossier(dossier)));
const packed = bytesInMemory(joinBytes(packDossier(harbour())));

describe.each([
	{ where: 'in memory', store: new MemoryStore(harbour()) },
	{ where: 'in a packed file', store: await openPackedStore(packed, { names: true }) }
])('a dossier $where', ({ store }) => {
	it('tells at once what it holds', () => {
		const { head } = store;
		expect(head.records).toBe(6);
		expect(head.totals).toEqual({ sources: 3, places: 5, actors: 4, events: 3, statements: 3, claims: 8 });
		expect(head.dossier).toEqual({
			...harbour(),
			sources: [],
			places: { type: 'FeatureCollection', features: [] },
			actors: [],
			events: [],
			statements: [],
			claims: []
		});
		expect(head.facets.sources.map(({ value, label, letter, child }) => [value, label, letter, child])).toEqual([
			['gazette', 'Storm at the pier', 'A', undefined],
			['live', 'Storm, live', 'B', undefined],
			['post', 'A post', 'C', true]
		]);
		expect(head.facets.actors.find(({ value }) => value === 'guard')).toEqual({
			value: 'guard',
			label: 'Coast guard',
			kind: 'state-body',
			total: 2
		});
		// Of five places one is nowhere; the others stand at 50 north, 14 to 17 east.
		expect(head.bounds).toEqual([14, 50, 17, 50]);
		expect(head.most).toBe(4);
	});

	it('lists what a filter leaves in time order', () => {
		expect(store.apply({ ...NO_FILTER, kinds: ['direct', 'event'] }).shown).toBe(4);
		const lines = store.lines(0, 10);
		expect(lines.map(({ id, when }) => [id, when])).toEqual([
			['storm', '1 May'],
			['rescue', null],
			['inquiry', null],
			['s-guard', null]
		]);
		expect(store.lines(1, 2)).toEqual(lines.slice(1, 3));
		expect(lines.map(({ precision }) => precision)).toEqual(['site', 'site', 'unknown', 'site']);
		expect(lines[2]?.title).toBe('The inquiry (announced; denied: at Storstad)');
	});

	it('names records, shown or not, and none that is not there', () => {
		store.apply({ ...NO_FILTER, kinds: ['event'] });
		const named = store.named(['s-mayor', 'nobody', 'storm']);
		expect(named.map(({ id, type, row }) => [id, type, row])).toEqual([
			['s-mayor', 'statement', store.rowOf('s-mayor')],
			['storm', 'event', store.rowOf('storm')]
		]);
	});

	it('gives excerpts that are dossiers, and itself whole', async () => {
		const excerpt = await store.excerpt({ type: 'event', id: 'storm' });
		expect(excerpt?.left).toBe(0);
		expect(excerpt?.dossier.events.map(({ id }) => id)).toContain('storm');
		expect(await store.excerpt({ type: 'event', id: 'nothing' })).toBeNull();
		expect(await store.unpack()).toEqual(harbour());
	});
});

describe('the accounts of a store', () => {
	const disputed = [...new Set(disputedRecords(questionsOf(new Catalogue(dossier))).keys())].sort();

	it.each([
		{ where: 'in memory', made: async () => new MemoryStore(dossier) },
		{ where: 'in a packed file', made: () => openPackedStore(builtIn, { names: true }) }
	])('$where hold every shown record on which they differ or conflict, and no other is asked for', async ({ made }) => {
		const store = await made();
		const whole = new Catalogue(dossier);
		const all = await store.excerpt({ type: 'list', id: 'accounts' });
		const held = new Catalogue(all?.dossier ?? dossier);
		expect(disputed.length).toBeGreaterThan(5);
		for (const id of disputed) expect(held.claimsAbout(id)).toEqual(whole.claimsAbout(id));
		store.apply({ ...NO_FILTER, query: 'no such words' });
		expect((await store.excerpt({ type: 'list', id: 'accounts' }))?.dossier.claims).toEqual([]);
	});
});

describe('a store', () => {
	it('shows private people by their role, unless names are asked for', async () => {
		const told = async (from: ColumnStore) => {
			from.apply(NO_FILTER);
			return JSON.stringify([from.head, from.lines(0, 10), await from.excerpt({ type: 'statement', id: 's-guard' })]);
		};
		expect(await told(openStore(harbour(), { names: true }))).toContain('Rut Dahl');
		expect(await told(openStore(harbour()))).not.toMatch(/Rut|Dahl/);
		expect(await told(await openPackedStore(packed))).not.toMatch(/Rut|Dahl/);
		expect(await openPackedStore(packed, { names: true })).toBeInstanceOf(PackedStore);
	});
});
