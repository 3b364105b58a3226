// The worker that keeps a large dossier, so that the page stays alive while it counts.
import { UNDATED, UNPLACED, valuesOf } from '#core/index/columns/columns.ts';
import { marksOfTable } from '#core/marks/group.ts';
import type { Records } from '#core/records/records.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import { answerQuestions } from '#lib/worker/answering.ts';
import { openOrigin, type KeptStore } from './open-store.ts';
import { writeShown } from './write-shown.ts';
import type { LineList } from '#lib/state/large.ts';
import type { StoreAnswers, Questions } from './messages.ts';

let opened: KeptStore | null = null;
let stopped = false;

answerQuestions<Questions, StoreAnswers>({
	async open(origin) {
		const { answer, kept } = await openOrigin(origin);
		opened = kept;
		return answer;
	},
	apply: (filter) => kept().store.apply(filter),
	lines: ({ list, skip, limit }) => linesOf(kept().store.records, list, skip, limit),
	count({ list }) {
		const { records } = kept().store;
		return list === 'all' ? records.shown : rowsOf(records, list).length;
	},
	marks(view) {
		const { places, store } = kept();
		return marksOfTable(places.table, places.shown, view, (most) => radiusScale(most, view.narrow), store.head.most);
	},
	place({ id }) {
		const { table } = kept().places;
		const number = table.numberOf?.(id) ?? null;
		return number === null ? null : table.place(number);
	},
	excerpt: (opening) => kept().store.excerpt(opening),
	export({ format }, tell) {
		stopped = false;
		const { store } = kept();
		return writeShown(store, store.records.filter, format, tell, () => stopped);
	},
	stop() {
		stopped = true;
		return null;
	}
});

function kept(): KeptStore {
	if (opened === null) throw new Error('No dossier is open.');
	return opened;
}

/** Shown records in time order, or those of them that a list is about. */
function linesOf(records: Records, list: LineList, skip: number, limit: number) {
	if (list === 'all') return records.lines(skip, limit);
	return rowsOf(records, list)
		.slice(skip, skip + limit)
		.map((row) => records.line(row));
}

/** Shown rows without a date, or without a place on the map. */
function rowsOf(records: Records, list: Exclude<LineList, 'all'>): number[] {
	const { from, standing, places } = records.columns;
	const fits = {
		undated: (row: number) => from[row] === UNDATED,
		unplaced: (row: number) => valuesOf(standing, row).every((place) => places.lon[place] === UNPLACED)
	}[list];
	return Array.from(records.rows()).filter(fits);
}
