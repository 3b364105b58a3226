// The groups drawn on a canvas: discs by count, the number in them or beside them.
import { drawForm } from './draw-form.ts';
import type { Placed } from './placing.ts';
import type { PointStyle } from './types.ts';
import { shortCount } from './words.ts';

/** What a frame of groups needs. */
export interface GroupFrame {
	/** Largest first: the smaller stay on top. */
	placed: readonly Placed[];
	style: PointStyle;
	/** CSS font family of the numbers. */
	family: string;
	/** Points are drawn by the layer below: a group of one is one of them. */
	points: boolean;
	/** Group that is pointed at or has the focus. */
	raised: Placed | null;
	/** Pixels that the world's copies stand apart, and how many there are at each side. */
	world: number;
	aside: number;
}

const CASING = 1.5;
/** Among single points a number beside a disc is only in the way, unless it is of so many records. */
const WORTH_A_NUMBER = 10;
/** Half the height of a digit, pixels. */
const HALF_DIGIT = 3.5;
/** Pixels between a disc and its number where that does not fit into it. */
const GAP = 3;

/** Draws a frame onto a canvas already cleared and scaled to CSS pixels. */
export function drawGroups(context: CanvasRenderingContext2D, { placed, world, aside, ...frame }: GroupFrame): void {
	context.font = `600 11px ${frame.family}`;
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	for (let copy = -aside; copy <= aside; copy++) for (const one of placed) drawOne(context, one, copy * world, frame);
}

function drawOne(
	context: CanvasRenderingContext2D,
	one: Placed,
	shift: number,
	{ style, points, raised }: Omit<GroupFrame, 'placed' | 'world' | 'aside'>
): void {
	const { group, y, radius } = one;
	if (group.count === 1 && points) return;
	const x = one.x + shift;
	if (group.count === 1) {
		context.save();
		context.translate(x, y);
		drawForm(context, style.form(group.row), style);
		context.restore();
		return;
	}
	const disc = (colour: string, r: number) => {
		context.fillStyle = colour;
		context.beginPath();
		context.arc(x, y, r, 0, 2 * Math.PI);
		context.fill();
	};
	disc(style.paper, radius + (one === raised ? 2 * CASING : CASING));
	disc(style.ink, radius);
	const text = shortCount(group.count);
	const width = context.measureText(text).width;
	if (Math.hypot(width / 2, HALF_DIGIT) <= radius) {
		context.textAlign = 'center';
		context.fillStyle = style.paper;
		context.fillText(text, x, y + 0.5);
		return;
	}
	if (points && group.count < WORTH_A_NUMBER) return;
	context.textAlign = 'left';
	context.lineWidth = 3;
	context.strokeStyle = style.paper;
	context.strokeText(text, x + radius + GAP, y + 0.5);
	context.fillStyle = style.ink;
	context.fillText(text, x + radius + GAP, y + 0.5);
}
