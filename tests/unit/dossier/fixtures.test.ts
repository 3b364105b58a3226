// The fixture folders: everything in good/ is sound, everything in bad/ fails with the code its name begins with.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DossierError, listIssues, readSalvage, readStrict } from '#core/dossier/parse.ts';
import { serialise } from '#core/dossier/serialise.ts';

const folder = (name: string) => new URL(`../../fixtures/${name}/`, import.meta.url);
const files = (name: string) =>
	readdirSync(folder(name)).map((file) => ({ file, json: readFileSync(new URL(file, folder(name)), 'utf8') }));

describe('a good file', () => {
	it.each(files('good'))('$file has no issue at all', ({ json }) => {
		expect(listIssues(JSON.parse(json.replace(/^\uFEFF/, '')))).toEqual([]);
		expect(readSalvage(json)).toMatchObject({ issues: [], refused: [] });
	});

	it.each(files('good'))('$file comes back whole, unknown keys and all, from reading and writing', ({ json }) => {
		const dossier = readStrict(json);
		expect(dossier).toEqual(JSON.parse(json.replace(/^\uFEFF/, '')));
		expect(JSON.parse(serialise(dossier))).toEqual(dossier);
	});
});

describe('a bad file', () => {
	it.each(files('bad'))('$file fails with the code in its name', ({ file, json }) => {
		const code = file.split('.')[0];
		const { issues } = readSalvage(json);
		expect(issues.filter((issue) => issue.severity === 'error').map((issue) => issue.code)).toContain(code);
		expect(() => readStrict(json)).toThrow(DossierError);
	});

	it.each(files('bad'))('$file has a line and a sentence for each of its issues', ({ json }) => {
		for (const issue of readSalvage(json).issues) {
			expect(issue.line).toBeGreaterThan(0);
			expect(issue.message).toMatch(/^\S.*[.…0-9a-z”]$/su);
			expect(issue.message).not.toMatch(/undefined|\[object/);
		}
	});

	it('leaves no mark on the prototype of all objects', () => {
		for (const { json } of files('bad')) readSalvage(json);
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect({}).not.toHaveProperty('polluted');
	});
});
