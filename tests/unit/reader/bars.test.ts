import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '#core/citation/segments.ts';
import { LINE, linesOf, runsOf } from '#lib/reader/bars.ts';
import { quotedIn } from '#lib/reader/quoted.ts';
import { cite, GAZETTE, pier, STATEMENT } from '../citation/pier.ts';

const span = (limit: number) =>
	fc.tuple(fc.nat(limit), fc.nat(limit)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('the lines of bars', () => {
	test('are full but for the last, and as long together as the words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.array(span(400)), (length, spans) => {
				const lines = linesOf(segmentsOf({ start: 0, end: length }, spans));
				const widths = lines.map((line) => line.reduce((sum, bar) => sum + bar.width, 0));
				for (const width of widths.slice(0, -1)) expect(width).toBeCloseTo(1);
				expect(widths.reduce((sum, width) => sum + width, 0) * LINE).toBeCloseTo(length);
			})
		);
	});

	test('name the passages each bar belongs to', () => {
		expect(linesOf(segmentsOf({ start: 0, end: LINE + 2 }, [{ start: LINE - 2, end: LINE + 1 }]))).toMatchObject([
			[
				{ start: 0, covering: [] },
				{ start: LINE - 2, covering: [0] }
			],
			[
				{ start: LINE - 2, covering: [0] },
				{ start: LINE + 1, covering: [] }
			]
		]);
	});
});

describe('the words a dossier carries of a text it does not', () => {
	const [first, , last] = STATEMENT.citations;
	const row = { start: (first?.start ?? 0) - 5, end: (last?.end ?? 0) + 2 };

	test('are those of its quotes whose digest proves them', () => {
		expect(quotedIn('gazette', pier()).map(({ words, start }) => [words, start])).toEqual([
			['It went like a match,', first?.start],
			['We are looking for the lamp.', last?.start]
		]);
		expect(quotedIn('live', pier())).toEqual([]);
		const [statement] = pier().statements;
		if (!statement) throw new Error('the pier has a statement');
		const invented = { ...statement, quote: 'It fell over. … We are looking for the lamp.' };
		expect(quotedIn('gazette', { statements: [invented] }).map(({ words }) => words)).toEqual([
			'We are looking for the lamp.'
		]);
	});

	test('stand between bars, each piece with the passages that cover it', () => {
		const lamp = cite('gazette', GAZETTE, 'the lamp.');
		const start = GAZETTE.offsetOf(GAZETTE.text.lastIndexOf('the lamp.”'));
		const spans = [
			{ start: first?.start ?? 0, end: first?.end ?? 0 },
			{ start, end: start + (lamp.end ?? 0) - (lamp.start ?? 0) }
		];
		const runs = runsOf(row, spans, [0, 1], quotedIn('gazette', pier()));
		expect(runs.map(({ kind }) => kind)).toEqual(['bars', 'words', 'bars', 'words', 'bars']);
		const said = runs.flatMap((run) => (run.kind === 'words' ? [run.segments] : []));
		expect(said.map((segments) => segments.map(({ words, covering }) => [words, covering]))).toEqual([
			[['It went like a match,', [0]]],
			[
				['We are looking for ', []],
				['the lamp.', [1]]
			]
		]);
	});

	test('never lose a character of the row', () => {
		fc.assert(
			fc.property(fc.array(span(GAZETTE.length)), (spans) => {
				const whole = { start: 0, end: GAZETTE.length };
				const runs = runsOf(whole, spans, [...spans.keys()], quotedIn('gazette', pier()));
				const length = runs.reduce(
					(sum, run) =>
						sum +
						(run.kind === 'bars'
							? run.lines.flat().reduce((all, bar) => all + bar.width * LINE, 0)
							: run.segments.reduce((all, { words }) => all + [...words].length, 0)),
					0
				);
				expect(length).toBeCloseTo(GAZETTE.length);
			})
		);
	});
});
