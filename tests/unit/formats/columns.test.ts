// Bounds, boxes and geometries of an export, by table.
import { describe, expect, it } from 'vitest';
import type { Geometry } from '#core/dossier/types.ts';
import { bboxOf } from '#core/formats/bbox.ts';
import { boundsOfAll, joinCell } from '#core/formats/columns.ts';
import { exportGeometry } from '#core/formats/geometry.ts';

const point = (longitude: number, latitude: number): Geometry => ({
	type: 'Point',
	coordinates: [longitude, latitude]
});

describe('the bounds of several times', () => {
	it.each([
		{ when: ['2014-12-16'], earliest: '2014-12-16', latest: '2014-12-16' },
		{ when: ['2014-12-16T12:04:00Z'], earliest: '2014-12-16T12:04:00Z', latest: '2014-12-16T12:04:00Z' },
		{ when: ['2014-12-18', '2014-12-16'], earliest: '2014-12-16', latest: '2014-12-18' },
		{ when: ['2014-12', '2014-12-16'], earliest: '2014-12-01', latest: '2014-12-31' },
		{ when: ['2014-12-16/..'], earliest: '2014-12-16', latest: null },
		{ when: ['2014-12-18', '../2014-12-16'], earliest: null, latest: '2014-12-18' },
		{ when: ['2014-12-18', 'some day'], earliest: null, latest: null },
		{ when: [], earliest: null, latest: null }
	])('of $when are $earliest and $latest', ({ when, earliest, latest }) => {
		expect(boundsOfAll(when)).toEqual({ earliest, latest });
	});
});

describe('a cell of several values', () => {
	it.each([
		{ values: ['a', 'b'], cell: 'a | b' },
		{ values: ['a', 'a', ''], cell: 'a' },
		{ values: [''], cell: null },
		{ values: [], cell: null }
	])('of $values is $cell', ({ values, cell }) => {
		expect(joinCell(values)).toBe(cell);
	});
});

describe('the bounding box', () => {
	it.each<{ around: string; geometries: Geometry[]; box: number[] | null }>([
		{ around: 'nothing', geometries: [], box: null },
		{ around: 'one point', geometries: [point(71, 34)], box: [71, 34, 71, 34] },
		{ around: 'two points', geometries: [point(71, 34), point(-74, 40)], box: [-74, 34, 71, 40] },
		{ around: 'the Fiji archipelago', geometries: [point(177, -20), point(-178, -16)], box: [177, -20, -178, -16] },
		{
			around: 'both sides of the antimeridian itself',
			geometries: [point(180, 1), point(-180, 2)],
			box: [180, 1, -180, 2]
		},
		{
			around: 'a line across most of the world, which has no gap inside it',
			geometries: [
				{
					type: 'LineString',
					coordinates: [
						[-100, 0],
						[100, 1]
					]
				}
			],
			box: [-100, 0, 100, 1]
		},
		{
			around: 'three points around the world',
			geometries: [point(-120, 0), point(0, 0), point(120, 0)],
			box: [-120, 0, 120, 0]
		}
	])('around $around is $box', ({ geometries, box }) => {
		expect(bboxOf(geometries)).toEqual(box);
	});
});

describe('an exported geometry', () => {
	const clockwise: [number, number][] = [
		[0, 0],
		[0, 1],
		[1, 1],
		[1, 0],
		[0, 0]
	];
	const anticlockwise = [...clockwise].reverse();

	it.each<{ has: string; given: Geometry; written: Geometry }>([
		{ has: 'six decimals', given: point(71.12345678, -0.00000001), written: point(71.123457, 0) },
		{
			has: 'its exterior ring anticlockwise',
			given: { type: 'Polygon', coordinates: [clockwise] },
			written: { type: 'Polygon', coordinates: [anticlockwise] }
		},
		{
			has: 'its holes clockwise, in each of several polygons',
			given: { type: 'MultiPolygon', coordinates: [[anticlockwise, anticlockwise], [clockwise]] },
			written: { type: 'MultiPolygon', coordinates: [[anticlockwise, clockwise], [anticlockwise]] }
		}
	])('has $has', ({ given, written }) => {
		expect(exportGeometry(given)).toEqual(written);
	});
});
