// Scores names of places against a gold standard: EUPEG's rule for names, great-circle kilometres for positions.
import type { PlaceMention } from '#core/draft/types.ts';
import type { GoldDocument, GoldPlace } from './corpora.ts';

/** Counts over documents; `errors` are kilometres, one for each gold place found and placed that has a position. */
export interface PlaceScores {
	gold: number;
	found: number;
	suggested: number;
	/** Gold places that have a position. */
	placed: number;
	errors: number[];
}

/** A gold place and what the draft made of it, or either alone. */
export interface Pair {
	gold?: GoldPlace;
	mention?: PlaceMention;
}

/** EUPEG (Wang and Hu 2019): the same string, and the middles less than ten characters apart. */
const NEAREST = 10;
export const NEAR_KILOMETRES = 161;

/** Gold places with the mention that is each one's, every mention taken once; then the mentions left over. */
export function pairs(gold: readonly GoldPlace[], mentions: readonly PlaceMention[]): Pair[] {
	const left = new Set(mentions);
	const found = gold.map((place): Pair => {
		const [mention] = [...left]
			.filter(({ text }) => text === place.text)
			.filter((each) => Math.abs(middle(each) - middle(place)) < NEAREST)
			.sort((a, b) => Math.abs(middle(a) - middle(place)) - Math.abs(middle(b) - middle(place)));
		if (!mention) return { gold: place };
		left.delete(mention);
		return { gold: place, mention };
	});
	return [...found, ...[...left].map((mention) => ({ mention }))];
}

/** Scores of a draft over documents. */
export function scorePlaces(
	documents: readonly GoldDocument[],
	draft: (document: GoldDocument) => readonly PlaceMention[]
): PlaceScores {
	const scores: PlaceScores = { gold: 0, found: 0, suggested: 0, placed: 0, errors: [] };
	for (const document of documents) {
		for (const { gold, mention } of pairs(document.places, draft(document))) {
			if (gold) scores.gold++;
			if (gold?.at) scores.placed++;
			if (mention) scores.suggested++;
			if (gold && mention) scores.found++;
			const best = mention?.candidates[0];
			if (gold?.at && best) scores.errors.push(kilometres(gold.at, best));
		}
	}
	return scores;
}

/** Shares in per cent, the median in kilometres. */
export interface Figures {
	precision: number;
	recall: number;
	f1: number;
	/** Gold places with a position that were found and put within 161 km of it. */
	foundAndPlaced: number;
	/** Of those found, the share within 161 km. */
	accuracy: number;
	median: number;
}

export function figures({ gold, found, suggested, placed, errors }: PlaceScores): Figures {
	const [precision, recall] = [found / suggested, found / gold];
	const near = errors.filter((error) => error <= NEAR_KILOMETRES).length;
	return {
		precision: 100 * precision,
		recall: 100 * recall,
		f1: (200 * precision * recall) / (precision + recall),
		foundAndPlaced: (100 * near) / placed,
		accuracy: (100 * near) / errors.length,
		median: errors.toSorted((a, b) => a - b)[errors.length >> 1] ?? NaN
	};
}

function middle({ start, end }: { start: number; end: number }): number {
	return (start + end) / 2;
}

const EARTH_RADIUS = 6371;

/** Kilometres on a sphere (haversine). */
export function kilometres(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
	const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
	const square =
		Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2;
	return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
