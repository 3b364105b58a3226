// The records and groups of an archive as places that the map groups and draws like any others.
import { PRECISIONS } from '#core/dossier/types.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import type { PointMark } from '#lib/state/points.ts';
import { kindWords } from './words.ts';

/** A mark of an archive as a place. What is known by area only, with no radius, is a hollow disc: it is near there. */
export function placeOf({
	key,
	row,
	count,
	at,
	form,
	title,
	kind,
	precision,
	id,
	radius,
	kinds
}: PointMark): MarkPlace {
	const told = PRECISIONS.find((one) => one === precision) ?? (form === 'point' ? 'settlement' : 'near');
	const known = form === 'country' ? 'country' : form === 'area' && radius === null ? 'near' : told;
	return {
		id: idOf(key),
		name: row === null ? kindsWords(kinds) : title || 'Without a title',
		kind: row === null ? 'group' : kindWords(kind).toLowerCase(),
		precision: known,
		radius,
		geometry: { type: 'Point', coordinates: [at[0], at[1]] },
		count,
		records: id === null ? [] : [id],
		hollow: false,
		hedge: null,
		dispute: null,
		containers: []
	};
}

/** The id of a mark of an archive as a place: no place of a dossier has it. */
export function idOf(key: string): string {
	return `points ${key}`;
}

function kindsWords(kinds: PointMark['kinds']): string {
	const [first] = kinds;
	if (!first) return 'Records';
	return kindWords(first[0]) + (kinds.length > 1 ? ' and more' : '');
}
