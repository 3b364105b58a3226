// Named sites as the draft tells them: those that are no place already, with what each lies in.
import type { Positions } from '../reading/positions.ts';
import { covering } from '../suggestions/covering.ts';
import type { PlaceMention, SiteMention } from '../types.ts';
import type { SiteFound } from './sites.ts';

/** How sure it is that such a name is one spot that matters to the reports; a person decides. */
const SITE_SCORE = 0.4;

/** The sites that are none of the places, each with the place that the text says it lies in. */
export function siteMentions(
	sites: readonly SiteFound[],
	at: Positions,
	places: readonly PlaceMention[]
): SiteMention[] {
	// A name that is no more than found, such as that of a road, is no place yet.
	const placed = places.filter(({ candidates }) => candidates.length > 0);
	const placeAt = covering(placed);
	const byStart = new Map(placed.map((place) => [place.start, place]));
	return sites.flatMap(({ within, ...found }) => {
		const named = at.named(found);
		if (placeAt(named) !== undefined) return [];
		const inside = within.map((stretch) => byStart.get(at.span(stretch).start)).find((place) => place !== undefined);
		const mark = { rule: 'site-by-its-noun', score: SITE_SCORE };
		return [{ ...named, ...mark, ...(inside ? { inside: { start: inside.start, end: inside.end } } : {}) }];
	});
}
