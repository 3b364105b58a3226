// The list of keys that are ours names keys that are there.
import type { Place, Remarks } from '../types.ts';
import type { Path } from '../pointer.ts';
import { shown, type Report } from '../report.ts';
import type { Rule } from './rule.ts';

/** The list of a record whose keys stand at the top. */
export const editorialKeys: Rule<Remarks> = (record, report) => checkKeys(record, [record], ['editorial'], report);

/** A place's list may name its own keys and those of its properties. */
export const placeEditorialKeys: Rule<Place> = (place, report) =>
	checkKeys(place.properties, [place, place.properties], ['properties', 'editorial'], report);

function checkKeys({ editorial }: Remarks, holders: readonly object[], path: Path, report: Report): void {
	if (!Array.isArray(editorial)) return;
	for (const [index, key] of editorial.entries()) {
		if (holders.some((holder) => Object.hasOwn(holder, key))) continue;
		report.warning(
			'editorial-key',
			[...path, index],
			`The record has no key ${shown(key)}. Correct it or take it off the list.`
		);
	}
}
