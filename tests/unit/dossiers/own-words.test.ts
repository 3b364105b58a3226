// The built-in dossier and its README tell in their own words: no run of six words is an article's, but in `quote`.
// The articles are not part of the project: without them this is skipped.
import { beforeAll, describe, expect, test } from 'vitest';
import { dossier, readme, readTexts, textsAtHand } from './load.ts';

const title = textsAtHand
	? 'words outside quoted speech'
	: 'words outside quoted speech (skipped: the texts are not at hand; set DATELINE_TEXTS to their folder)';

/** Words in a row from which on they are taken to be copied. */
const RUN = 6;

describe.skipIf(!textsAtHand)(title, () => {
	let articles: ReadonlySet<string>;
	beforeAll(() => {
		articles = new Set([...readTexts().values()].flatMap(({ text }) => runsOf(text)));
	});

	test('of the dossier: names, roles, titles, labels, gists, notes, reasons', () => {
		const copied = ownWords(dossier).flatMap(({ pointer, text }) =>
			runsOf(text).flatMap((run) => (articles.has(run) ? [`${pointer}: ${run}`] : []))
		);
		expect(copied).toEqual([]);
	});

	test('of its README', () => {
		expect(runsOf(readme).filter((run) => articles.has(run))).toEqual([]);
	});

	test('are looked at one by one: a run of six in any text but a quote is found', () => {
		const [run = ''] = articles;
		const texts = ownWords({
			statements: [{ quote: run, gist: 'Other words.' }],
			questions: [{ label: `Why ${run}?` }]
		});
		const found = texts.filter(({ text }) => runsOf(text).some((one) => articles.has(one)));
		expect(found.map(({ pointer }) => pointer)).toEqual(['/questions/0/label']);
	});
});

function runsOf(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** Every text of the dossier but the quotes, with where it stands. */
function ownWords(value: unknown, pointer = ''): { pointer: string; text: string }[] {
	if (typeof value === 'string') return [{ pointer, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (key === 'quote' ? [] : ownWords(inner, `${pointer}/${key}`)));
}
