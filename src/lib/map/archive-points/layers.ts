// How the records of an archive are drawn over the basemap, by MapLibre's own layers: form by precision, size by count.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { POINTS_LAYER, type PointsAbout } from '#core/tiles/metadata.ts';
import { STRONG_FONT } from '../basemap/fonts.ts';
import type { Theme } from '../basemap/palette.ts';

/** The source of the tiles, and how its layers' names begin. */
export const POINTS_SOURCE = 'dateline-points';
/** The picture of a country's plate, which the map must be given under this name. */
export const PLATE_IMAGE = 'dateline-points-plate';

const GROUPS = `${POINTS_SOURCE}-groups`;
const SINGLES = `${POINTS_SOURCE}-singles`;
const PLATES = `${POINTS_SOURCE}-plates`;
/** The layers whose marks can be pressed and are listed. */
export const PRESSED_LAYERS: readonly string[] = [GROUPS, SINGLES, PLATES];

/** Colours of marks: `mark`, `on-mark`, `land` and `sel` of the page's style sheet, which a map cannot read. */
export const POINT_COLOURS: Readonly<Record<Theme, { mark: string; onMark: string; land: string; sel: string }>> = {
	light: { mark: '#24496a', onMark: '#ffffff', land: '#f6f3ed', sel: '#8a5200' },
	dark: { mark: '#a3c6e0', onMark: '#0f151a', land: '#1c232a', sel: '#efbd6d' }
};

/** Pixels: the largest group of a zoom, and what the figures of a count need. */
const LARGEST = 28;
const ROOM_FOR_FIGURES: ExpressionSpecification = ['step', ['get', 'count'], 10, 100, 13, 1000, 16];
/** `reach` counts billionths of the world's width, which is 512 pixels at zoom 0. */
const PIXELS_OF_REACH = 512e-9;
const FARTHEST_ZOOM = 24;

const isGroup: ExpressionSpecification = ['has', 'count'];
const formIs = (form: string): ExpressionSpecification => ['==', ['get', 'form'], form];
const isCountry = formIs('country');
const count: ExpressionSpecification = [
	'number-format',
	['coalesce', ['get', 'count'], 1],
	{ locale: 'en', 'max-fraction-digits': 1 }
];
/** 950, 1.2k, 35k, 1.2M. */
const shortCount: ExpressionSpecification = [
	'case',
	['<', ['get', 'count'], 1000],
	count,
	['<', ['get', 'count'], 999_500],
	['concat', ['number-format', ['/', ['get', 'count'], 1000], { locale: 'en', 'max-fraction-digits': 1 }], 'k'],
	['concat', ['number-format', ['/', ['get', 'count'], 1_000_000], { locale: 'en', 'max-fraction-digits': 1 }], 'M']
];

/** The layers, from below. Areas are rings, with their true radius where it is known; countries are plates. */
export function pointLayers({ most }: Pick<PointsAbout, 'most'>, theme: Theme): LayerSpecification[] {
	const { mark, onMark, land, sel } = POINT_COLOURS[theme];
	const source = { source: POINTS_SOURCE, 'source-layer': POINTS_LAYER };
	const byForm = (point: string, area: string): ExpressionSpecification => ['case', formIs('point'), point, area];
	const single: FilterSpecification = ['all', ['!', isGroup], ['!', isCountry]];
	return [
		{
			...source,
			id: `${POINTS_SOURCE}-extents`,
			type: 'circle',
			filter: ['all', ['!', isGroup], formIs('area'), ['has', 'reach']],
			paint: {
				'circle-radius': [
					'interpolate',
					['exponential', 2],
					['zoom'],
					0,
					['*', ['get', 'reach'], PIXELS_OF_REACH],
					FARTHEST_ZOOM,
					['*', ['get', 'reach'], PIXELS_OF_REACH * 2 ** FARTHEST_ZOOM]
				],
				'circle-color': mark,
				'circle-opacity': 0.05,
				'circle-stroke-color': mark,
				'circle-stroke-width': 1,
				'circle-stroke-opacity': 0.6
			}
		},
		{
			...source,
			id: SINGLES,
			type: 'circle',
			filter: single,
			paint: {
				'circle-radius': 4,
				'circle-color': byForm(mark, land),
				'circle-stroke-color': byForm(land, mark),
				'circle-stroke-width': ['case', formIs('point'), 1.5, 2]
			}
		},
		{
			...source,
			id: `${POINTS_SOURCE}-chosen`,
			type: 'circle',
			filter: ['!', isGroup],
			paint: {
				'circle-radius': 9,
				'circle-opacity': 0,
				'circle-stroke-color': sel,
				'circle-stroke-width': 2.5,
				'circle-stroke-opacity': ['case', ['boolean', ['feature-state', 'chosen'], false], 1, 0]
			}
		},
		{
			...source,
			id: GROUPS,
			type: 'circle',
			filter: ['all', isGroup, ['!', isCountry]],
			paint: {
				'circle-radius': radius(most),
				'circle-color': byForm(mark, land),
				'circle-stroke-color': byForm(land, mark),
				'circle-stroke-width': ['case', formIs('point'), 1.5, 2]
			}
		},
		{
			...source,
			id: `${POINTS_SOURCE}-counts`,
			type: 'symbol',
			filter: ['all', isGroup, ['!', isCountry]],
			layout: { 'text-field': shortCount, 'text-font': [STRONG_FONT], 'text-size': 11.5, 'text-allow-overlap': true },
			paint: { 'text-color': byForm(onMark, mark) }
		},
		{
			...source,
			id: PLATES,
			type: 'symbol',
			filter: isCountry,
			layout: {
				'icon-image': PLATE_IMAGE,
				'icon-text-fit': 'both',
				'icon-text-fit-padding': [3, 7, 3, 7],
				'icon-allow-overlap': true,
				'text-field': ['case', isGroup, ['concat', 'country ', shortCount], 'country'],
				'text-font': [STRONG_FONT],
				'text-size': 11.5,
				'text-allow-overlap': true
			},
			paint: { 'text-color': mark }
		}
	];
}

/** Area by count, so that the largest group of a zoom is as large as any other zoom's; never too small for its figures. */
function radius(most: readonly number[]): ExpressionSpecification {
	const at = (largest: number): ExpressionSpecification => [
		'max',
		ROOM_FOR_FIGURES,
		['*', LARGEST, ['sqrt', ['/', ['get', 'count'], Math.max(1, largest)]]]
	];
	const [first = 1, ...deeper] = most;
	// A step needs two rungs at least.
	const rungs = deeper.length > 0 ? deeper : [first];
	return [
		'step',
		['zoom'],
		at(first),
		...rungs.flatMap((largest, n) => [n + 1, at(largest)])
	] as ExpressionSpecification;
}
