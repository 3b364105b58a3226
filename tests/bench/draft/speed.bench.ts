// What a whole draft of news takes: places, actors, quotations, dates and figures together, once the engine is warm.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { draftText } from '#core/draft/draft.ts';
import { readGazetteer } from '#core/draft/gazetteer/gazetteer.ts';
import { readCorpus } from './corpora.ts';

const GAZETTEER = path.resolve(import.meta.dirname, '../../../static/gazetteer/gazetteer.bin');
const ROUNDS = 5;
/** Milliseconds for each 1,000 words. */
const AIM = 5;

const documents = readCorpus('LGL');
const present = documents && existsSync(GAZETTEER);

test.skipIf(!present)(`a whole draft${present ? '' : ': skipped, the corpus or the gazetteer is not here'}`, () => {
	const gazetteer = readGazetteer(gunzipSync(readFileSync(GAZETTEER)));
	const texts = (documents ?? []).map(({ text }) => text);
	const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
	let found = 0;
	const rounds = Array.from({ length: ROUNDS }, () => {
		// Time of the processor: what else the machine does is not counted.
		const before = process.cpuUsage();
		for (const text of texts) found += draftText(text, gazetteer, {}).places.length;
		const { user, system } = process.cpuUsage(before);
		return user / words + system / words;
	});
	const median = rounds.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
	console.log(
		`A whole draft: ${median.toFixed(2)} ms of the processor per 1,000 words (median of ${ROUNDS}; ${AIM} aimed at), ${words} words in ${texts.length} texts; rounds ${rounds.map((ms) => ms.toFixed(2)).join(', ')}`
	);
	expect(found).toBeGreaterThan(0);
});
