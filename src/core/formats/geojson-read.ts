// Reads the dossier that a GeoJSON file of ours carries in its foreign member `dateline`.
import { readSalvage } from '#core/dossier/parse.ts';
import { isObject } from '#core/dossier/records.ts';
import type { Issue } from '#core/dossier/types.ts';
import type { ReadResult } from './format.ts';

const MEMBER = '/dateline';

/** The dossier of the foreign member, checked like any other; pointers are those of the GeoJSON file. */
export function readGeojson(text: string): ReadResult {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// Not JSON at all: the door for dossiers says where it stops and why.
		return { ...readSalvage(text), dossier: null };
	}
	if (!isObject(value) || !Object.hasOwn(value, 'dateline')) return refusal();
	const { dossier, issues, refused } = readSalvage(JSON.stringify(value.dateline));
	return {
		dossier,
		issues: issues.map(below),
		refused: refused.map((record) => ({
			...record,
			pointer: MEMBER + record.pointer,
			reasons: record.reasons.map(below)
		}))
	};
}

/** Lines were counted in the member alone: they mean nothing in the file. */
function below({ line: _line, ...issue }: Issue): Issue {
	return { ...issue, pointer: MEMBER + issue.pointer };
}

function refusal(): ReadResult {
	const message =
		'This file carries no dossier. Only GeoJSON that Dateline wrote with its "dateline" member can be opened; export it again with that member.';
	return {
		dossier: null,
		issues: [{ code: 'no-dateline-member', severity: 'error', pointer: '', message }],
		refused: []
	};
}
