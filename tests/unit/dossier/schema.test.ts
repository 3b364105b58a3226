// geo/dossier.schema.json says to other tools what the code says: same file, same verdict on shapes.
// UPDATE_SCHEMA=1 npx vitest run tests/unit/dossier/schema.test.ts rewrites it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '#core/dossier/json-schema.ts';

const FILE = new URL('../../../geo/dossier.schema.json', import.meta.url);
const folder = (name: string) => new URL(`../../fixtures/${name}/`, import.meta.url);
const read = (name: string, file: string): unknown =>
	JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8').replace(/^\uFEFF/, ''));

const text = JSON.stringify(jsonSchema(), null, 2) + '\n';
if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, text);

/** Codes that a schema can find: shapes and single values, nothing that compares one with another. */
const SHAPES = [
	'bad-coordinates',
	'bad-id',
	'bad-language',
	'bad-offset',
	'bad-radius',
	'bad-sha256',
	'bad-time-zone',
	'bad-url',
	'empty-text',
	'missing-key',
	'newer-format',
	'not-a-dossier',
	'too-few-positions',
	'unknown-format',
	'unknown-value',
	'wrong-type'
];
const badShapes = readdirSync(folder('bad')).filter((file) => SHAPES.includes(file.split('.')[0] ?? ''));

describe('geo/dossier.schema.json', () => {
	const validate = new Ajv({ allErrors: true }).compile(jsonSchema());

	it('is what the code generates', () => {
		expect(readFileSync(FILE, 'utf8')).toBe(text);
	});

	it.each(readdirSync(folder('good')))('accepts good/%s', (file) => {
		validate(read('good', file));
		expect(validate.errors ?? []).toEqual([]);
	});

	it.each(badShapes)('refuses bad/%s', (file) => {
		expect(validate(read('bad', file))).toBe(false);
	});
});
