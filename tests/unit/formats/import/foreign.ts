// The real data of other people's tools, which never enter the project: where they are absent, their tests skip and say so.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';
import { fileOfBytes } from '#core/formats/import/files.ts';
import type { ImportFile } from '#core/formats/import/types.ts';

const folder = path.resolve(import.meta.dirname, '../../../../../shared/foreign');

/** A group of tests on one folder of the foreign data; skipped with a word where it is absent. */
export function onForeign(name: string, tests: (files: () => ImportFile[]) => void): void {
	const here = path.join(folder, name);
	const files = () => readdirSync(here).map((file) => fileOfBytes(file, readFileSync(path.join(here, file))));
	if (existsSync(here)) describe(`the real ${name}`, () => tests(files));
	else describe.skip(`the real ${name} (skipped: ../shared/foreign/${name} is not here)`, () => tests(files));
}
