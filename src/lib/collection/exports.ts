// What is shown, as a file: in slices, so that a million records can be written beside other work and stopped.
import Papa from 'papaparse';
import { STEPS_PER_DEGREE, UNDATED, UNPLACED, valuesOf, type FacetName } from '#core/index/columns/columns.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { joinCell, type Cell } from '#core/formats/columns.ts';
import { neutralise } from '#core/formats/csv-records.ts';
import { RECORD_SEPARATOR } from '#core/formats/sequence.ts';
import type { ExportFormat } from './export-formats.ts';
import { isoOf } from './times.ts';

/** The columns of an export. `earliest` and `before` bound the time in UTC: the first minute, and the first one after it. */
const COLUMNS = ['id', 'title', 'kind', 'earliest', 'before', 'precision', 'actors', 'sources'] as const;
type Column = (typeof COLUMNS)[number];

/** Rows that are written in one go. */
const SLICE = 2000;

interface Writer {
	/** What stands before the rows. */
	head: string;
	/** Some rows. */
	rows(lines: readonly Line[]): string;
}

interface Line {
	columns: Record<Column, string | null>;
	/** Degrees; `null` for a row that stands nowhere. */
	at: [lon: number, lat: number] | null;
}

const csv = (rows: readonly (readonly Cell[])[]) => `${Papa.unparse(rows.map((row) => row.map(neutralise)))}\r\n`;

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
	csv: {
		head: csv([[...COLUMNS, 'lon', 'lat']]),
		rows: (lines) =>
			csv(lines.map(({ columns, at }) => [...COLUMNS.map((name) => columns[name]), ...(at ?? [null, null])]))
	},
	geojsonseq: {
		head: '',
		rows: (lines) => lines.map((line) => `${RECORD_SEPARATOR}${JSON.stringify(featureOf(line))}\n`).join('')
	}
};

/** The file of some rows, slice by slice: each with how many rows are written when it is. */
export function* slicesOf(
	packed: Packed,
	rows: Uint32Array,
	format: ExportFormat
): Generator<{ text: string; done: number }, void, undefined> {
	const writer = WRITERS[format];
	yield { text: writer.head, done: 0 };
	for (let first = 0; first < rows.length; first += SLICE) {
		const slice = rows.subarray(first, first + SLICE);
		yield { text: writer.rows(Array.from(slice, (row) => lineOf(packed, row))), done: first + slice.length };
	}
}

function lineOf({ columns, titles, ids, labels }: Packed, row: number): Line {
	const words = (facet: FacetName) =>
		joinCell(Array.from(valuesOf(columns.facets[facet], row), (value) => labels[facet][value] ?? ''));
	const time = isoOf(columns.from[row] ?? UNDATED, columns.span[row] ?? 0);
	const lon = columns.lon[row] ?? UNPLACED;
	return {
		columns: {
			id: ids?.at(row) ?? String(row),
			title: titles.at(row),
			kind: words('kinds'),
			earliest: time?.[0] ?? null,
			before: time?.[1] ?? null,
			precision: words('precisions'),
			actors: words('actors'),
			sources: words('sources')
		},
		at: lon === UNPLACED ? null : [lon / STEPS_PER_DEGREE, (columns.lat[row] ?? 0) / STEPS_PER_DEGREE]
	};
}

function featureOf({ columns, at }: Line): object {
	const geometry = at && { type: 'Point', coordinates: at };
	return { type: 'Feature', id: columns.id, geometry, properties: columns };
}
