// The records as a table for spreadsheets: the columns of the GeoJSON export, longitude and latitude after them.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { Cell } from './columns.ts';
import type { Format, WriteOptions } from './format.ts';
import { eachRecordRow, RECORD_COLUMNS } from './record-rows.ts';
import { selection } from './selection.ts';
import { gathered } from './slices.ts';

/** One row per event and statement at each of its places (RFC 4180, UTF-8). `lon` and `lat` are degrees of a point, empty for an area. */
export const csvRecords: Format = {
	id: 'csv-records',
	extensions: ['csv'],
	mediaType: 'text/csv',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		yield* gathered(linesOf(shown, catalogue, options));
	}
};

function* linesOf({ records }: Shown, catalogue: Catalogue, options?: WriteOptions): Generator<string> {
	yield csvLine([...RECORD_COLUMNS, 'lon', 'lat']);
	for (const { columns, geometry } of eachRecordRow(records, catalogue, options?.onprogress)) {
		const [lon, lat] = geometry?.type === 'Point' ? geometry.coordinates : [null, null];
		yield csvLine([...RECORD_COLUMNS.map((column) => columns[column]), lon, lat]);
	}
}

/** A line of a table, its end included, with nothing in it that a spreadsheet would run. */
export function csvLine(cells: readonly Cell[]): string {
	return `${cells.map(quoted).join(',')}\r\n`;
}

/** A cell in quotation marks where it would not be read back as it is without: RFC 4180, and a space at an end, which some readers drop. */
function quoted(cell: Cell): string {
	const text = String(neutralise(cell) ?? '');
	return /[",\r\n\ufeff]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet takes for a formula, after any white space, control or invisible character: = + - @ and their full-width and small
 * forms; a leading tab or line break also counts, as OWASP's "CSV Injection" has it.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** A text that could be read as a formula gets an apostrophe before it; numbers stay numbers. */
export function neutralise(cell: Cell): Cell {
	return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}
