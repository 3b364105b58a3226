// What the key must explain: only the forms in view, and three sizes of the scale in use.
import { formOf } from './marks.ts';
import type { Drawn } from './scene.ts';
import { KEY_FORMS, type KeyForm, type KeyView, type Mark, type MarkForm } from './types.ts';

const NAMES: Readonly<Record<MarkForm, KeyForm>> = { disc: 'site', area: 'area', outline: 'region', plate: 'country' };

/** The key of what is in view; `radius` is the scale in pixels, `max` the most records it is made for. */
export function keyOf(drawn: readonly Drawn[], max: number, radius: (records: number) => number): KeyView {
	const marks = drawn.filter(({ inView }) => inView).map(({ mark }) => mark);
	const present = new Set(marks.flatMap(formsOf));
	const sized = marks.some(({ form }) => form !== 'plate');
	return {
		forms: KEY_FORMS.filter((form) => present.has(form)),
		sizes: sized ? exampleCounts(max).map((records) => ({ records, radius: radius(records) })) : []
	};
}

function formsOf(mark: Mark): KeyForm[] {
	return [
		...(mark.places.length > 1 ? (['several'] as const) : []),
		...mark.places.flatMap((place): KeyForm[] => {
			const form = formOf(place);
			if (!form) return [];
			return form === 'disc' && place.hollow ? ['hollow'] : [NAMES[form]];
		})
	];
}

/** Up to three counts that stand for the scale: 1, 5, 10 at the start, larger where the marks are. */
export function exampleCounts(max: number): number[] {
	if (max <= 1) return [1];
	if (max < 5) return [1, max];
	if (max < 10) return [1, 5];
	const step = 10 ** Math.floor(Math.log10(max));
	return step === 10 ? [1, 5, 10] : [1, step / 10, step];
}
