// What every store answers from its columns and its look-up; where whole records come from is its own.
import type { Dossier } from '#core/dossier/types.ts';
import type { Filter } from '#core/index/filter.ts';
import { DISPUTED, type RecordColumns } from './columns.ts';
import { excerptOf, excerptOfRecords } from './excerpt.ts';
import type { Lookup } from './lookup.ts';
import { Records } from './records.ts';
import { storeHead } from './store-head.ts';
import type { Applied, DossierStore, Excerpt, Opening, RecordLine, StoreHead } from './types.ts';

/** A dossier of any size under one filter at a time. */
export abstract class ColumnStore implements DossierStore {
	/** What the filter leaves, for those who draw it. */
	readonly records: Records;
	readonly head: StoreHead;

	/** Of the dossier all but its lists of records is taken; `claims`: how many there are. */
	constructor(columns: RecordColumns, dossier: Dossier, claims: number) {
		this.records = new Records(columns);
		this.head = storeHead(this.records, dossier, claims);
	}

	apply(filter: Filter): Applied {
		return this.records.apply(filter);
	}

	lines(skip: number, limit: number): RecordLine[] {
		return this.records.lines(skip, limit);
	}

	named(ids: readonly string[]): RecordLine[] {
		return ids.flatMap((id) => {
			const row = this.rowOf(id);
			return row === null ? [] : [this.records.line(row)];
		});
	}

	rowOf(id: string): number | null {
		return this.records.rowOf(id);
	}

	/** Of the list of accounts, the shown records on which they differ or conflict. */
	excerpt(open: Opening): Promise<Excerpt | null> {
		if (open.type !== 'list' || open.id !== 'accounts') return excerptOf(this.lookup, open);
		const { flags, ids } = this.records.columns;
		const disputed = Array.from(this.records.rows()).filter((row) => ((flags[row] ?? 0) & DISPUTED) !== 0);
		return excerptOfRecords(
			this.lookup,
			disputed.map((row) => ids.at(row))
		);
	}

	/** Where its records are looked up one by one. */
	protected abstract readonly lookup: Lookup;
	abstract unpack(): Promise<Dossier>;
}
