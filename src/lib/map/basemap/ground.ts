// What lies under everything: sea, land, relief, lakes and rivers.
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';
import { byZoom, rankByZoom, widthByZoom } from './zoom.ts';

/** The ground of the embedded basemap, from below. Relief fades out where its 10 km grid would show. */
export function groundLayers(palette: Palette): LayerSpecification[] {
	const relief = palette.reliefExaggeration;
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		{
			id: 'land',
			type: 'fill',
			source: 'world',
			'source-layer': 'land',
			// Smoothed edges would leave seams between tiles.
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		},
		{
			id: 'relief',
			type: 'hillshade',
			source: 'relief',
			maxzoom: 9.5,
			paint: {
				'hillshade-method': 'igor',
				'hillshade-illumination-direction': 315,
				'hillshade-illumination-anchor': 'map',
				'hillshade-shadow-color': palette.reliefShadow,
				'hillshade-highlight-color': palette.reliefHighlight,
				'hillshade-exaggeration': byZoom(
					[1, relief * 0.7],
					[5, relief],
					[6.5, relief * 0.7],
					[8, relief * 0.3],
					[9.5, 0]
				)
			}
		},
		{
			id: 'coast',
			type: 'line',
			source: 'world',
			'source-layer': 'land',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.coast, 'line-width': widthByZoom([1, 0.4], [5, 0.8], [10, 1.4]) }
		},
		{
			id: 'river',
			type: 'line',
			source: 'world',
			'source-layer': 'river',
			minzoom: 2.5,
			filter: ['<=', ['get', 'rank'], rankByZoom(3, [3.5, 4], [4.3, 6], [5.4, 8], [6.4, 12])],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.river,
				'line-width': [
					'interpolate',
					['exponential', 1.4],
					['zoom'],
					3,
					['interpolate', ['linear'], ['get', 'rank'], 1, 0.7, 8, 0.3],
					6,
					['interpolate', ['linear'], ['get', 'rank'], 1, 1.5, 8, 0.8],
					10,
					['interpolate', ['linear'], ['get', 'rank'], 1, 3, 8, 1.6]
				]
			}
		},
		{ id: 'lake', type: 'fill', source: 'world', 'source-layer': 'lake', paint: { 'fill-color': palette.lake } }
	];
}
