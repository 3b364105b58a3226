// What holds for every value in a dossier, known to the format or not: it can be kept, written and read again.
import { isObject } from '../records.ts';
import type { Report } from '../report.ts';
import type { Path } from '../pointer.ts';
import { PROTOTYPE_KEYS } from './terms.ts';

/** Levels of lists and objects within one record; GeoJSON needs eight. */
export const DEEPEST = 64;

/** Names prototype keys, nesting beyond DEEPEST and values JSON cannot hold; true when there are none of these. */
export function isPlainTree(value: unknown, report: Report): boolean {
	const before = report.issues.length;
	walk(value, [], report, new Set());
	return report.issues.slice(before).every((issue) => issue.severity === 'warning');
}

function walk(value: unknown, path: Path, report: Report, above: Set<object>): void {
	if (typeof value === 'number') return checkNumber(value, path, report);
	if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
		return report.error('not-json', path, `A ${typeof value} cannot be written as JSON; leave it out.`);
	}
	if (typeof value !== 'object' || value === null) return;
	if (above.has(value)) return report.error('not-json', path, 'This value contains itself; JSON cannot hold that.');
	if (path.length >= DEEPEST) {
		return report.error('too-deep', path, `Lists and objects lie more than ${DEEPEST} deep in each other here.`);
	}
	above.add(value);
	if (isObject(value)) {
		for (const key of Object.keys(value)) {
			if (PROTOTYPE_KEYS.includes(key)) {
				report.error('prototype-key', [...path, key], `The key “${key}” is not allowed anywhere; remove it.`);
			} else walk(value[key], [...path, key], report, above);
		}
	} else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) walk(item, [...path, index], report, above);
	}
	above.delete(value);
}

function checkNumber(value: number, path: Path, report: Report): void {
	// NaN and infinity in keys of the format are named by the schema, in words that fit the key.
	if (Math.abs(value) === Infinity) {
		report.error('absurd-number', path, 'This number is too large to be kept; correct it.');
	} else if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
		report.warning('absurd-number', path, `The number ${value} is too large to be kept to the last digit.`);
	}
}
