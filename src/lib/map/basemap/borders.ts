// The lines between countries and provinces, each kind by its own form.
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';
import { byZoom, widthByZoom } from './zoom.ts';

/** Kinds of line in the archive's `border` layer; geo/basemap/tables/borders.json says which is which and why. */
export const BORDER_KINDS = ['country', 'disputed', 'control-line', 'province'] as const;
/** `country` agreed, `disputed` claimed otherwise by a side, `control-line` where armed forces stopped, `province` inside a country. */
export type BorderKind = (typeof BORDER_KINDS)[number];

// A line nobody agreed on must not look like one that all did: dashed, dotted, never solid.
const DASHES: Readonly<Record<Exclude<BorderKind, 'province'>, number[] | null>> = {
	country: null,
	disputed: [4, 2.5],
	'control-line': [0.1, 2.2]
};

/** Province lines, a casing, then country lines of the three kinds. */
export function borderLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			...line('province'),
			minzoom: 3.4,
			paint: {
				'line-color': palette.province,
				'line-width': widthByZoom([3, 0.4], [7, 0.9], [10, 1.4]),
				'line-dasharray': [3, 2],
				'line-opacity': byZoom([3.4, 0], [4.4, 1])
			}
		},
		{
			id: 'border-casing',
			type: 'line',
			source: 'world',
			'source-layer': 'border',
			filter: ['!=', ['get', 'kind'], 'province'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.borderCasing,
				'line-opacity': 0.5,
				'line-width': widthByZoom([2, 1], [6, 3.4], [10, 7])
			}
		},
		...(['country', 'disputed', 'control-line'] as const).map((kind): LayerSpecification => {
			const dashes = DASHES[kind];
			const wider = kind === 'control-line' ? 1.5 : 1;
			return {
				...line(kind),
				layout: { 'line-join': 'round', 'line-cap': kind === 'disputed' ? 'butt' : 'round' },
				paint: {
					'line-color': palette.border,
					'line-width': widthByZoom([1, 0.4 * wider], [4, 0.8 * wider], [8, 1.6 * wider]),
					...(dashes ? { 'line-dasharray': dashes } : {})
				}
			};
		})
	];
}

function line(kind: BorderKind): LineLayerSpecification {
	return {
		id: `border-${kind}`,
		type: 'line',
		source: 'world',
		'source-layer': 'border',
		filter: ['==', ['get', 'kind'], kind]
	};
}
