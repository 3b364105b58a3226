// A table as a stream of records: the header, then each row by the names of its columns.
import { numberWords } from '#core/basics/numbers.ts';
import { counted } from '#core/words/vocabulary.ts';
import { Refusal } from '#core/errors/refusal.ts';
import { CsvReader, guessDelimiter } from './csv-text.ts';
import { encodingOf, textOf } from './files.ts';
import { filled } from './numbers.ts';
import type { ImportPace } from './progress.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportFile } from './types.ts';
import type { RowPlace } from './row-facts.ts';

/** A row of a table. */
export interface TableRow {
	at: RowPlace;
	/** The text of a cell by the name of its column; empty for a cell that stands for nothing, such as "n/a". */
	cell(column: string): string;
	/** The value itself, where a format has more than text. */
	value?(column: string): unknown;
}

/** The names of a header, each its own: a second `x` is `x (2)`, a nameless one `column 3`. */
function columnNames(cells: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return cells.map((cell, index) => {
		const name = cell.replace(/^\uFEFF/, '').trim() || `column ${index + 1}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	});
}

/** The rows of a file of delimited text, blank lines left out. Rows that do not fit the header are refused. */
export async function* rowsOf(
	file: ImportFile,
	pace: ImportPace,
	report: ImportReport,
	onheader: (columns: string[]) => void
): AsyncGenerator<TableRow> {
	let reader: CsvReader | undefined;
	let columns: string[] | undefined;
	const places = new Map<string, number>();
	const rowOf = (record: { line: number; cells: string[]; unclosed?: true }): TableRow | undefined => {
		const { line, cells, unclosed } = record;
		if (cells.every((cell) => cell.trim() === '') && !unclosed) return undefined;
		if (columns === undefined) {
			columns = columnNames(cells);
			for (const [index, name] of columns.entries()) places.set(name, index);
			onheader(columns);
			return undefined;
		}
		const at = { file: file.name, line };
		if (unclosed) {
			report.refuse(
				at,
				'A quotation mark is opened here and not closed. Close it, or double it if it belongs to the words.'
			);
			return undefined;
		}
		const beyond = cells.slice(columns.length).some((cell) => cell.trim() !== '');
		if (beyond) {
			report.refuse(
				at,
				`The row has ${counted(cells.length, 'cell')}, the header ${numberWords(columns.length)}. Put cells that hold the delimiter in quotation marks.`
			);
			return undefined;
		}
		if (cells.length < columns.length) report.warn('short-row', `${file.name}, line ${line}`);
		return { at, cell: (column) => filled(cells[places.get(column) ?? -1]) };
	};
	const encoding = await encodingOf(file, pace);
	if (encoding !== 'utf-8') report.warn('encoding-guessed', `${file.name}: not UTF-8, read as ${encoding}`);
	for await (const piece of textOf(file, pace, encoding)) {
		reader ??= new CsvReader(guessDelimiter(piece.slice(0, 65_536)));
		for (const record of reader.read(piece)) {
			const row = rowOf(record);
			if (row) yield row;
		}
	}
	for (const record of reader?.end() ?? []) {
		const row = rowOf(record);
		if (row) yield row;
	}
	if (columns === undefined) throw new Refusal(`${file.name} is empty: a table begins with a line of column names.`);
}

/** The cells of a row that none of the named columns has taken and that hold something. */
export function leftOver(
	row: TableRow,
	columns: readonly string[],
	used: ReadonlySet<string>
): Record<string, string | number | boolean> {
	const rest: Record<string, string | number | boolean> = {};
	for (const column of columns) {
		if (used.has(column) || PROTOTYPE.has(column)) continue;
		const cell = row.cell(column);
		if (cell === '') continue;
		const value = row.value?.(column);
		rest[column] = typeof value === 'number' || typeof value === 'boolean' ? value : cell;
	}
	return rest;
}

const PROTOTYPE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The names of the columns in the first line of a file's beginning. */
export function headerOf(head: string): string[] {
	const reader = new CsvReader(guessDelimiter(head));
	const [first] = [...reader.read(head), ...reader.end()];
	return columnNames(first?.cells ?? []);
}
