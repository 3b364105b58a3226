// Imports GeoJSON: of Dateline's own exports the very dossier, of others every feature as a row.
import { Refusal } from '#core/errors/refusal.ts';
import { isObject } from '#core/dossier/records.ts';
import { linesOf } from '#core/dossier/line.ts';
import type { ReadResult } from '../format.ts';
import { readGeojson } from '../geojson-read.ts';
import { wholeText } from './files.ts';
import { addFeature, guessProperties } from './feature-row.ts';
import { choicesFor } from './guess-columns.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { ImportPace } from './progress.ts';
import { ImportReport } from './import-report.ts';
import type { Importer, ImportResult } from './types.ts';

/** GeoJSON (RFC 7946). A feature with a date is an event, one without is words about a place. */
export const geojson: Importer = {
	id: 'geojson',
	sniff(files) {
		const own = files.filter(({ head }) => /^\s*\{[^]*?"type"\s*:\s*"(?:FeatureCollection|Feature)"/.test(head));
		return own.length === files.length && files.length > 0 ? 0.7 : 0;
	},
	apart: true,
	async read(files, options = {}, onprogress, signal) {
		const pace = new ImportPace(files, onprogress, signal);
		const builder = new DossierBuilder();
		const report = new ImportReport(options.watch);
		for (const file of files) {
			const text = await wholeText(file, pace);
			const value = parsed(text, file.name);
			if (isObject(value) && Object.hasOwn(value, 'dateline')) {
				if (files.length > 1) throw new Refusal(`${file.name} holds a whole dossier. Import it by itself.`);
				return ownDossier(readGeojson(text), file.name);
			}
			const single = isObject(value) && value.type === 'Feature';
			const features = single ? [value] : featuresOf(value, file.name);
			const pointers = features.map((_, index) => (single ? '' : `/features/${index}`));
			const lines = linesOf(text, pointers);
			const rows = features.map((feature: unknown, index) => ({
				at: { file: file.name, line: lines.get(pointers[index] ?? '') ?? 1 },
				feature
			}));
			const columns = guessProperties(rows, choicesFor(options, file.name));
			report.guess({ file: file.name, ...columns.guess });
			for (const row of rows) {
				addFeature(row, columns, builder, report);
				await pace.row();
			}
		}
		return report.result(builder.dossier(files[0]?.name ?? 'GeoJSON', options.title));
	}
};

function parsed(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(`${file} is not JSON, or it breaks off. Save it again and try once more.`);
	}
}

function featuresOf(value: unknown, file: string): unknown[] {
	if (isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)) return value.features;
	throw new Refusal(`${file} is no GeoJSON: expected a FeatureCollection with a list of features, or a Feature.`);
}

/** A dossier that came back out of an export of ours; its records are the rows. Throws Refusal where there is none to read. */
export function ownDossier({ dossier, issues, refused }: ReadResult, file: string): ImportResult {
	if (dossier === null) throw new Refusal(`${file}: ${issues[0]?.message ?? 'the dossier in it cannot be read.'}`);
	const { sources, places, actors, events, questions, statements, claims } = dossier;
	const records = [sources, places.features, actors, events, questions, statements, claims];
	const report = new ImportReport();
	for (const list of records) for (let n = 0; n < list.length; n++) report.take();
	for (const { pointer, reasons } of refused) {
		report.refuse({ file, line: reasons[0]?.line ?? 1 }, `${pointer}: ${reasons[0]?.message ?? 'It cannot be taken.'}`);
	}
	return report.result(dossier);
}
