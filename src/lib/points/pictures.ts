// The forms of a point as pictures, for MapLibre's own layers.
import { drawForm } from './draw-form.ts';
import { MEASURES } from './forms.ts';
import type { PointForm, PointStyle } from './types.ts';

/** Dots of a picture to a CSS pixel. */
export const PICTURE_RATIO = 2;

/** One form, with the halo and ring of the selected point if it is that. */
export function pictureOf(form: PointForm, style: PointStyle, chosen: boolean): ImageData {
	const side = chosen ? MEASURES.chosenBox : MEASURES.box;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side * PICTURE_RATIO;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return new ImageData(canvas.width, canvas.height);
	context.scale(PICTURE_RATIO, PICTURE_RATIO);
	context.translate(side / 2, side / 2);
	drawForm(context, form, style, chosen);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
