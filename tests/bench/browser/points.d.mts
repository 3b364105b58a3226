// Types of points.mjs, which runs with Node alone too.

/** Milliseconds of each round by what was measured, or `null` where no browser can be had. */
export function measurePoints(): Promise<Record<string, number[]> | null>;
/** The middle value. */
export function median(values: readonly number[]): number;
