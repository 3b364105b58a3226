// Salvage: whatever is thrown at it, it takes the sound records, lists the others, and changes none.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DossierError, listIssues, readSalvage, readStrict } from '#core/dossier/parse.ts';
import { toPointer, type Path } from '#core/dossier/pointer.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { arbitraryDossier } from './arbitrary.ts';

// Hundreds of dossiers take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const errorsOf = (value: unknown) => listIssues(value).filter((issue) => issue.severity === 'error');
const fixture = readFileSync(new URL('../../fixtures/good/every-record.json', import.meta.url), 'utf8');

/** The pointers of all records of a parsed file. */
function recordPointers(value: unknown): string[] {
	const lists: Path[] = [
		['sources'],
		['places', 'features'],
		['actors'],
		['events'],
		['questions'],
		['statements'],
		['claims']
	];
	return lists.flatMap((path) => {
		const list = valueAt(value, path);
		return Array.isArray(list) ? list.map((_, index) => toPointer([...path, index])) : [];
	});
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
		value
	);
}

function pathsOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function taken(dossier: Dossier): unknown[] {
	const { sources, places, actors, events, questions, statements, claims } = dossier;
	return [sources, places.features, actors, events, questions, statements, claims].flat();
}

/** A sound dossier in which one value was replaced or removed, or one key added. */
const damaged: fc.Arbitrary<unknown> = arbitraryDossier().chain((dossier) => {
	const paths = pathsOf(dossier).filter((path) => path.length > 0);
	const wrong = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', -1, 'gone', 'actor-0', 'source-1', [], {}, 0));
	return fc
		.tuple(fc.array(fc.tuple(fc.constantFrom(...paths), wrong, fc.nat(3)), { minLength: 1, maxLength: 3 }))
		.map(([changes]) => {
			const copy: unknown = JSON.parse(JSON.stringify(dossier));
			for (const [path, wrong, how] of changes) {
				const holder = valueAt(copy, path.slice(0, -1));
				const key = path.at(-1) ?? '';
				if (typeof holder !== 'object' || holder === null) continue;
				if (how === 0 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
				else if (how === 1 && Array.isArray(holder)) holder.push(wrong);
				else Reflect.set(holder, key, wrong);
			}
			return copy;
		});
});

describe('an arbitrary dossier', () => {
	it('has no error', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (dossier) => {
				expect(errorsOf(dossier)).toEqual([]);
			})
		);
	});

	it('is read strictly just as it is', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (dossier) => {
				expect(readStrict(JSON.stringify(dossier))).toEqual(dossier);
			})
		);
	});
});

