// GeoJSON with one Feature for every shown event and statement at each of its places.
import { excerpt } from './excerpt.ts';
import { writeFeatureCollection } from './feature-collection.ts';
import type { Format } from './format.ts';
import { readGeojson } from './geojson-read.ts';
import { RECORD_COLUMNS, recordRows } from './record-rows.ts';
import { selection } from './selection.ts';

/** Records as Features with flat properties; a record without a place has `geometry: null`. Reads what it wrote. */
export const geojsonRecords: Format = {
	id: 'geojson-records',
	label: 'GeoJSON, records',
	extensions: ['geojson', 'json'],
	mediaType: 'application/geo+json',
	write(shown, catalogue, options) {
		const chosen = selection(shown, catalogue, options);
		const features = recordRows(chosen.shown.records, chosen.catalogue).map(({ featureId, geometry, columns }) => ({
			type: 'Feature' as const,
			id: featureId,
			geometry,
			properties: Object.fromEntries(RECORD_COLUMNS.map((column) => [column, columns[column]]))
		}));
		const member = options?.foreignMember === false ? null : excerpt(chosen.shown, chosen.catalogue);
		return writeFeatureCollection(features, member);
	},
	read: readGeojson
};
