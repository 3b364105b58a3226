// Scrolling through a list that no browser could lay out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterScroll, boxHeight, offsetShowing, rowByKey, rowsInView, standingAt } from '#lib/ui/scroll.ts';

const list = (rows: number) => ({ rows, rowHeight: 52, view: 600 });
const many = list(1_000_000);
const lists = fc.integer({ min: 1, max: 3_000_000 }).map(list);

describe('a long list', () => {
	it('is laid out whole while it is short, and in a box that can be laid out when it is not', () => {
		expect(boxHeight(list(100))).toBe(5200);
		expect(boxHeight(many)).toBeLessThan(16_000_000);
	});

	it('moves by as much as the wheel turned', () => {
		const before = standingAt(20_000_000, many);
		expect(afterScroll(before, before.top + 120, many).offset).toBe(before.offset + 120);
	});

	it('reaches both its ends', () => {
		fc.assert(
			fc.property(lists, fc.nat(), (any, from) => {
				const before = standingAt(from, any);
				const end = afterScroll(before, boxHeight(any) - any.view, any);
				expect(rowsInView(end.offset, any).end).toBe(any.rows);
				expect(afterScroll(end, 0, any)).toEqual({ top: 0, offset: 0 });
			})
		);
	});

	it('jumps to the same share of the records as the bar was dragged to', () => {
		const middle = afterScroll({ top: 0, offset: 0 }, boxHeight(many) / 2, many);
		expect(rowsInView(middle.offset, many).first).toBeGreaterThan(499_900);
		expect(rowsInView(middle.offset, many).first).toBeLessThan(500_100);
	});

	it('keeps its bar and its rows together, wherever it stands', () => {
		fc.assert(
			fc.property(lists, fc.nat(200_000_000), (any, offset) => {
				const standing = standingAt(offset, any);
				expect(standing.top).toBeGreaterThanOrEqual(0);
				expect(standing.top).toBeLessThanOrEqual(Math.max(0, boxHeight(any) - any.view));
			})
		);
	});
});

describe('keys', () => {
	it.each([
		['ArrowDown', 41],
		['ArrowUp', 39],
		['PageDown', 50],
		['PageUp', 30],
		['Home', 0],
		['End', 999_999],
		['a', null]
	])('%s leads from row 40 to %j', (key, row) => {
		expect(rowByKey(key, 40, many)).toBe(row);
	});

	it('stay in the list, and lead nowhere in an empty one', () => {
		expect([rowByKey('PageDown', 4, list(6)), rowByKey('ArrowUp', 0, list(6)), rowByKey('End', 0, list(0))]).toEqual([
			5,
			0,
			null
		]);
	});

	it('bring the row into the window and move no further', () => {
		fc.assert(
			fc.property(fc.nat(999_999), fc.nat(51_000_000), (row, offset) => {
				const next = offsetShowing(row, offset, many);
				expect(next).toBeLessThanOrEqual(row * 52);
				expect(next + 600).toBeGreaterThanOrEqual((row + 1) * 52);
				if (offset <= row * 52 && offset + 600 >= (row + 1) * 52) expect(next).toBe(offset);
			})
		);
	});
});
