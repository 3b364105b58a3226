// Builds the relief archive: heights above the sea from ETOPO5, as pictures a raster-dem source reads.
import { readFileSync } from 'node:fs';
import { NetCDFReader } from 'netcdfjs';
import sharp from 'sharp';
import { archive, TYPE } from './pmtiles.mjs';

const MAX_ZOOM = 3;
const TILE = 512;
// Heights are kept in steps of 20 m, which ETOPO5 does not exceed and which packs to a third of the size.
const STEP = 20;
const GRID = { columns: 4320, rows: 2161 };

/** The archive's bytes: lossless WebP, metres = (red × 256 + green) × 20, everything below the sea 0. */
export async function buildRelief(input) {
	let heights = mercator(readGrid(input('usr/share/ferret-vis/data/etopo5.cdf')), TILE << MAX_ZOOM);
	const tiles = [];
	for (let z = MAX_ZOOM; z >= 0; z--) {
		for (let y = 0; y < 1 << z; y++) {
			for (let x = 0; x < 1 << z; x++) tiles.push([z, x, y, await picture(heights, TILE << z, x, y)]);
		}
		if (z > 0) heights = halve(heights, TILE << z);
	}
	return archive(tiles, {
		type: TYPE.webp,
		minZoom: 0,
		maxZoom: MAX_ZOOM,
		center: [0, 0, 0],
		metadata: { name: 'Dateline relief' }
	});
}

// Rows run from the south pole, columns eastward from Greenwich, every five minutes of arc.
function readGrid(file) {
	const rows = new NetCDFReader(readFileSync(file)).getDataVariable('ROSE');
	const nested = rows.length === GRID.rows;
	return (column, row) => {
		const i = ((column % GRID.columns) + GRID.columns) % GRID.columns;
		const j = Math.min(GRID.rows - 1, Math.max(0, row));
		return Math.max(0, nested ? rows[j][i] : rows[j * GRID.columns + i]);
	};
}

function mercator(at, size) {
	const heights = new Float32Array(size * size);
	for (let y = 0; y < size; y++) {
		const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / size))) * 180) / Math.PI;
		const row = ((latitude + 90) / 180) * (GRID.rows - 1);
		for (let x = 0; x < size; x++) {
			const longitude = (((x + 0.5) / size) * 360 + 180) % 360;
			heights[y * size + x] = sample(at, (longitude / 360) * GRID.columns, row);
		}
	}
	return heights;
}

// Catmull-Rom in both directions: linear blending would show the grid as facets in the shading.
function sample(at, column, row) {
	const [i, j] = [Math.floor(column), Math.floor(row)];
	const [u, v] = [column - i, row - j];
	const across = (k) => spline(at(i - 1, k), at(i, k), at(i + 1, k), at(i + 2, k), u);
	return Math.max(0, spline(across(j - 1), across(j), across(j + 1), across(j + 2), v));
}

function spline(a, b, c, d, t) {
	return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function halve(heights, size) {
	const half = size / 2;
	const smaller = new Float32Array(half * half);
	for (let y = 0; y < half; y++) {
		for (let x = 0; x < half; x++) {
			const k = 2 * y * size + 2 * x;
			smaller[y * half + x] = (heights[k] + heights[k + 1] + heights[k + size] + heights[k + size + 1]) / 4;
		}
	}
	return smaller;
}

function picture(heights, size, tileX, tileY) {
	const pixels = Buffer.alloc(TILE * TILE * 3);
	for (let y = 0; y < TILE; y++) {
		for (let x = 0; x < TILE; x++) {
			const steps = Math.round(heights[(tileY * TILE + y) * size + tileX * TILE + x] / STEP);
			const at = (y * TILE + x) * 3;
			pixels[at] = steps >> 8;
			pixels[at + 1] = steps & 255;
		}
	}
	return sharp(pixels, { raw: { width: TILE, height: TILE, channels: 3 } })
		.webp({ lossless: true, effort: 6 })
		.toBuffer();
}
