// Reads delimited text (RFC 4180 and its relatives) piece by piece, each record with the line it begins on.
// Own reading, not papaparse: that one gives no lines, and streams only from a browser's File or Node's streams.

/** One record of a table. */
export interface CsvRecord {
	/** 1-based line on which it begins. */
	line: number;
	cells: string[];
	/** A quotation mark was opened and not closed before the end of the file. */
	unclosed?: true;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The delimiter that parts the first lines into the most cells, the same number each; what stands in quotation marks does not count. */
export function guessDelimiter(head: string): Delimiter {
	const bare = head.replace(/"[^"]*"/g, '""');
	const lines = bare
		.split(/\r\n|\r|\n/)
		.filter((line) => line.trim() !== '')
		.slice(0, 20);
	const scores = DELIMITERS.map((delimiter) => {
		const widths = lines.map((line) => line.split(delimiter).length);
		const [width = 0] = widths;
		return width > 1 ? width * (widths.filter((one) => one === width).length / widths.length) : 0;
	});
	return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Code units a record may have; beyond that a quotation mark was opened and never closed. */
const LONGEST_RECORD = 1 << 20;

/** Parts text into records. A quotation mark counts only at the beginning of a cell; within it two stand for one. */
export class CsvReader {
	readonly #delimiter: number;
	#rest = '';
	#line = 1;

	constructor(delimiter: Delimiter) {
		this.#delimiter = delimiter.charCodeAt(0);
	}

	/** The records that end within the text so far. */
	*read(piece: string): Generator<CsvRecord> {
		this.#rest += piece;
		let at = 0;
		for (;;) {
			const end = this.#endOfRecord(at);
			const unclosed = end < 0 && this.#rest.length - at > LONGEST_RECORD;
			if (end < 0 && !unclosed) break;
			const stop = unclosed ? endOfLine(this.#rest, at) : end;
			const text = this.#rest.slice(at, stop);
			yield { line: this.#line, cells: this.#cells(text), ...(unclosed && { unclosed }) };
			this.#line += newlines(text) + 1;
			at = stop + (this.#rest.charCodeAt(stop) === CR && this.#rest.charCodeAt(stop + 1) === LF ? 2 : 1);
		}
		this.#rest = this.#rest.slice(at);
	}

	/** What is left at the end of the file. Only the line with a quotation that is never closed is spoilt by it. */
	*end(): Generator<CsvRecord> {
		if (this.#rest !== '' && !/[\r\n]$/.test(this.#rest)) this.#rest += '\n';
		for (;;) {
			yield* this.read('');
			if (/^\s*$/.test(this.#rest)) return;
			const stop = endOfLine(this.#rest, 0);
			// A lone carriage return at the very end was held back as half of a line break.
			const whole = stop >= this.#rest.length - 1 && this.#endOfRecord(0, true) >= 0;
			yield { line: this.#line, cells: this.#cells(this.#rest.slice(0, stop)), ...(!whole && { unclosed: true }) };
			this.#line++;
			this.#rest = this.#rest.slice(stop).replace(/^(?:\r\n|\r|\n)/, '');
		}
	}

	/** Where the record that begins at `begin` ends; -1 while its end has not come. */
	#endOfRecord(begin: number, atEnd = false): number {
		const text = this.#rest;
		let at = begin;
		let cellStart = true;
		while (at < text.length) {
			const code = text.charCodeAt(at);
			if (cellStart && code === QUOTE) {
				at = endOfQuoted(text, at);
				if (at < 0) return -1;
				cellStart = false;
				continue;
			}
			if (code === LF) return at;
			// A carriage return at the very end may be half of a line break.
			if (code === CR) return at + 1 < text.length || atEnd ? at : -1;
			cellStart = code === this.#delimiter;
			at++;
		}
		return -1;
	}

	#cells(text: string): string[] {
		const cells: string[] = [];
		let at = 0;
		for (;;) {
			const quoted = text.charCodeAt(at) === QUOTE;
			const closed = quoted ? endOfQuoted(text, at) : at;
			const body = closed < 0 ? text.length : closed;
			const end = this.#nextDelimiter(text, body);
			const inside = quoted ? text.slice(at + 1, closed < 0 ? body : body - 1).replaceAll('""', '"') : '';
			cells.push(inside + text.slice(body, end));
			if (end >= text.length) return cells;
			at = end + 1;
		}
	}

	#nextDelimiter(text: string, from: number): number {
		const at = text.indexOf(String.fromCharCode(this.#delimiter), from);
		return at < 0 ? text.length : at;
	}
}

function endOfLine(text: string, from: number): number {
	const found = /[\r\n]/.exec(text.slice(from, from + LONGEST_RECORD));
	return found ? from + found.index : Math.min(text.length, from + LONGEST_RECORD);
}

/** The position after the mark that closes the quotation beginning at `at`; -1 where none does. */
function endOfQuoted(text: string, at: number): number {
	for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) {
		if (text.charCodeAt(close + 1) !== QUOTE) return close + 1;
	}
	return -1;
}

function newlines(text: string): number {
	let count = 0;
	for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++;
	}
	return count;
}
