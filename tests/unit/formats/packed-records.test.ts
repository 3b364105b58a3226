// The packed export holds the very records that are shown, in full, and private people as it is asked.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { packedRecords } from '#core/formats/packed-records.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { openPack } from '#core/pack/read.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

function packed(catalogue: Catalogue, filter: Filter, redact = false) {
	return openPack(bytesInMemory(bytesOf(packedRecords.write?.(show(catalogue, filter), catalogue, { redact }))));
}

describe('a packed export', () => {
	it('has the records that a filter shows: opened and filtered again, the very same', async () => {
		await fc.assert(
			fc.asyncProperty(dossierAndFilter, async ({ dossier, filter }) => {
				const catalogue = new Catalogue(dossier);
				const shown = show(catalogue, { ...filter, disputed: false });
				const again = await (await packed(catalogue, shown.filter)).whole();
				const ids = new Set([...again.events, ...again.statements].map(({ id }) => id));
				expect([...shown.ids].filter((id) => !ids.has(id))).toEqual([]);
				expect([...show(new Catalogue(again), shown.filter).ids].sort()).toEqual([...shown.ids].sort());
			})
		);
	});

	it('names actors as people do, and private ones by their role when that is asked for', async () => {
		const dossier = harbour();
		const actors = dossier.actors.map((actor) =>
			actor.name === 'Tove Ek' ? { ...actor, sensitive: true as const, roles: [{ title: 'mayor' }] } : actor
		);
		const names = async (redact: boolean) => {
			const { values } = await (await packed(new Catalogue({ ...dossier, actors }), NO_FILTER, redact)).columns();
			return values.actors.map(({ label }) => label);
		};
		expect(await names(false)).toContain('Tove Ek');
		expect((await names(true)).join()).not.toContain('Tove');
		expect(await names(true)).toHaveLength(actors.length);
	});
});
