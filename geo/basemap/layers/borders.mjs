// Lines between units: countries and provinces, each of the kind that tables/borders.json gives it.
import { mesh } from 'topojson-client';
import { BORDERS } from '../tables.mjs';
import { country } from './units.mjs';

const KINDS = ['country', 'disputed', 'control-line'];

/** Line features with `kind` and, for provinces, `zoom`: the least zoom at which that country's are drawn. */
export function borders({ topo, byCountry }) {
	const used = new Set();
	const kindOf = (a, b) => {
		const row = BORDERS.find(({ between: [one, other] }) => fits(a, b, one, other) || fits(b, a, one, other));
		if (row) used.add(row);
		return row?.kind ?? (country(a) === country(b) ? 'province' : 'country');
	};
	const lines = KINDS.map((kind) =>
		feature(
			{ kind },
			mesh(topo, topo.objects.units, (a, b) => a !== b && kindOf(a, b) === kind)
		)
	);
	for (const units of byCountry.values()) {
		const zoom = Math.max(2, Math.floor(Math.min(...units.map(({ properties }) => properties.min_zoom ?? 9))));
		const inner = mesh(
			topo,
			{ type: 'GeometryCollection', geometries: units },
			(a, b) => a !== b && kindOf(a, b) === 'province'
		);
		if (inner.coordinates.length > 0) lines.push(feature({ kind: 'province', zoom }, inner));
	}
	const between = mesh(topo, topo.objects.units, (a, b) => country(a) !== country(b) && kindOf(a, b) === 'province');
	lines.push(feature({ kind: 'province', zoom: 4 }, between));
	const idle = BORDERS.filter((row) => !used.has(row));
	if (idle.length > 0)
		throw new Error(`tables/borders.json: no line lies between ${JSON.stringify(idle.map((row) => row.between))}`);
	return lines;
}

// A unit named by its own code belongs to that side alone, even if its country stands on the other.
function fits(a, b, one, other) {
	return named(a, one) && named(b, other) && !other.includes(code(a)) && !one.includes(code(b));
}

const code = (unit) => unit.properties.adm1_code;
const named = (unit, side) => side.includes(code(unit)) || side.includes(country(unit));
const feature = (properties, geometry) => ({ type: 'Feature', properties, geometry });
