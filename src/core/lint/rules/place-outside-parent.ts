// A place that lies nowhere near the one it is said to be part of.
import { metresBetween } from '#core/geo/distance.ts';
import { distanceWords } from '#core/words/distance.ts';
import type { LintRule } from '../rule.ts';

/** Points with radii only: the two circles do not touch. */
export const placeOutsideParent: LintRule = {
	code: 'place-outside-parent',
	severity: 'warning',
	title: 'A place lies wholly outside the one it is part of: a coordinate, a radius or the link between them is wrong.',
	*find({ dossier, catalogue }) {
		for (const [index, { geometry, properties }] of dossier.places.features.entries()) {
			const outer = catalogue.places.get(properties.partOf ?? '');
			if (geometry?.type !== 'Point' || outer?.geometry?.type !== 'Point') continue;
			const { radius, name } = outer.properties;
			if (radius === undefined) continue;
			const apart = metresBetween(geometry.coordinates, outer.geometry.coordinates);
			if (apart <= radius + (properties.radius ?? 0)) continue;
			const message = `“${properties.name}” is ${distanceWords(apart)} from the middle of “${name}”, whose radius is ${distanceWords(radius)}. Correct the coordinates, the radius or partOf.`;
			yield { pointer: `/places/features/${index}/properties/partOf`, message };
		}
	}
};
