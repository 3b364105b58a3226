// The numbers of tiles are those that readers of PMTiles ask for.
import fc from 'fast-check';
import { zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { hilbertCode, tileId } from '#core/tiles/hilbert.ts';

const cell = fc.integer({ min: 0, max: 16 }).chain((level) => {
	const side = fc.nat(2 ** level - 1);
	return fc.record({ level: fc.constant(level), x: side, y: side });
});

describe('the number of a tile', () => {
	it('is the one that the reader of PMTiles computes', () => {
		fc.assert(
			fc.property(cell, ({ level, x, y }) => {
				expect(tileId(level, hilbertCode(x, y, level))).toBe(zxyToTileId(level, x, y));
			})
		);
	});

	it('begins with the code of the tile around it, so that the rows of a tile are one run', () => {
		fc.assert(
			fc.property(
				cell.filter(({ level }) => level > 0),
				({ level, x, y }) => {
					expect(Math.floor(hilbertCode(x, y, level) / 4)).toBe(hilbertCode(x >> 1, y >> 1, level - 1));
				}
			)
		);
	});
});
