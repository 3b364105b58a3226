// When a source can last have been published, as far as its dates tell.
import { DAY } from '#core/basics/durations.ts';
import { standsIn } from '#core/citation/containing.ts';
import type { Citation, Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { reachOf, type Moment } from './dates.ts';

/** Our choice: a live page goes on for up to a week after its date, which may be that of its first entry. */
const LIVE_PAGE = 7 * DAY;

/** The last moment at which a source can have been published: its own date, else that of what prints it; `null` when not known. */
export function lastPublished(source: Source | undefined, catalogue: Catalogue): Moment | null {
	const visited = new Set<Source>();
	for (let next = source; next && !visited.has(next); next = catalogue.sources.get(next.within?.source ?? '')) {
		visited.add(next);
		if (next.published === undefined) continue;
		const last = reachOf(next.published)?.last ?? null;
		return last && next.type === 'live-blog' ? { ...last, at: last.at + LIVE_PAGE } : last;
	}
	return null;
}

/** The source a citation stands in, the innermost. */
export function sourceOf(citation: Citation, catalogue: Catalogue): Source | undefined {
	return catalogue.sources.get(standsIn(citation, catalogue.dossier.sources));
}

/** What a person calls a source. */
export function sourceName({ id, title, publisher }: Source): string {
	return title ?? publisher ?? id;
}
