// What the built-in dossier shows under a filter: nothing of others, and no source that does not tell of it.
import { describe, expect, it } from 'vitest';
import { geojsonRecords } from '#core/formats/geojson-records.ts';
import { readGeojson } from '#core/formats/geojson-read.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossier } from './load.ts';

const catalogue = new Catalogue(dossier);
const modi = show(catalogue, { ...NO_FILTER, actors: ['narendra-modi'] });

describe('the built-in dossier', () => {
	it('leaves three statements of Narendra Modi, and an export of them carries the words of nobody else', () => {
		expect(modi.records.map(({ kind }) => kind).sort()).toEqual(['direct', 'direct', 'indirect']);
		const written = textOf(geojsonRecords.write?.(modi, catalogue));
		const again = readGeojson(written);
		expect(again.refused).toEqual([]);
		expect(new Set(again.dossier?.statements.map(({ speaker }) => speaker))).toEqual(new Set(['narendra-modi']));
		expect(again.dossier?.statements).toEqual(
			modi.records.flatMap((record) => (record.type === 'statement' ? [record.statement] : []))
		);
		expect(again.dossier?.events.map(({ id }) => id)).toEqual(['attack']);
		const places = (of: Catalogue) => of.record('attack')?.places;
		expect(again.dossier && places(new Catalogue(again.dossier))).toEqual(places(catalogue));
	});

	it('does not count a source that only lends a date as one that tells of an event', () => {
		const live = show(catalogue, { ...NO_FILTER, sources: ['live-page'] });
		const events = live.records.flatMap((record) => (record.type === 'event' ? [record.id] : []));
		expect(events).toContain('attack');
		expect(live.byPlace.has('kabul')).toBe(false);
	});
});
