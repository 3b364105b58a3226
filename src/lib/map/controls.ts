// The corners of the map that controls, the scale and the credit take.
import type { Camera } from '#core/geo/view.ts';
import type { PixelBox, Padding } from './types.ts';

/** Boxes of the screen that names must leave free. */
export function controlBoxes({ width, height, zoom }: Camera, narrow: boolean, padding: Padding): PixelBox[] {
	const foot = padding.bottom + (narrow ? 8 : 12);
	// The scale with the credit, and the note on streets when it stands there.
	const credit = (narrow ? 224 : 240) + (zoom >= DETAIL_ENDS ? 250 : 0);
	return [
		narrow
			? { x: width - padding.right - 54, y: padding.top + 8, width: 46, height: 136 }
			: { x: width - padding.right - 46, y: padding.top + 14, width: 32, height: 94 },
		{
			x: narrow ? padding.left + 12 : width - padding.right - 14 - credit,
			y: height - foot - 20,
			width: credit,
			height: 20
		}
	];
}

/** The zoom beyond which the embedded basemap has nothing more to show. */
export const DETAIL_ENDS = 9;
