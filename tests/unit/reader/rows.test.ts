import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { blocksOf } from '#lib/reader/blocks.ts';
import { bareRows, textRows } from '#lib/reader/rows.ts';

const text = readText('First line\n\nSecond 🧯 line here  \nThird line\n\n\nFourth line\n');
const words = (rows: readonly { start: number; end: number }[]) => rows.map(({ start, end }) => text.slice(start, end));
const spans = fc
	.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 })))
	.map((list) => list.map(([start, length]) => ({ start, end: start + length })));

describe('the rows of a text at hand', () => {
	test('are its paragraphs, without blank lines and the white space after them', () => {
		expect(words(textRows(text))).toEqual(['First line', 'Second 🧯 line here', 'Third line', 'Fourth line']);
	});

	test('of a stretch are cut to it', () => {
		expect(words(textRows(text, { start: 6, end: 20 }))).toEqual(['line', 'Second 🧯']);
	});

	test('hold every word of any text, in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🧯', 'é'), maxLength: 80 }), (any) => {
				const read = readText(any);
				const shown = textRows(read).map(({ start, end }) => read.slice(start, end));
				expect(shown.join('').replaceAll(/\s/g, '')).toBe(read.text.replaceAll(/\s/g, ''));
			})
		);
	});

	test('part a paragraph that is too long to lay out at once, between words', () => {
		const long = readText('word 🧯 '.repeat(3000));
		const rows = textRows(long);
		expect(rows.length).toBeGreaterThan(4);
		expect(rows.map(({ continued }) => continued)).toEqual(rows.map((_, n) => n > 0));
		expect(Math.max(...rows.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
		for (const { start } of rows) expect(long.slice(start, start + 1)).not.toBe(' ');
	});
});

describe('the rows of a text that is not at hand', () => {
	const kept = { length: 100, sha256: '', paragraphs: [0, 40, 70] };

	test('are the paragraphs the dossier keeps, without the line feeds between them', () => {
		expect(bareRows(kept, [{ start: 0, end: 9 }])).toMatchObject([
			{ start: 0, end: 39 },
			{ start: 40, end: 69 },
			{ start: 70, end: 100 }
		]);
	});

	test('without paragraphs are passages and the gaps between them', () => {
		const cited = [
			{ start: 30, end: 40 },
			{ start: 10, end: 20 },
			{ start: 15, end: 25 }
		];
		expect(bareRows({ length: 50, sha256: '' }, cited).map(({ start, end }) => [start, end])).toEqual([
			[0, 10],
			[10, 25],
			[25, 30],
			[30, 40],
			[40, 50]
		]);
	});

	test('cover every passage, whatever is known of the text', () => {
		fc.assert(
			fc.property(spans, fc.boolean(), (cited, known) => {
				const rows = bareRows(known ? { length: 500, sha256: '' } : undefined, cited);
				const covered = (at: number) => rows.some(({ start, end }) => start <= at && at < end);
				for (const { start, end } of cited) for (let at = start; at < end; at++) expect(covered(at)).toBe(true);
			})
		);
	});

	test('fold where nothing is cited for long', () => {
		const paragraphs = Array.from({ length: 60 }, (_, n) => n * 10);
		const rows = bareRows({ length: 600, sha256: '', paragraphs }, [{ start: 300, end: 305 }]);
		expect(rows.map(({ folded, start, end }) => [folded, start, end])).toEqual([
			[30, 0, 299],
			[0, 300, 309],
			[29, 310, 600]
		]);
	});
});

test('blocks hold every row once, in order, and know where they begin', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 80 }), (lengths) => {
			let start = 0;
			const rows = lengths.map((length) => ({ start, end: (start += length), continued: false, folded: 0 }));
			const blocks = blocksOf(rows, 26);
			expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
			for (const { first, rows: own, start: from, end, height } of blocks) {
				expect([rows[first], from, end]).toEqual([own[0], own[0]?.start, own.at(-1)?.end]);
				expect(height).toBeGreaterThan(0);
			}
		})
	);
});
