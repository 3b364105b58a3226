// Reading delimited text: the cells are those of another reader, the lines those of an editor, however the file is cut up.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvReader, guessDelimiter, type CsvRecord, type Delimiter } from '#core/formats/import/csv-text.ts';

function read(pieces: string[], delimiter: Delimiter = ','): CsvRecord[] {
	const reader = new CsvReader(delimiter);
	return [...pieces.flatMap((piece) => [...reader.read(piece)]), ...reader.end()];
}

const cell = fc.oneof(fc.constantFrom('', ' ', ',', '"', '""', '\n', '\r\n', 'a"b', ';', 'word'), fc.string());
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const newline = fc.constantFrom('\n', '\r\n');

describe('delimited text', () => {
	it('that another program wrote has its very cells, wherever it is cut', () => {
		fc.assert(
			fc.property(table, newline, fc.boolean(), fc.array(fc.nat()), (rows, end, ended, cuts) => {
				const text = Papa.unparse(rows, { newline: end }) + (ended ? end : '');
				const at = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort((a, b) => a - b);
				const pieces = at.slice(1).map((to, index) => text.slice(at[index], to));
				expect(read(pieces).map(({ cells }) => cells)).toEqual(rows);
			})
		);
	});

	it('has the line on which each record begins', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const marked = rows.map((row, index) => [`row${index}`, ...row.map((one) => one.replaceAll('\r', ''))]);
				const lines = Papa.unparse(marked, { newline: '\n' }).split('\n');
				for (const { line, cells } of read([lines.join('\n')])) {
					expect(lines[line - 1]?.startsWith(cells[0] ?? '')).toBe(true);
				}
			})
		);
	});

	it('takes a mark within a cell for what it is', () => {
		expect(read(['5" pipe,x\nb,"c ""d"""\n']).map(({ cells }) => cells)).toEqual([
			['5" pipe', 'x'],
			['b', 'c "d"']
		]);
	});

	it('loses only the line with a quotation that is never closed', () => {
		expect(read(['a,b\n1,"open\n2,x\n3,y\n'])).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2, cells: ['1', 'open'], unclosed: true },
			{ line: 3, cells: ['2', 'x'] },
			{ line: 4, cells: ['3', 'y'] }
		]);
	});

	it('loses only that line in a file too long to be looked through to its end', () => {
		const records = read(['a,"open\n', ...Array.from({ length: 300 }, (_, n) => `${n},${'x'.repeat(9000)}\n`)]);
		expect(records).toHaveLength(301);
		expect(records.filter(({ unclosed }) => unclosed)).toHaveLength(1);
	});

	it('may end its lines with a carriage return alone', () => {
		expect(read(['a,b\r1,2\r']).map(({ line, cells }) => [line, ...cells])).toEqual([
			[1, 'a', 'b'],
			[2, '1', '2']
		]);
	});

	it.each([
		['a,b,c\n1,2,3', ','],
		['a;b;c\n1,5;2,5;3', ';'],
		['a\tb\n"x, y"\tz', '\t'],
		['a|b|c', '|'],
		['title,"a;b;c;d"\n1,2', ',']
	])('%j is parted by %j', (text, delimiter) => {
		expect(guessDelimiter(text)).toBe(delimiter);
	});
});
