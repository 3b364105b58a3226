// From the text of a file to a value, with words for text that is no JSON and for keys that occur twice.
import { reasonOf } from '#core/errors/refusal.ts';
import type { Issue } from './types.ts';
import { scanJson, type JsonFault } from './json.ts';
import { lineCounter } from './line.ts';
import { toPointer } from './pointer.ts';

/** The value with the keys that occur twice, or why there is none. */
export type ReadJson = { ok: true; value: unknown; duplicates: Issue[] } | { ok: false; issues: Issue[] };

/** Reads JSON text (RFC 8259), with or without a byte order mark; never throws. */
export function readJson(json: string): ReadJson {
	const duplicates: Issue[] = [];
	const fault = scanJson(json, {
		duplicateKey(_, path) {
			const message = `The key “${path.at(-1)}” stands here twice; only one can be kept. Remove or rename the other.`;
			duplicates.push({ code: 'duplicate-key', severity: 'error', pointer: toPointer(path), message });
		}
	});
	if (fault) return { ok: false, issues: [faultIssue(json, fault)] };
	try {
		return { ok: true, value: JSON.parse(json.replace(/^\uFEFF/u, '')), duplicates };
	} catch (error) {
		// The text is JSON, but more than this engine can hold.
		const message = `The file cannot be read as JSON: ${reasonOf(error)}.`;
		return { ok: false, issues: [{ code: 'bad-json', severity: 'error', pointer: '', message }] };
	}
}

function faultIssue(json: string, fault: JsonFault): Issue {
	const issue = { severity: 'error', pointer: '', line: lineCounter(json)(fault.at) } as const;
	if (json.trim() === '') return { ...issue, code: 'empty-file', message: 'The file is empty. Expected a dossier.' };
	if (fault.truncated) {
		const message = `The file breaks off in line ${issue.line}, where ${fault.expected} was expected. Get the whole file.`;
		return { ...issue, code: 'truncated-json', message };
	}
	const found = JSON.stringify(json.slice(fault.at, fault.at + 20));
	const message = `Line ${issue.line} is no JSON: expected ${fault.expected}, found ${found}.`;
	return { ...issue, code: 'bad-json', message };
}
