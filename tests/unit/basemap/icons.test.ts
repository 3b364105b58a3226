import { describe, expect, it } from 'vitest';
import { ICON_RATIO, townIcon, type TownIcon } from '../../../src/lib/map/basemap/icons.ts';

const names: TownIcon[] = ['town-light', 'town-dark', 'capital-light', 'capital-dark'];
const pixel = (name: TownIcon, x: number, y: number) => {
	const { width, data } = townIcon(name);
	return [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
};

describe('the dots of towns', () => {
	it.each(names)('%s is 14 pixels wide at its ratio, full in the middle and clear at the corner', (name) => {
		const { width, height, data } = townIcon(name);
		expect([width, height, data.length]).toEqual([14 * ICON_RATIO, 14 * ICON_RATIO, width * height * 4]);
		expect(pixel(name, width / 2, height / 2)[3]).toBe(255);
		expect(pixel(name, 0, 0)[3]).toBe(0);
	});

	it('are round for towns and square for capitals', () => {
		// Seven pixels off the middle both ways: inside the square's casing, outside the disc's.
		expect(pixel('town-light', 21, 21)[3]).toBe(0);
		expect(pixel('capital-light', 21, 21)[3]).toBe(255);
	});

	it('are dark on light land and light on dark land', () => {
		expect(pixel('town-light', 14, 14)[0]).toBeLessThan(80);
		expect(pixel('town-dark', 14, 14)[0]).toBeGreaterThan(180);
	});
});
