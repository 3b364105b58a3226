// A packed file is a dossier: it gives back every byte, finds every record, and a damaged one is refused in words.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { joinBytes } from '#core/basics/bytes.ts';
import { serialise } from '#core/dossier/serialise.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { bytesInMemory, type Bytes } from '#core/pack/bytes.ts';
import { PackFault } from '#core/index/columns/pack-fault.ts';
import { openPack } from '#core/pack/read.ts';
import { packDossier } from '#core/pack/write.ts';
import { sectionsOf } from '#core/records/columns.ts';
import { columnsWithDisputes } from '#core/records/disputed-columns.ts';
import { excerptOf } from '#core/records/excerpt.ts';
import { lookUpIn } from '#core/records/lookup.ts';
import type { Opening } from '#core/records/types.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { dossier } from '../dossiers/load.ts';

// Hundreds of dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const packed = joinBytes(packDossier(dossier));
const catalogue = new Catalogue(dossier);
const open = (bytes: Uint8Array) => openPack(bytesInMemory(bytes));

/** Bytes that remember how many were read of them. */
function counting(all: Uint8Array): Bytes & { read: Bytes['read']; count: number } {
	const bytes = {
		size: all.length,
		count: 0,
		read: async (from: number, to: number) => {
			bytes.count += to - from;
			return all.slice(from, to);
		}
	};
	return bytes;
}

describe('a packed dossier', () => {
	it('is given back byte for byte', async () => {
		expect(serialise(await (await open(packed)).whole())).toBe(serialise(dossier));
	});

	it('is opened wherever its bytes lie in memory', async () => {
		const odd = Buffer.concat([Buffer.from([1, 2, 3]), packed]).subarray(3);
		const pack = await open(odd);
		expect((await pack.columns()).rows).toBe(dossier.events.length + dossier.statements.length);
		expect(serialise(await pack.whole())).toBe(serialise(dossier));
	});

	it('is given back whatever dossier it is, unknown keys and odd ids too', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryDossier(), async (made) => {
				const pack = await open(joinBytes(packDossier(made)));
				expect(serialise(await pack.whole())).toBe(serialise(made));
			})
		);
	});

	it('keeps ids that are names of an object’s own keys', async () => {
		const ids = ['__proto__', 'toString', 'constructor', 'hasOwnProperty'];
		const events = ids.map((id) => ({ id, kind: 'attack', title: `Event ${id}`, citations: [] }));
		const odd = { ...dossier, events, statements: [], claims: [], ['x-own']: JSON.parse('{"__proto__": {"a": 1}}') };
		const pack = await open(joinBytes(packDossier(odd)));
		for (const event of events) expect((await pack.find(event.id))?.record).toEqual(event);
		expect(serialise(await pack.whole())).toBe(serialise(odd));
	});

	it('has the columns of the dossier', async () => {
		const lists = sectionsOf(columnsWithDisputes(catalogue));
		const read = new Map(sectionsOf(await (await open(packed)).columns()));
		for (const [name, list] of lists)
			expect([name, list && [...list]]).toEqual([name, list && [...(read.get(name) ?? [])]]);
	});

	it('finds every record by its id and by what leads to it, as the dossier in memory does', async () => {
		const pack = await open(packed);
		const memory = lookUpIn(catalogue);
		const { sources, places, actors, events, statements, claims } = dossier;
		for (const { id } of [...sources, ...places.features, ...actors, ...events, ...statements, ...claims])
			expect(await pack.find(id)).toEqual(await memory.find(id));
		expect(await pack.find('nobody')).toBeNull();
		const ways = [
			'claimsAbout',
			'claimsIn',
			'statementsAbout',
			'phasesOf',
			'placesIn',
			'printedIn',
			'recordsAt',
			'recordsOf',
			'recordsCiting'
		] as const;
		for (const { id } of [...sources, ...places.features, ...actors, ...events, ...statements])
			for (const way of ways) expect([way, id, await pack[way](id)]).toEqual([way, id, await memory[way](id)]);
	});

	it('gives the same excerpts', async () => {
		const pack = await open(packed);
		const memory = lookUpIn(catalogue);
		const openings: Opening[] = [
			{ type: 'event', id: 'attack' },
			{ type: 'place', id: 'peshawar' },
			{ type: 'actor', id: 'pakistani-taliban' },
			{ type: 'source', id: 'live-page' },
			{ type: 'question', id: 'attack/killed' }
		];
		for (const opening of openings) expect(await excerptOf(pack, opening)).toEqual(await excerptOf(memory, opening));
	});

	it('is read in parts: a record takes its block and a few pages', async () => {
		const many = Array.from({ length: 4000 }, (_, n) => ({
			id: `e-${n}`,
			kind: 'attack',
			title: `Number ${n}`,
			citations: [{ source: 'live-page' }],
			note: `${Math.sin(n)}`.repeat(20)
		}));
		const large = joinBytes(packDossier({ ...dossier, events: many, statements: [], claims: [] }));
		const bytes = counting(large);
		const pack = await openPack(bytes);
		const before = bytes.count;
		expect((await pack.find('e-1234'))?.record).toEqual(many[1234]);
		expect(bytes.count - before).toBeLessThan(large.length / 3);
	});
});

describe('a damaged packed file', () => {
	const refused = async (bytes: Uint8Array) => {
		try {
			const pack = await open(bytes);
			await pack.columns();
			const whole = await pack.whole();
			return serialise(whole) === serialise(dossier) ? 'whole' : 'another dossier';
		} catch (error) {
			if (error instanceof PackFault) return error.code;
			throw error;
		}
	};

	it('is refused wherever it was cut', async () => {
		for (const share of [0, 0.0001, 0.01, 0.2, 0.5, 0.9, 0.999])
			expect(await refused(packed.slice(0, Math.floor(packed.length * share)))).toMatch(/^(not-packed|packed-)/);
	});

	it('is refused or whole, whichever byte of it was changed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
				const changed = packed.slice();
				changed[at] = (changed[at] ?? 0) ^ by;
				expect(await refused(changed)).toMatch(/^(whole|not-packed|packed-)/);
			}),
			{ numRuns: 150 }
		);
	});

	it('says what it is and what to do', async () => {
		await expect(open(new TextEncoder().encode('{"format":'))).rejects.toThrow(/dateline pack/);
		const other = packed.slice();
		other[4] = 9;
		await expect(open(other)).rejects.toThrow(/version 9/);
	});
});
