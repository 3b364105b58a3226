// The packed export holds the very records that are shown, by the names that people know.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { valuesOf } from '#core/index/columns/columns.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { packedRecords } from '#core/formats/packed-records.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ numRuns: 50 });

function packed(catalogue: Catalogue, filter: Filter, redact = false) {
	const opened = unpack(bytesOf(packedRecords.write?.(show(catalogue, filter), catalogue, { redact })));
	if (!opened.ok) throw new Error(opened.issue.message);
	return opened;
}

describe('a packed export', () => {
	it('has exactly the records that a filter shows', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const catalogue = new Catalogue(dossier);
				const { columns, ids } = packed(catalogue, filter);
				const found = Array.from({ length: columns.rows }, (_, row) => ids?.at(row) ?? '');
				expect(found.sort()).toEqual([...show(catalogue, filter).ids].sort());
			})
		);
	});

	it('names actors as people do, and private ones by their role when that is asked for', () => {
		const dossier = harbour();
		const actors = dossier.actors.map((actor) =>
			actor.name === 'Tove Ek' ? { ...actor, sensitive: true as const, roles: [{ title: 'mayor' }] } : actor
		);
		const names = (redact: boolean) => {
			const { columns, labels } = packed(new Catalogue({ ...dossier, actors }), NO_FILTER, redact);
			const rows = Array.from({ length: columns.rows }, (_, row) => [...valuesOf(columns.facets.actors, row)]);
			return new Set(rows.flat().map((value) => labels.actors[value]));
		};
		expect(names(false)).toContain('Tove Ek');
		expect([...names(true)].join()).not.toContain('Tove');
		expect(names(true).size).toBe(names(false).size);
	});
});
