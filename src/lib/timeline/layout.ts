// Where the bars of one lane stand: their pixels, rows, ends and labels.
import type { Bar, PlacedBar } from './bars.ts';
import { closedEnds, fadeStops } from './fade.ts';
import { textWidth, labelsOf } from './labels.ts';
import { rowsOf } from './rows.ts';
import type { TimeScale } from './scale.ts';
import { overlaps } from '#core/time/span.ts';

/** Heights in pixels: of rows, of what is drawn, and the air above and below the rows. */
export interface Rhythm {
	statement: number;
	event: number;
	pad: number;
}
/** For a pointer, and for a finger. */
export const FINE: Rhythm = { statement: 15.5, event: 6.5, pad: 5 };
export const COARSE: Rhythm = { statement: 26, event: 24, pad: 4 };

const BAR_HEIGHT = 13;
const EVENT_HEIGHT = 4;
/** Narrower than this a point in time is a pin. */
const PIN = 16;
const FLAG = 15;
/** What is clipped off is drawn this far past the edge, so that no end seems to be there. */
const PAST = 4;
const INSET = 6;
const LEAST_HIT = 24;

/** The bars of a lane that are in the span of the scale, in rows, and the height they take. */
export function layoutLane(
	bars: readonly Bar[],
	scale: TimeScale,
	rhythm: Rhythm
): { bars: PlacedBar[]; height: number } {
	const seen = bars.filter(({ stretch }) => overlaps(stretch, scale.span));
	const lines = seen.filter(({ form }) => form === 'event').map((bar) => sketch(bar, scale));
	const thick = seen.filter(({ form }) => form !== 'event').map((bar) => sketch(bar, scale));
	const rowsOfThick = rowsOf(thick.map(({ extent }) => extent));
	const rowsOfLines = rowsOf(lines.map(({ extent }) => extent));
	const count = (rows: readonly number[]) => rows.reduce((most, row) => Math.max(most, row + 1), 0);
	const below = rhythm.pad + count(rowsOfThick) * rhythm.statement;
	const placed = [
		...thick.map((one, at) =>
			put(one, rhythm.pad + (rowsOfThick[at] ?? 0) * rhythm.statement, rhythm.statement, BAR_HEIGHT)
		),
		...lines.map((one, at) => put(one, below + (rowsOfLines[at] ?? 0) * rhythm.event, rhythm.event, EVENT_HEIGHT))
	];
	return { bars: placed, height: below + count(rowsOfLines) * rhythm.event + rhythm.pad };
}

type Sketch = Omit<PlacedBar, 'y' | 'height' | 'hit'> & { extent: { left: number; right: number } };

function sketch(bar: Bar, { x, width, span }: TimeScale): Sketch {
	const { stretch, form } = bar;
	const [start, end] = [x(stretch.from), x(stretch.to)];
	const closed = closedEnds(stretch);
	const isPoint = stretch.instant && end - start < PIN;
	const shape = form === 'publication' ? 'flag' : isPoint ? 'pin' : 'bar';
	// Only what is in view is drawn: a year under a window of minutes would be millions of pixels wide.
	const left = Math.max(-PAST, start);
	const right = Math.max(Math.min(width + PAST, end), left + (isPoint ? 0 : 3));
	const share = (pixel: number) => (pixel - start) / Math.max(1e-9, end - start);
	const base = {
		bar,
		shape,
		left,
		right,
		caps: { start: closed.start && stretch.from >= span.from, end: closed.end && stretch.to <= span.to },
		fade: fadeStops(stretch, Math.max(0, share(left)), Math.min(1, share(right)))
	} as const;
	const body =
		shape === 'flag'
			? flagExtent(stretch.openStart || !stretch.instant ? right : start, left, right, stretch.openStart)
			: shape === 'pin'
				? { left: (start + end) / 2 - 5, right: (start + end) / 2 + 5 }
				: { left, right };
	const label = labelOf(bar, shape, body, width);
	const reach = label === null ? 0 : label.x + textWidth(label.text) + 4;
	return { ...base, label, extent: { left: body.left, right: Math.max(body.right, reach) } };
}

/** A flag stands right of a known moment, and left of a limit that the time fades in to. */
function flagExtent(at: number, left: number, right: number, fadesIn: boolean) {
	return fadesIn ? { left: Math.min(left, at - FLAG), right: at } : { left, right: Math.max(right, left + FLAG) };
}

function labelOf(bar: Bar, shape: PlacedBar['shape'], body: { left: number; right: number }, width: number) {
	const labels = labelsOf(bar, shape);
	const [left, right] = [Math.max(0, body.left), Math.min(width, body.right)];
	if (shape === 'bar' && bar.form === 'statement') {
		const text = labels.find((words) => textWidth(words) + 2 * INSET <= right - left);
		// Where it fades in, the words stand at the end that is known.
		const x = (words: string) => (bar.stretch.openStart ? right - INSET - textWidth(words) : left + INSET);
		if (text !== undefined) return { text, x: x(text) };
	}
	const beside = labels.find((words) => right + 5 + textWidth(words) <= width);
	return beside === undefined ? null : { text: beside, x: right + 5 };
}

function put({ extent, ...one }: Sketch, top: number, row: number, height: number): PlacedBar {
	const middle = (extent.left + extent.right) / 2;
	const wide = Math.max(LEAST_HIT, extent.right - extent.left);
	const hit = { left: middle - wide / 2, right: middle + wide / 2, top, bottom: top + row };
	return { ...one, y: top + (row - height) / 2, height, hit };
}
