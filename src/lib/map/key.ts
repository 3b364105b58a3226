// What the key must explain: only the forms in view, and three sizes of the scale in use.
import { formOf } from '#core/marks/forms.ts';
import type { Mark, MarkForm } from '#core/marks/types.ts';
import { KEY_FORMS, type KeyForm, type KeyView, type SeenMarks } from './types.ts';

const NAMES: Readonly<Record<MarkForm, KeyForm>> = { disc: 'site', area: 'area', outline: 'region', plate: 'country' };

/** The key of what is in view. */
export function keyOf({ marks, max, radius }: SeenMarks): KeyView {
	const present = new Set(marks.flatMap(formsOf));
	const sized = marks.some(({ form }) => form !== 'plate');
	return {
		forms: KEY_FORMS.filter((form) => present.has(form)),
		sizes: sized ? exampleCounts(max, radius).map((records) => ({ records, radius: radius(records) })) : []
	};
}

function formsOf(mark: Mark): KeyForm[] {
	return [
		...(mark.places.length > 1 ? (['several'] as const) : []),
		...(mark.dispute ? [mark.dispute] : []),
		...mark.places.flatMap((place): KeyForm[] => {
			const form = formOf(place);
			if (!form) return [];
			return form === 'disc' && place.hollow ? ['hollow'] : [NAMES[form]];
		})
	];
}

/** The largest example disc, in pixels of radius: it must fit the line. */
const LARGEST = 10;

/** Up to three counts that stand for the scale, the last a round number whose disc fits the key: 1, 5, 10. */
export function exampleCounts(max: number, radius: (records: number) => number): number[] {
	let largest = 1;
	for (let power = 1; power <= max; power *= 10) {
		for (const step of [1, 2, 5]) {
			const count = step * power;
			if (count <= max && radius(count) <= LARGEST) largest = count;
		}
	}
	if (largest < 10) return largest === 1 ? [1] : [1, largest];
	return [largest / 10, largest / 2, largest];
}
