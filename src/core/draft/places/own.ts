// A dossier's own places by name, with typing errors of one or two letters.
import { push } from '#core/basics/lists.ts';
import { own } from '#core/dossier/own.ts';
import type { Place, Position } from '../../dossier/types.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Candidate } from '../types.ts';
import { isWithinEdits } from './edits.ts';

// Shorter names are one letter away from too many words.
const ONE_EDIT = 5;
const TWO_EDITS = 8;
const LONGEST = 60;

/** The own places of a dossier that can be placed, by folded name. */
export class OwnNames {
	readonly #exact = new Map<string, Place[]>();
	readonly #byLength = new Map<number, string[]>();

	constructor(places: readonly Place[]) {
		for (const place of places) {
			if (!positionOf(place)) continue;
			for (const name of [place.properties.name, ...Object.values(place.properties.names ?? {})])
				this.#add(fold(name), place);
		}
	}

	/** Places of that very name. */
	find(folded: string): readonly Place[] {
		return this.#exact.get(folded) ?? [];
	}

	/** Places whose name is one letter away, in longer names two; none where two names are equally near. */
	near(folded: string): readonly Place[] {
		if (this.#byLength.size === 0) return [];
		const edits = folded.length >= TWO_EDITS ? 2 : folded.length >= ONE_EDIT ? 1 : 0;
		if (edits === 0 || folded.length > LONGEST) return [];
		const near: string[] = [];
		for (let length = folded.length - edits; length <= folded.length + edits; length++) {
			for (const name of this.#byLength.get(length) ?? []) if (isWithinEdits(name, folded, edits)) near.push(name);
		}
		return near.length === 1 ? this.find(near[0] ?? '') : [];
	}

	#add(name: string, place: Place): void {
		if (name.length < 2) return;
		const known = this.#exact.get(name);
		if (known) {
			if (!known.includes(place)) known.push(place);
			return;
		}
		this.#exact.set(name, [place]);
		if (name.length < ONE_EDIT) return;
		push(this.#byLength, name.length, name);
	}
}

/** The place as a candidate, at its point or at the middle of its outline's corners. */
export function ownCandidate(place: Place): Candidate {
	const [lon, lat] = positionOf(place) ?? [0, 0];
	const kind = own(KINDS, place.properties.kind) ?? 'settlement';
	return { name: place.properties.name, lon, lat, score: 0, kind, country: '', id: place.id };
}

const KINDS: Readonly<Record<string, Candidate['kind']>> = {
	site: 'settlement',
	settlement: 'settlement',
	district: 'district',
	region: 'region',
	country: 'country',
	worldwide: 'area'
};

function positionOf({ geometry }: Place): Position | undefined {
	if (!geometry) return undefined;
	if (geometry.type === 'Point') return geometry.coordinates;
	const corners = flatten(geometry.coordinates);
	if (corners.length === 0) return undefined;
	const mean = (at: 0 | 1): number => corners.reduce((sum, corner) => sum + corner[at], 0) / corners.length;
	return [mean(0), mean(1)];
}

type Nested = Position | readonly Nested[];

function flatten(nested: readonly Nested[]): Position[] {
	return nested.flatMap((part) => (isPosition(part) ? [part] : flatten(part)));
}

function isPosition(part: Nested): part is Position {
	return typeof part[0] === 'number';
}
