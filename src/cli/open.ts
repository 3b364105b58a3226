// Opens the dossier that a command is about.
import { salvageValue } from '#core/dossier/parse.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import type { ReadResult } from '#core/formats/format.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import type { RecordColumns } from '#core/records/columns.ts';
import { columnsOfDossier } from '#core/records/dossier-columns.ts';
import { readAny } from '#core/formats/read.ts';
import { DataError, type Io } from './io.ts';
import { columnsOfPacked, dossierOfPacked, isPacked } from './packed-file.ts';

/** Reads a dossier file, a packed one, or a GeoJSON file of ours, with every issue and the text itself, "" of a packed one; throws FileError, and DataError for a damaged packed file. */
export async function readDossier(file: string, io: Io): Promise<ReadResult & { json: string }> {
	const bytes = await io.readFile(file);
	if (isPacked(bytes)) return { ...salvageValue(await dossierOfPacked(file, bytes)), json: '' };
	try {
		const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { ...readAny(json), json };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const message = 'The file is not UTF-8 text. A dossier is a JSON file in UTF-8; save it as that and try again.';
		return {
			dossier: null,
			issues: [{ code: 'not-text', severity: 'error', pointer: '', message }],
			refused: [],
			json: ''
		};
	}
}

/** Opens a dossier that has no errors; else reports each of them and throws DataError. */
export async function openDossier(file: string, io: Io): Promise<Dossier> {
	const { dossier, issues } = await readDossier(file, io);
	const errors = issues.filter((issue) => issue.severity === 'error');
	for (const issue of errors) io.err(issueLine(file, issue));
	if (dossier === null || errors.length > 0) throw new DataError(`${file} is no sound dossier.`);
	return dossier;
}

/** The columns of a dossier that has no errors, of a packed one without reading its records; throws as `openDossier`. */
export async function openColumns(file: string, io: Io): Promise<{ columns: RecordColumns; title: string }> {
	const bytes = await io.readFile(file);
	const packed = isPacked(bytes) ? await columnsOfPacked(file, bytes) : null;
	if (packed) return packed;
	const dossier = await openDossier(file, io);
	return { columns: columnsOfDossier(new Catalogue(dossier)), title: dossier.title };
}

/** An issue as one line: file, line and JSON pointer first, as editors and people look for it. */
export function issueLine(file: string, { line, pointer, severity, message, code }: Issue): string {
	const where = line === undefined ? file : `${file}:${line}`;
	return `${where}: ${pointer === '' ? '(whole file)' : pointer}: ${severity}: ${message} [${code}]`;
}
