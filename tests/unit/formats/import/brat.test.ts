// BRAT: every annotation is an exact citation, whichever way its tool counts characters.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import { brat } from '#core/formats/import/brat.ts';
import { onForeign } from './foreign.ts';
import { expectSound, imported, warned } from './sound.ts';

vi.setConfig({ testTimeout: 120_000 });

const TEXT = 'General Ada Lund of the Second Guard spoke in Strelsau.\nLund left on 3 May 2021.\n';
const entity = (id: string, type: string, words: string, from = 0) => {
	const start = TEXT.indexOf(words, from);
	return `${id}\t${type} ${start} ${start + words.length}\t${words}`;
};
const T = {
	rank: entity('T1', 'Rank', 'General'),
	ada: entity('T2', 'Person', 'Ada Lund'),
	guard: entity('T3', 'Organization', 'Second Guard'),
	place: entity('T4', 'Location', 'Strelsau'),
	lund: entity('T5', 'Person', 'Lund', 50),
	spoke: entity('T6', 'Speech', 'spoke'),
	date: entity('T7', 'Date', '3 May 2021')
};
const read = (lines: string[], text = TEXT, more: Record<string, string> = {}) =>
	imported(brat, { 'a.txt': text, 'a.ann': lines.join('\n') + '\n', ...more });

/** Holds every citation against the text. */
function verdicts(dossier: Parameters<typeof verifyDossier>[0], text: string) {
	const { exact, citations } = verifyDossier(dossier, new Map([['a', readText(text)]]));
	return { exact, all: citations.length };
}

describe('annotations', () => {
	it('are people, bodies and places with the passages that name them', async () => {
		const { dossier, taken } = await read([
			T.rank,
			T.ada,
			T.guard,
			T.place,
			'R1\thas_rank Arg1:T2 Arg2:T1',
			'R2\tis_posted Arg1:T2 Arg2:T3'
		]);
		expect(taken).toBe(6);
		expect(dossier.actors).toMatchObject([
			{ name: 'Ada Lund', kind: 'person', roles: [{ title: 'General' }], memberOf: ['actor-second-guard'] },
			{ name: 'Second Guard', kind: 'group' }
		]);
		expect(dossier.places.features).toMatchObject([
			{ geometry: null, properties: { name: 'Strelsau', precision: 'unknown' } }
		]);
		expect(verdicts(dossier, TEXT)).toEqual({ exact: 4, all: 4 });
	});

	it('that name one person are one, under all names', async () => {
		const { dossier } = await read([T.ada, T.lund, '*\tEquiv T2 T5']);
		expect(dossier.actors).toMatchObject([
			{ name: 'Ada Lund', aliases: ['Lund'], citations: [{ start: 8 }, { start: 56 }] }
		]);
	});

	it('of events are events with who, where and when', async () => {
		const { dossier } = await read([
			T.ada,
			T.place,
			T.spoke,
			T.date,
			'E1\tSpeech:T6 Speaker:T2 Place:T4 Time:T7',
			'A1\tNegation E1'
		]);
		expect(dossier.events).toMatchObject([{ id: 'a-E1', kind: 'speech', title: 'spoke', brat: ['Negation'] }]);
		expect(dossier.claims.map(({ property, value }) => [property, value.type])).toEqual([
			['participant', 'participant'],
			['where', 'place'],
			['when', 'time']
		]);
		expect(verdicts(dossier, TEXT).exact).toBe(verdicts(dossier, TEXT).all);
	});

	it.each([
		{ line: 'R1\thas_rank Arg1:T2 Arg2:T9', says: 'T9 was not taken' },
		{ line: 'R1\thas_rank Arg1:T2', says: 'Arg1 and Arg2' },
		{ line: 'T8\tPerson 900 904\tNobody', says: 'nowhere' },
		{ line: 'T8\tPerson 9 4\tAda', says: 'no stretch' },
		{ line: 'T8\tRank 0 7\tGeneral', says: 'by itself is no record' },
		{ line: 'T2\tPerson 0 7\tGeneral', says: 'already another' },
		{ line: 'A1\tSure T9', says: 'became no record' },
		{ line: 'X1\tSure T9', says: 'no kind of annotation' },
		{ line: 'words', says: 'no tab' }
	])('$line is refused by its line', async ({ line, says }) => {
		const { refused } = await read([T.ada, '', line]);
		expect(refused).toEqual([{ file: 'a.ann', line: 3, reason: expect.stringContaining(says) }]);
	});

	it('without their text are refused, each of them', async () => {
		const { refused, dossier } = await imported(brat, { 'a.ann': `${T.ada}\n${T.lund}\n` });
		expect(refused.map(({ reason }) => reason)).toEqual(Array(2).fill('Its text, a.txt, is not among the files.'));
		expect(dossier.sources).toEqual([]);
	});

	it('name the texts that are missing', () => {
		const [text, annotated] = [
			{ name: 'a.txt', head: TEXT },
			{ name: 'a.ann', head: T.ada }
		];
		expect(brat.lacks?.([annotated])).toEqual([expect.stringMatching(/^a\.txt, the text of a\.ann/)]);
		expect(brat.lacks?.([annotated, text])).toEqual([]);
	});

	it('in two stretches are two citations', async () => {
		const { dossier } = await read(['T1\tPerson 0 7;12 16\tGeneral Lund']);
		expect(dossier.actors[0]?.citations).toMatchObject([
			{ start: 0, end: 7 },
			{ start: 12, end: 16 }
		]);
	});

	it('that do not stand where they say are looked for, and it is said', async () => {
		const result = await read(['T1\tPerson 2 10\tAda Lund']);
		expect(result.dossier.actors[0]?.citations).toMatchObject([{ start: 8, end: 16 }]);
		expect(warned(result, 'passage-moved')).toBe(1);
	});

	it('know their text by its digest, and carry it only when asked', async () => {
		const files = { 'a.txt': TEXT, 'a.ann': T.ada };
		expect((await imported(brat, files)).dossier.sources[0]).not.toHaveProperty('body');
		const [source] = (await imported(brat, files, { withTexts: true })).dossier.sources;
		expect(source).toMatchObject({ body: TEXT, text: { sha256: readText(TEXT).sha256, paragraphs: [0, 56] } });
	});

	it('take what is known of their text', async () => {
		const about = 'Title: A speech\nPublication date: 2021-05-04\nSource URL: https://x.org/1\nCountry: Ruritania\n';
		const { dossier } = await read([T.ada], TEXT, { 'a_meta.txt': about });
		expect(dossier.sources[0]).toMatchObject({
			title: 'A speech',
			published: '2021-05-04',
			url: 'https://x.org/1',
			about: { Country: 'Ruritania' }
		});
	});
});

