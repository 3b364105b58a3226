// What stands where on the screen: marks at the camera, and which of them are in view.
import { outerRadius } from '#core/marks/forms.ts';
import { project } from '#core/geo/mercator.ts';
import { PLATE_HEIGHT, plateReach } from './plate.ts';
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { Mark } from '#core/marks/types.ts';
import type { PixelBox } from './types.ts';

/** What is laid out for a mark while the map rests, relative to the mark's middle. */
export interface Placing {
	/** The box of its button. */
	hit: PixelBox;
	/** Of a country: the widths of its plate and the filled end, and how far it was moved to leave others free. */
	plate: { width: number; end: number; shift: Pixel } | null;
}

/** A mark at a point of the screen. */
export interface DrawnMark extends Pixel {
	mark: Mark;
	placing: Placing;
	inView: boolean;
}

const NO_SHIFT: Pixel = { x: 0, y: 0 };

/** All marks as they stand at a camera; plates slide to stay in view. */
export function drawMarks(
	marks: readonly Mark[],
	camera: Camera,
	placings: ReadonlyMap<string, Placing>,
	edge: number
): DrawnMark[] {
	return marks.flatMap((mark) => {
		const placing = placings.get(mark.key);
		if (!placing) return [];
		const { plate } = placing;
		const shift = plate?.shift ?? NO_SHIFT;
		const at = project(mark.at, camera);
		const point = { x: at.x + shift.x, y: at.y + shift.y };
		if (!plate) return [{ mark, placing, ...point, inView: inView(point, camera, outerRadius(mark)) }];
		const slid = plateReach(mark, point, plate.width, camera, edge);
		return [{ mark, placing, ...slid, inView: inView(slid, camera, PLATE_HEIGHT / 2) }];
	});
}

/** Whether any of a thing round a point, `reach` pixels in each direction, is inside the window. */
export function inView({ x, y }: Pixel, { width, height }: Camera, reach = 0): boolean {
	return x > -reach && y > -reach && x < width + reach && y < height + reach;
}
