// Places of several texts as records: mentions that most likely mean the same place are one.
import { withoutAccents } from '#core/basics/letters.ts';
import { push } from '#core/basics/lists.ts';
import type { Place, Precision } from '#core/dossier/types.ts';
import type { Candidate, PlaceMention } from '../types.ts';
import { cite, MOST_CITATIONS, rounded, surest, type Draft, type Drafted, type Suggested } from './suggested.ts';

/** A place with what else its name may mean, best first. */
export type SuggestedPlace = Suggested<Place, Draft & { orElse?: Pick<Candidate, 'name' | 'lon' | 'lat' | 'score'>[] }>;

/** How far a place of each kind reaches where nothing more is known, in metres: wide rather than wrong. */
const EXTENT: Readonly<Record<Candidate['kind'], { kind: string; precision: Precision; radius?: number }>> = {
	country: { kind: 'country', precision: 'country' },
	region: { kind: 'region', precision: 'admin1', radius: 200_000 },
	district: { kind: 'district', precision: 'admin2', radius: 50_000 },
	settlement: { kind: 'settlement', precision: 'settlement', radius: 15_000 },
	area: { kind: 'region', precision: 'region', radius: 1_000_000 }
};

/** Other meanings that are handed on. */
const MOST_OTHERS = 3;

interface PlaceMet {
	drafted: Drafted;
	mention: PlaceMention;
	best: Candidate;
}

/** One record for each place, where it lies, how far it reaches and its links marked as ours; fills in which record each mention has become. */
export function placesOf(texts: readonly Drafted[]): SuggestedPlace[] {
	const places = new Map<string, PlaceMet[]>();
	for (const drafted of texts) {
		for (const mention of drafted.draft.places) {
			const [best] = mention.candidates;
			if (best === undefined) continue;
			const key = best.id ?? `${best.name} ${best.lon} ${best.lat}`;
			push(places, key, { drafted, mention, best });
		}
	}
	return [...places.values()].map(placeOf);
}

function placeOf(met: readonly PlaceMet[]): SuggestedPlace {
	const [{ drafted, best } = unreachable()] = met;
	const { radius, ...extent } = EXTENT[best.kind];
	const links = best.id !== undefined && /^\d+$/.test(best.id) ? [`https://www.geonames.org/${best.id}`] : [];
	const surely = surest(
		met.map((one) => ({ rule: one.mention.rule, score: rounded(one.mention.score * one.best.score), one }))
	);
	const others = surely?.one.mention.candidates.slice(1, 1 + MOST_OTHERS) ?? [];
	const id = drafted.ids.fresh(nameOf(met));
	for (const one of met) one.drafted.places.set(one.mention.start, id);
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [degrees(best.lon), degrees(best.lat)] },
		properties: {
			name: nameOf(met),
			...extent,
			...(radius === undefined ? {} : { radius }),
			...(links.length > 0 ? { links } : {}),
			editorial: ['geometry', ...(radius === undefined ? [] : ['radius']), ...(links.length > 0 ? ['links'] : [])],
			citations: met.slice(0, MOST_CITATIONS).map((one) => cite(one.drafted, one.mention))
		},
		draft: {
			rule: surely?.rule ?? '',
			score: surely?.score ?? 0,
			...(others.length > 0
				? { orElse: others.map(({ name, lon, lat, score }) => ({ name, lon: degrees(lon), lat: degrees(lat), score })) }
				: {})
		}
	};
}

/** As the texts write it most often; what they call its people, or part of it, is no name of it. */
function nameOf(met: readonly PlaceMet[]): string {
	const [{ best } = unreachable()] = met;
	const counts = new Map<string, number>();
	for (const { mention } of met) {
		if (mention.rule === 'people' || !isSpelling(mention.text, best.name)) continue;
		counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
	}
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	return most?.[0] ?? best.name;
}

/** Whether a text's words are a name of the gazetteer, but for accents and for what kind of place it says it is. */
function isSpelling(text: string, name: string): boolean {
	return !/\s{2,}|\n/u.test(text) && folded(name).startsWith(folded(text));
}

function folded(name: string): string {
	return withoutAccents(name).toLowerCase();
}

/** The gazetteer has thousandths of a degree; more digits are noise. */
function degrees(value: number): number {
	return Math.round(value * 1000) / 1000;
}

function unreachable(): never {
	throw new Error('A place without a mention.');
}
