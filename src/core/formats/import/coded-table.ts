// A CSV of a programme that codes events by its own book: its columns are known, none is guessed.
import type { Position } from '#core/dossier/types.ts';
import { isInRange } from './coordinates.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { readNumber } from './numbers.ts';
import { ImportPace } from './progress.ts';
import { addRow } from './add-row.ts';
import { headerOf, leftOver, rowsOf, type TableRow } from './table.ts';
import { ImportReport } from './import-report.ts';
import type { Importer } from './types.ts';
import type { RowFacts } from './row-facts.ts';

/** What one code book says. Names of columns are lower case; files may write them in capitals. */
export interface CodeBook {
	id: string;
	/** Title of the dossier where no file is named. */
	title: string;
	/** Columns that only its files have together. */
	signs: readonly string[];
	/** Columns that become records; all others are kept beside the event under `keptAs`. */
	used: ReadonlySet<string>;
	keptAs: string;
	/** What a row says, or why it cannot be taken. */
	factsOf(row: TableRow, builder: DossierBuilder, report: ImportReport): Omit<RowFacts, 'kept'> | string;
}

/** The importer of files written by a code book. */
export function codedTable({ id, title, signs, used, keptAs, factsOf }: CodeBook): Importer {
	return {
		id,
		sniff(files) {
			const own = files.filter(({ head }) => {
				const columns = new Set(headerOf(head.slice(0, 4000)).map((column) => column.toLowerCase()));
				return signs.every((sign) => columns.has(sign));
			});
			return own.length === files.length && files.length > 0 ? 1 : 0;
		},
		async read(files, options = {}, onprogress, signal) {
			const pace = new ImportPace(files, onprogress, signal, 2);
			const builder = new DossierBuilder();
			const report = new ImportReport(options.watch);
			for (const file of files) {
				let columns: string[] = [];
				let written = new Map<string, string>();
				let taken = new Set<string>();
				const onheader = (names: string[]) => {
					columns = names;
					written = new Map(names.map((column) => [column.toLowerCase(), column]));
					taken = new Set(names.filter((column) => used.has(column.toLowerCase())));
				};
				for await (const row of rowsOf(file, pace, report, onheader)) {
					const facts = factsOf({ ...row, cell: (column) => row.cell(written.get(column) ?? column) }, builder, report);
					if (typeof facts === 'string') report.refuse(row.at, facts);
					else addRow({ ...facts, kept: { key: keptAs, values: leftOver(row, columns, taken) } }, builder, report);
					await pace.row();
				}
			}
			return report.result(builder.dossier(files[0]?.name ?? title, options.title));
		}
	};
}

/** The point in the columns `latitude` and `longitude`, or a sentence where they hold none. */
export function codedPoint(row: TableRow): Position | string {
	const [latitude, longitude] = [readNumber(row.cell('latitude')), readNumber(row.cell('longitude'))];
	const isPoint =
		latitude !== null && longitude !== null && isInRange(latitude, 'latitude') && isInRange(longitude, 'longitude');
	return isPoint
		? [longitude, latitude]
		: `“${row.cell('latitude')}”, “${row.cell('longitude')}” is no latitude and longitude.`;
}
