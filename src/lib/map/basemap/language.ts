// Changes the language of the names on a map that stands, without loading its style anew.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { countryLabels, type CountryLabel } from './countries.ts';
import { LETTER_SPACING } from './labels.ts';
import { nameIn, spacing } from './names.ts';

const NAMED = ['sea-name', 'province-name', 'town-name'] as const;

/** Sets every name of the embedded basemap in a language (BCP 47); does nothing to a style that is not it. */
export function setLabelLanguage(map: MapLibreMap, language: string, countries: readonly CountryLabel[]): void {
	const source = map.getSource<GeoJSONSource>('countries');
	if (!source || !map.getLayer('town-name')) return;
	for (const id of NAMED) map.setLayoutProperty(id, 'text-field', nameIn(language));
	for (const [id, em] of Object.entries(LETTER_SPACING)) {
		map.setLayoutProperty(id, 'text-letter-spacing', spacing(language, em));
	}
	source.setData(countryLabels(countries, language));
}
