// What is shown, as a file that others can read and no spreadsheet runs.
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { slicesOf } from '#lib/collection/exports.ts';
import { days, gauge, packed } from './reservoir.ts';

const written = (file: ReturnType<typeof packed>, rows: readonly number[], format: 'csv' | 'geojsonseq') =>
	[...slicesOf(file, Uint32Array.from(rows), format)].map(({ text }) => text).join('');
const cells = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('a CSV file', () => {
	it('holds every shown row and no other, slice after slice', () => {
		const file = packed(Array.from({ length: 4500 }, (_, n) => gauge(`g${n}`)));
		const rows = Array.from({ length: 4400 }, (_, n) => n);
		expect(cells(written(file, rows, 'csv')).map(({ id }) => id)).toEqual(rows.map((n) => `g${n}`));
		const done = [...slicesOf(file, Uint32Array.from(rows), 'csv')].map((slice) => slice.done);
		expect(done).toEqual([0, 2000, 4000, 4400]);
	});

	it('gives every title back as it was, and none as a formula', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t=', '＝'), (text, sign) => {
				const title = `${sign}${text}`.replaceAll('\r', '');
				const [row] = cells(written(packed([gauge('a', { title })]), [0], 'csv'));
				expect((row?.title ?? '').replace(/^'/, '')).toBe(title.replace(/^'/, ''));
				expect(row?.title).not.toMatch(/^\s*[=+\-@＝]/);
			})
		);
	});

	it('bounds the time in UTC, joins several actors, and leaves empty what is not known', () => {
		const file = packed([
			gauge('a', { time: days(0, 2), values: { actors: ['warden', 'owner'] } }),
			gauge('lost', { at: null, time: null })
		]);
		const [first, second] = cells(written(file, [0, 1], 'csv'));
		expect(first).toMatchObject({
			earliest: '2020-01-01T00:00:00Z',
			before: '2020-01-03T00:00:00Z',
			actors: 'warden | owner',
			lon: '10',
			lat: '50'
		});
		expect(second).toMatchObject({ earliest: '', before: '', lon: '', lat: '' });
	});
});

describe('a GeoJSONSeq file', () => {
	it('is a Feature a text, each of which an independent checker takes', () => {
		const file = packed([gauge('a'), gauge('lost', { at: null })]);
		const texts = written(file, [0, 1], 'geojsonseq').split('\x1e').slice(1);
		expect(texts.map((text) => text.endsWith('\n'))).toEqual([true, true]);
		expect(texts.map((text) => check(text))).toMatchObject([
			{ id: 'a', geometry: { coordinates: [10, 50] } },
			{ id: 'lost', geometry: null }
		]);
	});
});
