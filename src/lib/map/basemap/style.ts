// The embedded basemap as one MapLibre style: ground, borders, names.
import type { StyleSpecification } from 'maplibre-gl';
import { borderLayers } from './borders.ts';
import { countryLabels, type CountryLabel } from './countries.ts';
import { labelFonts } from './fonts.ts';
import { groundLayers } from './ground.ts';
import { labelLayers } from './labels.ts';
import { PALETTES, type Theme } from './palette.ts';

/** Where the basemap comes from and how it should read. */
export interface BasemapOptions {
	/** Absolute address the static files stand under, ending in `/`: fonts are fetched from `<base>fonts/`. */
	readonly base: string;
	readonly theme: Theme;
	/** BCP 47 language of the names, as far as they are known in it. */
	readonly language: string;
	/** Rows of static/basemap/countries.json, read by `readCountries`. */
	readonly countries: readonly CountryLabel[];
	/** International names of towns, provinces, countries and waters that the dossier marks itself. */
	readonly hidden?: readonly string[];
}

/** The words a map of the embedded basemap must show: GeoNames asks for it (CC BY 4.0). */
export const EMBEDDED_ATTRIBUTION = 'Natural Earth · GeoNames';

/** The whole style. Its archives must have been registered (archive.ts) and its icons provided (provide.ts). */
export function basemapStyle(options: BasemapOptions): StyleSpecification {
	const { base, theme, language, countries, hidden = [] } = options;
	const palette = PALETTES[theme];
	return {
		version: 8,
		name: `Dateline, ${theme}`,
		projection: { type: 'mercator' },
		'font-faces': labelFonts(base),
		sources: {
			world: { type: 'vector', tiles: ['pmtiles://world/{z}/{x}/{y}'], minzoom: 0, maxzoom: 5 },
			relief: {
				type: 'raster-dem',
				tiles: ['pmtiles://relief/{z}/{x}/{y}'],
				minzoom: 0,
				maxzoom: 3,
				tileSize: 512,
				// Metres = (red × 256 + green) × 20, as geo/basemap writes them.
				encoding: 'custom',
				redFactor: 5120,
				greenFactor: 20,
				blueFactor: 0,
				baseShift: 0
			},
			countries: { type: 'geojson', data: countryLabels(countries, language) }
		},
		layers: [...groundLayers(palette), ...borderLayers(palette), ...labelLayers({ palette, theme, language, hidden })]
	};
}
