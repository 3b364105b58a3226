// Lays out the marks for a camera at rest: buttons and plates.
import { circleMeets, grow, overlap, type Circle } from './boxes.ts';
import { hitBoxes, type Target } from './hit.ts';
import { outerRadius } from '#core/marks/forms.ts';
import { project } from '#core/geo/mercator.ts';
import { PLATE_HEIGHT, plateReach, plateSize } from './plate.ts';
import type { Placing } from './scene.ts';
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { Mark } from '#core/marks/types.ts';
import type { PixelBox } from './types.ts';

/** Width in pixels of a text in the labels' type, 13.5 px, at one of its weights. */
export type Measure = (text: string, weight: 400 | 600) => number;

/** Pixels that a plate may stand off its country's point to leave other marks free. */
const SHIFTS = [0, 14, 24, 36, 50, 66];

/** What of each mark is laid out once for a camera at rest. `finger`: least width of a button in pixels. */
export function arrangeMarks(
	marks: readonly Mark[],
	camera: Camera,
	measure: Measure,
	finger: number,
	edge: number
): Map<string, Placing> {
	const circles = marks
		.filter(({ form }) => form !== 'plate')
		.map((mark): Circle => ({ ...project(mark.at, camera), r: outerRadius(mark) }));
	const plates = arrangePlates(marks, circles, camera, measure, edge);
	const targets = marks.map((mark): Target => {
		const plate = plates.get(mark.key);
		const at = project(mark.at, camera);
		const reach = outerRadius(mark);
		return plate
			? { key: mark.key, ...at, reachX: plate.width / 2, reachY: PLATE_HEIGHT / 2 }
			: { key: mark.key, ...at, reachX: reach, reachY: reach };
	});
	return new Map([...hitBoxes(targets, finger)].map(([key, hit]) => [key, { hit, plate: plates.get(key) ?? null }]));
}

/** Plates of many records choose first; one that finds no free spot stands at its point. */
function arrangePlates(
	marks: readonly Mark[],
	circles: readonly Circle[],
	camera: Camera,
	measure: Measure,
	edge: number
): Map<string, NonNullable<Placing['plate']>> {
	const taken: PixelBox[] = [];
	const plates = new Map<string, NonNullable<Placing['plate']>>();
	for (const mark of marks) {
		if (mark.form !== 'plate') continue;
		const { width, end } = plateSize(measure(mark.lead.name, 600), measure(String(mark.count), 600));
		const at = project(mark.at, camera);
		const spot = (shift: Pixel) =>
			box(plateReach(mark, { x: at.x + shift.x, y: at.y + shift.y }, width, camera, edge), width);
		const shift = shifts().find((one) => {
			const airy = grow(spot(one), 3);
			return !taken.some((other) => overlap(airy, other)) && !circles.some((circle) => circleMeets(circle, airy));
		}) ?? { x: 0, y: 0 };
		taken.push(spot(shift));
		plates.set(mark.key, { width, end, shift });
	}
	return plates;
}

/** Down, up, then sideways, ever farther. */
function shifts(): Pixel[] {
	return SHIFTS.flatMap((by) =>
		by === 0
			? [{ x: 0, y: 0 }]
			: [
					{ x: 0, y: by },
					{ x: 0, y: -by },
					{ x: by * 1.5, y: 0 },
					{ x: -by * 1.5, y: 0 },
					{ x: by, y: by },
					{ x: -by, y: by }
				]
	);
}

function box({ x, y }: Pixel, width: number): PixelBox {
	return { x: x - width / 2, y: y - PLATE_HEIGHT / 2, width, height: PLATE_HEIGHT };
}
