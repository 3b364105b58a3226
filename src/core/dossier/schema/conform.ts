// Holding a value against a schema and saying in plain words where it does not fit.
import { own } from '#core/dossier/own.ts';
import * as v from 'valibot';
import type { Path } from '../pointer.ts';
import type { Report } from '../report.ts';
import { shown } from '../report.ts';
import { CODED } from './words.ts';

/** Whether the value has the shape; if not, one error for everything that does not fit. */
export function conforms<T>(schema: v.GenericSchema<unknown, T>, value: unknown, report: Report): value is T {
	const result = v.safeParse(schema, value);
	for (const issue of result.issues ?? []) reportIssue(issue, report);
	return result.success;
}

function reportIssue(issue: v.BaseIssue<unknown>, report: Report): void {
	const items = issue.path ?? [];
	const path: Path = items.map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
	const last = items.at(-1);
	const tagless = issue.type === 'variant' && last !== undefined;
	if (issue.received === 'undefined' && (last?.origin === 'key' || tagless)) {
		// The pointer names what is there: the object that lacks the key.
		report.error('missing-key', path.slice(0, -1), `The key “${path.at(-1)}” is missing; add it.`);
		return;
	}
	if (issue.input === undefined && last) {
		// A pair with only one half: name the pair, which is there.
		report.error(
			path.includes('coordinates') ? 'bad-coordinates' : 'wrong-type',
			path.slice(0, -1),
			'Expected a pair; one half is missing.'
		);
		return;
	}
	const words = own(CODED, issue.message) ?? (path.includes('coordinates') ? own(CODED, 'bad-coordinates') : undefined);
	if (words)
		report.error(own(CODED, issue.message) ? issue.message : 'bad-coordinates', path, words(issue.input, last?.input));
	else if (CLOSED.has(issue.type) && typeof issue.input === 'string') {
		report.error('unknown-value', path, `Expected ${listed(issue)}, found ${shown(issue.input)}.`);
	} else {
		const hint = issue.input === null ? ' If it is not known, leave the key out.' : '';
		report.error('wrong-type', path, `Expected ${expected(issue)}, found ${kind(issue.input)}.${hint}`);
	}
}

const CLOSED: ReadonlySet<string> = new Set(['picklist', 'literal', 'variant']);

const KINDS: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	Array: 'a list',
	Object: 'an object',
	null: 'null'
};

/** The words of a closed vocabulary, without their quotation marks. */
function listed(issue: v.BaseIssue<unknown>): string {
	const words = (issue.expected ?? '').replace(/[("|)]/gu, '').split(/ +/u);
	return words.length > 1 ? `one of ${words.join(', ')}` : words.join();
}

function expected(issue: v.BaseIssue<unknown>): string {
	return (issue.expected ?? '')
		.replace(/^\((.*)\)$/u, '$1')
		.split(' | ')
		.map((word) => own(KINDS, word) ?? word)
		.join(' or ');
}

function kind(value: unknown): string {
	if (typeof value === 'string') return `the text ${shown(value)}`;
	if (typeof value === 'number') return `the number ${value}`;
	return shown(value);
}
