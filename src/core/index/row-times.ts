// When the records of a dossier were, as columns: rows in time order, a stretch each, and beside them what one stretch cannot tell.
import { MINUTE } from '#core/basics/durations.ts';
import { minutesOf } from './columns/build.ts';
import type { PartColumns } from './columns/time-order.ts';
import type { DossierRecord } from './records.ts';
import { stretchesOfRecord } from './times.ts';

/** Records in the order of their rows, with the columns of time. */
export interface RowTimes {
	records: readonly DossierRecord[];
	from: Int32Array;
	span: Int32Array;
	/** Rows that are told of several times, or to the second. */
	parts: PartColumns;
}

/** Sorts records by when they begin, the undated last. */
export function timesOf(records: readonly DossierRecord[]): RowTimes {
	const timed = records.map((record) => {
		const stretches = stretchesOfRecord(record).map(({ from, to }) => ({ from: from / MINUTE, to: to / MINUTE }));
		const hull = stretches.length === 0 ? null : hullOf(stretches);
		return { record, stretches, hull, ...minutesOf({ id: record.id, time: hull }) };
	});
	timed.sort((a, b) => a.from - b.from || a.record.order - b.record.order);
	const rows: number[] = [];
	const starts = [0];
	const parts: { from: number; to: number }[] = [];
	timed.forEach(({ stretches, hull, from, span }, row) => {
		const isWhole = hull === null || (stretches.length === 1 && hull.from === from && hull.to === from + span);
		if (isWhole) return;
		rows.push(row);
		for (const part of stretches) parts.push(part);
		starts.push(parts.length);
	});
	return {
		records: timed.map(({ record }) => record),
		from: Int32Array.from(timed, ({ from }) => from),
		span: Int32Array.from(timed, ({ span }) => span),
		parts: {
			rows: Uint32Array.from(rows),
			starts: Uint32Array.from(starts),
			from: Float64Array.from(parts, ({ from }) => from),
			to: Float64Array.from(parts, ({ to }) => to)
		}
	};
}

function hullOf(stretches: readonly { from: number; to: number }[]) {
	return stretches.reduce((a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }));
}
