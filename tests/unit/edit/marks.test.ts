// What an edit means for the marks of a record, over every key that can be marked.
import { describe, expect, it } from 'vitest';
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import { BY_CODE, BY_DECIMALS, BY_EDITORS, BY_STAMP, byDateOrder, byPronoun } from '#core/dossier/tool-words.ts';
import type { Citation, Dossier, Remarks } from '#core/dossier/types.ts';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import { keysBacked } from '#core/edit/marks.ts';
import { perform } from '#core/edit/perform.ts';

const PASSAGE: Citation = { source: 'paper', start: 0, end: 4, sha256: 'a'.repeat(64) };
/** Values of each key that may be marked, before and after an edit. */
const KEYS: { readonly [T in Exclude<RecordType, 'question'>]: Record<string, readonly [unknown, unknown]> } = {
	source: { type: ['article', 'post'], title: ['One', 'Two'], language: ['en', 'fr'], published: ['2031', '2032'] },
	place: {
		name: ['Mill', 'Old Mill'],
		kind: ['site', 'region'],
		precision: ['site', 'near'],
		radius: [100, 200],
		links: [['https://a.example/1'], ['https://a.example/2']],
		names: [{ fr: 'Moulin' }, { fr: 'Le Moulin' }]
	},
	actor: {
		name: ['Quill', 'Ada Quill'],
		kind: ['person', 'group'],
		aliases: [['A. Quill'], ['Ada']],
		roles: [[{ title: 'mayor' }], [{ title: 'miller' }]],
		links: [['https://a.example/1'], ['https://a.example/2']]
	},
	event: { title: ['Fall', 'The fall'], kind: ['incident', 'attack'] },
	statement: { gist: ['It fell.', 'It fell at once.'], medium: ['speech', 'post'], speaker: ['quill', null] },
	claim: {
		value: [
			{ type: 'category', slug: 'a', label: 'a' },
			{ type: 'category', slug: 'b', label: 'b' }
		],
		property: ['cause', 'course'],
		asOf: ['2031', '2032']
	}
};
/** Keys that stay ours whoever sets them: no text says where a place lies or what else is known of somebody. */
const STAY_OURS = ['place name', 'place kind', 'place precision', 'place radius', 'place links', 'place names'].concat(
	['name', 'kind', 'aliases', 'roles', 'links'].map((key) => `actor ${key}`)
);

type Made = Exclude<RecordType, 'question'>;

function dossierWith(type: Made, facts: object, marks: object, citations: readonly Citation[] = [PASSAGE]): Dossier {
	const empty = emptyDossier({ id: 'd', title: 'D', language: 'en' });
	const values = Object.fromEntries(Object.entries(KEYS[type]).map(([key, [before]]) => [key, before]));
	const cited = type === 'source' ? {} : { citations };
	const own = { ...values, ...facts, ...marks, ...cited };
	const record =
		type === 'place'
			? { type: 'Feature', id: 'one', geometry: { type: 'Point', coordinates: [1, 2] }, properties: own }
			: { id: 'one', about: 'x', form: 'indirect', ...own };
	const command = { do: 'add', records: [{ type, record }] } as unknown as Edit;
	return done(empty, command);
}

function done(dossier: Dossier, command: Edit): Dossier {
	const outcome = perform(dossier, command);
	return outcome.ok ? outcome.dossier : expect.fail(outcome.reason);
}

function edited(dossier: Dossier, type: Made, change: object): Remarks & Record<string, unknown> {
	const whole = type === 'place' && !('geometry' in change) ? { properties: change } : change;
	const after = done(dossier, { do: 'update', type, id: 'one', change: whole } as unknown as Edit);
	const record = findRecord(after, type, 'one');
	if (!record) return expect.fail('no record');
	const held: object = 'properties' in record ? { ...record, ...record.properties } : record;
	return { ...held };
}

const CASES = (Object.keys(KEYS) as Made[]).flatMap((type) =>
	Object.entries(KEYS[type]).map(([key, [before, after]]) => [type, key, after, before] as const)
);

