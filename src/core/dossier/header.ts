// The top of a dossier: format, id, title, language, and whatever else stands beside the records.
import { own } from '#core/dossier/own.ts';
import type { Dossier } from './types.ts';
import { isObject } from './records.ts';
import { Report, hasError, shown } from './report.ts';
import { HeaderSchema } from './schema.ts';
import { conforms } from './schema/conform.ts';
import { isPlainTree } from './schema/tree.ts';
import { PROTOTYPE_KEYS } from './schema/terms.ts';
import { UNNAMED } from './unfinished.ts';

type PlacesHeader = Omit<Dossier['places'], 'features'>;
/** A dossier without its records. */
export type Header = Omit<
	Dossier,
	'sources' | 'places' | 'actors' | 'events' | 'questions' | 'statements' | 'claims'
> & {
	places: PlacesHeader;
};

const RECORD_KEYS: ReadonlySet<string> = new Set([
	'sources',
	'places',
	'actors',
	'events',
	'questions',
	'statements',
	'claims'
]);
/** What stands in for a required key that cannot be used; each use is named as an issue. */
const STAND_INS: Readonly<Record<string, string>> = {
	format: 'dateline/1',
	id: 'unnamed',
	title: UNNAMED,
	language: 'und'
};

/** The header, with stand-ins where a key cannot be used; null when the value is no dossier this program can read. */
export function readHeader(value: unknown, report: Report): Header | null {
	if (!isObject(value)) {
		report.error(
			'not-a-dossier',
			[],
			`Expected a dossier, an object with a format and lists of records, found ${shown(value)}.`
		);
		return null;
	}
	if (!isReadable(value, report)) return null;
	const kept: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value)) {
		if (RECORD_KEYS.has(key)) continue;
		if (PROTOTYPE_KEYS.includes(key)) {
			report.error('prototype-key', [key], `The key “${key}” is not allowed anywhere; remove it.`);
		} else if (keepable(key, item, report)) kept[key] = item;
	}
	for (const [key, text] of Object.entries(STAND_INS)) {
		if (Object.hasOwn(kept, key)) continue;
		if (!Object.hasOwn(value, key)) {
			report.error('missing-key', [], `The key “${key}” is missing; add it. Until then ${shown(text)} stands there.`);
		}
		kept[key] = text;
	}
	return conforms(HeaderSchema, kept, new Report([], []))
		? { ...kept, places: readPlaces(value.places, report) }
		: null;
}

/** Whether the value says, or at least looks as if, it is a dossier of this format. */
function isReadable(value: Record<string, unknown>, report: Report): boolean {
	const { format } = value;
	if (format === 'dateline/1') return true;
	if (typeof format === 'string' && /^dateline\/\d+$/u.test(format)) {
		const message = `This file is of format ${shown(format)}; this program reads dateline/1. Use a later version of Dateline.`;
		report.error('newer-format', ['format'], message);
		return false;
	}
	if (Object.hasOwn(value, 'format')) {
		report.error('unknown-format', ['format'], `Expected the format “dateline/1”, found ${shown(format)}.`);
		return false;
	}
	if ([...RECORD_KEYS].some((key) => Object.hasOwn(value, key))) return true;
	report.error('not-a-dossier', [], 'Expected a dossier: its format, “dateline/1”, is missing and it has no records.');
	return false;
}

function keepable(key: string, item: unknown, report: Report): boolean {
	const found = new Report([], []);
	if (isPlainTree({ [key]: item }, found) && Object.hasOwn(HeaderSchema.entries, key)) {
		conforms(HeaderSchema, { ...STAND_INS, [key]: item }, found);
	}
	for (const issue of found.issues) report.issues.push(issue);
	if (!hasError(found.issues)) return true;
	const instead = own(STAND_INS, key) === undefined ? 'it is left out' : `${shown(own(STAND_INS, key))} stands there`;
	report.warning('left-out', [key], `Until this is corrected, ${instead}.`);
	return false;
}

/** What stands beside the features of the places. */
function readPlaces(value: unknown, report: Report): PlacesHeader {
	const places: PlacesHeader & Record<string, unknown> = { type: 'FeatureCollection' };
	if (!isObject(value)) return places;
	if (value.type !== 'FeatureCollection') {
		report.error('wrong-type', ['places'], `Expected the type “FeatureCollection”, found ${shown(value.type)}.`);
	}
	for (const [key, item] of Object.entries(value)) {
		if (key === 'type' || key === 'features') continue;
		const found = new Report([], ['places']);
		isPlainTree({ [key]: item }, found);
		for (const issue of found.issues) report.issues.push(issue);
		if (hasError(found.issues)) report.warning('left-out', ['places', key], 'Until this is corrected, it is left out.');
		else places[key] = item;
	}
	return places;
}
