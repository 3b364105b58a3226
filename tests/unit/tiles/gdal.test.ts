// A tile as another program sees it: GDAL's driver for vector tiles; where its `ogrinfo` is absent, the test skips and says so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { archiveOf, packed, reader, row } from './made.ts';

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

it.skipIf(!hasGdal)(
	`GDAL reads a tile with all its records${hasGdal ? '' : ' (skipped: ogrinfo is not on this machine; Debian: gdal-bin)'}`,
	async () => {
		const rows = [row({ id: 'a', title: 'Ünder the bridge', at: [90, 45] }), row({ id: 'b', at: [100, 50] })];
		const tile = await reader(archiveOf(packed(rows), 1)).getZxy(1, 1, 0);
		const folder = mkdtempSync(path.join(tmpdir(), 'tile-'));
		try {
			// The driver takes a tile's address from its path.
			mkdirSync(path.join(folder, '1/1'), { recursive: true });
			const file = path.join(folder, '1/1/0.pbf');
			writeFileSync(file, new Uint8Array(tile?.data ?? new ArrayBuffer(0)));
			const { stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-al', `MVT:${file}`], { encoding: 'utf8' });
			expect(stderr).toBe('');
			expect(stdout).toContain('Feature Count: 2');
			expect(stdout).toContain('title (String) = Ünder the bridge');
			const east = Array.from(stdout.matchAll(/POINT \(([\d.]+) /g), ([, x]) => Number(x)).sort((a, b) => a - b);
			// 90° east is half way from Greenwich to the edge of the map; a step of zoom 1 is 2.4 km.
			expect(Math.abs((east[0] ?? 0) - 10_018_754)).toBeLessThan(2500);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
);
