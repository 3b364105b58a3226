import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BORDER_KINDS } from '../../../src/lib/map/basemap/borders.ts';
import { addresses, features, world, type Found } from './committed.ts';

// Over a thousand tiles are unpacked; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const LAYERS = ['land', 'lake', 'river', 'border', 'province', 'town', 'sea'];

describe('the world archive', () => {
	it('has at every address of zoom 0 to 5 a tile of known layers, or none', async () => {
		let tiles = 0;
		for (const [z, x, y] of addresses(5)) {
			const found = await world.getZxy(z, x, y);
			if (!found) continue;
			tiles++;
			const { layers } = new VectorTile(new PbfReader(found.data));
			for (const name of Object.keys(layers)) expect(LAYERS).toContain(name);
			for (const layer of Object.values(layers)) {
				for (let i = 0; i < layer.length; i++) expect(layer.feature(i).loadGeometry().length).toBeGreaterThan(0);
			}
		}
		expect(tiles).toBeGreaterThan(700);
	});

	it('credits its sources and ends at zoom 5', async () => {
		expect(await world.getMetadata()).toMatchObject({
			attribution: expect.stringMatching(/Natural Earth.*GeoNames.*CC BY 4\.0/)
		});
		expect(await world.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 5 });
	});
});

describe('towns', () => {
	let towns: Found[] = [];
	beforeAll(async () => {
		towns = await features('town', 5);
	});
	const named = (name: string) => towns.filter(({ properties }) => properties.name === name);

	it.each([
		['Peshawar', 71.58, 34.01, 'پشاور'],
		['Kabul', 69.17, 34.53, 'کابل'],
		['Lahore', 74.35, 31.56, 'لاہور'],
		['New Delhi', 77.21, 28.64, 'نئی دہلی'],
		['Islamabad', 73.06, 33.69, 'اسلام آباد'],
		['Karachi', 67.01, 24.86, 'کراچی'],
		['Quetta', 67.0, 30.18, 'کوئٹہ'],
		['Miran Shah', 70.07, 33.0, 'میران شاہ'],
		['Jalalabad', 70.45, 34.43, 'جلال آباد']
	])('name %s where it lies, in Urdu too', (name, longitude, latitude, urdu) => {
		const found = named(name).find(({ lines }) => {
			const [x, y] = lines[0]?.[0] ?? [0, 0];
			return Math.hypot(x - longitude, y - latitude) < 0.1;
		});
		expect(found?.properties).toMatchObject({ name, name_ur: urdu });
	});

	it.each(['Jullundur', 'Sialkote', 'Simla', 'Haora', 'Mirput Khas', 'Bangalore'])(
		'do not use the old spelling %s',
		(name) => {
			expect(named(name)).toEqual([]);
		}
	);

	it('show Peshawar as soon as Lahore, and capitals of countries as squares', () => {
		expect(named('Peshawar')[0]?.properties.rank).toBe(2);
		for (const capital of ['Kabul', 'Islamabad', 'New Delhi']) expect(named(capital)[0]?.properties.capital).toBe(2);
		expect(named('Peshawar')[0]?.properties.capital).not.toBe(2);
	});

	it('have a rank from 1 to 9 and a name without brackets or commas in every script', () => {
		for (const { properties } of towns) {
			expect(properties.rank).toSatisfy(
				(rank: unknown) => Number.isInteger(rank) && Number(rank) >= 1 && Number(rank) <= 9
			);
			for (const [key, name] of Object.entries(properties)) {
				if (key.startsWith('name_')) expect(name).toMatch(/^[^(),،]+$/);
			}
		}
	});
});

it('the names of provinces are today’s and written out, but for the tribal areas of 2014', async () => {
	const names = (await features('province', 5)).map(({ properties }) => properties.name);
	for (const name of ['Khyber Pakhtunkhwa', 'Gilgit-Baltistan', 'Sindh', 'Balochistan', 'Tribal Areas', 'Telangana']) {
		expect(names).toContain(name);
	}
	for (const name of ['K.P.', 'F.A.T.A.', 'Northern Areas', 'Sind', 'Baluchistan']) expect(names).not.toContain(name);
});

describe('borders', () => {
	let borders: Found[] = [];
	beforeAll(async () => {
		borders = await features('border', 5);
	});

	/** Kinds of line within `reach` degrees of a position, provinces aside. */
	function kindsNear([x, y]: [number, number], reach: number): string[] {
		const kinds = borders
			.filter(({ lines }) => lines.some((line) => distance([x, y], line) < reach))
			.map(({ properties }) => String(properties.kind));
		return [...new Set(kinds)].filter((kind) => kind !== 'province').sort();
	}

	it('are of the kinds the style knows', () => {
		expect(new Set(borders.map(({ properties }) => properties.kind))).toEqual(new Set(BORDER_KINDS));
	});

	it.each<[string, [number, number], string]>([
		['the Line of Control at Uri', [73.95, 34.1], 'control-line'],
		['the Line of Control at Kargil', [76.1, 34.6], 'control-line'],
		['the edges of Siachen', [76.9, 35.3], 'control-line'],
		['the Line of Actual Control at Pangong', [78.7, 33.7], 'disputed'],
		['the McMahon Line', [92.5, 27.8], 'disputed'],
		['the working boundary at Sialkot', [74.65, 32.6], 'disputed'],
		['Aksai Chin and the Karakoram pass', [77.82, 35.5], 'disputed'],
		['the demarcation line in Korea', [127.2, 38.3], 'control-line'],
		['the Torkham crossing', [71.09, 34.13], 'country'],
		['the Wagah crossing', [74.57, 31.6], 'country']
	])('draw %s as what it is', (_, at, kind) => {
		expect(kindsNear(at, 0.25)).toContain(kind);
	});

	it('draw no agreed border anywhere along the Line of Control', () => {
		for (const at of [
			[73.95, 34.1],
			[74.4, 34.75],
			[75.5, 34.65],
			[76.1, 34.6]
		] as [number, number][]) {
			expect(kindsNear(at, 0.15)).not.toContain('country');
		}
	});
});

function distance([x, y]: [number, number], line: [number, number][]): number {
	let nearest = Infinity;
	line.forEach(([ax, ay], i) => {
		const [bx, by] = line[i + 1] ?? [ax, ay];
		const [dx, dy] = [bx - ax, by - ay];
		const along = dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
		nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
	});
	return nearest;
}
