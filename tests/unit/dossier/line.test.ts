// The scanner over the text of a file: it agrees with JSON.parse, and finds the line of every value.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { scanJson } from '#core/dossier/json.ts';
import { lineOf } from '#core/dossier/line.ts';
import { readPointer, toPointer, type Path } from '#core/dossier/pointer.ts';

// Hundreds of dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe('scanJson', () => {
	it('finds a fault in just those texts that JSON.parse refuses', () => {
		const shreds = fc.array(
			fc.constantFrom(
				'{',
				'}',
				'[',
				']',
				',',
				':',
				'"a"',
				'"\\u00e9"',
				'"\\x"',
				'1',
				'-0.5e3',
				'01',
				'true',
				'nul',
				' ',
				'\n',
				'"\t"',
				'.'
			),
			{ maxLength: 8 }
		);
		const texts = fc.oneof(
			shreds.map((parts) => parts.join('')),
			fc.json(),
			fc.string()
		);
		fc.assert(
			fc.property(texts, (text) => {
				expect(scanJson(text) === null).toBe(parses(text));
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['{"a": 1, "b": {"a": 2}}', []],
		['{"a": 1, "b": 3, "a": 2}', ['/a']],
		['[{"a": 1, "\\u0061": 2}]', ['/0/a']]
	])('names the keys that occur twice in %s', (json, expected) => {
		const found: string[] = [];
		scanJson(json, { duplicateKey: (_, path) => void found.push(toPointer(path)) });
		expect(found).toEqual(expected);
	});
});

describe('lineOf', () => {
	const text = '\uFEFF{\r\n  "a": [\r\n    1,\r\n    {"b/~": "x"}\r\n  ],\r\n  "": {}\r\n}';
	it.each([
		['', 1],
		['/a', 2],
		['/a/0', 3],
		['/a/1', 4],
		['/a/1/b~1~0', 4],
		['/', 6],
		['/a/2', null],
		['/c', null],
		['a', null]
	])('finds %j in line %j', (pointer, line) => {
		expect(lineOf(text, pointer)).toBe(line);
	});

	it('finds a value in the line where a mark in its place would stand', () => {
		const step = (value: unknown, key: string): unknown =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
		const marked = (value: unknown, path: Path): unknown => {
			const [key, ...rest] = path;
			if (key === undefined || typeof value !== 'object' || value === null) return 'MARK↓';
			if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === key ? marked(item, rest) : item));
			return Object.fromEntries(Object.entries(value).map(([k, item]) => [k, k === key ? marked(item, rest) : item]));
		};
		const pathIn = (value: unknown, choices: number[]): string[] => {
			const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
			const key = keys[(choices[0] ?? 0) % Math.max(keys.length, 1)];
			return key === undefined || choices.length === 0 ? [] : [key, ...pathIn(step(value, key), choices.slice(1))];
		};
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.nat(5)), (value, choices) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				const path = pathIn(plain, choices);
				const mark = JSON.stringify(marked(plain, path), null, 2).split('\n');
				const line = mark.findIndex((text) => text.includes('MARK↓')) + 1;
				expect(lineOf(JSON.stringify(plain, null, 2), toPointer(path))).toBe(line);
			})
		);
	});
});

describe('a pointer', () => {
	it('is read back as the path it was made of', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (path) => {
				expect(readPointer(toPointer(path))).toEqual(path);
			})
		);
	});
});
