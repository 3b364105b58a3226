// Features of an archive's tiles, as the map hands them out, as marks for people: each once, the largest first.
import { countKey } from '#core/tiles/metadata.ts';
import type { PointMark } from '#lib/state/points.ts';

/** What of a rendered feature is read. */
export interface Rendered {
	id?: number | string | undefined;
	geometry: { type: string; coordinates?: unknown };
	properties: Readonly<Record<string, unknown>>;
}

/** The most marks of a view that are listed. */
export const MOST_LISTED = 200;

const COUNT_PREFIX = countKey('');

/** The marks of features, each once however many copies of the world show it; what is no mark of ours is left out. */
export function marksOf(features: readonly Rendered[]): PointMark[] {
	const marks = new Map<string, PointMark>();
	for (const feature of features) {
		const mark = markOf(feature);
		if (mark) marks.set(mark.key, mark);
	}
	return [...marks.values()].sort(
		(a, b) => b.count - a.count || compare(a.time?.from, b.time?.from) || compare(a.key, b.key)
	);
}

function markOf({ id, geometry, properties }: Rendered): PointMark | null {
	const [lon, lat] = Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
	if (geometry.type !== 'Point' || typeof lon !== 'number' || typeof lat !== 'number') return null;
	const text = (key: string) => (typeof properties[key] === 'string' ? properties[key] : '');
	const number = (key: string) => (typeof properties[key] === 'number' ? properties[key] : null);
	const count = number('count');
	const row = count === null && typeof id === 'number' ? id : null;
	const [from, to] = [text('from'), text('to')];
	// A tile is less exact than the record; a copy of the world to the east or west has the same marks.
	const at: [number, number] = [number('lon') ?? ((((lon + 180) % 360) + 360) % 360) - 180, number('lat') ?? lat];
	return {
		key: row === null ? `${text('form')} ${count ?? 1} ${at[0].toFixed(4)} ${at[1].toFixed(4)}` : `row ${row}`,
		row,
		count: count ?? 1,
		at,
		form: text('form'),
		title: text('title'),
		kind: text('kind'),
		precision: text('precision'),
		id: text('id') || null,
		time: from && to ? { from, to } : null,
		radius: number('radius'),
		kinds: kindsOf(properties)
	};
}

function kindsOf(properties: Rendered['properties']): [string, number][] {
	return Object.entries(properties)
		.flatMap(([key, value]): [string, number][] =>
			key.startsWith(COUNT_PREFIX) && typeof value === 'number' ? [[key.slice(COUNT_PREFIX.length), value]] : []
		)
		.sort(([a, n], [b, m]) => m - n || compare(a, b));
}

/** Undated last. */
function compare(a: string | undefined, b: string | undefined): number {
	if (a === b) return 0;
	if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
	return a < b ? -1 : 1;
}