describe('the mark “editorial”', () => {
	it('is tried on every kind of record', () => {
		expect([...Object.keys(KEYS), 'question'].sort()).toEqual([...RECORD_TYPES].sort());
	});

	it.each(CASES)(
		'of a %s, %s: goes when a person sets what is read off a source, and stays where nothing is',
		(type, key, to, from) => {
			const marked = dossierWith(type, {}, { editorial: [key, 'note'], note: 'Ours.' });
			const stays = STAY_OURS.includes(`${type} ${key}`);
			expect(edited(marked, type, { [key]: to }).editorial).toEqual(stays ? [key, 'note'] : ['note']);
			// Another key says nothing of this one, and what is set to what it was has not been set.
			expect(edited(marked, type, { [key]: from }).editorial).toEqual([key, 'note']);
			expect(edited(marked, type, { note: 'Still ours.' }).editorial).toEqual([key, 'note']);
		}
	);

	it.each(CASES)('of a %s, %s: stays where the record stands on no source', (type, key, to) => {
		if (type === 'source') return;
		const marked = dossierWith(type, {}, { editorial: [key] }, []);
		expect(edited(marked, type, { [key]: to }).editorial).toEqual([key]);
	});

	it.each(CASES)('of a %s, %s: goes with the key', (type, key) => {
		const marked = dossierWith(type, {}, { editorial: [key] });
		expect(edited(marked, type, { [key]: undefined })).not.toHaveProperty('editorial');
	});

	it.each(CASES)('of a %s, %s: goes when a passage is cited that says it', (type, key) => {
		if (type === 'source') return;
		const marked = dossierWith(type, {}, { editorial: [key] }, []);
		const stays = STAY_OURS.includes(`${type} ${key}`);
		expect(edited(marked, type, { citations: [PASSAGE] }).editorial).toEqual(stays ? [key] : undefined);
		expect(edited(marked, type, { citations: [{ source: 'paper' }] }).editorial).toEqual([key]);
	});

	it('of the whole record is one of its position, reach and links once it cites a passage', () => {
		const whole = (type: Made) =>
			edited(dossierWith(type, {}, { editorial: true }, []), type, { citations: [PASSAGE] });
		expect(whole('place').editorial).toEqual(['geometry', 'radius', 'precision', 'names', 'links']);
		expect(whole('actor').editorial).toEqual(['links', 'roles']);
		for (const type of ['event', 'statement', 'claim'] as const) expect(whole(type)).not.toHaveProperty('editorial');
	});

	it('that an edit sets itself stands', () => {
		const plain = dossierWith('claim', {}, {});
		expect(edited(plain, 'claim', { asOf: '2033', editorial: ['asOf'] }).editorial).toEqual(['asOf']);
	});
});

describe('the keys that a passage backs', () => {
	const record = { editorial: ['gist', 'note', 'about'], citations: [PASSAGE] };
	it.each([
		['those that are read off a source', record, ['gist', 'about']],
		['none without a passage', { ...record, citations: [{ source: 'paper' }] }, []],
		['none without a citation', { editorial: record.editorial }, []],
		['none of what follows by a sentence', { ...record, inferred: 'It follows.' }, []],
		['none of what is wholly ours', { ...record, editorial: true as const }, []],
		['a quote', { ...record, editorial: ['quote'], quote: 'It fell.' }, ['quote']],
		[
			'no quote with words of ours in brackets',
			{ ...record, editorial: ['quote', 'gist'], quote: '[It] fell.' },
			['gist']
		]
	])('are %s', (_, one, keys) => {
		expect(keysBacked('statement', one)).toEqual(keys);
	});
});

describe('a sentence of the program on how something came about', () => {
	it.each([
		['place', BY_CODE, { radius: 300 }, { name: 'Mill House' }],
		['place', BY_DECIMALS, { precision: 'site', radius: 300 }, { kind: 'region' }],
		['place', BY_DECIMALS, { geometry: null }, { kind: 'region' }],
		['source', BY_STAMP, { published: '2033' }, { title: 'Three' }],
		['statement', byPronoun('He', 'Tom Brand'), { speaker: null }, { gist: 'It fell down.' }],
		['claim', byDateOrder('day-first'), { value: { type: 'time', edtf: '2031' } }, { asOf: '2033' }],
		['claim', BY_EDITORS, { value: { type: 'time', edtf: '2031' } }, { asOf: '2033' }]
	] as const)('goes with what it is about: %s, “%s”', (type, inferred, about, beside) => {
		const said = dossierWith(type, {}, { inferred });
		expect(edited(said, type, about)).not.toHaveProperty('inferred');
		expect(edited(said, type, beside).inferred).toBe(inferred);
	});

	it('stays where a person wrote it', () => {
		const said = dossierWith('claim', {}, { inferred: 'It follows from the two days.' });
		expect(edited(said, 'claim', { value: { type: 'time', edtf: '2031' } }).inferred).toMatch(/^It follows/);
	});
});

describe('what is unfinished', () => {
	it('is finished key by key as a person fills it in, and an edit can say that it still is', () => {
		const open = dossierWith('event', {}, { unfinished: ['title', 'kind'] });
		expect(edited(open, 'event', { title: 'The fall' }).unfinished).toEqual(['kind']);
		expect(edited(open, 'event', { title: 'The fall', kind: 'attack' })).not.toHaveProperty('unfinished');
		expect(edited(open, 'event', { note: 'Ours.' }).unfinished).toEqual(['title', 'kind']);
		expect(edited(open, 'event', { title: 'x', unfinished: ['title'] }).unfinished).toEqual(['title']);
		// Who chooses what stood there already has chosen it.
		expect(edited(open, 'event', { title: 'Fall', kind: 'incident' })).not.toHaveProperty('unfinished');
	});
});
