// Named sites of several texts as places: where each lies is left to a person, what it lies in is what a text says.
import { push } from '#core/basics/lists.ts';
import type { Place } from '#core/dossier/types.ts';
import type { SiteMention } from '../types.ts';
import { cite, MOST_CITATIONS, surest, type Drafted, type Suggested } from './suggested.ts';

interface SiteMet {
	drafted: Drafted;
	mention: SiteMention;
}

/** The narrower a place is, the more is said by lying in it. */
const NARROWER = ['settlement', 'district', 'region', 'country'];

/** One record for each name, without a position; `places` are those suggested for the same texts. */
export function sitesOf(texts: readonly Drafted[], places: readonly Place[]): Suggested<Place>[] {
	const sites = new Map<string, SiteMet[]>();
	for (const drafted of texts) {
		for (const mention of drafted.draft.sites) {
			const key = mention.text.replace(/\s+/g, ' ').toLowerCase();
			push(sites, key, { drafted, mention });
		}
	}
	return [...sites.values()].map((met) => siteOf(met, places));
}

function siteOf(met: readonly SiteMet[], places: readonly Place[]): Suggested<Place> {
	const name = met[0]?.mention.text.replace(/\s+/g, ' ') ?? '';
	const mark = surest(met.map(({ mention: { rule, score } }) => ({ rule, score })));
	const outer = outerOf(met, places);
	return {
		type: 'Feature',
		id: met[0]?.drafted.ids.fresh(name) ?? '',
		geometry: null,
		properties: {
			name,
			kind: 'site',
			precision: 'unknown',
			...(outer === undefined ? {} : { partOf: outer }),
			citations: met.slice(0, MOST_CITATIONS).map(({ drafted, mention }) => cite(drafted, mention))
		},
		draft: mark ?? { rule: '', score: 0 }
	};
}

/** The narrowest of the places that the texts say it lies in. */
function outerOf(met: readonly SiteMet[], places: readonly Place[]): string | undefined {
	const named = new Set(met.flatMap(({ drafted, mention }) => drafted.places.get(mention.inside?.start ?? -1) ?? []));
	const rank = ({ properties: { kind } }: Place) => NARROWER.indexOf(kind);
	return places.filter(({ id }) => named.has(id)).toSorted((a, b) => rank(a) - rank(b))[0]?.id;
}
