// Lays out the marks for a camera at rest: buttons and plates.
import { hitBoxes, type Target } from './hit.ts';
import { outerRadius } from './marks.ts';
import { project } from './mercator.ts';
import { PLATE_HEIGHT, plateSize } from './plate.ts';
import type { Placing } from './scene.ts';
import type { Camera, Mark } from './types.ts';

/** Width in pixels of a text in the labels' type, at one of its weights. */
export type Measure = (text: string, weight: 400 | 600) => number;

/** What of a mark is laid out once for a zoom. `finger`: least width of a button in pixels. */
export function arrangeMarks(
	marks: readonly Mark[],
	camera: Camera,
	measure: Measure,
	finger: number
): Map<string, Placing> {
	const plates = new Map(
		marks
			.filter(({ form }) => form === 'plate')
			.map(({ key, lead, count }) => [key, plateSize(measure(lead.name, 600), measure(String(count), 600))])
	);
	const targets = marks.map((mark): Target => {
		const width = plates.get(mark.key)?.width;
		const reach = outerRadius(mark);
		return {
			key: mark.key,
			...project(mark.at, camera),
			reachX: width === undefined ? reach : width / 2,
			reachY: width === undefined ? reach : PLATE_HEIGHT / 2,
			round: width === undefined
		};
	});
	const hits = hitBoxes(targets, finger);
	return new Map(
		marks.flatMap(({ key }): [string, Placing][] => {
			const hit = hits.get(key);
			const plate = plates.get(key);
			return hit ? [[key, { hit, plate: plate ? { ...plate, shift: { x: 0, y: 0 } } : null }]] : [];
		})
	);
}
