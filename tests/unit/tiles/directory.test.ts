// Directories: what is written is what readers find, however many tiles there are.
import { joinBytes } from '#core/basics/bytes.ts';
import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { ArchiveWriter } from '#core/tiles/archive.ts';
import { DirectoryTree, encodeDirectory, FIRST_BYTES, type Entry } from '#core/tiles/directory.ts';
import { reader } from './made.ts';

/** Reads a directory anew, by the specification. */
function decode(bytes: Uint8Array): Entry[] {
	const pbf = new PbfReader(gunzipSync(bytes));
	const numbers = (length: number) => Array.from({ length }, () => pbf.readVarint());
	const [length = 0] = numbers(1);
	const [steps, runs, lengths, offsets] = [numbers(length), numbers(length), numbers(length), numbers(length)];
	const entries: Entry[] = [];
	steps.forEach((step, n) => {
		const before = entries[n - 1];
		const offset = offsets[n] === 0 && before ? before.offset + before.length : (offsets[n] ?? 0) - 1;
		entries.push({ id: (before?.id ?? 0) + step, offset, length: lengths[n] ?? 0, run: runs[n] ?? 0 });
	});
	return entries;
}

const entries = fc
	.array(
		fc.record({
			step: fc.integer({ min: 1, max: 2 ** 30 }),
			offset: fc.option(fc.nat(2 ** 40), { nil: null }),
			length: fc.integer({ min: 1, max: 2 ** 20 }),
			run: fc.integer({ min: 1, max: 9 })
		}),
		{ minLength: 1, maxLength: 50 }
	)
	.map((given) => {
		const made: Entry[] = [];
		for (const { step, offset, length, run } of given) {
			const before = made.at(-1);
			const next = before ? before.offset + before.length : 0;
			made.push({ id: (before ? before.id + before.run - 1 : -1) + step, offset: offset ?? next, length, run });
		}
		return made;
	});

/** An archive of so many tiles, each told apart by its bytes; every third number is left out. */
function archive(tiles: number) {
	const writer = new ArchiveWriter();
	const ids = Array.from({ length: tiles }, (_, n) => n + Math.floor(n / 2));
	const data = ids.map((id) => new Uint8Array([1, id & 255, (id >> 8) & 255, (id >> 16) & 255]));
	ids.forEach((id, n) => writer.add(id, data[n] ?? new Uint8Array()));
	const map = { minZoom: 0, maxZoom: 12, west: -1, south: -2, east: 3, north: 4 };
	return { ids, head: writer.finish(map, { name: 'x' }), data };
}

describe('a directory', () => {
	it('read by the specification is what was written', () => {
		fc.assert(
			fc.property(entries, (given) => {
				expect(decode(encodeDirectory(given))).toEqual(given);
			})
		);
	});

	it.each([1, 4096, 4097, 30_000])('of %i tiles has its root in the first 16 kB, in ascending order', (tiles) => {
		const { head } = archive(tiles);
		const view = new DataView(head.buffer);
		const [at, length] = [Number(view.getBigUint64(8, true)), Number(view.getBigUint64(16, true))];
		expect(at + length).toBeLessThanOrEqual(FIRST_BYTES);
		const root = decode(head.slice(at, at + length));
		expect(root.map(({ id }) => id)).toEqual(root.map(({ id }) => id).sort((a, b) => a - b));
		expect(root.every(({ run }) => (tiles > 4096 ? run === 0 : run === 1))).toBe(true);
	});

	it('grows another storey when the root would not fit', () => {
		const tree = new DirectoryTree();
		for (let id = 0; id < 10_000; id++) tree.add({ id: 3 * id, offset: id, length: 1, run: 1 });
		const { root, below, bytes } = tree.finish(60);
		expect(root.length).toBeLessThanOrEqual(60);
		expect(bytes).toBe(below.reduce((sum, { length }) => sum + length, 0));
		const whole = joinBytes(below);
		const leaves = (entry: Entry): Entry[] =>
			entry.run > 0 ? [entry] : decode(whole.slice(entry.offset, entry.offset + entry.length)).flatMap(leaves);
		expect(
			decode(root)
				.flatMap(leaves)
				.map(({ id }) => id)
		).toEqual(Array.from({ length: 10_000 }, (_, n) => 3 * n));
	});

	it('leads the reader to every tile and to none that is not there', async () => {
		const { ids, head, data } = archive(9000);
		// Its tiles say they are gzip; the header is told otherwise, so that the reader hands out what it found.
		head[98] = 1;
		const tiles = reader(joinBytes([head, ...data]));
		const { tileIdToZxy } = await import('pmtiles');
		for (const at of [0, 1, 4095, 4096, 8191, 8192, 8999]) {
			const found = await tiles.getZxy(...tileIdToZxy(ids[at] ?? 0));
			expect(found && new Uint8Array(found.data)).toEqual(data[at]);
		}
		expect(await tiles.getZxy(...tileIdToZxy(2))).toBeUndefined();
	});
});

describe('tiles that are the same bytes', () => {
	const same = new Uint8Array([7]);
	const map = { minZoom: 0, maxZoom: 2, west: 0, south: 0, east: 1, north: 1 };

	it('are one run where their numbers follow each other, and one content where they do not', async () => {
		const writer = new ArchiveWriter();
		const kept = [1, 2, 3, 9, 10].map((id) => writer.add(id, same));
		expect(kept).toEqual([true, false, false, false, false]);
		const header = await reader(joinBytes([writer.finish(map, {}), same])).getHeader();
		expect(header).toMatchObject({ numAddressedTiles: 5, numTileEntries: 2, numTileContents: 1, tileDataLength: 1 });
	});

	it('are refused out of order, and an archive without any is', () => {
		const writer = new ArchiveWriter();
		expect(() => writer.finish(map, {})).toThrow('at least one tile');
		writer.add(4, same);
		writer.add(5, same);
		expect(() => writer.add(5, same)).toThrow('Tile 5 was added after tile 5');
	});
});
