// `dateline import`: other people's data as a dossier, and a word on every row.
import { Refusal } from '#core/errors/refusal.ts';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { PRECISIONS, type Dossier } from '#core/dossier/types.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { importerOf, importers, sniff } from '#core/formats/import/registry.ts';
import {
	COLUMN_ROLES,
	DATE_ORDERS,
	type ColumnGuess,
	type ColumnRole,
	type Importer,
	type ImportFile,
	type ImportOptions,
	type ImportResult
} from '#core/formats/import/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import { oneOf, readArgs, type Command } from './command.ts';
import { writeImported } from './import-out.ts';
import { DataError, FAULT, FileError, FINE, UsageError, type Io } from './io.ts';

const OPTIONS = {
	from: { type: 'string' },
	out: { type: 'string' },
	json: { type: 'boolean' },
	title: { type: 'string' },
	column: { type: 'string', multiple: true },
	dates: { type: 'string' },
	precision: { type: 'string' },
	'with-texts': { type: 'boolean' }
} as const;

const FORMATS = ['auto', ...importers.map(({ id }) => id)];
/** So many refused rows are named one by one; all of them are in the JSON. */
const NAMED = 20;

/** Imports files of one format into one dossier and says of every row whether it was taken. */
export const importCommand: Command = {
	name: 'import',
	synopsis: 'FILE… [--from FORMAT|auto] --out FILE [--json]',
	about: 'Take other people’s data as a dossier: tables, GeoJSON, KML, GPX, UCDP, ACLED, TimeMap, gazetteers, BRAT.',
	help: `  --from FORMAT   ${FORMATS.join(', ')};
                  auto, by what is in the files, when not given
  --out FILE      where the dossier goes; without it nothing is written, and only the report is made. A name that ends
                  in .dlpack: the packed file of the records, for more of them than a JSON file can hold
  --json          the report as { "format", "rows", "taken", "refused": [{ "file", "line", "reason" }],
                  "warnings": [{ "code", "count", "examples" }], "columns": [{ "column", "as", "by", "form", "example" }],
                  "records": { "sources", "places", "actors", "events", "statements", "claims" } }
  --column ROLE=NAME   tables: the column NAME is the ROLE; may be repeated. Roles: ${wrapped(COLUMN_ROLES)}
  --dates ORDER   day-first or month-first, for dates such as 3/4/2022; else what the file shows
  --precision P   tables and features: how exactly the points are known whose rows do not say it; else what their
                  decimals leave open: ${PRECISIONS.join(', ')}
  --title TITLE   of the dossier; else the name of the first file
  --with-texts    BRAT: the dossier carries the texts themselves. Only who has the rights to them may hand that on

FILE is a file, or a folder whose files belong together: TimeMap's events, sources and associations; BRAT's .ann and .txt.
What the columns of a table were taken for, and every refused row with its line, is on standard error.
Exit code 0 when something was taken, 1 when nothing could be, 2 when a file cannot be read.`,
	async run(args, io) {
		const { values, files: paths } = readArgs(args, OPTIONS, 'some', 'a file to import');
		const options = readOptions(values);
		const from = oneOf('from', values.from ?? 'auto', FORMATS);
		const files = await openFiles(paths, io);
		for (const path of paths) {
			if (values.out !== undefined && (await io.sameFile(values.out, path))) {
				throw new UsageError('--out names a file that is imported: it would be overwritten. Choose another.');
			}
		}
		const importer = from === 'auto' ? await sniffed(files) : await importerOf(from)?.load();
		if (!importer) throw new Error(`There is no importer ${from}.`);
		const result = await read(importer, files, options);
		report(importer, result, io);
		if (values.out !== undefined && result.taken > 0) await writeImported(values.out, result.dossier, io);
		if (values.json) io.out(`${JSON.stringify(recordOf(importer, result), null, 2)}\n`);
		else io.out(inWords(result, values.out));
		return result.taken > 0 ? FINE : FAULT;
	}
};

function wrapped(words: readonly string[]): string {
	const lines = [words.slice(0, 9), words.slice(9, 20), words.slice(20)];
	return lines.map((line) => line.join(', ')).join(',\n                  ');
}

