// The parts that a page's state is written with in a URL fragment, and how each is read back without trusting it.
import type { Box, MapView } from '#core/geo/view.ts';
import { readEdtf } from '#core/time/edtf.ts';

/** `key=value` parts in their order, joined; those without a value are left out. */
export function joinParts(parts: readonly (readonly [key: string, value: string])[]): string {
	return parts.flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`])).join('&');
}

/** The values of a fragment, with or without its `#`, by key; `null` for a key that is not there. */
export function readParts(fragment: string): (key: string) => string | null {
	const values = new Map<string, string>();
	for (const part of fragment.replace(/^#/, '').split('&')) {
		const at = part.indexOf('=');
		if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
	}
	return (key) => values.get(key) ?? null;
}

/** Texts as one value, parted by commas. */
export const list = (values: readonly string[]) => values.map(encodeURIComponent).join(',');

/** The inverse of `list`; empty texts are left out. */
export const split = (text: string | null) => (text ? text.split(',').map(safeDecode).filter(Boolean) : []);

/** A decoded text; nothing for one whose escapes are broken. */
export function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

/** Those of the allowed values that are there, in their own order. */
export function among<T extends string>(values: readonly string[], allowed: readonly T[]): T[] {
	return allowed.filter((value) => values.includes(value));
}

/** A window of milliseconds since 1970-01-01 UTC, to the second; nothing for none. */
export function writeWindow(window: { from: number; to: number } | null): string {
	return window === null ? '' : [window.from, window.to].map(writeInstant).join('/');
}

function writeInstant(milliseconds: number): string {
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The inverse of `writeWindow`; `null` for what is none, or ends before it begins. */
export function readWindow(text: string | null): { from: number; to: number } | null {
	const [from, to, ...more] = (text ?? '').split('/').map(readInstant);
	if (from == null || to == null || more.length > 0 || from >= to) return null;
	return { from, to };
}

function readInstant(text: string): number | null {
	const read = text.endsWith('Z') ? readEdtf(text) : null;
	return read?.ok ? read.time.earliest : null;
}

/** Zoom, latitude and longitude; nothing for no view. */
export function writeView(view: MapView | null): string {
	return view === null ? '' : [view.zoom.toFixed(2), view.lat.toFixed(4), view.lon.toFixed(4)].join('/');
}

/** West, south, east and north in degrees; nothing for no box. */
export function writeBox(box: Box | null): string {
	return box === null ? '' : [box.west, box.south, box.east, box.north].map((edge) => edge.toFixed(4)).join('/');
}

/** The inverse of `writeBox`; `null` for what is no part of the earth. */
export function readBox(text: string | null): Box | null {
	const numbers = readNumbers(text);
	const [west, south, east, north] = numbers;
	if (numbers.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined)
		return null;
	const sound = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south <= north && north <= 90;
	return sound ? { west, south, east, north } : null;
}

function readNumbers(text: string | null): number[] {
	// Number('') is 0: a part that is not there must not pass for the equator.
	return (text ?? '').split('/').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
}

/** The inverse of `writeView`; `null` for what is no view of the earth. */
export function readView(text: string | null): MapView | null {
	const numbers = readNumbers(text);
	const [zoom, lat, lon] = numbers;
	if (numbers.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return null;
	const sound =
		numbers.every(Number.isFinite) && zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540;
	return sound ? { zoom, lat, lon } : null;
}
