// The built-in dossier held against the three articles it stands on. They are not part of the project: without them these tests are skipped.
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyDossier } from '#core/citation/verify.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Statement } from '#core/dossier/types.ts';
import { cited, dossier, readTexts, textsAtHand } from './load.ts';
import { quotationsIn, type Quotation } from './quotations.ts';

const title = textsAtHand
	? 'the dossier and the three articles'
	: 'the dossier and the three articles (skipped: their texts are not at hand; set DATELINE_TEXTS to their folder)';

describe.skipIf(!textsAtHand)(title, () => {
	let texts: Map<string, NormalisedText>;
	beforeAll(() => {
		texts = readTexts();
	});

	test('each article is found by its digest, and its length and paragraphs are right', () => {
		for (const { id, text } of dossier.sources.filter((source) => source.text)) {
			const found = texts.get(id);
			expect({ length: found?.length, sha256: found?.sha256, paragraphs: found?.paragraphs }).toEqual(text);
		}
	});

	test('each citation is exact and each quote is what its passages say', () => {
		const { exact, moved, ambiguous, missing, noText, citations, quotes } = verifyDossier(dossier, texts);
		expect({ moved, ambiguous, missing, noText, quotes }).toEqual({
			moved: 0,
			ambiguous: 0,
			missing: 0,
			noText: 0,
			quotes: []
		});
		expect(exact).toBe(citations.length);
	});

	test('each quotation, each post and the e-mail is held by a statement', () => {
		const table = [...quotations(texts), ...posts(texts)].map((quotation) => ({
			quotation: `${quotation.source} ${quotation.start}–${quotation.end}: ${quotation.words.slice(0, 40)}`,
			statement: holder(quotation, texts)?.id ?? null
		}));
		if (process.env['SHOW_QUOTATIONS']) console.table(table);
		expect(table.length).toBeGreaterThan(30);
		expect(table.filter(({ statement }) => statement === null)).toEqual([]);
	});

	test('no words of a statement stand outside quotation marks, posts and the e-mail', () => {
		const spoken = [...quotations(texts), ...posts(texts)];
		const beside = dossier.statements.flatMap(({ id, citations }) =>
			citations
				.filter(({ as }) => as === 'words')
				.filter((words) => !spoken.some((stretch) => stretch.source === words.source && within(words, stretch)))
				.map(({ start, end }) => ({ id, start, end }))
		);
		expect(beside).toEqual([]);
	});

	test('how a private child is stands in quoted words and in no claim, gist or note', () => {
		const citing = cited.filter(({ citations }) =>
			citations.some((one) => one.source === HER_STATE.source && within(HER_STATE, one))
		);
		expect(citing.map(({ id }) => id)).toEqual(['s-friend-escape']);
		expect(texts.get('live-page')?.slice(HER_STATE.start, HER_STATE.end)).toMatch(/^She is .*frightened\.$/);
		const own = [dossier.statements, dossier.claims, dossier.actors]
			.flat()
			.filter((record) => 'pupil-13' === record.id || JSON.stringify(record).includes('"pupil-13"'))
			.map((record) => JSON.stringify({ ...record, quote: undefined }));
		expect(own.length).toBeGreaterThan(2);
		expect(own.filter((words) => /wound|hospital|\bleg\b|injur|panic/i.test(words))).toEqual([]);
	});

	test('each figure stands in its passage as digits or as a word, or how it is worked out is said', () => {
		const unexplained = dossier.claims.filter(({ value, citations, inferred }) => {
			if (value.type !== 'quantity' || inferred !== undefined) return false;
			const passages = citations.map(({ source, start = 0, end = 0 }) => texts.get(source)?.slice(start, end) ?? '');
			const figures = [value.value, value.high, ...(value.parts ?? []).map((part) => part.value)];
			return figures.some((figure) => figure !== undefined && !names(passages.join(' '), figure));
		});
		expect(unexplained.map(({ id }) => id)).toEqual([]);
	});
});

function quotations(texts: ReadonlyMap<string, NormalisedText>): Quotation[] {
	return [...texts].flatMap(([source, { text }]) => quotationsIn(source, text));
}

/** The end of a quotation in which a named friend of the family tells how a girl is. */
const HER_STATE = { source: 'live-page', start: 1236, end: 1361 };

/** Posts and the e-mail, which are quoted speech without marks. The remnant of a link inside one is no part of its words. */
function posts(texts: ReadonlyMap<string, NormalisedText>): Quotation[] {
	const REMNANT = ', external ';
	return dossier.sources.flatMap(({ type, within: span }) => {
		if (type !== 'post' || !span) return [];
		const { source, start, end } = span;
		const words = texts.get(source)?.slice(start, end) ?? '';
		const remnant = [...words.slice(0, Math.max(0, words.indexOf(REMNANT)))].length;
		if (!words.includes(REMNANT)) return [{ source, start, end, words }];
		const after = start + remnant + REMNANT.length;
		return [
			{ source, start, end: start + remnant, words: words.slice(0, remnant) },
			{ source, start: after, end, words: words.slice(remnant + REMNANT.length) }
		];
	});
}

interface Span {
	start?: number;
	end?: number;
}
const within = (inner: Span, outer: Span) =>
	(inner.start ?? -1) >= (outer.start ?? Infinity) && (inner.end ?? Infinity) <= (outer.end ?? -1);

/** The statement whose words cover the quotation. A post printed twice is cited where it stands first, and its repeat as a passage. */
function holder(quotation: Quotation, texts: ReadonlyMap<string, NormalisedText>): Statement | undefined {
	const covers = ({ citations }: Statement, words: boolean) =>
		citations.some(
			(citation) =>
				citation.source === quotation.source && (citation.as === 'words') === words && within(quotation, citation)
		);
	const repeats = (statement: Statement) =>
		statement.quote === texts.get(quotation.source)?.slice(quotation.start, quotation.end) && covers(statement, false);
	return (
		dossier.statements.find((statement) => statement.speaker !== null && covers(statement, true)) ??
		dossier.statements.find((statement) => covers(statement, true)) ??
		dossier.statements.find(repeats)
	);
}

const NUMBER_WORDS: Readonly<Record<number, string>> = {
	1: 'only',
	3: 'three',
	5: 'fifth',
	6: 'six',
	7: 'seven',
	8: 'eight',
	9: 'nine',
	100: 'hundred'
};

function names(passage: string, figure: number): boolean {
	const word = NUMBER_WORDS[figure];
	const forms = [String(figure), figure.toLocaleString('en-GB'), ...(word === undefined ? [] : [word])];
	return forms.some((form) => new RegExp(`\\b${form}\\b`, 'i').test(passage));
}
