// The names written beside the marks, and the room they and the marks take.
import { numberWords } from '#core/basics/numbers.ts';
import { counted } from '#core/words/vocabulary.ts';
import { segmentsOf } from './boxes.ts';
import { placeLabels, type Label, type LabelRequest } from './labels.ts';
import type { Measure } from './arrange.ts';
import { outerRadius, selectedRadius } from '#core/marks/forms.ts';
import type { PlaceExtent } from './outline.ts';
import { PLATE_HEIGHT } from './plate.ts';
import type { Said } from './said.ts';
import type { DrawnMark } from './scene.ts';
import type { Mark } from '#core/marks/types.ts';
import type { PixelBox } from './types.ts';

/** The words at a mark, in two lines at most. */
export interface MarkWords {
	name: string;
	count: string;
	second: string | null;
	/** Width of name and count in pixels; the sign of a dispute stands behind them. */
	first: number;
}

/** A mark's words where they stand. */
export interface NamedMark extends Label {
	words: MarkWords;
}

/** What names depend on beside the marks. */
export interface Occasion {
	selected: string | null;
	/** Id of the place the focused statement was said at, and what stands there: "said here", "denied here". */
	saidAt: string | null;
	here: string;
	/** Marks whose name is shown whatever the room: pointed at or focused. */
	wanted: readonly (string | null)[];
	/** The mark whose list is open: the list names it. */
	opened: string | null;
	lines: readonly Said[];
	extents: readonly PlaceExtent[];
	/** A name that finds no room beside its mark may stand at the end of a line. */
	leaders: boolean;
	/** Boxes of controls, the scale, tags and the open list. */
	boxes: readonly PixelBox[];
	window: PixelBox;
}

const LINE = 18;
const TWO_LINES = 34;
/** Pixels: the sign of a dispute, and it with the gap before it. */
export const SIGN = 14;
const SIGN_ROOM = SIGN + 6;
/** Pixels between a name and its count. */
export const COUNT_GAP = 6;
/** Pixels: beyond a larger ring a name would stand too far from its disc. */
const FAR_RIM = 80;
/** More names than this no window has room for. */
const MOST = 150;

/** The words of a mark: its lead, or the one of its places that is selected. */
function namingOf(
	{ lead, places, more, count }: Mark,
	{ selected, saidAt, here }: Occasion,
	measure: Measure
): MarkWords {
	const chosen = places.find(({ id }) => id === selected) ?? lead;
	const several =
		places.length > 1 ? `${chosen === lead ? '' : '1 of '}${counted(places.length + more, 'place')}` : null;
	const { name } = chosen;
	const records = numberWords(chosen === lead ? count : chosen.count);
	return {
		name,
		count: records,
		first: measure(name, 600) + COUNT_GAP + measure(records, 400),
		second: places.some(({ id }) => id === saidAt) ? here : (several ?? chosen.hedge)
	};
}

/** The names that find room, by the key of their mark. */
export function nameMarks(drawn: readonly DrawnMark[], occasion: Occasion, measure: Measure): Map<string, NamedMark> {
	const { selected, opened, wanted, lines, boxes, window, extents, leaders } = occasion;
	const seen = drawn.filter(({ inView }) => inView);
	const words = new Map<string, MarkWords>();
	const requests = seen
		.filter(({ mark, placing }) => !placing.plate && mark.key !== opened)
		.filter(({ mark }, i) => i < MOST || isChosen(mark, selected) || wanted.includes(mark.key))
		.map(({ mark, x, y }): LabelRequest => {
			const naming = namingOf(mark, occasion, measure);
			words.set(mark.key, naming);
			const first = naming.first + (mark.dispute ? SIGN_ROOM : 0);
			const chosen = isChosen(mark, selected);
			return {
				key: mark.key,
				x,
				y,
				reach: reachOf(mark, chosen),
				rim: rimOf(mark, extents),
				width: Math.ceil(Math.max(first, naming.second ? measure(naming.second, 400) : 0)),
				height: naming.second ? TWO_LINES : LINE,
				first: chosen,
				leader: leaders,
				forced: chosen || wanted.includes(mark.key)
			};
		});
	const taken = {
		circles: seen
			.filter(({ placing }) => !placing.plate)
			.map(({ mark, x, y }) => ({ key: mark.key, x, y, r: outerRadius(mark) })),
		boxes: [...boxes, ...seen.flatMap(plateBox)],
		segments: lines.flatMap(({ path }) => segmentsOf(path))
	};
	const labels = placeLabels(requests, taken, window);
	return new Map(
		[...labels].flatMap(([key, label]): [string, NamedMark][] => {
			const naming = words.get(key);
			return naming ? [[key, { ...label, words: naming }]] : [];
		})
	);
}

/** Where the first line of a name starts, its middle or its end stands, and behind it the sign; relative to the mark's middle. */
export function lineOf({ x, width, facing, words }: NamedMark, disputed: boolean): { text: number; sign: number } {
	const room = disputed ? SIGN_ROOM : 0;
	const start = { start: x, middle: x + (width - words.first - room) / 2, end: x + width - words.first - room }[facing];
	const anchor = { start: 0, middle: words.first / 2, end: words.first }[facing];
	return { text: start + anchor, sign: start + words.first + SIGN_ROOM - SIGN };
}

function isChosen({ places }: Mark, selected: string | null): boolean {
	return places.some(({ id }) => id === selected);
}

function reachOf(mark: Mark, chosen: boolean): number {
	return chosen ? selectedRadius(mark) + 2 : outerRadius(mark) + (mark.radius < 6 ? 0 : 1);
}

/** A lone area's ring, if its name would still be seen to belong to it. */
function rimOf({ form, lead, places, radius }: Mark, extents: readonly PlaceExtent[]): number | null {
	if (form !== 'area' || places.length > 1) return null;
	const ring = extents.find(({ id }) => id === lead.id)?.ring ?? 0;
	return ring > radius && ring < FAR_RIM ? ring - 2 : null;
}

function plateBox({ x, y, placing: { plate } }: DrawnMark): PixelBox[] {
	return plate ? [{ x: x - plate.width / 2, y: y - PLATE_HEIGHT / 2, width: plate.width, height: PLATE_HEIGHT }] : [];
}

/** All that basemap names must leave free: marks, names, lines. Pixels of the screen at rest. */
export function roomTaken(
	drawn: readonly DrawnMark[],
	names: ReadonlyMap<string, NamedMark>,
	lines: readonly Said[]
): PixelBox[] {
	return [
		...drawn.flatMap((one): PixelBox[] => {
			if (!one.inView) return [];
			const r = outerRadius(one.mark);
			const own = one.placing.plate ? plateBox(one) : [{ x: one.x - r, y: one.y - r, width: 2 * r, height: 2 * r }];
			const name = names.get(one.mark.key);
			return name ? [...own, { ...name, x: one.x + name.x, y: one.y + name.y }] : own;
		}),
		...lines.flatMap(({ path }) => beads(path))
	];
}

/** Small squares along a path, every few pixels. */
function beads(path: readonly { x: number; y: number }[]): PixelBox[] {
	return segmentsOf(path).flatMap(({ from, to }) => {
		const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
		return Array.from({ length: steps }, (_, i): PixelBox => {
			const t = i / steps;
			return { x: from.x + (to.x - from.x) * t - 3, y: from.y + (to.y - from.y) * t - 3, width: 6, height: 6 };
		});
	});
}
