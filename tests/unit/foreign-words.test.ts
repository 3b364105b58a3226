// What every object of JavaScript has by nature is only a word where a file, a text or a person uses it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Value } from '#core/dossier/types.ts';
import { draftText } from '#core/draft/draft.ts';
import { acled } from '#core/formats/import/acled.ts';
import { csv } from '#core/formats/import/csv.ts';
import { formatOf } from './formats/loaded.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { lint } from '#core/lint/lint.ts';
import { involvement } from '#core/words/involved.ts';
import { questionOf } from '#core/words/question.ts';
import { valueWords } from '#core/words/value.ts';
import { term, titleTerm } from '#core/words/vocabulary.ts';
import { imported } from './formats/import/sound.ts';

const WORDS = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];

/** Marks of a function or an object that was taken for a word. */
const WRONG = /function|native code|\[object|undefined|NaN|null/;

/** A dossier in which the word is each unit, role, slug, property and kind. */
function dossierOf(word: string) {
	const values: Value[] = [
		{ type: 'quantity', value: 1, bound: 'exactly', unit: word },
		{ type: 'quantity', value: 5, bound: 'at-least', unit: word, parts: [{ of: word, value: 1 }] },
		{ type: 'participant', actor: 'a', role: word },
		{ type: 'category', slug: word, label: word },
		{ type: 'place', place: 'p', role: word },
		{ type: 'event', event: 'e', relation: word }
	];
	const properties = ['status', 'participant', 'where', word];
	return {
		...emptyDossier({ id: 'x', title: 'X', language: 'en' }),
		places: {
			type: 'FeatureCollection' as const,
			features: [
				{
					type: 'Feature' as const,
					id: 'p',
					geometry: { type: 'Point' as const, coordinates: [3, 50] as [number, number] },
					properties: { name: 'Pier', kind: word, precision: 'site' as const, radius: 50, citations: [] }
				}
			]
		},
		actors: [{ id: 'a', name: 'Ada', kind: 'group', roles: [{ title: word }], citations: [] }],
		events: [{ id: 'e', kind: word, title: 'Event', citations: [] }],
		claims: properties.flatMap((property) =>
			values.map((value, at) => ({ id: `${property}-${at}`, about: 'e', property, value, citations: [] }))
		)
	};
}

describe.each(WORDS)('“%s”', (word) => {
	const dossier = dossierOf(word);
	const catalogue = new Catalogue(dossier);

	it('is a word in words', () => {
		for (const { value } of dossier.claims) {
			const words = valueWords(value, catalogue);
			expect(words).not.toMatch(WRONG);
			expect(words.toLowerCase()).toContain(term('role', word).toLowerCase());
		}
		for (const vocabulary of ['role', 'status', 'certainty', 'property', 'eventKind', 'key'] as const)
			expect(titleTerm(vocabulary, word)).not.toMatch(WRONG);
		expect(questionOf(word, dossier)).not.toMatch(WRONG);
		expect(involvement('a', dossier.claims, catalogue).join()).not.toMatch(WRONG);
	});

	it.each(['csv-records', 'kml-records', 'csv-accounts'])('is a word in %s', (id) => {
		const written = formatOf(id)?.write?.(show(catalogue, NO_FILTER), catalogue, { foreignMember: false });
		expect(new TextDecoder().decode(bytesOf(written))).not.toMatch(WRONG);
	});

	it('is a word in a text that is drafted', () => {
		const sentences = [
			`Some 5 ${word} workers were killed on Monday.`,
			`At least 7 people were killed near ${word}.`,
			`5 million ${word} left 2 ${word} ago, at 5 pm ${word}.`,
			`${word} week, last ${word}, the ${word} 5, ${word} 2020.`,
			`“We left,” said the ${word} of the ${word} ministry.`,
			`The ${word} said two ${word} had left.`
		];
		const draft = draftText(sentences.join('\n'), null, { published: '2031-05-05' });
		expect(JSON.stringify(draft)).not.toMatch(/native code|function /);
		expect(draft.figures.length).toBeGreaterThan(0);
		for (const { value = 0 } of draft.figures) expect(Number.isFinite(value)).toBe(true);
	});

	it('is a word in tables that are imported', async () => {
		const rows: [Parameters<typeof imported>[0], string, string][] = [
			[
				acled,
				'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,country,location,latitude,longitude,geo_precision,source,notes,fatalities',
				`R1,03 May 2021,${word},${word},${word},Blue,${word},Ruritania,Strelsau,50.1,14.2,1,Gazette,Words,3`
			],
			[
				acled,
				'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,country,location,latitude,longitude,geo_precision,source,notes,fatalities',
				`R1,03 May 2021,1,${word},${word},Blue,${word},Ruritania,Strelsau,50.1,14.2,${word},Gazette,Words,3`
			],
			[csv, 'title,date,type,lat,lon,precision', `Words,2021-05-03,${word},50.1,14.2,${word}`]
		];
		for (const [importer, head, row] of rows) {
			const { dossier: read } = await imported(importer, { 'table.csv': `${head}\n${row}` });
			expect(JSON.stringify(read)).not.toMatch(/native code|\[object|function /);
			for (const { kind } of read.events) expect(kind).toMatch(/^[a-z-]+$/i);
		}
	});

	it('is a word to lint', () => {
		expect(JSON.stringify(lint(dossier))).not.toMatch(/native code|\[object|function /);
	});
});

describe('a table of words', () => {
	const src = path.resolve(import.meta.dirname, '../../src');
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file));
	const texts = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]));
	const TABLE = /const ([A-Z][A-Z_]*)\s*:\s*(?:Readonly<)?Record<string,/g;
	const tables = [...texts].flatMap(([file, text]) =>
		[...text.matchAll(TABLE)].map(([, name = '']) => ({ file, name }))
	);
	/** Looked up with what the browser calls a key of the keyboard, or with an id that a test holds to be one of ours. */
	const EXCEPT = new Set(['ARROWS', 'LEAST']);

	it('is looked up by what it has itself, wherever it is', () => {
		expect(tables.length).toBeGreaterThan(20);
		const bare = tables.flatMap(({ file, name }) => {
			if (EXCEPT.has(name)) return [];
			const users = [...texts].filter(
				([user, text]) => user === file || new RegExp(`import[^;]*\\b${name}\\b[^;]*;`).test(text)
			);
			return users.flatMap(([user, text]) =>
				text
					.split('\n')
					.filter((line) => new RegExp(`\\b${name}(?:\\?\\.)?\\[`).test(line) && !line.includes(`hasOwn(${name},`))
					.map((line) => `${user}: ${line.trim()}`)
			);
		});
		expect(bare).toEqual([]);
	});
});
