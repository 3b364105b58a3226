// The map's screen as what stands over it sees it: degrees to pixels and back.
import type { Position } from '#core/dossier/types.ts';
import type { Pixel } from '#core/geo/view.ts';

/** The screen of a map at one moment. */
export interface MapScreen {
	toPixel: (position: Position) => Pixel;
	toPosition: (pixel: Pixel) => Position;
	/** What the map looks at. */
	middle: Position;
	/** Metres that a pixel covers there. */
	metresPerPixel: number;
}
