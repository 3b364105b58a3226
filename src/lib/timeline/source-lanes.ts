// A lane per source, with only what that source itself says about time.
import { standsIn } from '#core/citation/containing.ts';
import type { Citation, Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/basics/lists.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { besideSource } from '#core/words/sources.ts';
import { toldTimes, type ToldTime } from '#core/words/told.ts';
import { itemsOfRecord, itemsOfSource, type Item } from './items.ts';
import type { Lane, LaneInput } from './lane.ts';

/** A record in a lane, with what that lane's source says of its time. */
interface ToldBySource {
	record: DossierRecord;
	items: readonly Item[];
}

/** What the lanes of a catalogue hold when nothing is filtered: found once, for it asks every citation. */
interface Holding {
	/** The source whose lane each source is told in. */
	holders: ReadonlyMap<string, string>;
	told: ReadonlyMap<string, readonly ToldBySource[]>;
}

const holdings = new WeakMap<Catalogue, Holding>();

/** The lanes of the given sources. A post that is printed inside another source is an entry of that source's lane, unless somebody else published it. */
export function sourceLanes({ catalogue, shown, letters, sources }: LaneInput & { sources: Source[] }): Lane[] {
	const { holders, told } = holdingOf(catalogue);
	const wanted = groupBy(sources, ({ id }) => holders.get(id) ?? id);
	return catalogue.dossier.sources
		.filter(({ id }) => wanted.has(id) && holders.get(id) === id)
		.map((source) => {
			const left = (told.get(source.id) ?? []).filter(({ record }) => shown.ids.has(record.id));
			return {
				id: source.id,
				name: source.title ?? source.publisher ?? source.id,
				letter: letters.get(source.id) ?? null,
				beside: besideSource(source, catalogue.dossier.sources, letters),
				items: [...left.flatMap(({ items }) => items), ...(wanted.get(source.id) ?? []).flatMap(itemsOfSource)],
				undated: left.flatMap(({ record, items }) => (items.length === 0 ? [record] : []))
			};
		});
}

function holdingOf(catalogue: Catalogue): Holding {
	const known = holdings.get(catalogue);
	if (known) return known;
	const all = catalogue.dossier.sources;
	const holders = new Map(all.map((source) => [source.id, holderOf(source, catalogue.sources)]));
	const laneIn = (citation: Citation) => holders.get(standsIn(citation, all)) ?? citation.source;
	const told = new Map<string, ToldBySource[]>();
	for (const record of catalogue.records)
		for (const lane of toldIn(record, laneIn)) {
			const one = { record, items: itemsOfRecord(record, timesIn(record, lane, laneIn, catalogue)) };
			const there = told.get(lane);
			if (there) there.push(one);
			else told.set(lane, [one]);
		}
	const made = { holders, told };
	holdings.set(catalogue, made);
	return made;
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
function timesIn(
	record: DossierRecord,
	source: string,
	laneIn: (citation: Citation) => string,
	catalogue: Catalogue
): ToldTime[] {
	const here = record.claims.filter(({ citations }) => citations.some((one) => laneIn(one) === source));
	return toldTimes(record, catalogue, here);
}
