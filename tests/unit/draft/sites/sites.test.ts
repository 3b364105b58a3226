// Schools, hospitals and the like: which names are suggested as places, and what each is said to lie in.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { listIssues } from '#core/dossier/parse.ts';
import type { Place } from '#core/dossier/types.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import { gazetteer } from '../gazetteer/committed.ts';

/** [words, what it lies in] of every site. */
const sites = (text: string) =>
	draftText(text, gazetteer).sites.map(({ text: words, inside }) => [
		words,
		inside && [...text].slice(inside.start, inside.end).join('')
	]);

describe('a named site', () => {
	it.each([
		['Shots were heard at the Army Public School in Peshawar.', 'Army Public School', 'Peshawar'],
		['They were taken to Lady Anne Hospital in the north-western city of Peshawar.', 'Lady Anne Hospital', 'Peshawar'],
		['A shell fell near Peshawar’s Lady Anne Hospital on Friday.', 'Lady Anne Hospital', 'Peshawar'],
		['They met at the University of Oakmere, in winter.', 'University of Oakmere', undefined],
		['He prayed at the Oakmere Mosque, in Peshawar it was quiet.', 'Oakmere Mosque', undefined],
		['Tents stood at Zarqa Camp in Kenya.', 'Zarqa Camp', 'Kenya']
	])('%s', (text, words, inside) => {
		expect(sites(text)).toEqual([[words, inside]]);
	});

	it.each([
		['The school in Peshawar was shut, and so was the hospital.'],
		['She teaches at a Public School and at the State University.'],
		['The Central Station in Peshawar was shut.'],
		['Gunmen Attack Lady Anne Hospital As City Sleeps In Cold'],
		['On Friday School was out.']
	])('is not found in: %s', (text) => {
		expect(sites(text)).toEqual([]);
	});

	it('is none where the dossier’s own place of that name covers it', () => {
		const own: Place = {
			type: 'Feature',
			id: 'hospital',
			geometry: { type: 'Point', coordinates: [71.57, 34.01] },
			properties: { name: 'Lady Anne Hospital', kind: 'site', precision: 'site', radius: 200, citations: [] }
		};
		const draft = draftText('They were taken to Lady Anne Hospital in Peshawar.', gazetteer, { own: [own] });
		expect(draft.sites).toEqual([]);
		expect(draft.places.map(({ text }) => text)).toContain('Lady Anne Hospital');
	});
});

describe('as a record', () => {
	const texts = [
		'A shell fell near Lady Anne Hospital in Pakistan. Peshawar was quiet.',
		'The Lady Anne Hospital in Peshawar is old.'
	].map((words, n) => {
		const text = readText(words);
		return { name: `${n}.txt`, text, draft: draftText(text.text, gazetteer) };
	});
	const dossier = toDossier(texts);
	const site = dossier.places.features.find(({ properties }) => properties.name === 'Lady Anne Hospital');

	it('is one place of several texts, without a position, in the narrowest place that one says', () => {
		expect(site).toMatchObject({
			geometry: null,
			properties: { kind: 'site', precision: 'unknown', partOf: 'peshawar' },
			draft: { rule: 'site-by-its-noun', score: 0.4 }
		});
		expect(site?.properties.citations).toHaveLength(2);
	});
	it('is sound', () => {
		expect(listIssues(dossier).filter(({ severity }) => severity === 'error')).toEqual([]);
	});
	it('stands among no places that are told by their position', () => {
		for (const { draft } of texts) expect(draft.places.map(({ text }) => text)).not.toContain('Lady Anne Hospital');
	});
});
