// What is taken for a private name and what is not: initials, descriptions, addresses, codes, words that only look like one.
import { describe, expect, it } from 'vitest';
import type { Actor, Dossier } from '#core/dossier/types.ts';
import { redact } from '#core/redact/redact.ts';
import { harbour } from '../index/harbour.ts';

const someone = (name: string, more: Partial<Actor> = {}): Actor => ({
	id: `p-${name}`,
	name,
	kind: 'person',
	sensitive: true,
	roles: [{ title: 'witness' }],
	citations: [],
	...more
});

/** What a title reads once these people are private. */
function reads(title: string, people: readonly Actor[], more: Partial<Dossier> = {}): string | undefined {
	const events = [{ id: 'storm', kind: 'attack', title, citations: [] }];
	return redact({ ...harbour(), actors: [...people], ...more, events }).dossier.events[0]?.title;
}

describe('a letter beside a name', () => {
	it.each([
		['Jan K. wept', '[witness] wept'],
		['J. K. Kowalczyk wept', '[witness] wept'],
		['J.-K. Kowalczyk wept', '[witness] wept'],
		['Jan (K.) wept', '[witness] (K.) wept'],
		['Plan K: Jan K wept', 'Plan K: [witness] K wept'],
		['Jan B. wept', '[witness] B. wept'],
		['Class k. Kowalczyk wept', 'Class k. [witness] wept'],
		['Plan J, Kowalczyk wept', 'Plan J, [witness] wept']
	])('goes with it where it begins another name of the same person: "%s" reads "%s"', (text, expected) => {
		expect(reads(text, [someone('Jan Kowalczyk')])).toBe(expected);
	});

	it('stays where it begins a name of somebody else', () => {
		const two = [someone('Jan Kowalczyk'), someone('Bo Ek', { roles: [{ title: 'pilot' }] })];
		expect(reads('Jan B. and Jan K. wept', two)).toBe('[witness] B. and [witness] wept');
	});
});

describe('somebody described', () => {
	it('gives away the words with a capital that no public name has', () => {
		const friend = [someone('a friend of Zarqoun from Havn')];
		expect(reads('Zarqoun’s friend came from Havn', friend)).toBe('[witness]’s friend came from Havn');
		expect(reads('Zarqoun wept', [someone('Ada Vik, friend of Zarqoun')])).toBe('[witness] wept');
		expect(reads('the aunt (Zarqoun) wept', [someone('Ada Vik (Zarqoun)')])).toBe('the aunt ([witness]) wept');
		expect(reads('her friend wept', [someone('Ada Vik, friend of Zarqoun')])).toBe('her friend wept');
	});

	it('whose name is a role has a name all the same where an alias is one', () => {
		const roles = [{ title: 'Fisher' }];
		expect(reads('Rut Dahl swam', [someone('Fisher', { roles, aliases: ['Rut Dahl'] })])).toBe(
			'[a private person] swam'
		);
		expect(reads('The fisher swam', [someone('Fisher', { roles })])).toBe('The fisher swam');
		expect(reads('The fisher swam', [someone('Fisher 2', { roles })])).toBe('The fisher swam');
		expect(reads('A private person swam', [someone('A private person', { roles: [] })])).toBe('A private person swam');
		expect(reads('Fisher swam', [someone('Fisher', { roles: [] })])).toBe('[a private person] swam');
	});
});

describe('a name that others share a part of', () => {
	it('takes nothing from a word that only begins like a short name', () => {
		const places = harbour().places;
		const libourne = structuredClone(places.features[0]);
		if (!libourne) throw new Error('no place');
		Object.assign(libourne, { id: 'libourne' });
		libourne.properties.name = 'Libourne';
		const more = { places: { ...places, features: [libourne] } };
		expect(reads('Li Bo left Libourne', [someone('Li Bo')], more)).toBe('[witness] left Libourne');
		expect(redact({ ...harbour(), actors: [someone('Li Bo')], ...more }).dossier.places.features[0]?.id).toBe(
			'libourne'
		);
	});

	it('is replaced whole where it is the longer of two', () => {
		const two = [someone('Ann Lind'), someone('Ann Lind Berg', { roles: [{ title: 'pilot' }] })];
		expect(reads('Ann Lind Berg met Ann Lind', two)).toBe('[pilot] met [witness]');
	});
});

describe('an address or a file name', () => {
	const left = (url: string, name: string) => {
		const dossier = harbour();
		const sources = dossier.sources.map((source) => ({ ...source, url, identifiers: [url] }));
		const [source] = redact({ ...dossier, sources, actors: [someone(name)] }).dossier.sources;
		return [source?.url, source?.identifiers];
	};

	it.each([
		['https://example.org/王伟明', '王伟明'],
		['https://example.org/%E7%8E%8B%E4%BC%9F%E6%98%8E/1', '王伟明'],
		['https://example.org/jan-kowalczyk', 'Jan Kowalczyk'],
		['https://example.org/prayforkowalczyk', 'Jan Kowalczyk'],
		['https://example.org/jan', 'Jan Kowalczyk'],
		['https://example.org/100%-jan', 'Jan Kowalczyk'],
		['https://example.org/notes/p-Jan.txt', 'Jan']
	])('is left out where it holds a name: %s', (url, name) => {
		expect(left(url, name)).toEqual([undefined, []]);
	});

	it.each([
		['https://example.org/北京', '王伟明'],
		['https://example.org/january', 'Jan Kowalczyk'],
		['https://example.org/100%-sure', 'Jan Kowalczyk']
	])('stays where it holds none: %s', (url, name) => {
		expect(left(url, name)).toEqual([url, [url]]);
	});
});

describe('a code of the format', () => {
	it('stays though somebody is called so, while the word goes from every text', () => {
		const dossier = harbour();
		const [mayor] = dossier.statements;
		if (!mayor) throw new Error('no statement');
		dossier.sources = dossier.sources.map((source) => ({ ...source, language: 'zh-Hant' }));
		dossier.events = [{ id: 'storm', kind: 'attack', title: 'The attack at the site, in hant', citations: [] }];
		dossier.statements = [{ ...mayor, medium: 'speech', gist: 'A speech on an article' }];
		dossier.claims = [];
		dossier.actors = ['Ann Attack', 'Bo Site', 'Cy Hant', 'Di Speech', 'Ed Article', 'Flo Indirect'].map((name, n) =>
			someone(name, { id: `x${n}` })
		);
		const { events, places, sources, statements } = redact(dossier).dossier;
		expect(events[0]).toMatchObject({ kind: 'attack', title: expect.not.stringMatching(/attack|site|hant/) });
		expect(places.features[2]?.properties).toMatchObject({ kind: 'site', precision: 'site' });
		expect(sources[0]).toMatchObject({ type: 'article', language: 'zh-Hant' });
		expect(statements[0]).toMatchObject({ form: 'indirect', medium: 'speech' });
		expect(statements[0]?.gist).not.toMatch(/speech|article/);
	});
});
