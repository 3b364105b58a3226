// GeoJSON written from columns as bytes is what objects and one stringify would give.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geojsonOfColumns } from '#core/formats/columns-geojson.ts';
import { RECORD_SEPARATOR } from '#core/formats/sequence.ts';
import { textOf } from '#core/formats/slices.ts';
import { columnsOf, type Row } from '#core/index/columns/build.ts';
import { UNDATED, UNPLACED, valuesOf, type FacetName } from '#core/index/columns/columns.ts';
import { pack } from '#core/index/columns/pack.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { arbitraryRows } from '../index/columns/arbitrary-rows.ts';

const DAY = 1440;

function packedOf(rows: readonly Row[]) {
	const { columns, titles, ids } = columnsOf(rows);
	const opened = unpack(pack(columns, titles, { ids }));
	if (!opened.ok) throw new Error(opened.issue.message);
	return opened;
}

/** One row, the plain way. */
function featureOf({ columns, titles, ids, labels }: ReturnType<typeof packedOf>, row: number) {
	const { from, span, lon, lat, facets } = columns;
	const begins = from[row] ?? UNDATED;
	const ends = begins + (span[row] ?? 0);
	const days = begins % DAY === 0 && ends % DAY === 0;
	const iso = (minute: number) => {
		const text = new Date(minute * 60_000).toISOString();
		return days ? text.slice(0, -14) : text.replace(/:00\.000Z$/, 'Z');
	};
	const words = (facet: FacetName) =>
		Array.from(valuesOf(facets[facet], row), (value) => labels[facet][value]).join(' | ') || null;
	return {
		type: 'Feature',
		id: ids?.at(row),
		geometry:
			lon[row] === UNPLACED
				? null
				: { type: 'Point', coordinates: [(lon[row] ?? 0) / 1e6 + 0, (lat[row] ?? 0) / 1e6 + 0] },
		properties: {
			title: titles.at(row),
			earliest: begins === UNDATED ? null : iso(begins),
			latest: begins === UNDATED ? null : iso(days ? ends - DAY : ends - 1),
			actors: words('actors'),
			sources: words('sources'),
			kind: words('kinds'),
			precision: words('precisions')
		}
	};
}

describe('columns as GeoJSON', () => {
	it('are the features that a stringify would write, of what the mask leaves', () => {
		fc.assert(
			fc.property(arbitraryRows, fc.infiniteStream(fc.nat(2)), (rows, bits) => {
				const packed = packedOf(rows);
				const mask = Uint8Array.from(rows, () => Number(bits.next().value));
				const left = Array.from(mask.keys()).filter((row) => mask[row] === 0);
				const expected = left.map((row) => featureOf(packed, row));
				expect(JSON.parse(textOf(geojsonOfColumns(packed, mask, 'geojson')))).toEqual({
					type: 'FeatureCollection',
					features: expected
				});
				const texts = textOf(geojsonOfColumns(packed, mask, 'geojsonseq'))
					.split(RECORD_SEPARATOR)
					.slice(1);
				expect(texts.map((text) => JSON.parse(text))).toEqual(expected);
			})
		);
	});

	it('keep every character of a title', () => {
		const title = 'a "quote" \\ \u0000\u001f\n پشاور 𝄞';
		const values = { actors: ['"x"'], sources: [], kinds: ['é'], precisions: [] };
		const packed = packedOf([{ id: '\t', title, time: null, at: [-0.5, -0.000001], values }]);
		const [feature] = JSON.parse(textOf(geojsonOfColumns(packed, null, 'geojson'))).features;
		expect(feature).toEqual(featureOf(packed, 0));
		expect(feature.properties).toMatchObject({ title, actors: '"x"', kind: 'é' });
	});

	it('come in slices of a megabyte, each telling how far they are', () => {
		const values = { actors: ['a'], sources: ['s'], kinds: ['k'], precisions: ['site'] };
		const rows = Array.from({ length: 30_000 }, (_, n): Row => {
			return { id: `e${n}`, title: `Crossing ${n}`, time: { from: n, to: n + 1 }, at: [n / 1000, n / 1000], values };
		});
		const told: number[] = [];
		const slices = [...geojsonOfColumns(packedOf(rows), null, 'geojsonseq', (done) => told.push(done))];
		expect(slices.length).toBeGreaterThan(3);
		expect(Math.max(...slices.map(({ length }) => length))).toBeLessThan(1.1e6);
		expect(told).toHaveLength(slices.length);
		expect(told.at(-1)).toBe(30_000);
	});
});
