// A packed file is the same whether its dossier was taken whole or in parts, however small these are.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { joinBytes } from '#core/basics/bytes.ts';
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { readHead, readSection } from '#core/pack/head.ts';
import { frameOf, partsOf } from '#core/pack/parts.ts';
import { openPack } from '#core/pack/read.ts';
import { packDossier, PackWriter } from '#core/pack/write.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { dossier } from '../dossiers/load.ts';

// Hundreds of dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function inParts(made: Dossier, size: number): Uint8Array {
	const writer = new PackWriter(frameOf(made));
	for (const part of partsOf(made, size)) writer.add(part);
	return joinBytes(writer.finish());
}

/** Every section but where the records lie: their order in the blocks is that of the parts. */
async function sections(bytes: Uint8Array): Promise<Map<string, Uint8Array | null>> {
	const file = await readHead(bytesInMemory(bytes));
	const names = [...file.sections.keys()].filter((name) => !name.startsWith('blocks'));
	return new Map(await Promise.all(names.map(async (name) => [name, await readSection(file, name)] as const)));
}

async function expectSame(made: Dossier, size: number): Promise<void> {
	const parted = inParts(made, size);
	expect(await sections(parted)).toEqual(await sections(joinBytes(packDossier(made))));
	expect(serialise(await (await openPack(bytesInMemory(parted))).whole())).toBe(serialise(made));
}

describe('a dossier in parts', () => {
	it.each([1, 7, 60])('of %i records and what hangs together with them is packed as the whole', (size) =>
		expectSame(dossier, size)
	);

	it('is packed as the whole, whatever dossier it is', async () => {
		await fc.assert(fc.asyncProperty(arbitraryDossier(), fc.integer({ min: 1, max: 9 }), expectSame), { numRuns: 60 });
	});

	it('has every record once, and what is said of an event beside it', () => {
		const parts = [...partsOf(dossier, 1)];
		expect(parts.length).toBeGreaterThan(1);
		for (const kind of ['events', 'statements', 'claims'] as const) {
			const ids = parts.flatMap((part) => part[kind].map(({ id }) => id));
			expect(ids.toSorted()).toEqual(dossier[kind].map(({ id }) => id).toSorted());
		}
		for (const { events, claims, statements } of parts) {
			const own = new Set([...events, ...statements].map(({ id }) => id));
			const elsewhere = [...dossier.events, ...dossier.statements].filter(({ id }) => !own.has(id));
			const named = claims.flatMap(({ about, assertedIn }) => [about, assertedIn ?? about]);
			expect(named.filter((id) => elsewhere.some((one) => one.id === id))).toEqual([]);
		}
	});
});
