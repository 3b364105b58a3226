// The draft of several reports of one event: what it must find in the invented ones, and in the three articles of the built-in
// dossier, whose texts are not part of the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '#core/citation/quote.ts';
import { readText } from '#core/citation/text.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import { gazetteer } from './gazetteer/committed.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What the texts of a folder say: who says what, how many were killed, and two people of one surname. */
interface Expected {
	folder: string;
	statements: number;
	said: [words: string, speaker: string | undefined][];
	killed: object[];
	surname: { name: string; ids: string[]; people: string[] };
	places: [name: string, lon: number, lat: number][];
}

const SAMPLES: Expected = {
	folder: 'tests/samples',
	statements: 12,
	said: [
		['A black day for the whole coast,', 'Ingrid Solheim'],
		['Not one of them should sail before it has been seen by somebody from outside.', 'Kari Berg'],
		['Nobody told us to leave the deck', 'passenger']
	],
	killed: [
		{ value: 31, bound: 'at-least' },
		{ value: 30, bound: 'more-than' },
		{ value: 31, bound: 'exactly' }
	],
	surname: { name: 'Berg', ids: ['kari-berg', 'nils-berg'], people: ['Kari Berg', 'Nils Berg'] },
	places: [
		['Hammerfest', 23.7, 70.7],
		['Alta', 23.3, 70],
		['Tromsø', 19, 69.6],
		['Oslo', 10.7, 59.9],
		['Copenhagen', 12.6, 55.7],
		['Finnmark', 24.5, 69.6]
	]
};

const ARTICLES: Expected = {
	folder: '../shared/sources',
	statements: 20,
	said: [
		['national tragedy', 'Sharif'],
		['monsters', undefined],
		['heinous', 'Barack Obama'],
		['an unspeakable horror.', 'John Kerry'],
		['dark day for humanity', 'David Cameron'],
		['targeting families and females.', 'Mohammed Umar Khurasani']
	],
	killed: [
		{ value: 141, bound: 'at-least' },
		{ value: 140, bound: 'more-than' },
		{ value: 132, unit: 'children' }
	],
	surname: { name: 'Sharif', ids: ['nawaz-sharif', 'raheel-sharif'], people: ['Nawaz Sharif', 'Raheel Sharif'] },
	places: [
		['Peshawar', 71.6, 34],
		['Kabul', 69.2, 34.5],
		['North Waziristan', 70, 33],
		['Khyber', 71.2, 34.1],
		['New Delhi', 77.2, 28.6]
	]
};

function draftAll(folder: string) {
	const texts = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => {
			const text = readText(new Uint8Array(readFileSync(path.join(folder, name))));
			return { name, text, draft: draftText(text.text, gazetteer) };
		});
	const dossier = toDossier(texts);
	return { dossier, byId: new Map(texts.map(({ text }, n) => [dossier.sources[n]?.id ?? '', text])) };
}

describe.each([SAMPLES, ARTICLES])(
	'the reports in $folder',
	({ folder, statements, said, killed, surname, places }) => {
		const at = path.resolve(root, folder);
		if (!existsSync(at)) return it.skip('(skipped: these texts are not part of the project)', () => undefined);
		const { dossier, byId } = draftAll(at);
		const nameOf = (id: string | null) => dossier.actors.find((actor) => actor.id === id)?.name;

		it('become a sound dossier whose every passage is there', () => {
			expect(listIssues(dossier).filter(({ severity }) => severity === 'error')).toEqual([]);
			const { exact, citations } = verifyDossier(dossier, byId);
			expect(exact).toBe(citations.length);
			expect(dossier.statements.flatMap((statement) => checkQuote(statement, byId))).toEqual([]);
		});

		it(`give at least ${statements} statements with speakers`, () => {
			expect(dossier.statements.filter(({ speaker }) => speaker !== null).length).toBeGreaterThanOrEqual(statements);
		});

		it.each(said)('tell who said “%s”', (words, speaker) => {
			const statement = dossier.statements.find(({ quote }) => quote === words);
			expect(statement).toBeDefined();
			if (speaker !== undefined) expect(nameOf(statement?.speaker ?? null)).toBe(speaker);
		});

		it('keep two people of one surname apart', () => {
			const names = dossier.actors.map(({ name }) => name);
			for (const person of surname.people) expect(names.filter((name) => name === person)).toHaveLength(1);
			const open = dossier.actors.find(({ name }) => name === surname.name);
			expect(open?.draft).toMatchObject({ orElse: surname.ids });
		});

		it('tell how many were killed, in more than one way', () => {
			const values = dossier.claims.filter(({ property }) => property === 'killed').map(({ value }) => value);
			expect(values).toEqual(expect.arrayContaining(killed.map((value) => expect.objectContaining(value))));
		});

		it.each(places)('put %s where it lies', (name, lon, lat) => {
			const [place] = dossier.places.features.filter(({ properties }) => properties.name.startsWith(name));
			const { geometry } = place ?? {};
			const [x = NaN, y = NaN] = geometry?.type === 'Point' ? geometry.coordinates : [];
			expect(Math.hypot(x - lon, y - lat)).toBeLessThan(0.8);
		});
	}
);
