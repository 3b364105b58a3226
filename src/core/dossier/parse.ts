// The three doors of a dossier: list every issue, read strictly, or salvage what is sound.
import { numberWords } from '#core/basics/numbers.ts';
import { groupBy } from '#core/basics/lists.ts';
import type { Dossier, Issue } from './types.ts';
import { inspect, type Inspection } from './inspect.ts';
import { readJson } from './read-json.ts';
import { linesOf } from './line.ts';
import { toPointer } from './pointer.ts';
import { allEntries, type Entry, type RecordOf, type RecordType } from './records.ts';
import { hasError } from './report.ts';
import { refuse, type Refused } from './salvage.ts';

/** A dossier that cannot be read strictly, with every issue found in it. */
export class DossierError extends Error {
	override readonly name = 'DossierError';
	readonly issues: Issue[];

	constructor(issues: Issue[]) {
		const first = issues.find((issue) => issue.severity === 'error');
		const where =
			first?.line === undefined ? (first?.pointer ?? '') : `line ${first.line}, ${first.pointer || 'whole file'}`;
		const others = issues.length > 1 ? ` (and ${numberWords(issues.length - 1)} more)` : '';
		super(`This is no sound dossier. ${where}: ${first?.message ?? ''}${others}`);
		this.issues = issues;
	}
}

/** What salvage could take, and what it could not. */
export interface Salvage {
	/** The sound records; null when the text is no dossier at all. */
	dossier: Dossier | null;
	/** Every issue found in the file, with lines. */
	issues: Issue[];
	/** Every record that was left out: for a fault of its own, or because what it refers to was left out. */
	refused: Refused[];
}

/** Every issue of a value, in the order of the file; an empty list means a sound dossier. Throws nothing. */
export function listIssues(value: unknown): Issue[] {
	return issuesOf(inspect(value));
}

/** Reads the text of a dossier file; throws a DossierError when there is any error in it. Warnings are let pass. */
export function readStrict(json: string): Dossier {
	const { dossier, issues } = readSalvage(json);
	if (dossier === null || hasError(issues)) throw new DossierError(issues);
	return dossier;
}

/** Reads the text of a dossier file and takes every record that is sound. Throws nothing, changes no record. */
export function readSalvage(json: string): Salvage {
	const read = readJson(json);
	if (!read.ok) return { dossier: null, issues: read.issues, refused: [] };
	const salvage = salvageValue(read.value, read.duplicates);
	const told = [...salvage.issues, ...salvage.refused.flatMap(({ reasons }) => reasons)];
	addLines(json, told, read.duplicates.length > 0);
	return salvage;
}

/** The same of what is no text any more, such as a packed dossier: its issues have no lines. */
export function salvageValue(value: unknown, duplicates: readonly Issue[] = []): Salvage {
	const inspection = inspect(value);
	addDuplicateKeys(duplicates, inspection);
	const issues = issuesOf(inspection);
	const refused = refuse(inspection.entries);
	return { dossier: assemble(inspection, new Set(refused.map(({ pointer }) => pointer))), issues, refused };
}

function issuesOf({ issues, entries }: Inspection): Issue[] {
	return eachTermOnce([...issues, ...allEntries(entries).flatMap((entry) => entry.issues)]);
}

/** A word that no vocabulary knows is told where it first stands, with how often: ten thousand rows of one kind are one thing to look at. */
function eachTermOnce(issues: readonly Issue[]): Issue[] {
	const often = groupBy(issues, ({ code, message }) => (code === 'unknown-term' ? message : null));
	return issues.flatMap((issue) => {
		const same = issue.code === 'unknown-term' ? (often.get(issue.message) ?? []) : [];
		if (same.length < 2) return [issue];
		return same[0] === issue
			? [{ ...issue, message: `${issue.message} It stands in ${numberWords(same.length)} places.` }]
			: [];
	});
}

/** Gives each key that occurs twice to the record it stands in, which is then refused: one of the two is lost. */
function addDuplicateKeys(duplicates: readonly Issue[], { issues, entries }: Inspection): void {
	if (duplicates.length === 0) return;
	const byPointer = new Map(allEntries(entries).map((entry) => [toPointer(entry.path), entry]));
	for (const issue of duplicates) {
		const record = /^(?:\/places\/features|\/[^/]+)\/\d+/u.exec(issue.pointer)?.[0] ?? '';
		(byPointer.get(record)?.issues ?? issues).push(issue);
	}
}

function addLines(json: string, issues: readonly Issue[], hasDuplicates: boolean): void {
	const pointers = issues.map(({ pointer }) => pointer);
	const lines = linesOf(json, pointers, hasDuplicates);
	for (const issue of issues) {
		const line = lines.get(issue.pointer);
		if (line !== undefined) issue.line = line;
	}
}

function assemble({ header, entries }: Inspection, refused: ReadonlySet<string>): Dossier | null {
	if (header === null) return null;
	const taken = <T extends RecordType>(list: readonly Entry<T>[]): RecordOf[T][] =>
		list.flatMap(({ record, path }) => (record === null || refused.has(toPointer(path)) ? [] : [record]));
	return {
		...header,
		sources: taken(entries.source),
		places: { ...header.places, features: taken(entries.place) },
		actors: taken(entries.actor),
		events: taken(entries.event),
		questions: taken(entries.question),
		statements: taken(entries.statement),
		claims: taken(entries.claim)
	};
}
