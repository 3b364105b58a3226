import { TileType } from 'pmtiles';
import { describe, expect, it, vi } from 'vitest';
import { addresses, relief } from './committed.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the relief archive', () => {
	it('has a lossless WebP picture of 512 pixels at every address of zoom 0 to 3', async () => {
		expect(await relief.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 3, tileType: TileType.Webp });
		for (const [z, x, y] of addresses(3)) {
			const view = new DataView((await relief.getZxy(z, x, y))?.data ?? new ArrayBuffer(32));
			const word = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
			expect([word(0), word(8), word(12)]).toEqual(['RIFF', 'WEBP', 'VP8L']);
			// Width and height stand less one in 14 bits each, after the signature byte of the VP8L chunk.
			const size = view.getUint32(21, true);
			expect([(size & 0x3fff) + 1, ((size >> 14) & 0x3fff) + 1]).toEqual([512, 512]);
		}
	});
});
