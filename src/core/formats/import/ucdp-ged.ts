// Imports the Georeferenced Event Dataset of the Uppsala Conflict Data Program, a CSV of one event a row.
// Its columns and codes: UCDP GED Codebook (https://ucdp.uu.se/downloads).
import { own } from '#core/dossier/own.ts';
import type { Precision } from '#core/dossier/types.ts';
import { BY_CODE } from '#core/dossier/tool-words.ts';
import { codedPoint, codedTable } from './coded-table.ts';
import { fromEnds, readDate } from './dates.ts';
import type { DossierBuilder } from './dossier-builder.ts';
import { codeOf, readNumber } from './numbers.ts';
import { exactness } from '#core/dossier/exactness.ts';
import { UCDP_WHERE } from './precision.ts';
import { pointGeometry } from './add-row.ts';
import type { TableRow } from './table.ts';
import { slug } from './ids.ts';
import type { Importer } from './types.ts';
import type { FoundSource, FoundPlace, RowFacts } from './row-facts.ts';

/** Columns that become records; all others are kept beside the event. */
const USED: ReadonlySet<string> = new Set([
	'id',
	'year',
	'dyad_name',
	'side_a',
	'side_b',
	'source_article',
	'where_coordinates',
	'adm_1',
	'adm_2',
	'latitude',
	'longitude',
	'geom_wkt',
	'country',
	'date_start',
	'date_end',
	'low',
	'best',
	'high'
]);

const KINDS: Readonly<Record<string, string>> = {
	'1': 'state-based-violence',
	'2': 'non-state-violence',
	'3': 'one-sided-violence'
};

const DATE_PRECISION: Readonly<Record<string, string>> = {
	'2': 'a span of 2 to 6 days is known',
	'3': 'only the week is known',
	'4': 'only the month is known',
	'5': 'only the year, or more than a month, is known'
};

const PUBLISHER = 'Uppsala Conflict Data Program';

const LEVELS = ['country', 'admin1', 'admin2'] as const;
/** The divisions that may hold a place of a precision; of all others every one does. */
const LARGER: Partial<Record<Precision, readonly (typeof LEVELS)[number][]>> = {
	country: [],
	admin1: ['country'],
	region: ['country'],
	unknown: ['country'],
	admin2: ['country', 'admin1']
};

/** UCDP GED. Low, best and high become claims of UCDP itself; when, where and who are cited to the articles the row names. */
export const ucdpGed: Importer = codedTable({
	id: 'ucdp-ged',
	title: 'UCDP GED',
	signs: ['where_prec', 'date_prec', 'side_a', 'best'],
	used: USED,
	keptAs: 'ucdp',
	factsOf
});

function factsOf(row: TableRow, builder: DossierBuilder): RowFacts | string {
	const cell = (name: string) => row.cell(name);
	const when = whenOf(row);
	if (typeof when === 'string') return when;
	const place = placeOf(row, builder);
	if (typeof place === 'string') return place;
	const kind = own(KINDS, codeOf(cell('type_of_violence')));
	const file = builder.fileSource(row.at.file, PUBLISHER);
	const ground = { citations: builder.whole([file]) };
	const [sideA, sideB] = [cell('side_a'), cell('side_b')];
	const name = cell('dyad_name') || [sideA, sideB].filter(Boolean).join(' – ');
	const title = [name, cell('where_coordinates')].filter(Boolean).join(', ');
	return {
		at: row.at,
		...(cell('id') && { id: `ucdp-${codeOf(cell('id'))}` }),
		...(kind !== undefined && { kind }),
		...(title && { title }),
		...(when && { when }),
		place,
		sources: sourcesOf(cell('source_article'), cell('source_original')),
		actors: [
			{ name: sideA, kind: actorKind(sideA), role: 'side-a' },
			{ name: sideB, kind: actorKind(sideB), role: 'side-b' }
		].filter((actor) => actor.name !== ''),
		figures: [
			{
				property: 'killed',
				unit: 'people',
				low: cell('low'),
				best: cell('best'),
				high: cell('high'),
				parts: partsOf(row, sideA, sideB)
			}
		],
		figureGround: ground,
		unsourced: ground
	};
}

function whenOf(row: TableRow): RowFacts['when'] | string {
	const [start, end] = ['date_start', 'date_end'].map((name) => readDate(row.cell(name), 'day-first')?.edtf);
	const first = start ?? end;
	if (first === undefined) {
		const year = codeOf(row.cell('year'));
		if (/^\d{4}$/.test(year)) return { edtf: year };
		return `“${row.cell('date_start')}” in date_start is no date.`;
	}
	const edtf = fromEnds(first, end ?? '');
	if (edtf === null) return `The event ends on ${end}, before it begins on ${first}.`;
	const code = codeOf(row.cell('date_prec'));
	const means = own(DATE_PRECISION, code);
	return { edtf, ...(means !== undefined && { note: `UCDP’s precision of the date is ${code}: ${means}.` }) };
}

