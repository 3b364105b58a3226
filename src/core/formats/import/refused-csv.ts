// The rows that an import did not take, as a table for whoever mends them.
import { csvLine } from '../csv-records.ts';
import type { RefusedRow } from './types.ts';

/** A line for each row: its file, its line in it, and why it was not taken. No cell is a formula for a spreadsheet. */
export function refusedCsv(refused: readonly RefusedRow[]): string {
	const rows = refused.map(({ file, line, reason }) => csvLine([file, line, reason]));
	return [csvLine(['file', 'line', 'reason']), ...rows].join('');
}
