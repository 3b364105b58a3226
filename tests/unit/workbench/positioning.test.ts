// A place put on the map by hand: points, corners, and one edit for each thing a person does.
import { beforeEach, describe, expect, it } from 'vitest';
import { findRecord } from '#core/edit/lists.ts';
import { Workbench } from '#lib/workbench/workbench.svelte.ts';
import { SMALL } from './small-dossier.ts';

let work: Workbench;
const geometryOf = (id: string) => findRecord(work.dossier, 'place', id)?.geometry;
const undone = () => {
	let steps = 0;
	for (; work.undoable !== null; steps++) work.undo();
	return steps;
};

beforeEach(() => {
	work = new Workbench(SMALL, null);
});

describe('a place with a position', () => {
	beforeEach(() => work.positioning.takeUp('quay'));

	it('has one point to take hold of, and moving it is one edit', () => {
		const { positioning } = work;
		expect(positioning.points).toEqual([[5.32, 60.39]]);
		positioning.move(0, [5.400049, 60.5]);
		expect(geometryOf('quay')).toEqual({ type: 'Point', coordinates: [5.4, 60.5] });
		expect(undone()).toBe(1);
		expect(positioning.points).toEqual([[5.32, 60.39]]);
	});
	it('is not moved by a press unless it is to be placed', () => {
		work.positioning.press([10, 10]);
		expect(undone()).toBe(0);
		work.positioning.setMode('point');
		work.positioning.press([1, 2]);
		expect(geometryOf('quay')).toEqual({ type: 'Point', coordinates: [1, 2] });
	});
	it('is told no more exactly than a hand on a map of that scale can mean it', () => {
		const { positioning } = work;
		const told = () => findRecord(work.dossier, 'place', 'quay')?.properties;
		positioning.move(0, [5.4, 60.5], 100);
		expect(told()).toMatchObject({ precision: 'site', radius: 500 });
		positioning.move(0, [5.5, 60.6], 24_000.4);
		expect(told()).toMatchObject({ precision: 'site', radius: 24_000 });
		for (const [slack, precision] of [
			[900, 'site'],
			[5000, 'near'],
			[50_000, 'region']
		] as const) {
			const fresh = new Workbench(SMALL, null);
			fresh.positioning.takeUp('town');
			fresh.positioning.setMode('point');
			fresh.positioning.press([5, 60], slack);
			expect(findRecord(fresh.dossier, 'place', 'town')?.properties.precision).toBe(precision);
		}
	});
	it('becomes an area of three corners or more, in one edit', () => {
		const { positioning } = work;
		positioning.setMode('area');
		positioning.press([10, 10]);
		positioning.press([12, 10]);
		expect(positioning.canClose).toBe(false);
		positioning.close();
		expect(undone()).toBe(0);
		positioning.press([19, 19]);
		positioning.move(2, [12, 12]);
		expect(positioning.canClose).toBe(true);
		positioning.close();
		expect(geometryOf('quay')).toEqual({
			type: 'Polygon',
			coordinates: [
				[
					[10, 10],
					[12, 10],
					[12, 12],
					[10, 10]
				]
			]
		});
		expect(positioning.mode).toBe('look');
		expect(undone()).toBe(1);
	});
	it('forgets corners that were not closed when another place is taken up', () => {
		const { positioning } = work;
		positioning.setMode('area');
		positioning.press([10, 10]);
		positioning.takeUp('town');
		expect([positioning.mode, positioning.points]).toEqual(['look', []]);
		expect(undone()).toBe(0);
	});
});

describe('an area', () => {
	beforeEach(() => {
		const { positioning } = work;
		positioning.takeUp('town');
		positioning.setMode('area');
		for (const corner of [
			[10, 10],
			[12, 10],
			[12, 12],
			[10, 12]
		] as const)
			positioning.press([...corner]);
		positioning.close();
	});

	it('stays closed when a corner moves', () => {
		work.positioning.move(0, [9, 9]);
		const geometry = geometryOf('town');
		const ring = geometry?.type === 'Polygon' ? geometry.coordinates[0] : undefined;
		expect([ring?.[0], ring?.at(-1)]).toEqual([
			[9, 9],
			[9, 9]
		]);
	});
	it('gives up corners, but never its last three', () => {
		work.positioning.remove(3);
		expect(work.positioning.points).toHaveLength(3);
		work.positioning.remove(0);
		expect(work.positioning.points).toHaveLength(3);
	});
});
