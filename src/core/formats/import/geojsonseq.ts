// Imports GeoJSON text sequences (RFC 8142) and GeoJSON a feature a line, piece by piece however large they are.
import { Refusal } from '#core/errors/refusal.ts';
import { isObject } from '#core/dossier/records.ts';
import { readGeojson } from '../geojson-read.ts';
import { linesOfFile } from './files.ts';
import { addFeature, guessProperties, type FeatureAt } from './feature-row.ts';
import { ownDossier } from './geojson.ts';
import { choicesFor, SAMPLE, type TableColumns } from './guess-columns.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { ImportPace } from './progress.ts';
import { ImportReport } from './import-report.ts';
import type { Importer, ImportFile, ImportResult } from './types.ts';

/** The record separator of RFC 8142. */
export const SEPARATOR = '\x1e';

/** GeoJSONSeq. Of Dateline's own exports the very dossier comes back, of others every feature is a row. */
export const geojsonSeq: Importer = {
	id: 'geojsonseq',
	sniff(files) {
		const own = files.filter(({ name, head }) => isSequence(name, head));
		return own.length === files.length && files.length > 0 ? 0.75 : 0;
	},
	apart: true,
	async read(files, options = {}, onprogress, signal) {
		const pace = new ImportPace(files, onprogress, signal, 2);
		const builder = new DossierBuilder();
		const report = new ImportReport(options.watch);
		for (const file of files) {
			const columns = guessProperties(await sampleOf(file, pace), choicesFor(options, file.name));
			report.guess({ file: file.name, ...columns.guess });
			const own = await readFile(file, columns, builder, report, pace);
			if (own && files.length > 1) throw new Refusal(`${file.name} holds a whole dossier. Import it by itself.`);
			if (own) return own;
		}
		return report.result(builder.dossier(files[0]?.name ?? 'GeoJSONSeq', options.title));
	}
};

function isSequence(name: string, head: string): boolean {
	if (head.startsWith(SEPARATOR)) return true;
	const [first = '', second] = head.split('\n');
	if (second === undefined && !/\.(?:geojsons|geojsonl|ndjson|jsonl)$/i.test(name)) return false;
	return /^\s*\{.*"type"\s*:\s*"Feature".*\}\s*$/.test(first) && !/"FeatureCollection"/.test(first);
}

/** Takes the features of a file; what comes back is a dossier of ours that the file carries. */
async function readFile(
	file: ImportFile,
	columns: TableColumns,
	builder: DossierBuilder,
	report: ImportReport,
	pace: ImportPace
): Promise<ImportResult | undefined> {
	for await (const { line, text } of recordsOf(file, pace)) {
		const at = { file: file.name, line };
		const value = parsed(text);
		if (value === undefined) report.refuse(at, 'This is not JSON, or it breaks off. Expected one Feature a line.');
		else if (isObject(value) && Object.hasOwn(value, 'dateline')) return ownDossier(readGeojson(text), file.name);
		else for (const one of featuresIn(value)) addFeature({ at, feature: one }, columns, builder, report);
		await pace.row();
	}
	return undefined;
}

async function sampleOf(file: ImportFile, pace: ImportPace): Promise<FeatureAt[]> {
	const sample: FeatureAt[] = [];
	for await (const { line, text } of recordsOf(file, pace)) {
		for (const feature of featuresIn(parsed(text))) sample.push({ at: { file: file.name, line }, feature });
		if (sample.length >= SAMPLE) break;
	}
	return sample;
}

function featuresIn(value: unknown): unknown[] {
	return isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)
		? value.features
		: [value];
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The JSON texts of a sequence with the line each begins on: parted by separators where there are any, else a line each. */
export async function* recordsOf(file: ImportFile, pace: ImportPace): AsyncGenerator<{ line: number; text: string }> {
	let open: { line: number; text: string } | null = null;
	for await (const { line, text } of linesOfFile(file, pace)) {
		if (text.startsWith(SEPARATOR)) {
			if (open && open.text.trim() !== '') yield open;
			open = { line, text: text.slice(1) };
		} else if (open) open.text += `\n${text}`;
		else if (text.trim() !== '') yield { line, text };
	}
	if (open && open.text.trim() !== '') yield open;
}
