// Hands a map what its basemap style asks for while drawing: the dots of towns.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { ICON_RATIO, isIconName, townIcon } from './icons.ts';

/** Draws the icons of the basemap whenever a style asks for one; call it once, right after the map is made. */
export function provideIcons(map: MapLibreMap): void {
	map.setMissingStyleImageResolver((id) => {
		if (isIconName(id) && !map.hasImage(id)) map.addImage(id, townIcon(id), { pixelRatio: ICON_RATIO });
	});
}
