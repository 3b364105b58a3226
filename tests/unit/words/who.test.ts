import { describe, expect, test } from 'vitest';
import type { Actor, Claim, Statement } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { firstRole, roleWords, speakerName, toWords, viaWords, whoSays } from '#core/words/who.ts';

const actor = (id: string, name: string, extra: Partial<Actor> = {}): Actor => ({
	id,
	name,
	kind: 'person',
	citations: [],
	...extra
});
const statement: Statement = {
	id: 's1',
	speaker: 'brandt',
	form: 'direct',
	to: ['wire'],
	about: [],
	reportedVia: ['wire', null],
	citations: []
};
const speech = new Catalogue({
	format: 'dateline/1',
	id: 'who',
	title: 'Who says so',
	language: 'en',
	places: { type: 'FeatureCollection', features: [] },
	events: [],
	questions: [],
	claims: [],
	actors: [
		actor('brandt', 'Ilse Brandt', { roles: [{ title: 'fishmonger', of: 'quay' }] }),
		actor('wire', 'Northwire'),
		actor('post', 'The Post'),
		actor('quay', 'Quay')
	],
	statements: [statement, { ...statement, id: 's2', speaker: null, to: [], reportedVia: [] }],
	sources: [
		{ id: 'page', type: 'live-blog', language: 'en' },
		{ id: 'note', type: 'post', language: 'en', within: { source: 'page', start: 4, end: 9 } }
	]
});
const claim = (extra: Partial<Claim>): Claim => ({
	id: 'c',
	about: 'e',
	property: 'killed',
	value: { type: 'category', slug: 'x', label: 'x' },
	citations: [],
	...extra
});

describe('who says so, and through whom', () => {
	test.each<[string, Partial<Claim>]>([
		['the source itself', {}],
		['Ilse Brandt', { by: 'brandt' }],
		['Ilse Brandt, via Northwire, then The Post', { by: 'brandt', reportedVia: ['wire', 'post'] }],
		['Ilse Brandt, via somebody not named', { by: 'brandt', reportedVia: [null] }],
		['the source, from Northwire', { reportedVia: ['wire'] }],
		['the source, from The Post, who has it from Northwire', { reportedVia: ['wire', 'post'] }],
		['the source, from unnamed reports', { reportedVia: [null] }],
		['the live page itself', { citations: [{ source: 'page' }] }],
		['the post, from unnamed reports', { citations: [{ source: 'page', start: 5, end: 6 }], reportedVia: [null] }],
		['Ilse Brandt, to Northwire, via somebody not named', { assertedIn: 's1' }],
		['Speaker not given', { assertedIn: 's2' }],
		['the source itself', { assertedIn: 'gone' }],
		['somebody who is not in this dossier', { by: 'stranger' }]
	])('%s', (words, extra) => {
		expect(whoSays(claim(extra), speech)).toBe(words);
	});

	test('those spoken to and those in between are told apart, and nobody twice', () => {
		expect(toWords(['wire', 'post'], speech)).toBe('to Northwire and The Post');
		expect(toWords([], speech)).toBeNull();
		expect(viaWords(['wire'], speech, ['wire'])).toBeNull();
		expect(viaWords(undefined, speech)).toBeNull();
	});

	test('a role names what it is of, unless its title already does', () => {
		expect(firstRole(speech.actors.get('brandt'), speech)).toBe('fishmonger, Quay');
		expect(firstRole(speech.actors.get('wire'), speech)).toBeNull();
		expect(roleWords({ title: 'keeper of the quay', of: 'quay' }, speech)).toBe('keeper of the quay');
		expect(roleWords({ title: 'prime minister', when: '2014' }, speech)).toBe('prime minister, 2014');
		expect(speakerName(null, speech)).toBe('Speaker not given');
	});
});
