// Builds the vector archive and the label points of countries.
import { borders } from './layers/borders.mjs';
import { countryLabels } from './layers/countries.mjs';
import { land } from './layers/land.mjs';
import { provinces } from './layers/provinces.mjs';
import { towns } from './layers/towns.mjs';
import { readUnits } from './layers/units.mjs';
import { lakes, rivers, seas } from './layers/water.mjs';
import { archive, TYPE } from './pmtiles.mjs';
import { cut } from './tiles.mjs';

const MAX_ZOOM = 5;
// The largest rank of towns in a tile of each zoom; the last zoom carries all, for it is stretched beyond.
const TOWN_RANK = [0, 0, 1, 2, 4, 9];
const RIVER_RANK = [0, 0, 3, 4, 6, 12];

/** The archive's bytes and the rows of countries.json. */
export async function buildWorld(input) {
	const units = readUnits();
	const layers = {
		land: { features: land(units), from: 0, tolerance: 2 },
		lake: { features: lakes(), from: 1 },
		river: { features: await rivers(input), from: 2, tolerance: 2, keep: ({ rank }, z) => rank <= RIVER_RANK[z] },
		border: {
			features: borders(units),
			from: 0,
			tolerance: 1.5,
			keep: ({ kind, zoom }, z) => kind !== 'province' || zoom <= z + 1
		},
		province: { features: provinces(units), from: 4, keep: ({ min }, z) => z === MAX_ZOOM || min <= z + 1.5 },
		town: { features: await towns(input), from: 2, keep: ({ rank }, z) => rank <= TOWN_RANK[z] },
		sea: { features: seas(), from: 0 }
	};
	const bytes = archive(cut(layers, MAX_ZOOM), {
		type: TYPE.mvt,
		minZoom: 0,
		maxZoom: MAX_ZOOM,
		center: [71.5, 33.5, 4],
		metadata: {
			name: 'Dateline basemap',
			attribution: 'Natural Earth · GeoNames (CC BY 4.0)',
			vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} }))
		}
	});
	return { bytes, countries: countryLabels(units) };
}
