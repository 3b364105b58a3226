import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitBoxes, type Target } from '#lib/map/hit.ts';

const targets = fc
	.array(
		fc.record({
			x: fc.double({ min: 0, max: 300, noNaN: true }),
			y: fc.double({ min: 0, max: 300, noNaN: true }),
			reach: fc.double({ min: 2, max: 22, noNaN: true })
		}),
		{ minLength: 1, maxLength: 8 }
	)
	.map((list) => list.map(({ x, y, reach }, i): Target => ({ key: `k${i}`, x, y, reachX: reach, reachY: reach })));

describe('the button of a mark', () => {
	it('is at least 24 px wide', () => {
		fc.assert(
			fc.property(targets, fc.constantFrom(24, 44), (list, wanted) => {
				for (const { width, height } of hitBoxes(list, wanted).values()) {
					expect(width).toBeGreaterThan(24 - 1e-9);
					expect(height).toBeGreaterThan(24 - 1e-9);
				}
			})
		);
	});

	it('is as wide as a finger where there is room, and covers a large mark whole', () => {
		const [far, large] = [
			{ key: 'far', x: 0, y: 0, reachX: 3, reachY: 3 },
			{ key: 'large', x: 300, y: 0, reachX: 25, reachY: 25 }
		];
		const boxes = hitBoxes([far, large], 44);
		expect(boxes.get('far')).toEqual({ x: -22, y: -22, width: 44, height: 44 });
		expect(boxes.get('large')?.width).toBe(50);
	});

	it('never lies on the button of another that stands 24 px off, across or down', () => {
		fc.assert(
			fc.property(targets, fc.constantFrom(24, 44), (list, wanted) => {
				const apart = list.filter((target, i) =>
					list.slice(0, i).every((other) => Math.max(Math.abs(target.x - other.x), Math.abs(target.y - other.y)) >= 24)
				);
				const pair = apart.slice(0, 2);
				const boxes = hitBoxes(pair, wanted);
				const edges = pair.map(({ key, x, y }) => {
					const { x: left = 0, y: top = 0, width = 0, height = 0 } = boxes.get(key) ?? {};
					return { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height };
				});
				const [a, b] = edges;
				if (!a || !b) return;
				const clear = [b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom];
				expect(Math.max(...clear)).toBeGreaterThan(-1e-9);
			})
		);
	});
});
