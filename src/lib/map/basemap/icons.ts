// The dots of towns, computed as pixels: no canvas, so the same in a browser, a worker and a test.
import { PALETTES, type Theme } from './palette.ts';

/** An image as `map.addImage` takes it: straight RGBA, rows from the top. */
export interface Icon {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/** The `icon-image` names of the style. */
export type TownIcon = `${'town' | 'capital'}-${Theme}`;

/** Device pixels per pixel of every icon: pass it on to `map.addImage`. */
export const ICON_RATIO = 2;

const SIZE = 14 * ICON_RATIO;
const RADIUS = { town: 2.1 * ICON_RATIO, capital: 3 * ICON_RATIO };
const CASING = 1.1 * ICON_RATIO;

/** Draws a town's disc or a capital's square with a casing in the colour of the land. */
export function townIcon(name: TownIcon): Icon {
	const shape = name.startsWith('capital') ? 'capital' : 'town';
	const palette = PALETTES[name.endsWith('dark') ? 'dark' : 'light'];
	const inside = rgb(palette.town);
	const casing = rgb(palette.land);
	const data = new Uint8ClampedArray(SIZE * SIZE * 4);
	for (let y = 0; y < SIZE; y++) {
		for (let x = 0; x < SIZE; x++) {
			const dx = Math.abs(x + 0.5 - SIZE / 2);
			const dy = Math.abs(y + 0.5 - SIZE / 2);
			const distance = shape === 'town' ? Math.hypot(dx, dy) : Math.max(dx, dy);
			// Half a pixel either side of the edge is blended, which is all the smoothing a dot needs.
			const ink = clamp(RADIUS[shape] - distance + 0.5);
			const cover = clamp(RADIUS[shape] + CASING - distance + 0.5);
			const at = (y * SIZE + x) * 4;
			for (let c = 0; c < 3; c++) data[at + c] = (inside[c] ?? 0) * ink + (casing[c] ?? 0) * (1 - ink);
			data[at + 3] = 255 * cover;
		}
	}
	return { width: SIZE, height: SIZE, data };
}

/** Whether a missing image's name is one this module draws. */
export function isIconName(name: string): name is TownIcon {
	return /^(town|capital)-(light|dark)$/.test(name);
}

function rgb(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

function clamp(value: number): number {
	return Math.min(1, Math.max(0, value));
}
