// What a source is, in one line.
import type { Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { timeWords } from '#core/time/words.ts';
import { capital, term } from '#core/words/vocabulary.ts';

/** "Live page · BBC News · 16 December 2014": what a source is; what it does not give is said. */
export function sourceLine(source: Source, catalogue: Catalogue): string {
	const { publisher, published, within } = source;
	const host = within === undefined ? undefined : catalogue.sources.get(within.source);
	const parts = [capital(term('sourceType', source.type))];
	if (publisher === undefined && published === undefined) parts.push('publisher and date not given');
	else
		parts.push(publisher ?? 'publisher not given', published === undefined ? 'date not given' : timeWords(published));
	if (host !== undefined) parts.push(`printed in ${host.title ?? host.id}`);
	return parts.join(' · ');
}

/** How many of the records stand in each source that any of them stands in. */
export function recordsIn(records: readonly DossierRecord[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { sources } of records) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
