// The three articles of the built-in dossier name its places. Their texts are not part of the project: without them this is skipped.
import { describe, expect, it } from 'vitest';
import { draftPlaces } from '#core/draft/places/places.ts';
import { readTexts, textsAtHand } from '../../dossiers/load.ts';
import { gazetteer } from '../gazetteer/committed.ts';

const title = textsAtHand ? 'the three articles' : 'the three articles (skipped: their texts are not at hand)';

describe.skipIf(!textsAtHand)(title, () => {
	const best = textsAtHand
		? [...readTexts().values()].flatMap(({ text }) =>
				draftPlaces(text, gazetteer).map(({ candidates }) => candidates[0])
			)
		: [];

	it.each([
		['Peshawar', /^Peshawar$/, 71.6, 34.0],
		['Kabul', /^Kabul$/, 69.2, 34.5],
		['North Waziristan', /^North Waz/, 70, 33],
		['Khyber', /^Khyber/, 71.2, 34.1],
		['New Delhi', /^New Delhi$/, 77.2, 28.6]
	])('name %s', (_, name, lon, lat) => {
		const places = best.filter((place) => place && name.test(place.name));
		expect(places.length).toBeGreaterThan(0);
		for (const place of places) {
			expect(Math.abs((place?.lon ?? 0) - lon)).toBeLessThan(0.6);
			expect(Math.abs((place?.lat ?? 0) - lat)).toBeLessThan(0.6);
		}
	});
});
