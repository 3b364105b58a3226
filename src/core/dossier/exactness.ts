// The radius and kind of place that go with a precision where nothing else is told.
import type { Precision } from './types.ts';

/** A place's precision with the radius and kind that go with it. */
export interface Exactness {
	precision: Precision;
	/** Metres; none for a country, or where nothing is known. */
	radius?: number;
	kind: string;
}

/**
 * Our choice, in metres, where a code says what a point stands for and not how large that is. 25 km is UCDP's own figure for "near"
 * (UCDP GED Codebook, where_prec 2).
 */
const RADIUS: Partial<Record<Precision, number>> = {
	site: 250,
	settlement: 5_000,
	near: 25_000,
	admin2: 50_000,
	admin1: 150_000,
	region: 150_000
};
const KIND: Record<Precision, string> = {
	site: 'site',
	near: 'settlement',
	settlement: 'settlement',
	admin2: 'district',
	admin1: 'region',
	region: 'region',
	country: 'country',
	unknown: 'region'
};

/** The radius and kind that go with a precision. */
export function exactness(precision: Precision): Exactness {
	const radius = RADIUS[precision];
	return { precision, kind: KIND[precision], ...(radius !== undefined && { radius }) };
}