function readOptions(values: {
	title?: string | undefined;
	column?: string[] | undefined;
	dates?: string | undefined;
	precision?: string | undefined;
	'with-texts'?: boolean | undefined;
}): ImportOptions {
	const columns: Partial<Record<ColumnRole, string>> = {};
	for (const pair of values.column ?? []) {
		const [, role = '', name = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
		if (name === '') throw new UsageError(`--column is ROLE=NAME, such as latitude=Breite; "${pair}" is not.`);
		columns[oneOf('column', role, COLUMN_ROLES)] = name;
	}
	return {
		columns,
		...(values.title !== undefined && { title: values.title }),
		...(values.dates !== undefined && { dates: oneOf('dates', values.dates, DATE_ORDERS) }),
		...(values.precision !== undefined && { precision: oneOf('precision', values.precision, PRECISIONS) }),
		withTexts: values['with-texts'] ?? false,
		parseXml: (text) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
	};
}

/** The files; of a folder all that lie directly in it. */
async function openFiles(paths: readonly string[], io: Io): Promise<ImportFile[]> {
	const files: ImportFile[] = [];
	for (const path of paths) {
		for (const file of await inside(path, io)) files.push(fileOfBytes(nameOf(file.path), file.bytes));
	}
	return files;
}

async function inside(path: string, io: Io): Promise<{ path: string; bytes: Uint8Array }[]> {
	try {
		return [{ path, bytes: await io.readFile(path) }];
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		// What cannot be read as a file may be a folder; if it is neither, the first reason is the one to tell.
		const listed = await io.listFiles(path).catch(() => null);
		if (listed === null) throw error;
		return Promise.all(listed.map(async (file) => ({ path: file, bytes: await io.readFile(file) })));
	}
}

function nameOf(path: string): string {
	return path.split(/[\\/]/).at(-1) ?? path;
}

async function sniffed(files: readonly ImportFile[]): Promise<Importer> {
	const importer = await sniff(files);
	if (importer) return importer;
	const names = files.map(({ name }) => name).slice(0, 3);
	throw new DataError(`The format of ${names.join(', ')} is not known. Say it: --from ${FORMATS.slice(1).join('|')}.`);
}

async function read(importer: Importer, files: readonly ImportFile[], options: ImportOptions): Promise<ImportResult> {
	try {
		return await importer.read(files, options);
	} catch (error) {
		if (error instanceof Refusal) throw new DataError(error.message);
		throw error;
	}
}

function report({ id }: Importer, { columns, refused, warnings }: ImportResult, io: Io): void {
	io.err(`Read as ${importerOf(id)?.name ?? id}.`);
	for (const guess of columns ?? []) io.err(`  ${columnLine(guess)}`);
	for (const { file, line, reason } of refused.slice(0, NAMED)) io.err(`${file}:${line}: refused: ${reason}`);
	if (refused.length > NAMED)
		io.err(`… and ${counted(refused.length - NAMED, 'more refused row')}; --json names all of them.`);
	for (const { code, count, examples } of warnings) {
		io.err(
			`warning: ${code}, ${counted(count, 'time')}: ${examples.join('; ')}${count > examples.length ? '; …' : ''}`
		);
	}
}

function columnLine({ column, as, by, form }: ColumnGuess): string {
	if (as === null) return `${column}: kept beside the record`;
	const how = by === 'name' ? 'by its name' : by === 'values' ? 'by its values' : 'as you said';
	return `${column}: ${as}, ${how}${form === undefined ? '' : `; ${form}`}`;
}

function recordsOf({ sources, places, actors, events, statements, claims }: Dossier) {
	return {
		sources: sources.length,
		places: places.features.length,
		actors: actors.length,
		events: events.length,
		statements: statements.length,
		claims: claims.length
	};
}

function recordOf({ id }: Importer, { rows, taken, refused, warnings, columns, dossier }: ImportResult) {
	return { format: id, rows, taken, refused, warnings, ...(columns && { columns }), records: recordsOf(dossier) };
}

function inWords({ rows, taken, refused, dossier }: ImportResult, out: string | undefined): string {
	const made = Object.entries(recordsOf(dossier)).filter(([, count]) => count > 0);
	const list = made.map(([noun, count]) => counted(count, noun.slice(0, -1))).join(', ');
	const where =
		out === undefined ? 'Nothing is written without --out.' : taken > 0 ? `Written to ${out}.` : 'Nothing is written.';
	return `${counted(rows, 'row')}: ${counted(taken, 'taken', 'taken')}, ${counted(refused.length, 'refused', 'refused')}.\n${list ? `${list}. ` : ''}${where}\n`;
}
