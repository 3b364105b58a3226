// What the committed gazetteer offers a person under one name.
import { describe, expect, it } from 'vitest';
import { lookUp } from '#core/draft/gazetteer/look-up.ts';
import { gazetteer } from './committed.ts';

describe('a name looked up', () => {
	it('is told with what it lies in, the largest first', () => {
		const names = lookUp(gazetteer, 'Springfield').map(({ name }) => name);
		expect(names.slice(0, 3)).toEqual([
			'Springfield, Missouri, United States',
			'Springfield, Massachusetts, United States',
			'Springfield, Illinois, United States'
		]);
	});
	it('finds a country before the towns of its name, and never the people', () => {
		expect(lookUp(gazetteer, 'Georgia')[0]?.name).toBe('Georgia');
		expect(lookUp(gazetteer, 'Germans')).toEqual([]);
	});
	it('reads a name whatever its case and marks', () => {
		expect(lookUp(gazetteer, 'PESHĀWAR')[0]).toMatchObject({
			name: expect.stringMatching(/^Peshawar/),
			lon: expect.closeTo(71.5, 0),
			lat: expect.closeTo(34, 0)
		});
	});
	it('has nothing for a name it does not know, and no more than asked for', () => {
		expect(lookUp(gazetteer, 'Nowhere-on-Sea-at-all')).toEqual([]);
		expect(lookUp(gazetteer, 'Springfield', 2)).toHaveLength(2);
	});
});
