import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelFonts } from '../../../src/lib/map/basemap/fonts.ts';

const folder = new URL('../../../static/fonts/', import.meta.url);
const faces = Object.values(labelFonts('')).flatMap((face) => (typeof face === 'string' ? [] : face));
const files = [...new Set(faces.map(({ url }) => url.replace('fonts/', '')))];

describe('the fonts of map labels', () => {
	it.each(files)('%s is a WOFF2 file with its licence beside it', (name) => {
		expect(readFileSync(new URL(name, folder)).subarray(0, 4).toString('latin1')).toBe('wOF2');
		const family = /^(source-sans-3|source-serif-4|noto-naskh-arabic|noto-sans-devanagari)-/.exec(name)?.[1];
		expect(existsSync(new URL(`${family}.LICENSE.txt`, folder))).toBe(true);
		expect(readFileSync(new URL(`${family}.LICENSE.txt`, folder), 'utf8')).toContain('SIL OPEN FONT LICENSE');
	});

	it.each(Object.entries(labelFonts('')))('of %s cover Latin, Arabic and Devanagari letters', (_, face) => {
		for (const letter of ['P', 'ž', 'پ', 'ئ', 'प']) {
			const code = letter.codePointAt(0) ?? 0;
			const ranges = typeof face === 'string' ? [] : face.flatMap((file) => file['unicode-range'] ?? []);
			expect(ranges.some((range) => covers(range, code))).toBe(true);
		}
	});
});

function covers(range: string, code: number): boolean {
	const [from = 0, to = from] = range
		.replace('U+', '')
		.split('-')
		.map((hex) => Number.parseInt(hex, 16));
	return code >= from && code <= to;
}
