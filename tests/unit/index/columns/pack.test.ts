// Packed files: what is packed is opened again; what is damaged is refused in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#core/index/columns/build.ts';
import { pack } from '../../pack/write-version-1.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { arbitraryRows } from './arbitrary-rows.ts';

const texts = (column: { length: number; at(row: number): string } | null) =>
	column && Array.from({ length: column.length }, (_, row) => column.at(row));

const sample = (rows: number) => {
	const values = { actors: ['guard', 'mayor'], sources: ['gazette'], kinds: ['rescue'], precisions: ['site'] };
	const made = Array.from({ length: rows }, (_, n) => ({
		id: `e${n}`,
		title: `Boat ${n}`,
		time: { from: n, to: n + 1 },
		at: [n, 0] as const,
		values
	}));
	const { columns, titles, ids } = columnsOf(made);
	return pack(columns, titles, { ids });
};

/** The bytes with some words of the head replaced by others as long. */
function withHead(replace: string, by: string): Uint8Array {
	const bytes = sample(3);
	const text = new TextDecoder('latin1').decode(bytes);
	const at = text.indexOf(replace);
	expect(at).toBeGreaterThan(0);
	bytes.set(new TextEncoder().encode(by.padEnd(replace.length)), at);
	return bytes;
}

describe('a packed file', () => {
	it('opens with the very columns, titles and ids that were packed, wherever its bytes lie', () => {
		fc.assert(
			fc.property(arbitraryRows, fc.boolean(), fc.nat(9), (rows, withIds, shift) => {
				const { columns, titles, ids } = columnsOf(rows);
				const packed = pack(columns, titles, withIds ? { ids } : {});
				const moved = new Uint8Array(packed.length + shift);
				moved.set(packed, shift);
				const opened = unpack(moved.subarray(shift));
				if (!opened.ok) throw new Error(opened.issue.message);
				expect(opened.columns).toEqual(columns);
				expect(texts(opened.titles)).toEqual(titles.map((title) => title.toWellFormed()));
				expect(texts(opened.ids)).toEqual(withIds ? ids.map((id) => id.toWellFormed()) : null);
			}),
			{ numRuns: 60 }
		);
	});

	it('is used where it lies: nothing is copied', () => {
		const bytes = sample(5);
		const opened = unpack(bytes);
		expect(opened.ok && opened.columns.from.buffer === bytes.buffer && opened.titles.blob.buffer === bytes.buffer).toBe(
			true
		);
	});

	it('is refused when any of its bytes are missing', () => {
		const bytes = sample(3);
		for (let length = 0; length < bytes.length - 8; length++) {
			const opened = unpack(bytes.slice(0, length));
			expect(opened.ok ? `opened at ${length}` : opened.issue.code).toBe(length < 4 ? 'not-packed' : 'packed-cut-off');
		}
	});

	it('with any byte changed is opened or refused, and never leads astray', () => {
		const whole = sample(4);
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const bytes = whole.slice();
				bytes[at] = (bytes[at] ?? 0) ^ change;
				const opened = unpack(bytes);
				if (!opened.ok) {
					expect(opened.issue.message).toMatch(/\.$/);
					return;
				}
				const { ids, names } = opened.columns.facets.actors;
				expect([...ids].every((id) => id < names.length)).toBe(true);
			}),
			{ numRuns: 400 }
		);
	});

	it.each([
		{ what: 'JSON', bytes: new TextEncoder().encode('{"format":"dateline/1"}'), says: /does not begin with "DLPK"/ },
		{ what: 'nothing', bytes: new Uint8Array(0), says: /no packed file/ },
		{ what: 'a later version', bytes: sample(1).fill(2, 4, 5), says: /version 2; version 1 can be opened/ },
		{ what: 'a head that is no JSON', bytes: withHead('"rows":3', '"rows":!'), says: /head cannot be read/ },
		{ what: 'another number of rows', bytes: withHead('"rows":3', '"rows":2'), says: /part "from" has 12 bytes/ },
		{ what: 'no list of names', bytes: withHead('"kinds"', '"minds"'), says: /head lacks something/ },
		{ what: 'a missing part', bytes: withHead('"span"', '"spam"'), says: /no part "span"/ },
		{
			what: 'fewer names than numbers',
			bytes: withHead('["guard","mayor"]', '["guard"]'),
			says: /actors.totals|no name/
		}
	])('is refused when it is $what', ({ bytes, says }) => {
		const opened = unpack(bytes);
		expect(opened.ok ? 'opened' : opened.issue.message).toMatch(says);
	});

	it('refuses to be made of titles that are not one a row', () => {
		const { columns, titles } = columnsOf([]);
		expect(() => pack(columns, [...titles, 'one too many'])).toThrow(
			'1 titles were given for 0 rows; one each was expected.'
		);
	});
});
