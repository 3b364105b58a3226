// The three forms of a point and their measures in CSS pixels; told apart by form, never by colour alone.
import type { PointForm, PointStyle } from './types.ts';

/** Numbers of the forms on the graphics card. */
export const FORM_NUMBERS: Readonly<Record<PointForm, number>> = { disc: 0, ring: 1, plate: 2 };

/** Measures shared by both engines. */
export const MEASURES = {
	/** Radius of a disc and of a ring's outer edge. */
	radius: 3.5,
	/** Half the width and half the height of a plate, and how much of its right end is filled. */
	plate: { x: 5, y: 3.5, end: 4 },
	/** Width of a ring's and a plate's line. */
	line: 1.6,
	/** Casing in the colour of paper round every point. */
	casing: 1.2,
	/** The selected point: how many times larger, its halo, and the ring parted from it by the halo. */
	chosen: { scale: 1.5, halo: 4, ring: 2.5 },
	/** The side of the square that holds any point, casing included, and how much of it a disc or a ring needs. */
	box: 14,
	roundShare: 0.82,
	/** Of the selected one: scaled, with halo and ring. */
	chosenBox: 30
} as const;

/** One byte a row: the number of its form. */
export function packForms(rows: number, form: PointStyle['form']): Uint8Array<ArrayBuffer> {
	const forms = new Uint8Array(rows);
	for (let row = 0; row < rows; row++) forms[row] = FORM_NUMBERS[form(row)];
	return forms;
}
