// GeoJSONSeq: a sound Feature each line, and the very dossier back.
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { geojsonRecords } from '#core/formats/geojson-records.ts';
import { geojsonSeqRecords } from '#core/formats/geojsonseq-records.ts';
import { readAny } from '#core/formats/read.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

function write(dossier: Dossier, filter: Partial<Filter> = {}, options = {}, format = geojsonSeqRecords): string {
	const catalogue = new Catalogue(dossier);
	return textOf(format.write?.(show(catalogue, { ...NO_FILTER, ...filter }), catalogue, options));
}
const textsOf = (text: string) => text.split('\x1e').slice(1);

describe('geojsonseq-records', () => {
	it('has the features of the GeoJSON export, each sound by itself and on one line', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const texts = textsOf(write(dossier, filter, { foreignMember: false }));
				for (const text of texts) {
					expect(text.indexOf('\n')).toBe(text.length - 1);
					expect(check(text).type).toBe('Feature');
				}
				const { features } = JSON.parse(write(dossier, filter, { foreignMember: false }, geojsonRecords));
				expect(texts.map((text) => JSON.parse(text))).toEqual(features);
			})
		);
	});

	it('with the dossier has the same features and no text more, unless there is no record', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const bare = textsOf(write(dossier, filter, { foreignMember: false })).map((text) => JSON.parse(text));
				const full = textsOf(write(dossier, filter)).map((text) => JSON.parse(text));
				const { dateline, ...last } = full.pop();
				expect(dateline.format).toBe('dateline/1');
				expect([...full, last]).toEqual(bare.length > 0 ? bare : [{ type: 'FeatureCollection', features: [] }]);
			})
		);
	});

	it('opened again is the same dossier', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier }) => {
				expect(geojsonSeqRecords.read?.(write(dossier)).dossier).toEqual(dossier);
				expect(readAny(write(dossier)).dossier).toEqual(dossier);
			})
		);
	});

	it('leaves the dossier out when asked, and then says that it cannot be opened again', () => {
		const text = write(harbour(), {}, { foreignMember: false });
		expect(text).not.toContain('dateline');
		expect(geojsonSeqRecords.read?.(text).issues.map(({ code }) => code)).toEqual(['no-dateline-member']);
	});
});
