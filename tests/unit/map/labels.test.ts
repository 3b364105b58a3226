import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '#lib/map/boxes.ts';
import { placeLabels, type LabelRequest, type Taken } from '#lib/map/labels.ts';

const WINDOW = { x: 0, y: 0, width: 700, height: 500 };
const NOTHING: Taken = { circles: [], boxes: [], segments: [] };
const request = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
	key,
	x,
	y,
	reach: 5,
	leader: true,
	rim: null,
	width: 80,
	height: 18,
	first: false,
	forced: false,
	...more
});
const only = (asked: LabelRequest, taken: Partial<Taken> = {}) =>
	placeLabels([asked], { ...NOTHING, ...taken }, WINDOW).get(asked.key);

describe('a name', () => {
	it('stands right of its mark', () => {
		expect(only(request('a', 300, 200))).toMatchObject({ x: 11, y: -9, facing: 'start', leader: null });
	});

	it.each([
		['left', [{ x: 306, y: 198, width: 100, height: 4 }], { x: -91 }],
		[
			'below',
			[
				{ x: 306, y: 198, width: 100, height: 4 },
				{ x: 194, y: 198, width: 100, height: 4 }
			],
			{ y: 7 }
		],
		[
			'above',
			[
				{ x: 306, y: 198, width: 100, height: 4 },
				{ x: 194, y: 198, width: 100, height: 4 },
				{ x: 260, y: 206, width: 80, height: 60 }
			],
			{ y: -25 }
		]
	])('goes %s where the sides before are taken', (_, boxes, expected) => {
		expect(only(request('a', 300, 200), { boxes })).toMatchObject({ ...expected, leader: null });
	});

	it('takes a leader of at most 40 px where all four sides are taken', () => {
		const circles = [
			{ key: 'b', x: 330, y: 200, r: 10 },
			{ key: 'c', x: 270, y: 200, r: 10 },
			{ key: 'd', x: 300, y: 216, r: 6 },
			{ key: 'e', x: 300, y: 184, r: 6 }
		];
		const label = only(request('a', 300, 200), { circles });
		expect(label?.leader).not.toBeNull();
		expect(Math.hypot(label?.leader?.to.x ?? 99, label?.leader?.to.y ?? 99)).toBeLessThanOrEqual(5 + 40);
	});

	it('is left out where there is no room at all, unless it is the selected one', () => {
		const boxes = [{ x: 0, y: 0, width: 700, height: 500 }];
		expect(only(request('a', 300, 200), { boxes })).toBeUndefined();
		expect(only(request('a', 300, 200, { forced: true }), { boxes })).toBeDefined();
	});

	it('is placed before all others if it is the selected one', () => {
		const labels = placeLabels([request('a', 300, 200), request('b', 300, 202, { first: true })], NOTHING, WINDOW);
		expect(labels.get('b')).toMatchObject({ facing: 'start', x: 11 });
	});

	it('stands outside the ring of an area, if that is near', () => {
		expect(only(request('a', 300, 200, { rim: 50 }))).toMatchObject({ x: 56 });
	});

	it('keeps off the line of a statement', () => {
		const segments = [{ from: { x: 300, y: 200 }, to: { x: 500, y: 200 } }];
		expect(only(request('a', 300, 200), { segments })).toMatchObject({ facing: 'end' });
	});
});

describe('any names', () => {
	const requests = fc
		.array(fc.tuple(fc.nat(700), fc.nat(500), fc.integer({ min: 20, max: 160 })), { maxLength: 25 })
		.map((list) => list.map(([x, y, width], i) => request(`k${i}`, x, y, { width })));

	it('never lie on each other, on a mark of another, or outside the window', () => {
		fc.assert(
			fc.property(requests, (asked) => {
				const circles = asked.map(({ key, x, y }) => ({ key, x, y, r: 5 }));
				const labels = placeLabels(asked, { ...NOTHING, circles }, WINDOW);
				const boxes = asked.flatMap(({ key, x, y }) => {
					const label = labels.get(key);
					return label ? [{ key, x: x + label.x, y: y + label.y, width: label.width, height: label.height }] : [];
				});
				boxes.forEach((a, i) => {
					expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 700 && a.y + a.height <= 500).toBe(true);
					for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
					for (const { key, x, y } of circles) {
						if (key !== a.key) expect(overlap(a, { x: x - 3, y: y - 3, width: 6, height: 6 })).toBe(false);
					}
				});
			})
		);
	});
});
