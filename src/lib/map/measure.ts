// How wide words will be in the labels' type.
import type { Measure } from './arrange.ts';

/** A ruler for the type an element is set in, 13.5 px; without a canvas it goes by the average letter. */
export function ruler(element: Element): Measure {
	const context = document.createElement('canvas').getContext('2d');
	const family = getComputedStyle(element).fontFamily;
	const known = new Map<string, number>();
	return (text, weight) => {
		const key = `${weight} ${text}`;
		let width = known.get(key);
		if (width === undefined) {
			if (context) context.font = `${weight} 13.5px ${family}`;
			width = context?.measureText(text).width ?? text.length * 6.8;
			known.set(key, width);
		}
		return width;
	};
}
