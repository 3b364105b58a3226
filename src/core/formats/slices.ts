// A file in slices, so that one of a million records is never held as one text.
import { joinBytes } from '#core/basics/bytes.ts';
import type { Slice } from './format.ts';

/** Characters that are gathered before they are handed on: a slice for each cell would cost more than it holds. */
const ENOUGH = 1 << 16;

/** The same text in slices of about 64,000 characters. */
export function* gathered(texts: Iterable<string>): Generator<string, void, undefined> {
	let slice = '';
	for (const text of texts) {
		slice += text;
		if (slice.length < ENOUGH) continue;
		yield slice;
		slice = '';
	}
	if (slice !== '') yield slice;
}

/** The same of texts that have to be waited for. */
export async function* gatheredLater(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
	let slice = '';
	for await (const text of texts) {
		slice += text;
		if (slice.length < ENOUGH) continue;
		yield slice;
		slice = '';
	}
	if (slice !== '') yield slice;
}

/** The same bytes in slices of about 64 kB, copied: what is given may be a view of a buffer that is used again. */
export function* gatheredBytes(parts: Iterable<Uint8Array>): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
	let waiting: Uint8Array[] = [];
	let length = 0;
	for (const part of parts) {
		waiting.push(part.slice());
		length += part.length;
		if (length < ENOUGH) continue;
		yield bytesOf(waiting);
		waiting = [];
		length = 0;
	}
	if (length > 0) yield bytesOf(waiting);
}

/** The whole text of a small file; bytes among the slices are taken for UTF-8. */
export function textOf(slices: Iterable<Slice> = []): string {
	const decoder = new TextDecoder();
	let text = '';
	for (const slice of slices) text += typeof slice === 'string' ? slice : decoder.decode(slice, { stream: true });
	return text + decoder.decode();
}

/** All the bytes of a small file. */
export function bytesOf(slices: Iterable<string | Uint8Array> = []): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	return joinBytes(Array.from(slices, (slice) => (typeof slice === 'string' ? encoder.encode(slice) : slice)));
}

/** The members of a JSON list, one a line, without its brackets. */
export function* memberLines(values: Iterable<object>): Generator<string, void, undefined> {
	let before = '\n';
	for (const value of values) {
		yield before + JSON.stringify(value);
		before = ',\n';
	}
	yield '\n';
}

/** The levels of a dossier's JSON that are lists of records: itself, `places`, and the lists. */
const LEVELS = 3;

/** What JSON.stringify gives of a plain value, in pieces: lists and objects near the top are written member by member. */
export function* jsonOf(value: unknown, levels = LEVELS): Generator<string, void, undefined> {
	if (levels === 0 || typeof value !== 'object' || value === null) {
		yield JSON.stringify(value) ?? 'null';
		return;
	}
	if (Array.isArray(value)) {
		let before = '[';
		for (const item of value) {
			yield before;
			yield* jsonOf(item, levels - 1);
			before = ',';
		}
		yield before === '[' ? '[]' : ']';
		return;
	}
	let before = '{';
	for (const [key, member] of Object.entries(value)) {
		if (member === undefined) continue;
		yield `${before}${JSON.stringify(key)}:`;
		yield* jsonOf(member, levels - 1);
		before = ',';
	}
	yield before === '{' ? '{}' : '}';
}
