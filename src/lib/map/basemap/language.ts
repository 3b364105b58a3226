// Changes the language of the names on a map that stands, without loading its style anew.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { countryLabels, type CountryLabel } from './countries.ts';
import { labelLayers } from './labels.ts';
import { PALETTES } from './palette.ts';

// Language touches words, their size and their spacing, so the theme given here does not matter.
const TOUCHED = ['text-field', 'text-size', 'text-letter-spacing'] as const;

/** Sets every name of the embedded basemap in a language (BCP 47); does nothing to a style that is not it. */
export function setLabelLanguage(map: MapLibreMap, language: string, countries: readonly CountryLabel[]): void {
	const source = map.getSource<GeoJSONSource>('countries');
	if (!source) return;
	for (const { id, layout } of labelLayers({ palette: PALETTES.light, theme: 'light', language, hidden: [] })) {
		for (const property of TOUCHED) map.setLayoutProperty(id, property, layout?.[property]);
	}
	void source.setData(countryLabels(countries, language));
}
