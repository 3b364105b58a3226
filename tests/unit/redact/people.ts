// Dossiers that name private people: a few of them, or one in every text there is.
import fc from 'fast-check';
import type { Dossier } from '#core/dossier/types.ts';
import { harbour } from '../index/harbour.ts';

/** Names that are nobody's words for anything else in a dossier. */
const GIVEN = ['Zarqoun', 'Ýlvaka', 'Qadirbek', 'Wadudxan', 'زرغونه', 'Ќирилко'];
const FAMILY = ['Brommelkamp', "O'Quillfeather", 'Štěrbaczek', 'یوسفزی', 'Van-Ostrowhite'];
const ROLES = ['witness', 'former pupil', undefined];

export interface Person {
	given: string;
	family: string;
	alias: boolean;
	role: string | undefined;
}
/** A private person with a name of these. */
export const person: fc.Arbitrary<Person> = fc.record({
	given: fc.constantFrom(...GIVEN),
	family: fc.constantFrom(...FAMILY),
	alias: fc.boolean(),
	role: fc.constantFrom(...ROLES)
});

/** The dossier with its first actors made private people of those names, who are then named all over it. */
export function withPeople(dossier: Dossier, people: readonly Person[]): Dossier {
	const actors = dossier.actors.map((actor, index) => {
		const one = people[index];
		const { sensitive: _sensitive, roles: _roles, ...rest } = actor;
		if (one === undefined) return rest;
		const names = { name: `${one.given} ${one.family}`, ...(one.alias ? { aliases: [`Old ${one.family}`] } : {}) };
		const roles = one.role === undefined ? {} : { roles: [{ title: one.role }] };
		return {
			...rest,
			...names,
			...roles,
			sensitive: true as const,
			links: ['https://example.org/who'],
			born: one.given
		};
	});
	const [a = '', b = ''] = people.flatMap(({ given, family }) => [
		`${given} ${family}`,
		`${given.toUpperCase()}’s ${family}s`
	]);
	return {
		...dossier,
		title: `${dossier.title} ${a}`,
		sources: dossier.sources.map((source) => ({
			...source,
			title: `About ${b}`,
			authors: [a],
			url: `https://example.org/${people[0]?.family}`
		})),
		actors,
		events: dossier.events.map((event) => ({ ...event, title: `${a.toLowerCase()} and ${event.title}`, note: b })),
		statements: dossier.statements.map((statement) => ({
			...statement,
			...(statement.form === 'direct' ? { quote: `${statement.quote} ${b}, ${a}` } : { gist: `“${a}”` }),
			citations: statement.citations.map((citation) => ({ ...citation, exact: a, prefix: b, suffix: a }))
		}))
	};
}

/** The harbour with a private person named in every text that is no code, in keys, ids and addresses. */
export function namedEverywhere(): Dossier {
	const name = 'Zarqoun Brommelkamp';
	const named = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) return value.map((item: unknown) => named(item, key));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, named(item, inner)]));
		const isWords =
			typeof value === 'string' &&
			/^(name|title|label|gist|quote|note|inferred|summary|publisher|slug|unit|words)$/.test(key);
		return isWords ? `${value} #ZarqounBrommelkamp ${name} zarqoun` : value;
	};
	const harbourNamed = named(harbour(), '') as Dossier;
	const [source, ...sources] = harbourNamed.sources;
	if (!source) throw new Error('no source');
	const who = { id: 'zb-7', name, kind: 'person', sensitive: true as const, citations: [], note: name };
	const claim = { about: 'storm', citations: [], note: 'as zb-7 says in s-zb-7-1' };
	return {
		...harbourNamed,
		summary: `About ${name}`,
		sources: [
			{
				...source,
				authors: [`By ${name}`],
				identifiers: ['zarqoun-brommelkamp.txt'],
				url: 'https://example.org/%D8%B2%D8%B1%D8%BA%D9%88%D9%86%D9%87',
				archivedUrl: 'https://example.org/ZarqounBrommelkamp'
			},
			...sources
		],
		actors: [...harbourNamed.actors.filter(({ sensitive }) => !sensitive), { ...who, roles: [{ title: 'witness' }] }],
		questions: [
			{ property: 'entry', label: `How did ${name} see it?`, excludes: [['by-zarqoun', 'other', `${name} says so`]] },
			{ property: 'where', label: 'Where?', mayBothBeTrue: [['by-zarqoun', 'other']] }
		],
		statements: [
			{
				id: 's-zb-7-1',
				speaker: 'zb-7',
				form: 'direct',
				quote: `I am ${name}`,
				gist: name,
				translation: { language: 'de', text: name, by: name },
				about: ['zb-7'],
				reportedVia: ['zb-7'],
				to: ['zb-7'],
				polarity: 'denied',
				certainty: 'alleged',
				citations: [{ source: source.id, start: 0, end: 5, sha256: '0'.repeat(64), exact: name }]
			}
		],
		claims: [
			{ ...claim, id: 'c-zb-7-entry', property: 'entry', value: { type: 'category', slug: 'by-zarqoun', label: name } },
			{
				...claim,
				id: 'c-2',
				property: 'killed',
				value: {
					type: 'quantity',
					bound: 'exactly',
					value: 2,
					unit: `${name}s`,
					words: name,
					parts: [{ of: name, value: 1 }]
				}
			},
			{
				...claim,
				id: 'c-3',
				property: 'participant',
				value: { type: 'participant', actor: 'zb-7', role: `${name}’s boat` },
				assertedIn: 's-zb-7-1'
			}
		],
		...{
			translations: { ur: { 'zb-7': { name: 'زرغونه' }, storm: { title: 'زرغونه' }, 's-zb-7-1': { gist: name } } },
			stories: [{ id: 'story-zarqoun', title: name, steps: [{ open: 's-zb-7-1', words: name }] }],
			'zarqoun-notes': name
		}
	};
}
