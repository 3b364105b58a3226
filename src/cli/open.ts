// Opens the dossier that a command is about.
import { salvageValue } from '#core/dossier/parse.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import type { ReadResult } from '#core/formats/format.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import type { RecordColumns } from '#core/records/columns.ts';
import { columnsOfDossier } from '#core/records/dossier-columns.ts';
import { wholeOfPacked } from '#core/formats/packed-read.ts';
import { readAny } from '#core/formats/read.ts';
import type { Bytes } from '#core/pack/bytes.ts';
import { isPacked } from '#core/pack/head.ts';
import type { Pack } from '#core/pack/read.ts';
import { DataError, type Io } from './io.ts';
import { packIn, withFile } from './packed-file.ts';

type DossierRead = ReadResult & { json: string };

/** Reads a dossier file, a packed one, or a GeoJSON file of ours, with every issue and the text itself, "" of a packed one; throws FileError, and DataError for a damaged packed file. */
export function readDossier(file: string, io: Io): Promise<DossierRead> {
	return withFile(file, io, readIn);
}

/** Opens a dossier that has no errors; else reports each of them and throws DataError. */
export async function openDossier(file: string, io: Io): Promise<Dossier> {
	return sound(file, io, await readDossier(file, io));
}

/** The columns of a dossier that has no errors, of a packed one without reading its records; throws as `openDossier`. */
export function openColumns(file: string, io: Io): Promise<{ columns: RecordColumns; title: string }> {
	return withFile(file, io, async (bytes) => {
		const pack = await packIn(bytes);
		if (pack) return { columns: await pack.columns(), title: pack.header.title };
		const dossier = sound(file, io, await readIn(bytes));
		return { columns: columnsOfDossier(new Catalogue(dossier)), title: dossier.title };
	});
}

/** A packed file whose records are read one by one, or the dossier of any other file; throws as `openDossier`. */
export async function openRecords(file: string, bytes: Bytes, io: Io): Promise<{ pack: Pack } | { dossier: Dossier }> {
	const pack = await packIn(bytes);
	return pack ? { pack } : { dossier: sound(file, io, await readIn(bytes)) };
}

async function readIn(bytes: Bytes): Promise<DossierRead> {
	if (await isPacked(bytes)) return { ...salvageValue(await wholeOfPacked(bytes)), json: '' };
	try {
		const json = new TextDecoder('utf-8', { fatal: true }).decode(await bytes.read(0, bytes.size));
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

function sound(file: string, io: Io, { dossier, issues }: DossierRead): Dossier {
	const errors = issues.filter((issue) => issue.severity === 'error');
	for (const issue of errors) io.err(issueLine(file, issue));
	if (dossier === null || errors.length > 0) throw new DataError(`${file} is no sound dossier.`);
	return dossier;
}

/** An issue as one line: file, line and JSON pointer first, as editors and people look for it. */
export function issueLine(file: string, { line, pointer, severity, message, code }: Issue): string {
	const where = line === undefined ? file : `${file}:${line}`;
	return `${where}: ${pointer === '' ? '(whole file)' : pointer}: ${severity}: ${message} [${code}]`;
}
