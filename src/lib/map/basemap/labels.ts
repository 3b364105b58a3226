// The names on the map: seas, rivers, provinces, towns, countries, each in its own voice.
import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { LABEL_FONT, STRONG_FONT, WATER_FONT } from './fonts.ts';
import { nameIn, scriptScale, spacing } from './names.ts';
import type { Palette, Theme } from './palette.ts';
import { byRank, byZoom, rankByZoom } from './zoom.ts';

/** What the names are drawn for. */
export interface LabelOptions {
	readonly palette: Palette;
	readonly theme: Theme;
	/** BCP 47. */
	readonly language: string;
	/** International names that must not be drawn: the dossier marks these places itself. */
	readonly hidden: readonly string[];
}

/** Label layers from the least to the most important: the last is placed first and pushes the others away. */
export function labelLayers(options: LabelOptions): SymbolLayerSpecification[] {
	return [seas(options), rivers(options), provinces(options), towns(options), countries(options)];
}

/** Whether a feature's international name is free to be drawn; capitals and small letters are one. */
export function notHidden(hidden: readonly string[]): ExpressionSpecification {
	const names = hidden.map((name) => name.toLowerCase());
	return ['!', ['in', ['downcase', ['to-string', ['get', 'name']]], ['literal', names]]];
}

function shown(hidden: readonly string[], largestRank: ExpressionSpecification): FilterSpecification {
	return ['all', ['<=', ['get', 'rank'], largestRank], notHidden(hidden)];
}

function seas({ palette, language, hidden }: LabelOptions): SymbolLayerSpecification {
	const scale = scriptScale(language);
	return {
		id: 'sea-name',
		type: 'symbol',
		source: 'world',
		'source-layer': 'sea',
		filter: shown(hidden, rankByZoom(1, [2, 2], [3, 3], [4, 4])),
		layout: {
			'text-field': nameIn(language),
			'text-font': [WATER_FONT],
			'text-size': byZoom([1, 11 * scale], [6, 17 * scale]),
			'text-letter-spacing': spacing(language, 0.12),
			'text-max-width': 6
		},
		paint: { 'text-color': palette.seaName, 'text-halo-color': palette.sea, 'text-halo-width': 1 }
	};
}

function rivers({ palette, hidden }: LabelOptions): SymbolLayerSpecification {
	return {
		id: 'river-name',
		type: 'symbol',
		source: 'world',
		'source-layer': 'river',
		minzoom: 5.5,
		filter: ['all', ['has', 'name'], shown(hidden, rankByZoom(4, [6.5, 6], [7.5, 12]))] as FilterSpecification,
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 450,
			'text-field': ['get', 'name'],
			'text-font': [WATER_FONT],
			'text-size': byZoom([5, 11], [9, 13.5]),
			'text-letter-spacing': 0.04,
			'text-max-angle': 28,
			'text-padding': 12
		},
		paint: { 'text-color': palette.riverName, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 }
	};
}

function provinces({ palette, language, hidden }: LabelOptions): SymbolLayerSpecification {
	const scale = scriptScale(language);
	return {
		id: 'province-name',
		type: 'symbol',
		source: 'world',
		'source-layer': 'province',
		minzoom: 4.6,
		maxzoom: 9,
		filter: ['all', ['<=', ['get', 'min'], ['+', ['zoom'], 0.4]], notHidden(hidden)],
		layout: {
			'text-field': nameIn(language),
			'text-font': [LABEL_FONT],
			'text-size': byZoom([4, 11 * scale], [8, 13.5 * scale]),
			'text-letter-spacing': spacing(language, 0.06),
			'text-max-width': 7,
			'text-padding': 8
		},
		paint: { 'text-color': palette.provinceName, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 }
	};
}

function towns({ palette, theme, language, hidden }: LabelOptions): SymbolLayerSpecification {
	const scale = scriptScale(language);
	return {
		id: 'town-name',
		type: 'symbol',
		source: 'world',
		'source-layer': 'town',
		minzoom: 2.6,
		filter: shown(hidden, rankByZoom(1, [3.5, 2], [4.3, 3], [5, 4], [5.8, 5], [6.6, 6], [7.4, 7], [8.2, 8], [9, 9])),
		layout: {
			'text-field': nameIn(language),
			'text-font': ['case', ['==', ['get', 'capital'], 2], ['literal', [STRONG_FONT]], ['literal', [LABEL_FONT]]],
			'text-size': byZoom(
				[3, byRank(scale, 12, 11.5, 11, 11, 11)],
				[6, byRank(scale, 15.5, 14.5, 13.5, 12.5, 12)],
				[10, byRank(scale, 19, 18, 16.5, 15, 13.5)]
			),
			'text-variable-anchor': ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left'],
			'text-radial-offset': 0.45,
			'text-justify': 'auto',
			'text-max-width': 8,
			'text-padding': 3,
			'icon-image': ['case', ['==', ['get', 'capital'], 2], `capital-${theme}`, `town-${theme}`],
			'icon-size': byZoom([3, 0.65], [8, 1]),
			'icon-padding': 1,
			// Smaller keys are placed first: large towns, then capitals among their equals, then by population.
			'symbol-sort-key': ['-', ['get', 'rank'], ['*', 0.3, ['get', 'capital']]]
		},
		paint: {
			'text-color': palette.townName,
			'text-halo-color': palette.halo,
			'text-halo-width': 1.3,
			'text-halo-blur': 0.4
		}
	};
}

function countries({ palette, language, hidden }: LabelOptions): SymbolLayerSpecification {
	const scale = scriptScale(language);
	return {
		id: 'country-name',
		type: 'symbol',
		source: 'countries',
		maxzoom: 7.5,
		filter: shown(hidden, rankByZoom(2, [2.2, 3], [3.3, 4], [4.2, 5], [5, 6])),
		layout: {
			'text-field': ['get', 'label'],
			'text-font': [STRONG_FONT],
			'text-transform': 'uppercase',
			'text-letter-spacing': spacing(language, 0.16),
			'text-size': byZoom([1, byRank(scale, 11, 10, 10, 10, 10)], [5, byRank(scale, 18, 15.5, 13.5, 12, 12)]),
			'text-max-width': 7,
			'text-padding': 4,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: { 'text-color': palette.countryName, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 }
	};
}
