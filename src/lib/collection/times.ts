// When a row was, in words.
import { UNDATED } from '#core/index/columns/columns.ts';
import { minuteText } from '#core/time/minutes.ts';

export { edtfOf } from '#core/time/minutes.ts';

/** ISO 8601 of the first minute of a row and of the first one after it, both in UTC. */
export function isoOf(from: number, span: number): readonly [from: string, to: string] | null {
	return from === UNDATED ? null : [minuteText(from), minuteText(from + span)];
}
