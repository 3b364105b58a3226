// Which rows the graphics card looks at: those shown in view and a window's width beyond, so that it need not look at all.
import type { Columns } from '#core/index/columns/columns.ts';
import { rowsInBox } from './pick.ts';
import type { PointCamera } from './types.ts';
import { boxOf, planeOffset } from './view-box.ts';

/** Windows that the reach is wide and high. */
const WINDOWS = 3;
/** Levels of zoom nearer from which a smaller reach is worth its making. */
const NEARER = 1.5;

/** Shown rows within the reach of a camera: a pass over the columns, some milliseconds a million. */
export function rowsInReach(
	columns: Pick<Columns, 'rows' | 'lon' | 'lat'>,
	mask: Uint8Array,
	camera: PointCamera
): Uint32Array<ArrayBuffer> {
	const { width, height } = camera;
	return Uint32Array.from(
		rowsInBox(columns, mask, boxOf({ ...camera, width: width * WINDOWS, height: height * WINDOWS }))
	);
}

/** Whether all that a camera sees is within the reach of where it was. */
export function isInReach(camera: PointCamera, was: PointCamera): boolean {
	if (camera.width !== was.width || camera.height !== was.height || camera.globe !== was.globe) return false;
	// A turned globe shows what no plane tells.
	if (camera.globe) return camera.lon === was.lon && camera.lat === was.lat && camera.zoom === was.zoom;
	if (camera.zoom > was.zoom + NEARER) return false;
	const wider = 2 ** (was.zoom - camera.zoom);
	const { x, y } = planeOffset(camera.lon, camera.lat, was);
	const fits = (offset: number, size: number) => Math.abs(offset) + (size / 2) * wider <= (size / 2) * WINDOWS;
	return fits(x, camera.width) && fits(y, camera.height);
}
