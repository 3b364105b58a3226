// All land as one shape without inner lines.
import { merge } from 'topojson-client';

/** One feature: the union of all units; islands that simplification flattened are left out. */
export function land({ topo, units }) {
	const { coordinates } = merge(topo, units);
	return [
		{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: coordinates.filter(hasArea) } }
	];
}

function hasArea([ring]) {
	return new Set(ring.map(String)).size > 2;
}
