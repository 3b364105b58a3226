// The records as a table for spreadsheets: the columns of the GeoJSON export, longitude and latitude after them.
import Papa from 'papaparse';
import type { Cell } from './columns.ts';
import type { Format } from './format.ts';
import { RECORD_COLUMNS, recordRows } from './record-rows.ts';
import { selection } from './selection.ts';

/** One row per event and statement at each of its places (RFC 4180, UTF-8). `lon` and `lat` are degrees of a point, empty for an area. */
export const csvRecords: Format = {
	id: 'csv-records',
	label: 'CSV, records',
	extensions: ['csv'],
	mediaType: 'text/csv',
	write(shown, catalogue, options) {
		const chosen = selection(shown, catalogue, options);
		const data = recordRows(chosen.shown.records, chosen.catalogue).map(({ columns, geometry }) => {
			const [lon, lat] = geometry?.type === 'Point' ? geometry.coordinates : [null, null];
			return [...RECORD_COLUMNS.map((column) => columns[column]), lon, lat].map(neutralise);
		});
		return Papa.unparse([[...RECORD_COLUMNS, 'lon', 'lat'], ...data], { newline: '\r\n' }) + '\r\n';
	}
};

/**
 * What a spreadsheet takes for a formula, after any white space, control or invisible character: = + - @ and their full-width and small
 * forms; a leading tab or line break also counts, as OWASP's "CSV Injection" has it.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** A text that could be read as a formula gets an apostrophe before it; numbers stay numbers. */
export function neutralise(cell: Cell): Cell {
	return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}
