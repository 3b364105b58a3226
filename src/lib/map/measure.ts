// How wide words will be in the labels' type.
import type { Measure } from './arrange.ts';

const SIZE = '13.5px';

/** Gives a ruler for the type an element is set in, 13.5 px: one at once, and a true one when its fonts have come. */
export async function ruler(element: Element, give: (measure: Measure) => void): Promise<void> {
	const family = getComputedStyle(element).fontFamily;
	give(rulerFor(family));
	try {
		await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} ${SIZE} ${family}`)));
	} catch {
		// The fonts cannot be had: what stands in for them has been measured.
	}
	give(rulerFor(family));
}

function rulerFor(family: string): Measure {
	const context = document.createElement('canvas').getContext('2d');
	const known = new Map<string, number>();
	return (text, weight) => {
		const key = `${weight} ${text}`;
		let width = known.get(key);
		if (width === undefined) {
			if (context) context.font = `${weight} ${SIZE} ${family}`;
			// Without a canvas the average letter has to do.
			width = context?.measureText(text).width ?? text.length * 6.8;
			known.set(key, width);
		}
		return width;
	};
}
