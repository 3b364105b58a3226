import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spacesAbove } from '#lib/reader/align.ts';

const notes = fc
	.array(fc.record({ top: fc.nat(500), height: fc.nat(120) }))
	.map((list) => list.toSorted((a, b) => a.top - b.top));

/** Where each note comes to stand. */
function placed(list: readonly { top: number; height: number }[], gap: number) {
	let bottom = 0;
	return spacesAbove(list, gap).map((space, n) => {
		const top = bottom + space;
		bottom = top + (list[n]?.height ?? 0);
		return { top, bottom };
	});
}

test('notes that have room stand beside their words', () => {
	const list = [
		{ top: 0, height: 40 },
		{ top: 60, height: 40 },
		{ top: 200, height: 10 }
	];
	expect(placed(list, 10).map(({ top }) => top)).toEqual([0, 60, 200]);
});

test('a note that would cover the one before moves down, and the next with it', () => {
	const list = [
		{ top: 0, height: 40 },
		{ top: 10, height: 40 },
		{ top: 60, height: 10 }
	];
	expect(placed(list, 10).map(({ top }) => top)).toEqual([0, 50, 100]);
});

test('no note covers another or stands above its words, and each is as near to them as that allows', () => {
	fc.assert(
		fc.property(notes, fc.nat(20), (list, gap) => {
			const stand = placed(list, gap);
			for (const [n, { top }] of stand.entries()) {
				const wanted = list[n]?.top ?? 0;
				const least = n === 0 ? 0 : (stand[n - 1]?.bottom ?? 0) + gap;
				expect(top).toBe(Math.max(wanted, least));
			}
		})
	);
});
