// Time to pixels and back, on one straight axis in UTC.
import { scaleLinear } from 'd3-scale';
import type { TimeSpan } from '#core/time/span.ts';

/** Both ways of one axis. */
export interface TimeScale {
	/** Pixels from the axis's left end. */
	x(time: number): number;
	/** Milliseconds since 1970-01-01 UTC. */
	time(x: number): number;
	width: number;
	span: TimeSpan;
}

// Each says itself what lies between two numbers: d3's own way knows colours too, and is left out of the page.
const between = (a: number, b: number) => (t: number) => a + (b - a) * t;

/** The axis of a span over so many pixels. */
export function timeScale(span: TimeSpan, width: number): TimeScale {
	const pixels = Math.max(1, width);
	const forth = scaleLinear([span.from, span.to], [0, pixels]).interpolate(between);
	const back = scaleLinear([0, pixels], [span.from, span.to]).interpolate(between);
	return { x: (time) => forth(time), time: (x) => back(x), width: pixels, span };
}
