// The names of countries: label points from the archive's companion file, words from the browser itself.
import type { FeatureCollection, Point } from 'geojson';

/** Where a country's name stands: ISO 3166-1 alpha-2 code or null, English name, longitude and latitude in degrees, rank 1 (largest) to 6. */
export interface CountryLabel {
	readonly iso: string | null;
	readonly name: string;
	readonly longitude: number;
	readonly latitude: number;
	readonly rank: number;
}

/** What a label of a country carries: `name` is English, `label` is in the reader's language. */
export interface CountryProperties {
	name: string;
	label: string;
	rank: number;
}

/** Reads the rows `[iso, name, longitude, latitude, rank]` of countries.json; anything else is refused with a reason. */
export function readCountries(rows: unknown): CountryLabel[] {
	if (!Array.isArray(rows)) throw new TypeError('countries.json: expected an array of rows');
	return rows.map((row: unknown, index) => {
		if (!Array.isArray(row)) throw new TypeError(`countries.json, row ${index}: expected an array`);
		const [iso, name, longitude, latitude, rank]: unknown[] = row;
		if (
			!(iso === null || typeof iso === 'string') ||
			typeof name !== 'string' ||
			typeof longitude !== 'number' ||
			typeof latitude !== 'number' ||
			typeof rank !== 'number'
		) {
			throw new TypeError(`countries.json, row ${index}: expected [iso or null, name, longitude, latitude, rank]`);
		}
		return { iso, name, longitude, latitude, rank };
	});
}

/** The label points with their names in a language (BCP 47), by `Intl.DisplayNames`; a name it does not know stays English. */
export function countryLabels(
	countries: readonly CountryLabel[],
	language: string
): FeatureCollection<Point, CountryProperties> {
	const words = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
	return {
		type: 'FeatureCollection',
		features: countries.map(({ iso, name, longitude, latitude, rank }) => ({
			type: 'Feature',
			properties: { name, label: (iso && words.of(iso)) || name, rank },
			geometry: { type: 'Point', coordinates: [longitude, latitude] }
		}))
	};
}
