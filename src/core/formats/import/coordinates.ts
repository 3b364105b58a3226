// Degrees as people write them: decimal, with a comma, in degrees, minutes and seconds, with the letter of the hemisphere.
import type { Position } from '#core/dossier/types.ts';

export type Axis = 'latitude' | 'longitude';

/** One reading of a coordinate. */
export interface Degrees {
	value: number;
	/** Decimals of a degree that it is exact to; of minutes and seconds the nearest such. */
	decimals: number;
	form: 'decimal degrees' | 'decimal degrees with a comma' | 'degrees, minutes, seconds';
	/** The letter of a hemisphere says which axis it is. */
	axis?: Axis;
}

const LIMIT: Record<Axis, number> = { latitude: 90, longitude: 180 };
const DECIMAL = /^([NSEW])?\s*([+-]?)\s*(\d{1,3})(?:([.,])(\d+))?\s*[°º]?\s*([NSEW])?$/i;
const SEXAGESIMAL =
	/^([NSEW])?\s*([+-]?)\s*(\d{1,3})\s*(?:[°ºd:\s])\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’m:\s]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|''|′′|’’|s)?)?)?\s*([NSEW])?$/i;

/** Reads one coordinate; null when it is none, or its hemisphere is of the other axis. Whether it is in range is not asked. */
export function readDegrees(text: string, axis?: Axis): Degrees | null {
	const plain = text.trim().replace(/[\u2212\u2013]/g, '-');
	const read = decimal(plain) ?? sexagesimal(plain);
	return read === null || (axis !== undefined && read.axis !== undefined && read.axis !== axis) ? null : read;
}

function decimal(text: string): Degrees | null {
	const [found, before, sign, whole, mark, decimals = '', after] = DECIMAL.exec(text) ?? [];
	if (found === undefined || (before && after)) return null;
	const letter = before ?? after;
	const value = signed(Number(`${whole}.${decimals || '0'}`), sign, letter);
	const form = mark === ',' ? 'decimal degrees with a comma' : 'decimal degrees';
	return value === null ? null : { value, decimals: decimals.length, form, ...axisOf(letter) };
}

function sexagesimal(text: string): Degrees | null {
	const [found, before, sign, whole, minuteText = '', secondText, after] = SEXAGESIMAL.exec(text) ?? [];
	if (found === undefined || (before && after)) return null;
	const [minutes, seconds] = [minuteText, secondText ?? '0'].map((part) => Number(part.replace(',', '.')));
	if (minutes === undefined || seconds === undefined || minutes >= 60 || seconds >= 60) return null;
	if (secondText !== undefined && !Number.isInteger(minutes)) return null;
	const letter = before ?? after;
	const degrees = Number(whole) + minutes / 60 + seconds / 3600;
	const value = signed(Math.round(degrees * 1e7) / 1e7, sign, letter);
	// A minute is 1.9 km, a second 31 m: as exact as two and three decimals, and each digit after the point one more.
	const finest = secondText ?? minuteText;
	const decimals = (secondText === undefined ? 2 : 3) + (finest.split(/[.,]/)[1] ?? '').length;
	return value === null ? null : { value, decimals, form: 'degrees, minutes, seconds', ...axisOf(letter) };
}

function signed(value: number, sign: string | undefined, letter: string | undefined): number | null {
	const negative = letter !== undefined && /[SW]/i.test(letter);
	if (letter !== undefined && sign) return sign === '-' && negative ? -value : null;
	return (sign === '-' || negative) && value !== 0 ? -value : value;
}

function axisOf(letter: string | undefined): { axis?: Axis } {
	return letter === undefined ? {} : { axis: /[NS]/i.test(letter) ? 'latitude' : 'longitude' };
}

/** True for degrees that exist. */
export function isInRange(value: number, axis: Axis): boolean {
	return Math.abs(value) <= LIMIT[axis];
}

/** A point with the decimals it is written with. */
export interface Point {
	position: Position;
	decimals: number;
	form: Degrees['form'] | 'WKT';
}

/** Reads latitude and longitude written in one cell, in this order unless letters or WKT say otherwise; null when it is no such pair. */
export function readPair(text: string): Point | null {
	const [wkt, x = '', y = ''] =
		/^(?:SRID=4326;)?\s*POINT\s*(?:Z\s*)?\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)$/i.exec(text.trim()) ?? [];
	if (wkt !== undefined) {
		const [longitude, latitude] = [readDegrees(x, 'longitude'), readDegrees(y, 'latitude')];
		return longitude && latitude ? pointOf(latitude, longitude, 'WKT') : null;
	}
	for (const [first, second] of halves(text.trim())) {
		const [one, other] = [readDegrees(first), readDegrees(second)];
		if (!one || !other || (one.axis !== undefined && one.axis === other.axis)) continue;
		const swapped = one.axis === 'longitude' || other.axis === 'latitude';
		return swapped ? pointOf(other, one) : pointOf(one, other);
	}
	return null;
}

/** Every way to part a text in two: at a semicolon, a comma with a space, a letter of a hemisphere, a lone comma, a space. */
function* halves(text: string): Generator<[string, string]> {
	for (const mark of [/\s*;\s*/, /,\s+/, /(?<=[NSEW])[\s,]+/i, /\s*\/\s*/, /,/, /\s+/]) {
		const parts = text.split(mark).filter(Boolean);
		const [first, second] = parts;
		if (parts.length === 2 && first !== undefined && second !== undefined) yield [first, second];
	}
}

function pointOf(latitude: Degrees, longitude: Degrees, form?: Point['form']): Point {
	const decimals = Math.max(latitude.decimals, longitude.decimals);
	return { position: [longitude.value, latitude.value], decimals, form: form ?? latitude.form };
}
