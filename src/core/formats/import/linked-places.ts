// Imports the Linked Places Format, as one JSON or a feature a line: a gazetteer, whose entries are places.
// Its shapes: https://github.com/LinkedPasts/linked-places-format.
import { counted } from '#core/words/vocabulary.ts';
import { Refusal } from '#core/errors/refusal.ts';
import { isObject } from '#core/dossier/records.ts';
import { linesOf } from '#core/dossier/line.ts';
import { wholeText } from './files.ts';
import { readGeometry, type GeometryReading } from './geometry-read.ts';
import { gazetteerExactness, isRead } from './gazetteer-exactness.ts';
import { recordsOf, SEPARATOR } from './geojsonseq.ts';
import { DossierBuilder, isWebAddress } from './dossier-builder.ts';
import { filled } from './numbers.ts';
import { ImportPace } from './progress.ts';
import { addRow, where } from './add-row.ts';
import { ImportReport } from './import-report.ts';
import type { ImportFile, Importer } from './types.ts';
import type { RowPlace, FoundSource, FoundPlace, RowFacts } from './row-facts.ts';

/** Linked Places. Every feature is a place with its names and links, and words that say who lists it. */
export const linkedPlaces: Importer = {
	id: 'linked-places',
	sniff(files) {
		const own = files.filter(({ head }) => isLinkedPlaces(head));
		return own.length === files.length && files.length > 0 ? 0.9 : 0;
	},
	async read(files, options = {}, onprogress, signal) {
		const pace = new ImportPace(files, onprogress, signal);
		const builder = new DossierBuilder();
		const report = new ImportReport(options.watch);
		for (const file of files) {
			for await (const { at, feature } of featuresOf(file, pace, report)) {
				const facts = factsOf(feature, at, builder, report);
				if (typeof facts === 'string') report.refuse(at, facts);
				else addRow(facts, builder, report);
				await pace.row();
			}
		}
		return report.result(builder.dossier(files[0]?.name ?? 'Places', options.title));
	}
};

