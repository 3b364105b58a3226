// Cuts layers of features into vector tiles, each zoom with as much as it can bear.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

const EXTENT = 4096;

/**
 * Tiles `[z, x, y, bytes]` (MVT 2) of layers `{ name: { features, from, keep?, tolerance? } }`: a layer begins at zoom `from`, and
 * `keep(properties, zoom)` says what is in a tile of that zoom,
 * `tolerance` how many units of 1/4096 of a tile a line may be simplified by. Tiles with nothing in them are left out.
 */
export function cut(layers, maxZoom) {
	const tiles = [];
	for (let z = 0; z <= maxZoom; z++) {
		const indexes = Object.entries(layers)
			.filter(([, { from }]) => z >= from)
			.map(([name, { features, keep = () => true, tolerance = 3 }]) => {
				const kept = features.filter(({ properties }) => keep(properties, z));
				return [name, index(kept, maxZoom, tolerance)];
			});
		for (let x = 0; x < 1 << z; x++) {
			for (let y = 0; y < 1 << z; y++) {
				const found = indexes.flatMap(([name, tree]) => {
					const tile = tree.getTile(z, x, y);
					return tile?.features.length ? [[name, tile]] : [];
				});
				if (found.length === 0) continue;
				tiles.push([z, x, y, Buffer.from(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT }))]);
			}
		}
	}
	return tiles;
}

function index(features, maxZoom, tolerance) {
	const options = { maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0, extent: EXTENT, buffer: 64, tolerance };
	return new GeoJSONVT({ type: 'FeatureCollection', features }, options);
}
