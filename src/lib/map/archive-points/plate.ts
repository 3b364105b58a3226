// The picture of a country's plate, stretched round its words.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PLATE_IMAGE, POINT_COLOURS } from './layers.ts';
import type { Theme } from '../basemap/palette.ts';

const SIDE = 16;
const LINE = 3;

/** Gives the map the plate in a theme's colours: a frame of ink round paper, of 2 dots a pixel. */
export function providePlate(map: MapLibreMap, theme: Theme): void {
	const { mark, land } = POINT_COLOURS[theme];
	const data = new Uint8Array(SIDE * SIDE * 4);
	for (let at = 0; at < SIDE * SIDE; at++) {
		const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
		const edge = Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) < LINE;
		data.set([...rgb(edge ? mark : land), 255], at * 4);
	}
	const middle: [number, number] = [LINE + 1, SIDE - LINE - 1];
	if (map.hasImage(PLATE_IMAGE)) map.removeImage(PLATE_IMAGE);
	map.addImage(
		PLATE_IMAGE,
		{ width: SIDE, height: SIDE, data },
		{ pixelRatio: 2, stretchX: [middle], stretchY: [middle], content: [LINE, LINE, SIDE - LINE, SIDE - LINE] }
	);
}

function rgb(hex: string): [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
