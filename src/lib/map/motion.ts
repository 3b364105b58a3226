// How the map moves, if it may.

/** Milliseconds of every movement of the map. */
const MOTION = 300;

/** Whether the reader asked for less motion. */
export function prefersStill(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** MapLibre's options for a movement that was asked for: 300 ms, or at once. */
export function motion(): { duration: number; essential: true } {
	return { duration: prefersStill() ? 0 : MOTION, essential: true };
}
