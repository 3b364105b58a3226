// A lane per source, with only what that source itself says about time.
import { standsIn } from '#core/citation/containing.ts';
import type { Citation, Source } from '#core/dossier/types.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { itemsOfRecord, itemsOfSource } from './items.ts';
import type { Lane, LaneInput } from './lanes.ts';

/** The lanes of the given sources. A post that is printed inside another source is an entry of that source's lane, unless somebody else published it. */
export function sourceLanes({ catalogue, shown, letters, sources }: LaneInput & { sources: Source[] }): Lane[] {
	const all = catalogue.dossier.sources;
	const holders = new Map(all.map((source) => [source.id, holderOf(source, catalogue.sources)]));
	const laneIn = (citation: Citation) => holders.get(standsIn(citation, all)) ?? citation.source;
	const told = new Map(shown.records.map((record) => [record, toldIn(record, laneIn)]));
	const wanted = new Set(sources.map(({ id }) => holders.get(id) ?? id));
	return all
		.filter(({ id }) => wanted.has(id) && holders.get(id) === id)
		.map((source) => {
			const records = shown.records.filter((record) => told.get(record)?.has(source.id));
			const items = records.flatMap((record) => itemsOfRecord(record, timesIn(record, source.id, laneIn)));
			const dated = new Set(items.map(({ id }) => id));
			const published = sources.filter(({ id }) => holders.get(id) === source.id).flatMap(itemsOfSource);
			return {
				id: source.id,
				name: source.title ?? source.publisher ?? source.id,
				letter: letters.get(source.id) ?? null,
				items: [...items, ...published],
				undated: records.filter(({ id }) => !dated.has(id))
			};
		});
}

function holderOf(source: Source, sources: ReadonlyMap<string, Source>): string {
	let holder = source;
	const seen = new Set<string>();
	while (holder.within && holder.publisher === undefined && !seen.has(holder.id)) {
		seen.add(holder.id);
		const around = sources.get(holder.within.source);
		if (around === undefined) break;
		holder = around;
	}
	return holder.id;
}

/** The lanes a record is told in: of an event those that tell of it, not one that only lent a date to work its time out. */
function toldIn(record: DossierRecord, laneIn: (citation: Citation) => string): ReadonlySet<string> {
	if (record.type === 'statement') return new Set(record.statement.citations.map(laneIn));
	const stated = record.claims.filter((claim) => claim.inferred === undefined);
	const telling = [...record.event.citations, ...stated.flatMap((claim) => claim.citations)];
	const citations = telling.length > 0 ? telling : record.claims.flatMap((claim) => claim.citations);
	return new Set(citations.map(laneIn));
}

/** What one source says of when the record was. */
function timesIn(record: DossierRecord, source: string, laneIn: (citation: Citation) => string): string[] {
	if (record.type === 'statement') return record.when;
	return record.claims.flatMap(({ property, value, polarity, citations }) =>
		property === 'when' && value.type === 'time' && !polarity && citations.some((one) => laneIn(one) === source)
			? [value.edtf]
			: []
	);
}
