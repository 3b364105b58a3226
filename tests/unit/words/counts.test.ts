// Every number for people goes through one formatter, and every number with its noun through `counted` or `nounOf`.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../src/', import.meta.url);
/** The formatter itself. */
const FORMATTER = 'core/basics/numbers.ts';
const ROOMS = ['lib', 'routes'];

function filesOf(folder: string): string[] {
	const names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
	return names.filter((name) => /\.(ts|svelte)$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** The places in a text that a pattern finds, with what stands there. */
function found(file: string, pattern: RegExp): string[] {
	const text = readFileSync(new URL(file, root), 'utf8');
	return [...text.matchAll(pattern)].map(({ 0: words, index }) => {
		return `${file}:${text.slice(0, index).split('\n').length}: ${words}`;
	});
}

test('no file formats a number by itself', () => {
	const files = ['core', 'cli', ...ROOMS].flatMap(filesOf).filter((file) => file !== FORMATTER);
	expect(files.length).toBeGreaterThan(300);
	expect(files.flatMap((file) => found(file, /\.toLocaleString\(|Intl\.NumberFormat/g))).toEqual([]);
});

test('no file chooses between a noun and its plural by itself', () => {
	const files = ['core', 'cli', ...ROOMS].flatMap(filesOf);
	const pair = /=== 1 \? (['"`])( ?)([\w ]+)\1 : \1\2\3e?s\1/g;
	expect(files.flatMap((file) => found(file, pair))).toEqual([]);
});

test('no page shows a bare number of things', () => {
	// "{rows.length}", "{count}" as words of a page, and "${rows.length} rows" in what it says; not `attribute={count}`.
	const shown =
		/(?<![=\w$(])\{\s*[\w.?]+\.(?:length|size)\s*\}|>\s*\{(?:\w+\.)?(?:count|total)\}|\$\{[\w.?]+\.(?:length|size)(?: [+-] \w+)?\}(?= \w)/g;
	const files = ROOMS.flatMap(filesOf).filter((file) => !file.startsWith('lib/map/Names'));
	expect(files.flatMap((file) => found(file, shown))).toEqual([]);
});
