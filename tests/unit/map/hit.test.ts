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
	.map((list) =>
		list.map(({ x, y, reach }, i): Target => ({ key: `k${i}`, x, y, reachX: reach, reachY: reach, round: true }))
	);

describe('the button of a mark', () => {
	it('is at least 24 px wide', () => {
		fc.assert(
			fc.property(targets, fc.constantFrom(24, 44), (list, wanted) => {
				for (const { width, height } of hitBoxes(list, wanted).values()) {
					expect(width).toBeGreaterThanOrEqual(24);
					expect(height).toBeGreaterThanOrEqual(24);
				}
			})
		);
	});

	it('is as wide as a finger where there is room, and covers a large mark whole', () => {
		const [far, large] = [
			{ key: 'far', x: 0, y: 0, reachX: 3, reachY: 3, round: true },
			{ key: 'large', x: 300, y: 0, reachX: 25, reachY: 25, round: true }
		];
		const boxes = hitBoxes([far, large], 44);
		expect(boxes.get('far')).toEqual({ x: -22, y: -22, width: 44, height: 44 });
		expect(boxes.get('large')?.width).toBe(50);
	});

	it('does not cover the middle of the mark under it', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 60, noNaN: true }),
				fc.double({ min: 0, max: 6.28, noNaN: true }),
				(distance, angle) => {
					const below: Target = { key: 'below', x: 100, y: 100, reachX: 20, reachY: 20, round: true };
					const above: Target = {
						key: 'above',
						x: 100 + distance * Math.cos(angle),
						y: 100 + distance * Math.sin(angle),
						reachX: 5,
						reachY: 5,
						round: true
					};
					const box = hitBoxes([below, above], 44).get('above');
					const middle = {
						x: above.x + (box?.x ?? 0) + (box?.width ?? 0) / 2,
						y: above.y + (box?.y ?? 0) + (box?.height ?? 0) / 2
					};
					expect(Math.hypot(middle.x - 100, middle.y - 100) - (box?.width ?? 0) / 2).toBeGreaterThan(3.9);
				}
			)
		);
	});
});
