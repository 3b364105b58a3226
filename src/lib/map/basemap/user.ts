// A sober style for an archive nobody prepared for: whatever layers it has, in the basemap's own colours.
import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Archive } from './archive.ts';
import { LABEL_FONT, labelFonts } from './fonts.ts';
import { notHidden } from './labels.ts';
import { primaryLanguage } from './names.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { byZoom, widthByZoom } from './zoom.ts';

/** What a layer is about, from below; `other` is drawn as thin lines and faint fills. */
const ROLES = ['land', 'green', 'built', 'water', 'building', 'road', 'border', 'other'] as const;
type LayerRole = (typeof ROLES)[number];

// The layer names of Protomaps, OpenMapTiles and Shortbread; order matters, the first that fits wins.
const PATTERNS: readonly [RegExp, LayerRole][] = [
	[/^(earth|land|continents?)$/i, 'land'],
	[/water|ocean|sea|river|lake|stream/i, 'water'],
	[/building|housenumber|address/i, 'building'],
	[/road|street|transport|transit|rail|highway|bridge|ferr/i, 'road'],
	[/bound|border|admin/i, 'border'],
	[/park|wood|forest|green|landcover|natural|^land$/i, 'green'],
	[/landuse|land_use|site|aero|pier/i, 'built']
];

/** The style of a person's own archive, in place of the embedded basemap; `base` and `language` as for that. */
export function userBasemapStyle(options: {
	readonly base: string;
	readonly archive: Archive;
	readonly theme: Theme;
	readonly language: string;
	readonly hidden?: readonly string[];
}): StyleSpecification {
	const { base, archive, theme, language, hidden = [] } = options;
	const palette = PALETTES[theme];
	const tiles = [`pmtiles://${archive.key}/{z}/{x}/{y}`];
	const { minZoom: minzoom, maxZoom: maxzoom } = archive;
	const [west, south, east, north] = archive.bounds;
	const extent = { minzoom, maxzoom, bounds: [west, south, east, north] as [number, number, number, number] };
	return {
		version: 8,
		name: archive.name,
		projection: { type: 'mercator' },
		'font-faces': labelFonts(base),
		sources: {
			archive:
				archive.kind === 'raster'
					? { type: 'raster', tiles, tileSize: 256, ...extent }
					: { type: 'vector', tiles, ...extent }
		},
		layers: archive.kind === 'raster' ? rasterLayers(palette) : vectorLayers(archive.layers, palette, language, hidden)
	};
}

/** The role of a layer by its name; `other` if no pattern fits. */
export function roleOf(layer: string): LayerRole {
	return PATTERNS.find(([pattern]) => pattern.test(layer))?.[1] ?? 'other';
}

function rasterLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
		{ id: 'raster', type: 'raster', source: 'archive' }
	];
}

function vectorLayers(
	layers: readonly string[],
	palette: Palette,
	language: string,
	hidden: readonly string[]
): LayerSpecification[] {
	const inOrder = [...layers].sort((a, b) => ROLES.indexOf(roleOf(a)) - ROLES.indexOf(roleOf(b)));
	// An archive with a land layer leaves the sea empty; one without leaves the land empty.
	const ground = layers.some((layer) => roleOf(layer) === 'land') ? palette.sea : palette.land;
	return [
		{ id: 'ground', type: 'background', paint: { 'background-color': ground } },
		...inOrder.map((layer) => fill(layer, palette)),
		...inOrder.flatMap((layer) => lines(layer, palette)),
		...inOrder.flatMap((layer) => names(layer, palette, language, hidden))
	];
}

function fill(layer: string, palette: Palette): LayerSpecification {
	const role = roleOf(layer);
	const colours: Record<LayerRole, string> = {
		land: palette.land,
		green: palette.green,
		built: palette.builtUp,
		water: palette.sea,
		building: palette.building,
		road: palette.builtUp,
		border: 'rgba(0, 0, 0, 0)',
		other: palette.builtUp
	};
	return {
		id: `fill-${layer}`,
		type: 'fill',
		source: 'archive',
		'source-layer': layer,
		filter: ['==', ['geometry-type'], 'Polygon'],
		paint: { 'fill-color': colours[role], 'fill-antialias': role === 'building' }
	};
}

// A border that the archive calls disputed is dashed, as in the embedded basemap; of others nothing is known.
const DISPUTED: ExpressionSpecification = ['in', ['to-string', ['get', 'disputed']], ['literal', ['true', '1', 'yes']]];

function lines(layer: string, palette: Palette): LayerSpecification[] {
	const role = roleOf(layer);
	const colour = role === 'water' ? palette.river : role === 'border' ? palette.border : palette.roadCasing;
	const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
	const plain: LineLayerSpecification = {
		id: `line-${layer}`,
		type: 'line',
		source: 'archive',
		'source-layer': layer,
		filter: role === 'border' ? ['all', isLine, ['!', DISPUTED]] : isLine,
		layout: { 'line-join': 'round', 'line-cap': role === 'border' ? 'butt' : 'round' },
		paint: {
			'line-color': colour,
			'line-width': role === 'road' ? widthByZoom([6, 0.5], [12, 1.2], [17, 6]) : widthByZoom([4, 0.6], [12, 1.4])
		}
	};
	if (role !== 'border') return [plain];
	const dashed = { ...plain.paint, 'line-dasharray': [4, 2.5] };
	return [plain, { ...plain, id: `disputed-${layer}`, filter: ['all', isLine, DISPUTED], paint: dashed }];
}

function names(layer: string, palette: Palette, language: string, hidden: readonly string[]): LayerSpecification[] {
	const code = primaryLanguage(language);
	const name: ExpressionSpecification = ['coalesce', ['get', `name:${code}`], ['get', `name_${code}`], ['get', 'name']];
	const paint = { 'text-color': palette.townName, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 };
	const shared = { type: 'symbol', source: 'archive', 'source-layer': layer, paint } as const;
	const free = notHidden(hidden);
	return [
		{
			...shared,
			id: `street-name-${layer}`,
			minzoom: 12,
			filter: ['all', ['==', ['geometry-type'], 'LineString'], ['has', 'name'], free],
			layout: { 'symbol-placement': 'line', 'text-field': name, 'text-font': [LABEL_FONT], 'text-size': 12 }
		},
		{
			...shared,
			id: `name-${layer}`,
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'name'], free],
			layout: {
				'text-field': name,
				'text-font': [LABEL_FONT],
				'text-size': byZoom([4, 12], [14, 14]),
				'text-max-width': 8,
				'text-padding': 4
			}
		}
	];
}
