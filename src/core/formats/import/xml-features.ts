// What KML and GPX have in common: elements of an XML document as features, with the lines they stand on.
import { Refusal } from '#core/errors/refusal.ts';
import { own } from '#core/dossier/own.ts';
import type { Feature, Geometry } from 'geojson';
import { isObject } from '#core/dossier/records.ts';
import { wholeText } from './files.ts';
import { addFeature, guessProperties, type FeatureAt } from './feature-row.ts';
import type { ImportFile, ImportOptions, ImportProgress, ImportResult, XmlDocument } from './types.ts';
import { choicesFor } from './guess-columns.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { ImportPace } from './progress.ts';
import { ImportReport } from './import-report.ts';

/** One element of a document that is a row. */
export interface XmlRow {
	line: number;
	/** A sentence: why it cannot be taken. */
	feature: Feature<Geometry | null> | string;
}

/** Reads files of one XML format; `rowsIn` gives the rows of a document, and its text for the lines. */
export async function readXml(
	files: readonly ImportFile[],
	options: ImportOptions,
	rowsIn: (xml: XmlDocument, text: string) => Promise<XmlRow[]>,
	onprogress?: (progress: ImportProgress) => void,
	signal?: AbortSignal
): Promise<ImportResult> {
	const pace = new ImportPace(files, onprogress, signal);
	const builder = new DossierBuilder();
	const report = new ImportReport(options.watch);
	for (const file of files) {
		const text = await wholeText(file, pace);
		const features: FeatureAt[] = [];
		for (const { line, feature } of await rowsIn(parsed(text, file.name, options), text)) {
			const at = { file: file.name, line };
			if (typeof feature === 'string') report.refuse(at, feature);
			else features.push({ at, feature: { ...feature, properties: plain(feature.properties) } });
		}
		const columns = guessProperties(features, choicesFor(options, file.name));
		report.guess({ file: file.name, ...columns.guess });
		for (const one of features) {
			addFeature(one, columns, builder, report);
			await pace.row();
		}
	}
	return report.result(builder.dossier(files[0]?.name ?? 'Places', options.title));
}

function parsed(text: string, file: string, { parseXml }: ImportOptions): XmlDocument {
	if (parseXml === undefined) throw new Refusal(`${file} is XML, and no reader of XML was given.`);
	try {
		return parseXml(text);
	} catch {
		throw new Refusal(`${file} is no well-formed XML, or it breaks off. Save it again and try once more.`);
	}
}

/** Texts and numbers only: times as begin and end, HTML as its words, what is only for drawing left out. */
function plain(properties: Feature['properties']): Record<string, unknown> {
	const flat: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(properties ?? {})) {
		if (DRAWING.test(key)) continue;
		// The reader gives a track the time of its first point, which the times of all of its points say better.
		if (key === 'time') flat.timestamp = properties?.coordinateProperties === undefined ? value : undefined;
		else if (key === 'timespan' && isObject(value)) Object.assign(flat, { begin: value.begin, end: value.end });
		else if (key === 'coordinateProperties' && isObject(value)) Object.assign(flat, endsOf(value.times));
		else if (key === 'description') flat.description = wordsOf(value);
		else if (key === 'links' && Array.isArray(value))
			flat.url = value.map((one: unknown) => (isObject(one) ? one.href : '')).join(' ');
		else flat[key] = value;
	}
	return flat;
}

const DRAWING = /^(?:stroke|fill|icon|label|styleUrl|styleHash|styleMapHash|visibility|open|_gpxType$)/;

/** The first and the last of the times of a track's points. */
function endsOf(times: unknown): { begin?: string; end?: string } {
	const all = [times].flat(3).filter((time) => typeof time === 'string' && time !== '');
	const [begin, end] = [all[0], all.at(-1)].map(String);
	return all.length === 0 || begin === undefined || end === undefined ? {} : { begin, end };
}

function wordsOf(value: unknown): string {
	const text = isObject(value) ? value.value : value;
	if (typeof text !== 'string') return '';
	const bare = /<[a-z!/]/i.test(text)
		? text.replace(/<(?:script|style)[^]*?<\/(?:script|style)>/gi, ' ').replace(/<[^>]*>/g, ' ')
		: text;
	return bare
		.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => own(ENTITIES, name) ?? ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The 1-based lines on which elements of a name begin, in the order of the document; comments and CDATA hold none. */
export function elementLines(text: string, name: string): number[] {
	const bare = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (hidden) => hidden.replace(/[^\n]/g, ' '));
	const lines: number[] = [];
	let line = 1;
	let at = 0;
	for (const { index } of bare.matchAll(new RegExp(`<${name}[\\s/>]`, 'g'))) {
		for (let next = bare.indexOf('\n', at); next >= 0 && next < index; next = bare.indexOf('\n', next + 1)) {
			line++;
			at = next + 1;
		}
		lines.push(line);
	}
	return lines;
}
