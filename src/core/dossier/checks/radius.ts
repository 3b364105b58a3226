// A place says how wide it and the doubt about it reach.
import type { Place } from '../types.ts';
import type { Rule } from './rule.ts';

/** A radius is required of every placed place but a country and one whose precision is unknown. */
export const radiusGiven: Rule<Place> = ({ geometry, properties }, report) => {
	if (geometry === null || properties.radius !== undefined) return;
	if (properties.precision === 'country' || properties.precision === 'unknown') return;
	const message = `A place of precision “${properties.precision}” needs a radius: metres around the point within which all of it lies.`;
	report.error('radius-missing', ['properties'], message);
};
