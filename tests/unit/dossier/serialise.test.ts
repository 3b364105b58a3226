// Writing: nothing is lost, twice is the same as once, and the order of keys is the format's.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readStrict } from '#core/dossier/parse.ts';
import { serialise } from '#core/dossier/serialise.ts';
import { arbitraryDossier } from './arbitrary.ts';

// Hundreds of dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const fixture = readStrict(readFileSync(new URL('../../fixtures/good/every-record.json', import.meta.url), 'utf8'));

describe('serialise', () => {
	it('keeps every key and value of any dossier, unknown keys too', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (dossier) => {
				expect(readStrict(serialise(dossier))).toEqual(dossier);
			})
		);
	});

	it('writes the same text again after reading it', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (dossier) => {
				const once = serialise(dossier);
				expect(serialise(readStrict(once))).toBe(once);
			})
		);
	});

	it('writes the same text whatever order the known keys stood in', () => {
		const backwards = (_: string, value: unknown): unknown =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.fromEntries(Object.entries(value).reverse())
				: value;
		const text = serialise(fixture);
		const turned = readStrict(JSON.stringify(JSON.parse(text, backwards)));
		const known = (json: string) => json.split('\n').filter((line) => !/x-|bbox|"(?:hi|sv|desk)":/.test(line));
		expect(known(serialise(turned)).map((line) => line.replace(/,$/, ''))).toEqual(
			known(text).map((line) => line.replace(/,$/, ''))
		);
	});

	it('puts each citation on a line of its own and ends with a newline', () => {
		const text = serialise(fixture);
		const citations = text.split('\n').filter((line) => /^ +\{ "source": ".*\},?$/.test(line));
		expect(citations.length).toBe((text.match(/\{ "source": /g) ?? []).length - 1); // one stands in within
		expect(text.endsWith('}\n')).toBe(true);
	});

	it.each([
		['top', /^\{\n {2}"\$schema": .*\n {2}"format": .*\n {2}"id": .*\n {2}"title": .*\n {2}"summary": /],
		['place', /\{\n +"type": "Feature",\n +"id": .*\n +"geometry": .*\n +"properties": \{\n +"name": /],
		['participant', /"value": \{ "type": "participant", "actor": "passenger", "role": "traveller" \}/],
		['unknown keys', /\],\n {4}"x-note": "kept",\n {4}"bbox": \[17, 58, 20, 60\]\n {2}\}/]
	])('writes the keys of the %s in the order of the format', (_, order) => {
		expect(serialise(fixture)).toMatch(order);
	});
});
