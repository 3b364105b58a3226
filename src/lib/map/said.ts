// A statement's line on the screen: from the mark it was said at to those it is about.
import { distanceWords } from '#core/words/distance.ts';
import { grow } from './boxes.ts';
import { arrowHead, course, cutEnd, cutStart, leaves, toScreen } from './line.ts';
import { anchorOf, outerRadius, selectedRadius } from '#core/marks/forms.ts';
import { metresBetween } from '#core/geo/distance.ts';
import { unproject } from '#core/geo/mercator.ts';
import { PLATE_HEIGHT } from './plate.ts';
import type { DrawnMark } from './scene.ts';
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import type { PixelBox, MapLine } from './types.ts';

/** Pixels between the arrow's tip and the mark, and the arrow's length. */
const OFF = 4;
const HEAD = 11;

/** Says at the window's edge which place lies beyond it. */
export interface Tag extends Pixel {
	words: string;
}

/** One line as drawn. */
export interface Said {
	key: string;
	path: Pixel[];
	head: [Pixel, Pixel, Pixel] | null;
	tags: Tag[];
	/** The ring at the speaker's end; `null` at a country's plate. */
	ring: (Pixel & { r: number }) | null;
}

/** The lines of a statement, one for each place it is about that has another mark than the place it was said at. */
export function saidLines(
	line: MapLine | null,
	drawn: readonly DrawnMark[],
	selected: string | null,
	camera: Camera,
	window: PixelBox
): Said[] {
	const from = line && find(drawn, line.from);
	if (!line || !from) return [];
	const ends = line.to.flatMap((id) => find(drawn, id) ?? []).filter(({ mark }) => mark !== from.mark);
	return [...new Map(ends.map((end) => [end.mark.key, end])).values()].map((to) =>
		saidLine(from, to, selected, camera, window)
	);
}

type End = DrawnMark & { place: MarkPlace };

function find(drawn: readonly DrawnMark[], id: string): End | null {
	for (const one of drawn) {
		const place = one.mark.places.find((member) => member.id === id);
		if (place) return { ...one, place };
	}
	return null;
}

function saidLine(from: End, to: End, selected: string | null, camera: Camera, window: PixelBox): Said {
	const whole = toScreen(course(position(from, camera), position(to, camera)), camera);
	const started = cutStart(whole, free(from, selectedRadius(from.mark) + 1));
	const chosen = to.mark.places.some(({ id }) => id === selected);
	let path = cutEnd(started, free(to, (chosen ? selectedRadius(to.mark) + 1.25 : outerRadius(to.mark)) + OFF));
	const metres = metresBetween(anchorOf(from.place) ?? from.mark.at, anchorOf(to.place) ?? to.mark.at);
	const tags: Tag[] = [];
	const exit = leaves(path, window);
	if (exit) {
		tags.push({ ...exit, words: `${to.place.name}, ${distanceWords(metres)}` });
		path = cutEnd(path, ({ x, y }) => Math.hypot(x - exit.x, y - exit.y) < 0.5 || !beyond({ x, y }, window));
	}
	const entry = leaves([...path].reverse(), window);
	if (entry) {
		tags.push({ ...entry, words: `${from.place.name}, ${distanceWords(metres)}` });
	}
	const ring = from.placing.plate ? null : { x: from.x, y: from.y, r: selectedRadius(from.mark) };
	const tip = path.at(-1);
	const head = arrowHead(path, HEAD);
	const shaft = tip ? cutEnd(path, ({ x, y }) => Math.hypot(x - tip.x, y - tip.y) > HEAD - 2) : [];
	return { key: to.mark.key, path: shaft, head, tags, ring };
}

/** A plate may have slid: there the line ends where it stands now. */
function position(end: End, camera: Camera) {
	return end.placing.plate ? unproject(end, camera) : end.mark.at;
}

function free(end: DrawnMark, reach: number): (point: Pixel) => boolean {
	const { plate } = end.placing;
	if (!plate) return ({ x, y }) => Math.hypot(x - end.x, y - end.y) > reach;
	const box = grow(
		{ x: end.x - plate.width / 2, y: end.y - PLATE_HEIGHT / 2, width: plate.width, height: PLATE_HEIGHT },
		OFF + 2
	);
	return (point) => beyond(point, box);
}

function beyond({ x, y }: Pixel, box: PixelBox): boolean {
	return x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height;
}
