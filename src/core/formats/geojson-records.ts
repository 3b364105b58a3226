// GeoJSON with one Feature for every shown event and statement at each of its places.
import { excerpt } from './excerpt.ts';
import { recordFeatures, writeFeatureCollection } from './feature-collection.ts';
import type { Format } from './format.ts';
import { readGeojson } from './geojson-read.ts';
import { geometriesOf } from './record-rows.ts';
import { selection } from './selection.ts';
import { gathered } from './slices.ts';

/** Records as Features with flat properties; a record without a place has `geometry: null`. Reads what it wrote. */
export const geojsonRecords: Format = {
	id: 'geojson-records',
	extensions: ['geojson', 'json'],
	mediaType: 'application/geo+json',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const shapes = geometriesOf(shown.records, catalogue);
		const features = recordFeatures(shown, catalogue, options);
		const member = options?.foreignMember === false ? null : excerpt(shown, catalogue);
		yield* gathered(writeFeatureCollection(shapes, features, member));
	},
	read: readGeojson
};