describe('a passage', () => {
	const word = fc.constantFrom('a', 'é', 'e\u0301', '😀', 'word', ' ', '\n', '\r\n', 'ف');
	const counting = fc.constantFrom(
		{ name: 'code points', count: (text: string) => [...text].length },
		{ name: 'code units', count: (text: string) => text.length },
		{ name: 'short line breaks', count: (text: string) => [...text.replaceAll('\r\n', '\n')].length }
	);
	it('is exact in the normalised text, whatever stands before it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(word), fc.array(word), counting, async (before, after, { count }) => {
				const [head, name] = [`${before.join('')} `, 'Zoë Ńowak'.normalize('NFD')];
				const text = `${head}${name} ${after.join('')}`;
				const start = count(head);
				const { dossier, warnings } = await read([`T1\tPerson ${start} ${start + count(name)}\t${name}`], text);
				expect(verdicts(dossier, text)).toEqual({ exact: 1, all: 1 });
				expect(warnings).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});
});

onForeign('brat', (files) => {
	it('has every citation exact in its text', async () => {
		const result = await brat.read(files());
		expectSound(result);
		expect(result.rows).toBe(623);
		expect(result.dossier.sources).toHaveLength(30);
		const texts = new Map<string, ReturnType<typeof readText>>();
		for (const file of files())
			for await (const bytes of file.chunks()) texts.set(file.name.replace('.txt', ''), readText(bytes));
		const { exact, citations } = verifyDossier(result.dossier, texts);
		expect(exact).toBe(citations.length);
		expect(exact).toBeGreaterThan(300);
	});
});
