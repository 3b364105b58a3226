// Files made in slices are the very files that would be made in one piece.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { csvAccounts } from '#core/formats/csv-accounts.ts';
import { formats } from './loaded.ts';
import { packedRecords } from '#core/formats/packed-records.ts';
import { bytesOf, gathered, jsonOf, memberLines, textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { openPack } from '#core/pack/read.ts';
import { show } from '#core/records/shown.ts';
import { crowd } from './crowd.ts';

describe('slices', () => {
	it('of JSON are what one stringify gives, whatever is in it', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.nat(4), (value, levels) => {
				expect(textOf(jsonOf(value, levels))).toBe(JSON.stringify(value));
			})
		);
		expect(textOf(jsonOf({ a: undefined, b: { c: undefined } }))).toBe('{"b":{}}');
	});

	it('gathered are fewer and hold the same', () => {
		const texts = Array.from({ length: 5000 }, (_, n) => `line ${n} `.repeat(n % 20));
		const slices = [...gathered(texts)];
		expect(slices.join('')).toBe(texts.join(''));
		expect(slices.length).toBeLessThan(20);
	});

	it('of a list are valid between brackets, with members or without', () => {
		for (const list of [[], [{ a: 1 }], [{ a: 1 }, { b: 2 }]])
			expect(JSON.parse(`[${textOf(memberLines(list))}]`)).toEqual(list);
	});

	it('of text and bytes make one file, also where a letter is cut in two', () => {
		const [first = 0, second = 0] = new TextEncoder().encode('é');
		const slices = ['caf', new Uint8Array([first]), new Uint8Array([second])];
		expect(textOf(slices)).toBe('café');
		expect(bytesOf(slices)).toEqual(new TextEncoder().encode('café'));
	});
});

/** Two sources that do not agree on how many were killed. */
function twoFigures(about: string): Claim[] {
	return [2, 5].map((value) => ({
		id: `${about}-killed-${value}`,
		about,
		property: 'killed',
		value: { type: 'quantity', value, bound: 'exactly', unit: 'people' },
		citations: [{ source: 'ledger' }]
	}));
}

describe('a large export', () => {
	const catalogue = new Catalogue(crowd(3000));
	const shown = show(catalogue, NO_FILTER);
	const STREAMED = ['geojson-places', 'geojson-records', 'geojsonseq-records', 'csv-records', 'kml-records', 'dossier'];

	it.each(formats.filter(({ id }) => STREAMED.includes(id)))('$id comes in slices, none of them large', ({ write }) => {
		const lengths = Array.from(write?.(shown, catalogue) ?? [], ({ length }) => length);
		expect(lengths.length).toBeGreaterThan(5);
		expect(Math.max(...lengths)).toBeLessThan(200_000);
	});

	it.each(formats.filter(({ id }) => STREAMED.includes(id) && id.endsWith('-records')))(
		'$id tells how many records are written, to the last',
		({ write }) => {
			const told: number[] = [];
			const onprogress = (records: number, of: number) => {
				expect(of).toBe(shown.records.length);
				told.push(records);
			};
			bytesOf(write?.(shown, catalogue, { onprogress }));
			expect(told).toEqual([0, 1000, 2000, 3000]);
		}
	);

	it('csv-accounts tells how many questions are written, and comes in slices', () => {
		const disputed = { ...catalogue.dossier, claims: catalogue.dossier.events.flatMap(({ id }) => twoFigures(id)) };
		const asked = new Catalogue(disputed);
		const told: number[] = [];
		const slices = csvAccounts.write?.(show(asked, NO_FILTER), asked, { onprogress: (done) => told.push(done) });
		const lengths = Array.from(slices ?? [], ({ length }) => length);
		expect(lengths.length).toBeGreaterThan(5);
		expect(Math.max(...lengths)).toBeLessThan(200_000);
		expect(told).toEqual([0, 500, 1000, 1500, 2000, 2500, 3000]);
	});

	it('packed-records comes in steps, between which others get their turn', async () => {
		const slices = [...(packedRecords.write?.(shown, catalogue) ?? [])];
		const { counts } = await openPack(bytesInMemory(bytesOf(slices)));
		expect(counts.event + counts.statement).toBe(3000);
		expect(slices.slice(0, 2)).toEqual(['', '']);
	});

	it('can be left off in the middle: what follows is never made', () => {
		let told = 0;
		const slices = formats
			.find(({ id }) => id === 'csv-records')
			?.write?.(shown, catalogue, {
				onprogress: (records) => (told = records)
			});
		slices?.next();
		expect(told).toBeLessThan(3000);
	});
});
