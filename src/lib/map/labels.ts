// Where the name of each mark stands: right, left, below, above, at the end of a short leader, or nowhere.
import { circleMeets, grow, overlap, segmentMeets, within, type Circle, type PixelLine } from './boxes.ts';
import type { Pixel } from '#core/geo/view.ts';
import type { PixelBox } from './types.ts';

/** A name that wants to stand at a mark. */
export interface LabelRequest extends Pixel {
	key: string;
	/** Pixels from the mark's middle to the edge of all that is drawn of it. */
	reach: number;
	/** Pixels to the edge of the ring round an area, beyond which its name reads better; `null` without one, or far out. */
	rim: number | null;
	width: number;
	height: number;
	/** Placed before the others: the selected one. */
	first: boolean;
	/** May stand at the end of a leader. */
	leader: boolean;
	/** Stands even where there is no room: the selected one, the one pointed at. */
	forced: boolean;
}

/** A name's box, relative to the mark's middle; `leader` runs from the mark to it. */
export interface Label extends PixelBox {
	leader: PixelLine | null;
	/** The side of the box that faces the mark: the text is set towards it. */
	facing: 'start' | 'middle' | 'end';
}

/** What names must not lie on. */
export interface Taken {
	circles: readonly (Circle & { key: string })[];
	boxes: readonly PixelBox[];
	segments: readonly PixelLine[];
}

const BESIDE = 6;
const STACKED = 2;
/** Pixels between a name and anything else. */
const AIR = 2;
const LEADERS = [14, 26, 40];
const DIRECTIONS = [-45, -135, 45, 135, -20, -160, 20, 160, -90, 90].map((degrees) => (degrees * Math.PI) / 180);

/**
 * Places names one after the other, the selected one first, else in the order given; one that finds no room inside the
 * window is left out. Boxes and positions in pixels of the screen.
 */
export function placeLabels(requests: readonly LabelRequest[], taken: Taken, window: PixelBox): Map<string, Label> {
	const placed = new Map<string, Label>();
	const boxes = [...taken.boxes];
	const segments = [...taken.segments];
	for (const request of [...requests].sort((a, b) => Number(b.first) - Number(a.first))) {
		const options = candidates(request);
		const free = options.find((label) => fits(label, request, { ...taken, boxes, segments }, window));
		const label = free ?? (request.forced ? leastBad(options, request, window) : undefined);
		if (!label) continue;
		placed.set(request.key, label);
		boxes.push(shift(label, request));
		if (label.leader) segments.push(onScreen(label.leader, request));
	}
	return placed;
}

function candidates({ reach, rim, width, height, leader }: LabelRequest): Label[] {
	return [
		...(rim === null ? [] : beside(rim, width, height).slice(0, 2)),
		...beside(reach, width, height),
		...(leader ? LEADERS : []).flatMap((length) =>
			DIRECTIONS.map((angle) => atLeader(reach, width, height, length, angle))
		)
	];
}

function beside(reach: number, width: number, height: number): Label[] {
	const size = { width, height, leader: null };
	const middle = -height / 2;
	return [
		{ ...size, x: reach + BESIDE, y: middle, facing: 'start' },
		{ ...size, x: -reach - BESIDE - width, y: middle, facing: 'end' },
		{ ...size, x: -width / 2, y: reach + STACKED, facing: 'middle' },
		{ ...size, x: -width / 2, y: -reach - STACKED - height, facing: 'middle' }
	];
}

function atLeader(reach: number, width: number, height: number, length: number, angle: number): Label {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const from = { x: cos * (reach + 1), y: sin * (reach + 1) };
	const to = { x: cos * (reach + length), y: sin * (reach + length) };
	const leader = { from, to };
	if (Math.abs(cos) < 0.3) {
		return { x: to.x - width / 2, y: sin < 0 ? to.y - height : to.y, width, height, leader, facing: 'middle' };
	}
	const y = to.y - height / 2;
	return cos > 0
		? { x: to.x + 4, y, width, height, leader, facing: 'start' }
		: { x: to.x - 4 - width, y, width, height, leader, facing: 'end' };
}

function fits(label: Label, request: LabelRequest, taken: Taken, window: PixelBox): boolean {
	const box = shift(label, request);
	if (!within(box, window)) return false;
	const airy = grow(box, AIR);
	if (taken.boxes.some((other) => overlap(airy, other))) return false;
	if (taken.segments.some((segment) => segmentMeets(segment, box))) return false;
	if (taken.circles.some((circle) => circle.key !== request.key && circleMeets(circle, airy))) return false;
	if (!label.leader) return true;
	const leader = onScreen(label.leader, request);
	return (
		!taken.boxes.some((other) => segmentMeets(leader, other)) &&
		!taken.circles.some(({ key, x, y, r }) => key !== request.key && segmentMeets(leader, square(x, y, r)))
	);
}

/** Beside the mark, on the side with more of the window. */
function leastBad(options: readonly Label[], request: LabelRequest, window: PixelBox): Label | undefined {
	return options.slice(0, 4).find((label) => within(shift(label, request), window)) ?? options[0];
}

function shift({ x, y, width, height }: PixelBox, by: Pixel): PixelBox {
	return { x: x + by.x, y: y + by.y, width, height };
}

function onScreen({ from, to }: PixelLine, by: Pixel): PixelLine {
	return { from: { x: from.x + by.x, y: from.y + by.y }, to: { x: to.x + by.x, y: to.y + by.y } };
}

function square(x: number, y: number, r: number): PixelBox {
	return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}
