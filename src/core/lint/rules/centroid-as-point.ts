// The middle of something large given as if it were the spot itself.
import { own } from '#core/dossier/own.ts';
import type { Place, Position } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { containers } from '#core/index/places.ts';
import { distanceWords } from '#core/words/distance.ts';
import type { LintRule } from '../rule.ts';

/** How wide each precision is, from the finest; a place of a kind is never known more finely than the kind itself. */
const WIDTH: Readonly<Record<string, number>> = {
	site: 0,
	near: 1,
	settlement: 1,
	admin2: 2,
	admin1: 3,
	region: 3,
	country: 4,
	unknown: 5
};
const FINEST: Readonly<Record<string, number>> = {
	site: 0,
	settlement: 1,
	district: 2,
	region: 2,
	country: 4,
	worldwide: 5
};
/** Metres; hardly any district, region or country lies wholly within so little. Our choice. */
const SMALLEST: Readonly<Record<string, number>> = { district: 500, region: 2000, country: 3000 };
/** Metres in one degree of latitude. */
const DEGREE = 111_320;

/** No gazetteer is asked: it holds a point's kind, precision, radius, decimals and its containers' points against each other. */
export const centroidAsPoint: LintRule = {
	code: 'centroid-as-point',
	severity: 'warning',
	title:
		'A point is given more exactly than what it stands for: by its kind, its radius, its decimals or the point of what contains it, it looks like the middle of something larger.',
	*find({ dossier, catalogue }) {
		for (const [index, place] of dossier.places.features.entries()) {
			const base = `/places/features/${index}`;
			const why = reasonOf(place, catalogue);
			if (why) yield { pointer: `${base}/${why.key}`, message: `“${place.properties.name}” ${why.words}` };
		}
	}
};

type Reason = { key: string; words: string } | null;

function reasonOf(place: Place, catalogue: Catalogue): Reason {
	if (place.geometry?.type !== 'Point') return null;
	const { coordinates } = place.geometry;
	return tooFine(place) ?? tooSmall(place) ?? tooRound(place, coordinates) ?? borrowed(place, coordinates, catalogue);
}

function tooFine({ properties: { kind, precision } }: Place): Reason {
	const [finest, width] = [own(FINEST, kind), own(WIDTH, precision)];
	if (finest === undefined || width === undefined || width >= finest) return null;
	const words = `is a ${kind} given as exactly as a ${precision}. Give it the precision of a ${kind}, or the kind of what was meant.`;
	return { key: 'properties/precision', words };
}

function tooSmall({ properties: { kind, radius } }: Place): Reason {
	const smallest = own(SMALLEST, kind);
	if (radius === undefined || smallest === undefined || radius >= smallest) return null;
	const words = `is a ${kind} with a radius of ${distanceWords(radius)}. The radius holds all of it and the doubt about it; correct it.`;
	return { key: 'properties/radius', words };
}

function tooRound({ properties: { precision, radius } }: Place, position: Position): Reason {
	if ((own(WIDTH, precision) ?? 0) > 1 || radius === undefined) return null;
	const decimals = Math.max(...position.map((degrees) => (String(degrees).split('.')[1] ?? '').length));
	const doubt = (DEGREE / 2) * 10 ** -decimals;
	if (decimals > 1 || radius >= doubt) return null;
	const words = `has coordinates with ${decimals === 0 ? 'no decimals' : 'one decimal'}, exact to ${distanceWords(doubt)}, and a radius of ${distanceWords(radius)}. Give the coordinates of the ${precision === 'site' ? 'site' : 'place'} itself, or the larger radius.`;
	return { key: 'geometry/coordinates', words };
}

/** A container's own point, with a radius that says more than "somewhere in there". */
function borrowed({ id, properties }: Place, [lon, lat]: Position, { places }: Catalogue): Reason {
	const finest = own(FINEST, properties.kind) ?? 0;
	for (const container of containers(id, places)) {
		const outer = places.get(container);
		if (outer?.geometry?.type !== 'Point' || (own(FINEST, outer.properties.kind) ?? 0) <= finest) continue;
		const [outerLon, outerLat] = outer.geometry.coordinates;
		const within = outer.properties.radius ?? Infinity;
		if (lon !== outerLon || lat !== outerLat || (properties.radius ?? 0) >= within) continue;
		const words = `stands on the very point of “${outer.properties.name}”, which contains it. Give its own coordinates, or as large a radius.`;
		return { key: 'geometry/coordinates', words };
	}
	return null;
}
