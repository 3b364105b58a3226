// How large a disc is for a number of records: one scale for every map.
import { scaleSqrt } from 'd3-scale';

/** Below this a disc cannot be seen at all; area is true to the count above it. */
const SMALLEST = 1.75;

/**
 * The radius in pixels for a number of records: area is proportional to it, from zero. `max` is the largest number
 * of the dossier without filters, so that a filter changes marks and not the scale.
 */
export function radiusScale(max: number, narrow: boolean): (records: number) => number {
	const most = Math.max(1, max);
	const largest = Math.min(3, 20 / Math.sqrt(most)) * Math.sqrt(most) * (narrow ? 0.8 : 1);
	// It says itself what lies between two numbers: d3's own way knows colours too, and would bring them with it.
	const scale = scaleSqrt([0, most], [0, largest]).interpolate((a, b) => (t) => a + (b - a) * t);
	return (records) => (records > 0 ? Math.max(SMALLEST, scale(records)) : 0);
}
