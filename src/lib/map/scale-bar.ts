// The length of the scale bar: a round number of metres that fits.
import { metresPerPixel } from '#core/geo/mercator.ts';

/** The longest bar of 1, 2 or 5 times a power of ten metres that is at most `room` pixels wide at a latitude and zoom. */
export function scaleBar(lat: number, zoom: number, room: number): { metres: number; width: number; words: string } {
	const perPixel = metresPerPixel(lat, zoom);
	const most = perPixel * room;
	const power = 10 ** Math.floor(Math.log10(most));
	const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
	const words = metres >= 1000 ? `${metres / 1000} km` : `${Number(metres.toPrecision(1))} m`;
	return { metres, width: metres / perPixel, words };
}
