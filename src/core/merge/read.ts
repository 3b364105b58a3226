// Reading a file that is to be merged or compared: it need not be sound, but nothing of it may be lost on the way.
import { COLLECTIONS, isObject, RECORD_TYPES } from '#core/dossier/records.ts';
import { hasError, Report } from '#core/dossier/report.ts';
import { readHeader } from '#core/dossier/header.ts';
import { readJson } from '#core/dossier/read-json.ts';
import { isPlainTree } from '#core/dossier/schema/tree.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { at } from './bonds.ts';

/** A version of a dossier as it stands in its file, or why it cannot be merged. */
export type ReadVersion = { ok: true; dossier: Dossier } | { ok: false; issues: Issue[] };

/** Reads the text of a file; refuses what is no dossier, and keys that occur twice, since one of the two would be lost. */
export function readVersion(json: string): ReadVersion {
	const read = readJson(json);
	if (!read.ok) return read;
	if (read.duplicates.length > 0) return { ok: false, issues: read.duplicates };
	const issues: Issue[] = [];
	return isVersion(read.value, new Report(issues, [])) ? { ok: true, dossier: read.value } : { ok: false, issues };
}

/** Whether a value has the format and the seven lists of a dossier; its records may have faults. */
function isVersion(value: unknown, report: Report): value is Dossier {
	const header = readHeader(value, report);
	if (header === null || !isObject(value)) return false;
	// Faults that are only named in the header do not keep it from being merged.
	report.issues.length = 0;
	for (const type of RECORD_TYPES) {
		const path = COLLECTIONS[type];
		const list = at(value, path);
		if (!Array.isArray(list)) report.error('wrong-type', [], `Expected a list at “${path.join('/')}”; add it.`);
		else list.forEach((record, index) => isPlainTree(record, new Report(report.issues, [...path, index])));
	}
	const rest = Object.entries(value).filter(([key]) => !RECORD_TYPES.some((type) => COLLECTIONS[type][0] === key));
	for (const [key, item] of rest) isPlainTree({ [key]: item }, report);
	return !hasError(report.issues);
}
