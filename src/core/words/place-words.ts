// Where a place is, in words no more exact than its radius.
import { numberWords } from '#core/basics/numbers.ts';
import type { Position, Precision } from '#core/dossier/types.ts';

/** Metres of one degree of latitude. */
const METRES_PER_DEGREE = 111_320;

/** Decimals of a degree that a radius in metres leaves sense in: 500 m → 3, 60 km → 1. */
export function decimals(radius: number | undefined): number {
	if (radius === undefined) return 1;
	return Math.min(5, Math.max(0, Math.ceil(Math.log10(METRES_PER_DEGREE / Math.max(radius, 1)))));
}

/** "34.015° N, 71.537° E": latitude first, with the decimals its radius in metres allows. */
export function coordinateWords([longitude, latitude]: Position, radius?: number): string {
	const digits = decimals(radius);
	const one = (value: number, positive: string, negative: string) =>
		`${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`;
	return `${one(latitude, 'N', 'S')}, ${one(longitude, 'E', 'W')}`;
}

/** The same for pasting into another map: "34.015, 71.537 (within 500 m)". */
export function coordinateText([longitude, latitude]: Position, radius?: number): string {
	const digits = decimals(radius);
	const pair = `${Number(latitude.toFixed(digits))}, ${Number(longitude.toFixed(digits))}`;
	return radius === undefined ? pair : `${pair} (${radiusWords(radius)})`;
}

/** "within 500 m", "within 1.5 km", "within 60 km", from metres. */
export function radiusWords(radius: number): string {
	if (radius < 1000) return `within ${Math.round(radius)} m`;
	const kilometres = radius / 1000;
	const digits = kilometres < 10 ? 1 : 0;
	return `within ${numberWords(Number(kilometres.toFixed(digits)))} km`;
}

/** "at" a site, "in" everything larger, "near" what is only near. */
export function preposition(precision: Precision): 'at' | 'in' | 'near' {
	if (precision === 'site') return 'at';
	return precision === 'near' ? 'near' : 'in';
}
