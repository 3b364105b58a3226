// The Export menu: it offers every format there is, and makes of each the file that the format writes.
import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { formatOf, formats } from '../formats/loaded.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { fold } from '#core/redact/fold.ts';
import { formats as entries } from '#core/formats/index.ts';
import { makeExport } from '#lib/header/make-export.ts';
import { crowd } from '../formats/crowd.ts';
import { harbour } from '../index/harbour.ts';

const NAMES = [
	'harbour-places.geojson',
	'harbour-records.geojson',
	'harbour-records.geojsons',
	'harbour-records.kml',
	'harbour-records.fgb',
	'harbour-records.csv',
	'harbour-records.parquet',
	'harbour-accounts.csv',
	'harbour-linked-places.json',
	'harbour-web-annotations.jsonld',
	'harbour-records.dlpack',
	'harbour.json'
];

describe('the Export menu', () => {
	const catalogue = new Catalogue(harbour());
	const shown = show(catalogue, NO_FILTER);

	it('knows each format before it is loaded by the id that the format has itself', () => {
		expect(entries.map(({ id }) => id)).toEqual(formats.filter(({ write }) => write).map(({ id }) => id));
	});

	it.each(entries)('makes $id as the registry writes it', async ({ id }) => {
		const { text, mediaType } = await makeExport(id, shown, catalogue, {});
		const bytes = new Uint8Array(await new Blob([text]).arrayBuffer());
		expect(bytes).toEqual(bytesOf(formatOf(id)?.write?.(shown, catalogue)));
		expect(mediaType).toBe(formatOf(id)?.mediaType);
	});

	it.each(entries)('makes $id with the words and claims that the page folds', async ({ id }) => {
		const [claim] = harbour().claims;
		if (!claim) throw new Error('no claim');
		const told: Claim = { ...claim, id: 'c-told', about: 'rut-dahl', property: 'whereabouts', assertedIn: 's-guard' };
		const { assertedIn: _, ...own } = told;
		const part: Claim = {
			...own,
			id: 'c-part',
			about: 'storm',
			value: { type: 'participant', actor: 'rut-dahl', role: 'survivor' }
		};
		const claims = [...harbour().claims, told, { ...own, id: 'c-own' }, part];
		const unfolded = new Catalogue({ ...harbour(), claims });
		const folded = new Catalogue(fold(unfolded.dossier, new Set()).dossier);
		for (const one of ['c-told', 'c-own', 'c-part']) expect(folded.claims.has(one)).toBe(false);
		for (const filter of [NO_FILTER, { ...NO_FILTER, eventKinds: ['attack'] }]) {
			const { text } = await makeExport(id, show(folded, filter), folded, { unfolded: unfolded.dossier });
			const bytes = new Uint8Array(await new Blob([text]).arrayBuffer());
			expect(bytes).toEqual(bytesOf(formatOf(id)?.write?.(show(unfolded, filter), unfolded)));
		}
	});

	it('names each file by the dossier and what is in it, no two alike', async () => {
		const files = await Promise.all(entries.map(({ id }) => makeExport(id, shown, catalogue, {})));
		expect(files.map(({ name }) => name)).toEqual(NAMES);
	});

	it('tells how far it is, and gives no file once it is cancelled', async () => {
		const large = new Catalogue(crowd(20_000));
		const everything = show(large, NO_FILTER);
		const cancel = new AbortController();
		const told: number[] = [];
		const onprogress = (records: number) => {
			told.push(records);
			if (records >= 5000) cancel.abort(new Error('enough'));
		};
		const making = makeExport('geojson-records', everything, large, {
			onprogress,
			signal: cancel.signal
		});
		await expect(making).rejects.toThrow('enough');
		expect(told.at(-1)).toBeLessThan(20_000);
	});

	it('refuses what it does not offer', async () => {
		await expect(makeExport('shp', shown, catalogue, {})).rejects.toThrow('shp');
	});
});
