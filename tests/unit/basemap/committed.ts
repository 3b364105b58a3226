// Opens the archives that are committed under static/basemap, as the page would.
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { PickedSource } from '../../../src/lib/map/basemap/bytes.ts';
import { readCountries } from '../../../src/lib/map/basemap/countries.ts';

const file = (name: string) => new URL(`../../../static/${name}`, import.meta.url);

/** The bytes of a file under static/. */
export function committed(name: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(file(name)));
}

export const world = new PMTiles(new PickedSource('world', new Blob([committed('basemap/world.pmtiles')])));
export const relief = new PMTiles(new PickedSource('relief', new Blob([committed('basemap/dem.pmtiles')])));
export const countries = readCountries(JSON.parse(readFileSync(file('basemap/countries.json'), 'utf8')));

/** A feature of the world archive: what it carries and where, in degrees. */
export interface Found {
	tile: string;
	properties: Record<string, unknown>;
	lines: [number, number][][];
}

/** Every address of a pyramid from zoom 0 to `maxZoom`. */
export function addresses(maxZoom: number): [number, number, number][] {
	return Array.from({ length: maxZoom + 1 }, (_, z) =>
		Array.from({ length: 4 ** z }, (_, i): [number, number, number] => [z, i % 2 ** z, Math.floor(i / 2 ** z)])
	).flat();
}

/** Every feature of a layer at one zoom; points are lines of one position. */
export async function features(layer: string, zoom: number): Promise<Found[]> {
	const found: Found[] = [];
	for (const [z, x, y] of addresses(zoom).filter(([z]) => z === zoom)) {
		const data = (await world.getZxy(z, x, y))?.data;
		const tile = data && new VectorTile(new PbfReader(data)).layers[layer];
		for (let i = 0; tile && i < tile.length; i++) {
			const feature = tile.feature(i);
			const { geometry } = feature.toGeoJSON(x, y, z);
			const lines =
				geometry.type === 'Point'
					? [[geometry.coordinates]]
					: geometry.type === 'LineString'
						? [geometry.coordinates]
						: geometry.type === 'MultiLineString'
							? geometry.coordinates
							: [];
			found.push({ tile: `${z}/${x}/${y}`, properties: feature.properties, lines: lines as [number, number][][] });
		}
	}
	return found;
}
