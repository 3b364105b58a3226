// The names of provinces, at the label points of the source data.
import { SPELLINGS } from '../tables.mjs';
import { cleanName, namesOf } from './names.mjs';
import { country } from './units.mjs';

// Province names in other scripts are kept for the neighbourhood of the app's own dossier; elsewhere they would only weigh.
const NAMED = new Set(['AFG', 'PAK', 'IND', 'IRN', 'TJK', 'CHN']);

/** Point features with `name`, `min` (the zoom a label may appear from) and `name_<language>`. */
export function provinces({ units }) {
	return units
		.filter(({ properties }) => properties.latitude && properties.name && country({ properties }) !== 'KAS')
		.map((unit) => {
			const { name, name_en, min_label, longitude, latitude, ...rest } = unit.properties;
			const corrected =
				SPELLINGS.provinces[name]?.name ?? SPELLINGS.provinces[name_en]?.name ?? cleanName(name_en || name);
			const others = NAMED.has(country(unit)) ? namesOf((language) => rest[`name_${language}`]) : {};
			return {
				type: 'Feature',
				properties: { name: corrected, min: min_label ?? 8, ...others },
				geometry: { type: 'Point', coordinates: [longitude, latitude] }
			};
		});
}