function isLinkedPlaces(head: string): boolean {
	if (!/^\s*\{/.test(head.replace(SEPARATOR, '')) || !/"type"\s*:\s*"Feature(?:Collection)?"/.test(head)) return false;
	return (
		/linked-?places|linkedpasts/i.test(head) ||
		(/"@id"\s*:/.test(head) && /"(?:toponym|ccodes?|timespans)"\s*:/.test(head))
	);
}

type LinkedPlace = { at: RowPlace; feature: Record<string, unknown> };

async function* featuresOf(file: ImportFile, pace: ImportPace, report: ImportReport): AsyncGenerator<LinkedPlace> {
	if (/\.(?:jsonl|ndjson|geojsonl|geojsons)$/i.test(file.name)) {
		for await (const { line, text } of recordsOf(file, pace)) {
			const at = { file: file.name, line };
			const value = parsed(text);
			if (isObject(value) && value.type === 'Feature') yield { at, feature: value };
			else report.refuse(at, 'This is no Feature of JSON, or it breaks off. Expected one Feature a line.');
		}
		return;
	}
	const text = await wholeText(file, pace);
	const value = parsed(text);
	const features = isObject(value) && Array.isArray(value.features) ? value.features : isObject(value) ? [value] : null;
	if (features === null)
		throw new Refusal(`${file.name} is not JSON, or it breaks off. Save it again and try once more.`);
	const pointers = features.map((_, index) =>
		isObject(value) && Array.isArray(value.features) ? `/features/${index}` : ''
	);
	const lines = linesOf(text, pointers);
	for (const [index, feature] of features.entries()) {
		const at = { file: file.name, line: lines.get(pointers[index] ?? '') ?? 1 };
		if (isObject(feature) && feature.type === 'Feature') yield { at, feature };
		else report.refuse(at, 'Expected a Feature.');
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function factsOf(
	feature: Record<string, unknown>,
	at: RowPlace,
	builder: DossierBuilder,
	report: ImportReport
): RowFacts | string {
	const properties = isObject(feature.properties) ? feature.properties : {};
	const names = listOf(feature.names);
	const title = filled(properties.title) || filled(names[0]?.toponym);
	if (title === '') return 'The place has no title and no name.';
	const read = geometryOf(feature, at, report);
	if (typeof read === 'string') return read;
	const sources = [...names, ...geometriesOf(feature.geometry)].flatMap(citationsOf);
	const id = filled(feature['@id']);
	const types = listOf(feature.types).map(
		({ label, sourceLabel, label_aat: general }) => filled(general) || filled(label) || filled(sourceLabel)
	);
	const descriptions = listOf(feature.descriptions)
		.map(({ value }) => filled(value))
		.filter(Boolean);
	const place: FoundPlace = {
		...(id && { id }),
		name: title,
		...gazetteerExactness(types, read.geometry, properties),
		geometry: read.geometry,
		...namesOf(names),
		links: [id, ...listOf(feature.links).map((link) => filled(link.uri) || filled(link.identifier))].filter(
			isWebAddress
		),
		kept: { linkedPlaces: keptOf(feature, properties) }
	};
	if (id && builder.ids.has(id)) report.warn('duplicate-id', `${where({ at })}: ${id}`);
	return {
		at,
		title,
		...(descriptions[0] !== undefined && { description: descriptions[0] }),
		...(types[0] && { listedKind: types[0] }),
		place,
		...(sources.length > 0 && { sources: [{ type: 'report', title: at.file, identifiers: [at.file] }, ...sources] })
	};
}

function listOf(value: unknown): Record<string, unknown>[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A collection holds the places a name stood for at different times: the first that is not doubted is the place, the others stay beside it. */
function geometryOf(feature: Record<string, unknown>, at: RowPlace, report: ImportReport): GeometryReading | string {
	const parts = geometriesOf(feature.geometry);
	if (parts.length > 1)
		report.warn('positions-left-out', `${where({ at })}: ${counted(parts.length, 'position')}, one is drawn`);
	const chosen = parts.find(({ certainty }) => filled(certainty) !== 'uncertain') ?? parts[0];
	return readGeometry(chosen ?? null);
}

function geometriesOf(geometry: unknown): Record<string, unknown>[] {
	if (!isObject(geometry)) return [];
	return geometry.type === 'GeometryCollection' ? listOf(geometry.geometries) : [geometry];
}

/** What a name or a position is taken from: a label, an address, or both. */
function citationsOf(part: Record<string, unknown>): FoundSource[] {
	const cited = [...listOf(part.citations), ...(isObject(part.citation) ? [part.citation] : [])];
	return cited.flatMap((one) => {
		const [label, id] = [filled(one.label), filled(one['@id']) || filled(one.id)];
		if (label === '' && id === '') return [];
		const address = isWebAddress(id) ? { url: id } : id === '' ? {} : { identifiers: [id] };
		return [{ type: 'report', title: label || id, ...address }];
	});
}

/** The first name of each language; the others stay beside the place. */
function namesOf(names: readonly Record<string, unknown>[]): { names?: Record<string, string> } {
	const byLanguage: Record<string, string> = {};
	for (const { lang, toponym } of names) {
		const [language, name] = [filled(lang), filled(toponym)];
		if (name !== '' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) byLanguage[language] ??= name;
	}
	return Object.keys(byLanguage).length > 0 ? { names: byLanguage } : {};
}

const KEPT = ['@id', 'names', 'types', 'links', 'relations', 'descriptions', 'depictions', 'when'] as const;

/** All of a feature that no key of a dossier holds, as it stands; times of places are not claims about an event. */
function keptOf(feature: Record<string, unknown>, properties: Record<string, unknown>): Record<string, unknown> {
	const kept: Record<string, unknown> = {};
	for (const key of KEPT) if (saysSomething(feature[key])) kept[key] = feature[key];
	const rest = Object.fromEntries(Object.entries(properties).filter(([key]) => !isRead(key, properties)));
	if (saysSomething(rest)) kept.properties = rest;
	const parts = geometriesOf(feature.geometry);
	if (parts.length > 1 || parts.some(({ when, certainty }) => saysSomething(when) || saysSomething(certainty))) {
		kept.geometries = parts;
	}
	return kept;
}

/** Whether any text or number stands anywhere in a value. */
function saysSomething(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(saysSomething);
	return isObject(value) ? Object.values(value).some(saysSomething) : filled(value) !== '';
}
