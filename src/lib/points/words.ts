// The groups and points of the map in words, for those who use its buttons.
import { FEW_ROWS, POINT_ZOOM } from './groups.ts';
import type { Group } from './types.ts';

/** The most groups and points of a view that have a button of their own. */
export const MOST_BUTTONS = 60;

/** Which marks can be reached by keyboard, and what is the way to all others. */
export const BUTTONS_SENTENCE = `The ${MOST_BUTTONS} largest groups in view are buttons; nearer in, so are ${MOST_BUTTONS} points. Every record is in the list.`;

/** When groups are drawn and when points are. */
export const GROUPS_SENTENCE = `With more than ${FEW_ROWS.toLocaleString('en')} records in view the map groups them, until you zoom in to level ${POINT_ZOOM}.`;

/** The accessible name of a mark: "1,204 records, near 33.7, 73.0"; where they share one spot, "at 33.684, 73.048". */
export function groupName({ x, y, count }: Group, exact: boolean): string {
	const records = count === 1 ? '1 record' : `${count.toLocaleString('en')} records`;
	const digits = exact ? 3 : 1;
	return `${records}, ${exact ? 'at' : 'near'} ${signed(y, digits)}, ${signed(x, digits)}`;
}

/** A count short enough to stand in a disc: 950, 1.2k, 35k, 1.2M. */
export function shortCount(count: number): string {
	if (count < 1000) return `${count}`;
	// 999,950 would round to 1000k.
	const [value, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
	return `${value < 9.95 ? Number(value.toFixed(1)) : Math.round(value)}${unit}`;
}

/** A number of degrees with a true minus sign, and no minus before nothing. */
function signed(degrees: number, digits: number): string {
	const text = Math.abs(degrees).toFixed(digits);
	return degrees < 0 && Number(text) !== 0 ? `−${text}` : text;
}
