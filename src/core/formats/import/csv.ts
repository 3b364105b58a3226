// Imports any table as delimited text: guesses what its columns are, shows the guess, and takes row by row.
import { Refusal } from '#core/errors/refusal.ts';
import { headsOf } from './files.ts';
import { choicesFor, Guesser, type TableColumns } from './guess-columns.ts';
import { DossierBuilder } from './dossier-builder.ts';
import { ImportPace } from './progress.ts';
import { addRow } from './add-row.ts';
import { tableFacts } from './table-row.ts';
import { headerOf, rowsOf } from './table.ts';
import { ImportReport } from './import-report.ts';
import type { ImportFile, Importer, TableChoices } from './types.ts';
import { roleOfName } from './column-names.ts';

/** CSV, TSV and the like. What a row says of a place, a time, people and figures becomes records; other cells are kept under `columns`. */
export const csv: Importer = {
	id: 'csv',
	sniff(files) {
		const tables = files.filter(({ name, head }) => isTable(name, head));
		return tables.length === files.length && files.length > 0 ? 0.5 : 0;
	},
	apart: true,
	async read(files, options = {}, onprogress, signal) {
		const pace = new ImportPace(files, onprogress, signal, 4);
		const builder = new DossierBuilder();
		const report = new ImportReport(options.watch);
		for (const file of files) {
			const columns = await guessColumns(file, choicesFor(options, file.name), pace);
			report.guess({ file: file.name, ...columns.guess });
			let names: string[] = [];
			for await (const row of rowsOf(file, pace, report, (found) => (names = found))) {
				const facts = tableFacts(row, columns, names, report);
				if (typeof facts === 'string') report.refuse(row.at, facts);
				else if (saysNothing(facts)) report.refuse(row.at, 'The row has neither a title, a place nor a date.');
				else addRow(facts, builder, report);
				await pace.row();
			}
		}
		return report.result(builder.dossier(files[0]?.name ?? 'Table', options.title));
	}
};

function saysNothing({
	title,
	description,
	when,
	place
}: {
	title?: string;
	description?: string;
	when?: object;
	place?: object;
}) {
	return title === undefined && description === undefined && when === undefined && place === undefined;
}

/** Reads as much of a file as its columns need: to the end only where dates leave open which of their numbers is the day. */
async function guessColumns(file: ImportFile, choices: TableChoices, pace: ImportPace): Promise<TableColumns> {
	let guesser: Guesser | undefined;
	const unheard = new ImportReport();
	for await (const row of rowsOf(file, pace, unheard, (names) => (guesser = new Guesser(names, choices)))) {
		if (!guesser?.see((column) => row.cell(column))) break;
	}
	const columns = guesser?.columns();
	if (columns === undefined) {
		const [head] = await headsOf([file]);
		throw new Refusal(`${file.name} has no column names${head?.head ? '' : ': it is empty'}.`);
	}
	return columns;
}

function isTable(name: string, head: string): boolean {
	if (/^\s*[[{<]/.test(head)) return false;
	if (/\.(?:csv|tsv)$/i.test(name)) return true;
	const columns = headerOf(head.slice(0, 4000));
	return columns.length > 1 && columns.some((column) => roleOfName(column) !== undefined);
}
