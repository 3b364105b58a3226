// The built-in dossier keeps the rules of its format and the decisions of its editors; no text is needed for these tests.
import { describe, expect, test } from 'vitest';
import { distance } from '@turf/turf';
import { listIssues } from '#core/dossier/parse.ts';
import { serialise } from '#core/dossier/serialise.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { isHollow } from '#core/index/records.ts';
import { cited, claimsOn, dossier, json, readme, slugsOn } from './load.ts';

const catalogue = new Catalogue(dossier);
const places = dossier.places.features;
const ids = [dossier.sources, places, dossier.actors, dossier.events, dossier.statements, dossier.claims].flatMap(
	(records) => records.map(({ id }) => id)
);

describe('the file', () => {
	test('has no errors', () => {
		expect(listIssues(JSON.parse(json)).filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('is written as the tool writes it', () => {
		expect(serialise(dossier) === json).toBe(true);
	});

	test('is counted in its README', () => {
		const counts = {
			Places: places,
			Actors: dossier.actors,
			Events: dossier.events,
			Claims: dossier.claims,
			Citations: cited.flatMap(({ citations }) => citations)
		};
		for (const [name, { length }] of Object.entries(counts)) expect(readme).toContain(`| ${name} | ${length} |`);
		expect(readme).toContain(`| Sources | ${dossier.sources.length}:`);
		const direct = dossier.statements.filter(({ form }) => form === 'direct');
		expect(readme).toContain(
			`| Statements | ${dossier.statements.length}, of them ${direct.length} in direct speech |`
		);
	});

	test('gives every record an id of its own', () => {
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('carries no text of an article: no body, no words beside a citation, a quote only with direct speech', () => {
		expect(dossier.sources.filter(({ body }) => body !== undefined)).toEqual([]);
		const worded = cited.filter(({ citations }) =>
			citations.some(({ exact, prefix, suffix }) => exact ?? prefix ?? suffix)
		);
		expect(worded).toEqual([]);
		for (const { id, form, quote, gist } of dossier.statements) {
			expect({ id, quoted: quote !== undefined }).toEqual({ id, quoted: form === 'direct' });
			expect({ id, gist: gist !== undefined }).toEqual({ id, gist: true });
		}
	});
});

describe('every record', () => {
	test('stands on a passage with its digest, or is marked as ours', () => {
		const loose = cited.filter(
			({ remarks, citations }) =>
				remarks.editorial !== true &&
				(citations.length === 0 || citations.some(({ start, end, sha256 }) => (start ?? end ?? sha256) === undefined))
		);
		expect(loose.map(({ id }) => id)).toEqual([]);
	});

	test('that is direct speech cites its words and what says whose they are', () => {
		const bare = dossier.statements.filter(
			({ form, citations }) =>
				form === 'direct' && !['words', 'attribution'].every((as) => citations.some((citation) => citation.as === as))
		);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('says so when a date or a figure is worked out', () => {
		const worked = dossier.claims.filter(({ property, inferred }) => property === 'when' && inferred === undefined);
		expect(worked.map(({ id }) => id)).toEqual(['c-new-delhi-news-conference-when']);
	});

	test('is asserted in a statement or by somebody, never both', () => {
		expect(dossier.claims.filter(({ assertedIn, by }) => assertedIn !== undefined && by !== undefined)).toEqual([]);
	});

	test('has a question for its property', () => {
		const asked = dossier.questions.map(({ property }) => property).toSorted();
		expect(asked).toEqual([...new Set(dossier.claims.map(({ property }) => property))].toSorted());
	});

	test('with one slug has one label', () => {
		const labels = new Map<string, Set<string>>();
		for (const { property, value } of dossier.claims) {
			if (value.type !== 'category') continue;
			const key = `${property} ${value.slug}`;
			labels.set(key, (labels.get(key) ?? new Set()).add(value.label));
		}
		expect([...labels].filter(([, words]) => words.size > 1)).toEqual([]);
	});
});

describe('places', () => {
	test.each(['Peshawar', 'Kabul', 'North Waziristan', 'Khyber area', 'New Delhi'])(
		'%s is there and something leads to it',
		(name) => {
			const place = places.find(({ properties }) => properties.name === name);
			expect(place).toBeDefined();
			expect(catalogue.at(place?.id ?? '').length).toBeGreaterThan(0);
		}
	);

	test('are all reached by an event, a statement or an answer', () => {
		const answers = new Set(dossier.claims.flatMap(({ value }) => (value.type === 'place' ? [value.place] : [])));
		const loose = places.filter(({ id }) => catalogue.at(id).length === 0 && !answers.has(id));
		expect(loose.map(({ id }) => id)).toEqual([]);
	});

	test('have a radius unless they are no one place, and mark position and radius as ours', () => {
		for (const { id, geometry, properties } of places) {
			const { precision, radius, editorial } = properties;
			const ring = precision !== 'unknown';
			expect({ id, ring: radius !== undefined }).toEqual({ id, ring });
			const keys = Array.isArray(editorial) ? editorial : [];
			expect({ id, ours: keys.includes('geometry') }).toEqual({ id, ours: geometry !== null });
			expect({ id, ours: keys.includes('radius') }).toEqual({ id, ours: ring });
		}
	});

	test('lie within what they are part of', () => {
		for (const { id, geometry, properties } of places) {
			const around = places.find((other) => other.id === properties.partOf);
			if (geometry?.type !== 'Point' || around?.geometry?.type !== 'Point') continue;
			const metres = distance(geometry.coordinates, around.geometry.coordinates, { units: 'meters' });
			expect({ id, inside: metres <= (around.properties.radius ?? Infinity) }).toEqual({ id, inside: true });
		}
	});

	test('of the attack come down to the school', () => {
		expect(catalogue.record('attack')?.places).toEqual([{ place: 'army-public-school', role: 'happened-at' }]);
	});
});

describe('who is who', () => {
	test('two men named Sharif and two Taliban are four actors', () => {
		const four = ['nawaz-sharif', 'raheel-sharif', 'pakistani-taliban', 'afghan-taliban'];
		expect(dossier.actors.map(({ id }) => id).filter((id) => four.includes(id))).toHaveLength(4);
		expect(new Set(dossier.actors.map(({ name }) => name)).size).toBe(dossier.actors.length);
	});

	test('Narendra Modi acts in his own words and in nothing else; no place is claimed for where he wrote them', () => {
		const his = catalogue.records.filter(({ actors }) => actors.acts.has('narendra-modi'));
		expect(his.map(({ id }) => id)).toEqual(['s-modi-condemns', 's-modi-act', 's-modi-condolences']);
		for (const { places: reached } of his) {
			expect(reached.every(({ role }) => role === 'about')).toBe(true);
			expect(reached.map(({ place }) => place)).toContain('army-public-school');
		}
	});

	test('posts without an author have no speaker, and say so', () => {
		const posts = dossier.statements.filter(({ speaker, medium }) => speaker === null && medium === 'post');
		expect(posts).toHaveLength(3);
		for (const { note } of posts) expect(note).toMatch(/does not say who/);
	});

	test('private people have a role that can stand in their place, and no id gives them away', () => {
		const people = dossier.actors.filter(({ sensitive }) => sensitive);
		expect(people.length).toBeGreaterThan(0);
		expect(people.filter(({ roles }) => !roles?.[0]?.title).map(({ id }) => id)).toEqual([]);
		const named = people.filter(({ name }) => !name.startsWith('A '));
		const words = named.flatMap(({ name }) => name.toLowerCase().split(' '));
		expect(ids.filter((id) => id.split('-').some((part) => words.includes(part)))).toEqual([]);
		const own = dossier.statements.flatMap(({ gist = '', note = '' }) => `${gist} ${note}`.toLowerCase().split(/\W+/));
		expect(own.filter((word) => words.includes(word))).toEqual([]);
	});

	test('everybody acts, speaks, reports, is spoken to or spoken of, or is what others belong to or draw on', () => {
		const known = new Set([
			...dossier.statements.flatMap(({ speaker, to = [], about, reportedVia = [] }) => [
				speaker,
				...to,
				...about,
				...reportedVia
			]),
			...dossier.claims.flatMap(({ about, by, value }) => [
				about,
				by,
				value.type === 'participant' ? value.actor : null
			]),
			...dossier.actors.flatMap(({ memberOf = [] }) => memberOf),
			...dossier.sources.flatMap(({ drawsOn = [], publisher }) => [
				...drawsOn,
				publisher?.toLowerCase().replace(' ', '-')
			])
		]);
		expect(dossier.actors.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
	});
});

describe('the accounts', () => {
	test('of the attack are all about the attack itself, not about its phases', () => {
		// `escaped` is of one class, and no figure of the whole attack.
		const own = ['where', 'when', 'status', 'participant', 'sequence', 'circumstances', 'escaped'];
		const phases = dossier.events.filter(({ id }) => id !== 'attack' && catalogue.rootEvent(id) === 'attack');
		const stray = dossier.claims.filter(
			({ about, property }) => phases.some(({ id }) => id === about) && !own.includes(property)
		);
		expect(stray.map(({ id }) => id)).toEqual([]);
	});

	test.each([
		['entry', ['cut-fence', 'scaled-walls']],
		['dress', ['white-clothes', 'army-uniforms']],
		['younger-children', ['spared', 'random']],
		['began-in', ['auditorium', 'yard']],
		['attackers-death', ['shootout', 'killed', 'killed-by-forces', 'own-hand']]
	])('of %s are %j', (property, slugs) => {
		expect(slugsOn('attack', property)).toEqual(slugs);
	});

	test('of the dead keep their bounds and parts', () => {
		const figures = claimsOn('attack', 'killed').map(({ value }) =>
			value.type === 'quantity' ? [value.bound, value.value, value.unit] : []
		);
		expect(figures).toEqual([
			['at-least', 141, 'people'],
			['more-than', 140, 'people'],
			['more-than', 100, 'children'],
			['exactly', 141, 'people'],
			['more-than', 100, 'children']
		]);
	});

	test('of dead attackers in the live page run from seven at the top down to four', () => {
		const live = claimsOn('attack', 'attackers-dead').filter(({ citations }) => citations[0]?.source === 'live-page');
		const byPosition = live.toSorted((a, b) => (a.citations[0]?.start ?? 0) - (b.citations[0]?.start ?? 0));
		expect(byPosition.map(({ value }) => (value.type === 'quantity' ? value.value : null))).toEqual([7, 5, 4]);
	});

	test('keep the doubt of their sources', () => {
		const doubted = (id: string) => dossier.claims.find((claim) => claim.id === id)?.certainty;
		expect(doubted('c-attack-participant-ttp-al-jazeera')).toBe('alleged');
		expect(doubted('c-mullah-fazlullah-whereabouts')).toBe('believed');
		expect(doubted('c-attack-planned-in-afghanistan')).toBe('possible');
		expect(doubted('c-embassies-mourn-status')).toBe('reported');
		expect(doubted('c-attack-injured-under-15')).toBe('believed');
	});
});

describe('what happened and what did not', () => {
	test('airstrikes are ordered and expected, and nothing more', () => {
		expect(slugsOn('airstrikes', 'status')).toEqual(['ordered', 'expected']);
	});

	test('every event has a status, and those that no source says flatly took place are hollow', () => {
		const events = catalogue.records.filter((record) => record.type === 'event');
		expect(events.filter(({ statuses }) => statuses.length === 0).map(({ id }) => id)).toEqual([]);
		expect(events.filter(isHollow).map(({ id }) => id)).toEqual([
			'embassies-mourn',
			'airstrikes',
			'talks-in-kabul',
			'lockdown',
			'diplomats-meeting'
		]);
	});
});