/** The place of a row within its divisions; the point of a country's row is the country itself. */
function placeOf(row: TableRow, builder: DossierBuilder): FoundPlace | string {
	const code = codeOf(row.cell('where_prec'));
	const known = own(UCDP_WHERE, code);
	if (known === undefined) return `where_prec is “${row.cell('where_prec')}”; expected 1 to 7.`;
	const point = codedPoint(row);
	if (typeof point === 'string') return point;
	const [longitude, latitude] = point;
	const country = row.cell('country');
	const name = known.precision === 'country' ? country : row.cell('where_coordinates');
	const partOf = divisionOf(row, known.precision, builder);
	const exact = exactness(known.precision);
	const division = divisionId(row, known.precision, name);
	return {
		...(division !== undefined && { id: division }),
		...exact,
		name: name || row.cell('where_coordinates') || `${latitude}, ${longitude}`,
		geometry: pointGeometry(longitude, latitude),
		...(partOf !== undefined && { partOf }),
		...(exact.radius !== undefined && { editorial: ['radius'], inferred: BY_CODE }),
		note: `UCDP’s precision of the place is ${code}: ${known.means}.`,
		kept: { ucdp: { where_prec: code } }
	};
}

/** The id of a country, province or district as a place; undefined for what is none of them by its name. */
function divisionId(row: TableRow, precision: string, name: string): string | undefined {
	const [country, adm1, adm2] = [row.cell('country'), row.cell('adm_1'), row.cell('adm_2')];
	if (precision === 'country') return `ucdp-${slug(country)}`;
	if (precision === 'admin1' && name === adm1) return `ucdp-${slug(`${country} ${adm1}`)}`;
	return precision === 'admin2' && name === adm2 ? `ucdp-${slug(`${country} ${adm1} ${adm2}`)}` : undefined;
}

/** The smallest division of a row that is larger than its place, as a place without a position of its own. */
function divisionOf(row: TableRow, precision: Precision, builder: DossierBuilder): string | undefined {
	const ground = { citations: builder.whole([builder.fileSource(row.at.file, PUBLISHER)]) };
	const columns = { country: 'country', admin1: 'adm_1', admin2: 'adm_2' } as const;
	let within: string | undefined;
	for (const level of LARGER[precision] ?? LEVELS) {
		const name = row.cell(columns[level]);
		if (name === '') continue;
		const { kind } = exactness(level);
		const id = divisionId(row, level, name);
		const partOf = within === undefined ? {} : { partOf: within };
		within = builder.place({ ...(id && { id }), name, kind, geometry: null, precision: level, ...partOf }, ground);
	}
	return within;
}

/** "office,date,headline" in quotation marks, joined by semicolons. What is written otherwise is a title as a whole. */
function sourcesOf(articles: string, original: string): FoundSource[] {
	const quoted = [...articles.matchAll(/"([^"]*)"/g)].map(([, one = '']) => one);
	const whole = quoted.length > 0 ? quoted : articles.split(';');
	return whole
		.map((one) => one.trim())
		.filter(Boolean)
		.map((one) => {
			const [found, office = '', date = '', headline = ''] = /^(.*?),\s*(\d{4}-\d\d-\d\d)[^,]*,(.*)$/s.exec(one) ?? [];
			if (found === undefined) return { title: one };
			return {
				title: headline.trim() || one,
				...(office.trim() && { publisher: office.trim() }),
				published: date,
				...(original && whole.length === 1 && { note: `UCDP names as the original source: ${original}.` })
			};
		});
}

function actorKind(name: string): string {
	if (/^civilians$/i.test(name)) return 'public';
	return /^government of /i.test(name) ? 'state-body' : 'armed-group';
}

function partsOf(row: TableRow, sideA: string, sideB: string) {
	const columns = [
		['deaths_a', `of ${sideA || 'side A'}`],
		['deaths_b', `of ${sideB || 'side B'}`],
		['deaths_civilians', 'civilians'],
		['deaths_unknown', 'not known to be of a side']
	] as const;
	return columns.flatMap(([column, of]) => {
		const value = readNumber(row.cell(column));
		return value === null || value <= 0 ? [] : [{ of, value }];
	});
}