describe('salvage', () => {
	it('does not throw on any text', () => {
		const texts = fc.oneof(fc.string(), fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]",:\\ truefalsn-0.9e') }));
		fc.assert(
			fc.property(texts, (text) => {
				const { dossier, issues } = readSalvage(text);
				if (dossier === null) expect(issues).not.toEqual([]);
			})
		);
	});

	it('does not throw on any value in the place of any part of a dossier', () => {
		fc.assert(
			fc.property(damaged, (value) => {
				expect(Array.isArray(readSalvage(JSON.stringify(value)).refused)).toBe(true);
			})
		);
	});

	it('takes or refuses every record, each once, and changes none that it takes', () => {
		fc.assert(
			fc.property(damaged, (value) => {
				const { dossier, refused } = readSalvage(JSON.stringify(value));
				fc.pre(dossier !== null);
				const left = new Set(refused.map(({ pointer }) => pointer));
				expect(left.size).toBe(refused.length);
				const expected = recordPointers(value).filter((pointer) => !left.delete(pointer));
				expect([...left]).toEqual([]);
				expect(taken(dossier)).toEqual(expected.map((pointer) => valueAt(value, pointer.slice(1).split('/'))));
			})
		);
	});

	it('leaves a dossier without an error, so that nothing dangles', () => {
		fc.assert(
			fc.property(damaged, (value) => {
				const { dossier } = readSalvage(JSON.stringify(value));
				fc.pre(dossier !== null);
				expect(errorsOf(dossier)).toEqual([]);
			})
		);
	});

	it('gives each refused record at least one reason, an error', () => {
		fc.assert(
			fc.property(damaged, (value) => {
				for (const { reasons } of readSalvage(JSON.stringify(value)).refused) {
					expect(reasons.map((reason) => reason.severity)).toContain('error');
				}
			})
		);
	});

	it('names the chain that leads from a refused record to the one at fault', () => {
		const value: Dossier = JSON.parse(fixture);
		Reflect.deleteProperty(value.actors[1] ?? {}, 'name');
		const { dossier, refused } = readSalvage(JSON.stringify(value));
		expect(refused.map(({ id, reasons }) => [id, reasons[0]?.code])).toEqual(
			[
				['caption', 'refers-to-refused'],
				['at-sea', undefined],
				['agency', 'missing-key'],
				['port', 'refers-to-refused'],
				['passenger', 'refers-to-refused'],
				['told', 'refers-to-refused'],
				['post', 'refers-to-refused'],
				['c-where', 'refers-to-refused'],
				['c-who', 'refers-to-refused']
			].filter(([id]) => id !== 'at-sea')
		);
		const where = refused.find(({ id }) => id === 'c-where')?.reasons[0];
		expect(where?.message).toBe(
			'It refers to a record that was left out: told → agency. The key “name” is missing; add it.'
		);
		expect(where?.pointer).toBe('/claims/1/assertedIn');
		expect(dossier?.actors.map(({ id }) => id)).toEqual(['ada-lind']);
	});

	it('names the line on which a file breaks off, wherever that is', () => {
		const text = fixture.trimEnd();
		fc.assert(
			fc.property(fc.integer({ min: 1, max: text.length - 1 }), (end) => {
				const part = text.slice(0, end);
				const { dossier, issues } = readSalvage(part);
				expect(dossier).toBeNull();
				expect(issues.map(({ code, line }) => ({ code, line }))).toEqual([
					{ code: 'truncated-json', line: part.split('\n').length }
				]);
			})
		);
	});

	it('loads a missing list as an empty one and says so', () => {
		const { dossier, issues } = readSalvage('{"format":"dateline/1","id":"a","title":"A","language":"en","events":[]}');
		expect(dossier?.claims).toEqual([]);
		expect(dossier?.places).toEqual({ type: 'FeatureCollection', features: [] });
		expect(issues.map(({ code }) => code)).toEqual(Array(6).fill('missing-key'));
	});

	it('puts a stand-in where the top of the file cannot be used, and says so', () => {
		const { dossier, issues } = readSalvage(
			fixture.replace('"title": "The ferry at Nordhamn"', '"title": ["The ferry"]')
		);
		expect(dossier?.title).toBe('Untitled dossier');
		expect(issues.map(({ code, pointer, line }) => ({ code, pointer, line }))).toEqual([
			{ code: 'wrong-type', pointer: '/title', line: 4 },
			{ code: 'left-out', pointer: '/title', line: 4 }
		]);
		expect(issues[1]?.message).toContain('“Untitled dossier”');
	});

	it('takes the first of two records with one id, and what refers to it', () => {
		const value: Dossier = JSON.parse(fixture);
		value.actors.push({ id: 'agency', name: 'Another', kind: 'outlet', editorial: true, citations: [] });
		const { refused } = readSalvage(JSON.stringify(value));
		expect(refused.map(({ pointer }) => pointer)).toEqual(['/actors/4']);
	});

	it('survives nesting of a hundred thousand levels', () => {
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(readSalvage(deep).dossier).toBeNull();
		const { dossier, issues } = readSalvage(fixture.replace('"x-zoom": 7', `"x-zoom": ${deep}`));
		expect(issues.map(({ code }) => code)).toEqual(['too-deep']);
		expect(dossier?.places.features.map(({ id }) => id)).not.toContain('skerries');
	});
});

describe('strict reading', () => {
	it('throws an error that carries every issue and names the first by line and pointer', () => {
		const read = () => readStrict(fixture.replace('"precision": "settlement"', '"precision": "exact"'));
		expect(read).toThrow(DossierError);
		expect(read).toThrow(/line \d+, \/places\/features\/0\/properties\/precision: Expected one of site, near/);
	});

	it('lets warnings pass', () => {
		const odd = fixture.replace('"kind": "settlement"', '"kind": "harbour"');
		expect(listIssues(JSON.parse(odd)).map(({ code, severity }) => [code, severity])).toEqual([
			['unknown-term', 'warning']
		]);
		expect(readStrict(odd).places.features[0]?.properties.kind).toBe('harbour');
	});
});
