// Imports a CSV of the Armed Conflict Location & Event Data Project, one event a row.
// Its columns and codes: ACLED Codebook (https://acleddata.com).
import { own } from '#core/dossier/own.ts';
import { BY_CODE } from '#core/dossier/tool-words.ts';
import { codedPoint, codedTable } from './coded-table.ts';
import { readDate } from './dates.ts';
import { slug } from './ids.ts';
import type { DossierBuilder } from './dossier-builder.ts';
import { codeOf } from './numbers.ts';
import { exactness } from '#core/dossier/exactness.ts';
import { ACLED_GEO } from './precision.ts';
import { pointGeometry, where } from './add-row.ts';
import type { TableRow } from './table.ts';
import type { ImportReport } from './import-report.ts';
import type { Importer } from './types.ts';
import type { FoundSource, FoundPlace, FoundActor, RowFacts } from './row-facts.ts';

/** Columns that become records; all others are kept beside the event. */
const USED: ReadonlySet<string> = new Set([
	'event_id_cnty',
	'event_date',
	'year',
	'actor1',
	'assoc_actor_1',
	'actor2',
	'assoc_actor_2',
	'country',
	'location',
	'latitude',
	'longitude',
	'source',
	'notes',
	'fatalities'
]);

const KINDS: Readonly<Record<string, string>> = {
	protests: 'protest',
	riots: 'riot',
	battles: 'battle',
	'explosions-remote-violence': 'explosion-or-remote-violence',
	'violence-against-civilians': 'violence-against-civilians',
	'strategic-developments': 'strategic-development'
};

/** `inter1` and `inter2`: numbers in older files, words in newer ones. */
const ACTOR_KIND: Readonly<Record<string, string>> = {
	'1': 'state-body',
	'state-forces': 'state-body',
	'2': 'armed-group',
	'rebel-group': 'armed-group',
	'3': 'armed-group',
	'political-militia': 'armed-group',
	'4': 'armed-group',
	'identity-militia': 'armed-group',
	'5': 'group',
	rioters: 'group',
	'6': 'group',
	protesters: 'group',
	'7': 'public',
	civilians: 'public'
};

/** `time_precision`: 1 is the day itself. */
const TIME: Readonly<Record<string, string>> = {
	'2': 'the week is known, the day is ACLED’s choice within it',
	'3': 'the month is known, the day is ACLED’s choice within it'
};

/** ACLED. `notes` become the words of the event, `source` its sources. */
export const acled: Importer = codedTable({
	id: 'acled',
	title: 'ACLED',
	signs: ['event_date', 'event_type', 'geo_precision', 'actor1'],
	used: USED,
	keptAs: 'acled',
	factsOf
});

function factsOf(row: TableRow, _builder: DossierBuilder, report: ImportReport): RowFacts | string {
	const cell = (name: string) => row.cell(name);
	const date = readDate(cell('event_date'), 'day-first');
	if (date === null) return `“${cell('event_date')}” in event_date is no date.`;
	const place = placeOf(row);
	if (typeof place === 'string') return place;
	const type = slug(cell('event_type'));
	const fatalities = cell('fatalities');
	const code = codeOf(cell('time_precision'));
	if (date.ambiguous) report.warn('date-order-guessed', `${where(row)}: ${cell('event_date')}`);
	const words = [cell('sub_event_type') || cell('event_type'), cell('location')].filter(Boolean).join(', ');
	return {
		at: row.at,
		...(cell('event_id_cnty') && { id: `acled-${cell('event_id_cnty')}` }),
		...(type && { kind: own(KINDS, type) ?? type }),
		...(words && { title: words }),
		...(cell('notes') && { description: cell('notes') }),
		when: {
			edtf: weekOrMonth(date.edtf, code),
			...(own(TIME, code) && { note: `ACLED’s precision of the time is ${code}: ${own(TIME, code)}.` })
		},
		place,
		sources: sourcesOf(cell('source')),
		actors: [
			...actorsOf(cell('actor1'), cell('inter1'), 'actor-1'),
			...actorsOf(cell('assoc_actor_1'), '', 'with-actor-1'),
			...actorsOf(cell('actor2'), cell('inter2'), 'actor-2'),
			...actorsOf(cell('assoc_actor_2'), '', 'with-actor-2')
		],
		figures: fatalities === '' ? [] : [{ property: 'killed', unit: 'people', best: fatalities }]
	};
}

/** A day chosen within a known month is the month; ACLED's weeks are none of the calendar's, so a day chosen within one is approximate. */
function weekOrMonth(day: string, code: string): string {
	if (code === '3') return day.slice(0, 7);
	return code === '2' ? `${day}~` : day;
}

function placeOf(row: TableRow): FoundPlace | string {
	const code = codeOf(row.cell('geo_precision'));
	const known = own(ACLED_GEO, code);
	if (known === undefined) return `geo_precision is “${row.cell('geo_precision')}”; expected 1 to 3.`;
	const point = codedPoint(row);
	if (typeof point === 'string') return point;
	const [longitude, latitude] = point;
	const [location, country] = [row.cell('location'), row.cell('country')];
	// A whole country is given as its capital with the country's own name.
	const exact = exactness(code === '3' && location !== '' && location === country ? 'country' : known.precision);
	return {
		...exact,
		name: location || `${latitude}, ${longitude}`,
		geometry: pointGeometry(longitude, latitude),
		...(exact.radius !== undefined && { editorial: ['radius'], inferred: BY_CODE }),
		note: `ACLED’s precision of the place is ${code}: ${known.means}.`,
		kept: { acled: { geo_precision: code } }
	};
}

function sourcesOf(text: string): FoundSource[] {
	return text
		.split(';')
		.map((name) => name.trim())
		.filter(Boolean)
		.map((publisher) => ({ title: publisher, publisher }));
}

function actorsOf(names: string, code: string, role: string): FoundActor[] {
	const kind = own(ACTOR_KIND, slug(codeOf(code)));
	return names
		.split(';')
		.map((name) => name.trim())
		.filter(Boolean)
		.map((name) => ({ name, role, ...(kind !== undefined && { kind }) }));
}
