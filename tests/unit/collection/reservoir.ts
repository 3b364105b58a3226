// Records made up for the tests of the page for very many records: what is known of a reservoir's gauges.
import { columnsOf, type Row } from '#core/index/columns/build.ts';
import { pack } from '#core/index/columns/pack.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { DAY } from '#core/time/calendar.ts';

const MINUTES = DAY / 60_000;

/** Minutes of some days, the first one counted from 1 January 2020. */
export function days(first: number, length = 1): { from: number; to: number } {
	const start = Date.UTC(2020, 0, 1) / 60_000 + first * MINUTES;
	return { from: start, to: start + length * MINUTES };
}

/** A row with all that a test does not care about filled in. */
export function gauge(
	id: string,
	{ values, ...rest }: Partial<Omit<Row, 'values'>> & { values?: Partial<Row['values']> } = {}
): Row {
	return {
		id,
		title: `Gauge ${id}`,
		time: days(0),
		at: [10, 50],
		...rest,
		values: { actors: ['warden'], sources: ['log'], kinds: ['reading'], precisions: ['site'], ...values }
	};
}

/** Rows as the page finds them in a file. */
export function packed(rows: readonly Row[]): Packed {
	const { columns, titles, ids } = columnsOf(rows);
	const opened = unpack(pack(columns, titles, { ids }));
	if (!opened.ok) throw new Error(opened.issue.message);
	return opened;
}
