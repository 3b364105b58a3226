// Private people's names are gone from every export, and public ones are not.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { readText } from '#core/citation/text.ts';
import { verifyDossier } from '#core/citation/verify.ts';
import type { Dossier, Statement } from '#core/dossier/types.ts';
import { formats } from '../formats/loaded.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { lint } from '#core/lint/lint.ts';
import { foldName } from '#core/redact/letters.ts';
import { redact } from '#core/redact/redact.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

/** Names that are nobody's words for anything else in a dossier. */
const GIVEN = ['Zarqoun', 'Ýlvaka', 'Qadirbek', 'Wadudxan', 'زرغونه', 'Ќирилко'];
const FAMILY = ['Brommelkamp', "O'Quillfeather", 'Štěrbaczek', 'یوسفزی', 'Van-Ostrowhite'];
const ROLES = ['witness', 'former pupil', undefined];

interface Person {
	given: string;
	family: string;
	alias: boolean;
	role: string | undefined;
}
const person: fc.Arbitrary<Person> = fc.record({
	given: fc.constantFrom(...GIVEN),
	family: fc.constantFrom(...FAMILY),
	alias: fc.boolean(),
	role: fc.constantFrom(...ROLES)
});

/** The dossier with its first actors made private people of those names, who are then named all over it. */
function withPeople(dossier: Dossier, people: readonly Person[]): Dossier {
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
function namedEverywhere(): Dossier {
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

const fold = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();

describe('a redacted export', () => {
	it('holds no name, alias or part of a name of a sensitive actor, in any format', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.array(person, { minLength: 1, maxLength: 3 }), (made, people) => {
				const dossier = withPeople(made, people);
				const named = people.slice(0, dossier.actors.length);
				const catalogue = new Catalogue(dossier);
				for (const format of formats) {
					const text = fold(textOf(format.write?.(show(catalogue, NO_FILTER), catalogue, { redact: true })));
					for (const { given, family } of named) {
						// A part of three letters, "Van", stands in words of the formats themselves.
						const parts = [given, family, ...family.split(/['-]/).filter((part) => part.length >= 4)];
						for (const part of parts) if (part.length >= 3) expect(text).not.toContain(fold(part));
					}
				}
			})
		);
	});

	it('holds no name, part of a name or id of a sensitive actor in any text, key or address that the file has, nor in any format', () => {
		for (const format of [null, ...formats]) {
			const dossier = namedEverywhere();
			const catalogue = new Catalogue(dossier);
			const text = format
				? textOf(format.write?.(show(catalogue, NO_FILTER), catalogue, { redact: true }))
				: JSON.stringify(redact(dossier).dossier);
			for (const part of ['zarqoun', 'brommelkamp', 'زرغونه', 'zb-7']) {
				expect(fold(text), format?.id).not.toContain(part);
				expect(fold(decodeURIComponent(text.replaceAll('%', '%25'))), format?.id).not.toContain(part);
			}
		}
	});

	it('redacted once more is the same, all of it or the part that a filter leaves', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.array(person, { maxLength: 3 }), (made, people) => {
				const { dossier } = redact(withPeople(made, people));
				expect(redact(dossier).dossier).toEqual(dossier);
				const fewer = {
					...dossier,
					actors: dossier.actors.filter(({ sensitive }, index) => !sensitive || index !== 0)
				};
				expect(redact(fewer).dossier).toEqual(fewer);
			})
		);
	});

	it('is still a sound dossier with the same records at the same places', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.array(person, { maxLength: 3 }), (made, people) => {
				const dossier = withPeople(made, people);
				const redacted = redact(dossier);
				expect(listIssues(redacted.dossier).filter(({ severity }) => severity === 'error')).toEqual([]);
				const id = (old: string) => redacted.ids.get(old) ?? old;
				const at = ({ records }: Catalogue, rename: (old: string) => string) =>
					records.map((record) => [
						rename(record.id),
						...record.places.map(({ place, role }) => `${rename(place)} ${role}`)
					]);
				expect(at(new Catalogue(redacted.dossier), (same) => same)).toEqual(at(new Catalogue(dossier), id));
			})
		);
	});

	it('changes nothing but the words of citations where nobody is sensitive', () => {
		const dossier = harbour();
		dossier.actors = dossier.actors.map(({ sensitive: _sensitive, ...actor }) => actor);
		expect(redact(dossier).dossier).toEqual(dossier);
		expect(redact(dossier).ids.size).toBe(0);
	});
});

describe('a name written another way', () => {
	const PEOPLE = [
		'Jan Kowalczyk',
		'王伟明',
		'Björn Sørensen',
		'Łukasz Weißmann',
		'Ute Müller',
		'علی رضایی',
		'محمد حسین‌زاده',
		'Іван Петренко',
		'İbrahim Işıl',
		"Mary O'Dwyer",
		'Anne-Marie Delacroix'
	];
	const actors = PEOPLE.map((name, index) => ({
		id: `p${index}`,
		name,
		kind: 'person',
		sensitive: true as const,
		roles: [{ title: `role ${'abcdefghijk'.charAt(index)}` }],
		citations: []
	}));
	const reads = (title: string) => {
		const events = [{ id: 'storm', kind: 'attack', title, citations: [] }];
		return redact({ ...harbour(), actors, events }).dossier.events[0]?.title;
	};

	it.each([
		['Kowal\u00adczyk and Kowal\u200bczyk', '[role a] and [role a]'],
		['Kowal-\nczyk wept', '[role a] wept'],
		['J. Kowalczyk, Jan K. wept', '[role a], [role a] wept'],
		['Plan B. Kowalczyk wept', 'Plan B. [role a] wept'],
		['z Kowalczykiem, Kowalczykowi', 'z [role a], [role a]'],
		['#PrayForKowalczyk #Kowalczyk2014', '#PrayFor[role a] #[role a]2014'],
		['mail jkowalczyk@example.org, https://example.org/jkowalczyk.', 'mail [a private person], [a private person].'],
		['mail dora@example.org, https://example.org/dora', 'mail dora@example.org, https://example.org/dora'],
		['记者王伟明说', '记者[role b]说'],
		['Bjorn Sorensen, SØRENSEN, Soerensen', '[role c], [role c], [role c]'],
		['Lukasz, WEISSMANN', '[role d], [role d]'],
		['Mueller, MULLER', '[role e], [role e]'],
		['علي رضايي وعلی رضایی', '[role f] و[role f]'],
		['محمّد حسینزاده', '[role g]'],
		['Петренка і ПЕТРЕНКО', '[role h] і [role h]'],
		['IŞIL, Isil, ışıl', '[role i], [role i], [role i]'],
		['ODwyer, O’Dwyer', '[role j], [role j]'],
		['AnneMarie, Anne\u2011Marie', '[role k], [role k]'],
		['Kowalczykowska street, Weissmannia, Januar', 'Kowalczykowska street, Weissmannia, Januar']
	])('"%s" reads "%s"', (text, expected) => {
		expect(reads(text)?.replace('[role k] [role k]', '[role k]')).toBe(expected);
	});
});

describe('a name under a key of codes, or within one word', () => {
	it('goes wherever it stands', () => {
		const S = 'Kowalczyk';
		const keys = 'type kind when said property as medium format order share paragraphs geometry editorial language';
		const extra = Object.fromEntries(keys.split(' ').map((key) => [key, `x ${S}`]));
		const base = harbour();
		const dossier: Dossier = {
			...base,
			id: 'kowalczykcase',
			modified: `by ${S}`,
			actors: [
				...base.actors,
				{ id: 'p', name: `Jan ${S}`, kind: 'person', sensitive: true, roles: [{ title: 'teacher' }], citations: [] }
			],
			events: [
				{
					id: 'kowalczykevent',
					kind: 'shooting-of-kowalczyk',
					title: 'See kowalczykevent',
					citations: [],
					...{ extra }
				},
				...base.events
			],
			questions: [{ property: 'kowalczyk-wound', label: 'What?', mayBothBeTrue: [['viakowalczykhouse', 'other']] }]
		};
		const redacted = redact(dossier).dossier;
		expect(JSON.stringify(redacted).toLowerCase()).not.toContain('kowalczyk');
		expect(redacted.questions[0]?.mayBothBeTrue).toEqual([['viapersonhouse', 'other']]);
		expect(redact(redacted).dossier).toEqual(redacted);
	});
});

describe('a public name that is also a part of a private one', () => {
	const person = (name: string, title: string) => ({
		id: foldName(name).replace(' ', '-'),
		name,
		kind: 'person',
		sensitive: true as const,
		roles: [{ title }],
		citations: []
	});
	const place = (name: string) => ({
		type: 'Feature' as const,
		id: foldName(name).replaceAll(' ', '-'),
		geometry: null,
		properties: { name, kind: 'settlement', precision: 'unknown' as const, citations: [] }
	});
	const redacted = (title: string) =>
		redact({
			...harbour(),
			title,
			actors: [
				person('Sana Khan', 'Pupil'),
				person('Jack London', 'Driver'),
				person('Zoe', 'Nurse'),
				{ id: 'khan', name: 'Khan', kind: 'outlet', citations: [] },
				{ id: 'station', name: 'Zoe', kind: 'outlet', citations: [] },
				{ id: 'kin', name: 'Family of Sana', kind: 'group', citations: [] },
				{ id: 'mills', name: 'Khan Mills', kind: 'company', citations: [] },
				{ id: 'line', name: 'Jack Line Ferries', kind: 'company', citations: [] }
			],
			places: {
				type: 'FeatureCollection',
				features: [...harbour().places.features, place('London'), place('Sana Khan House')]
			}
		}).dossier;

	it('stays the name of the public one, in the name and in ids', () => {
		const { actors, places } = redacted('');
		expect(actors.map(({ name }) => name)).toEqual([
			'Pupil',
			'Driver',
			'Nurse',
			'Khan',
			'Zoe',
			'Family of [Pupil]',
			'Khan Mills',
			'Jack Line Ferries'
		]);
		expect(actors[3]?.id).toBe('khan');
		const [london, house] = places.features.slice(-2);
		expect([london?.id, london?.properties.name, house?.properties.name]).toEqual([
			'london',
			'London',
			'[Pupil] House'
		]);
	});

	it.each([
		['Khan said in London', 'Khan said in London'],
		['Sana Khan and Jack London', '[Pupil] and [Driver]'],
		['Sana and Jack', '[Pupil] and [Driver]'],
		// The longest name that begins with a word is the one that is meant.
		['Jack Line Ferries sailed; Jack did not', 'Jack Line Ferries sailed; [Driver] did not'],
		['Khan Mills and Sana Khan’s mills', 'Khan Mills and [Pupil]’s mills'],
		// A whole private name always goes, and is laid at nobody's door.
		['Zoe wept', '[a private person] wept']
	])('in a text: "%s" reads "%s"', (text, expected) => {
		expect(redacted(text).title).toBe(expected);
	});
});

describe('a private person', () => {
	const words = (text: string, more: Partial<Dossier> = {}) => {
		const dossier = { ...harbour(), ...more };
		dossier.events = [{ id: 'storm', kind: 'attack', title: text, citations: [] }];
		return redact(dossier).dossier.events[0]?.title;
	};

	it.each([
		{ text: 'Rut Dahl swam', reads: '[fisher] swam' },
		{ text: 'RUT DAHL swam', reads: '[fisher] swam' },
		{ text: 'Rut\u00a0Dahl’s boat', reads: '[fisher]’s boat' },
		{ text: 'Mrs Dahl and Rut', reads: 'Mrs [fisher] and [fisher]' },
		{ text: 'The Dahls', reads: 'The [fisher]s' },
		{ text: 'Dáhl', reads: '[fisher]' },
		{ text: 'Dahlberg and truth', reads: 'Dahlberg and truth' },
		{ text: 'Tove Ek spoke', reads: 'Tove Ek spoke' }
	])('named in "$text" reads "$reads"', ({ text, reads }) => {
		expect(words(text)).toBe(reads);
	});

	it('does not take a public person of the same family name along, unless the bare name could be either', () => {
		const [mayor, ...others] = harbour().actors;
		if (!mayor) throw new Error('no mayor');
		const actors = [{ ...mayor, name: 'Tove Dahl' }, ...others];
		expect(words('Tove Dahl met Rut Dahl. Dahl spoke.', { actors })).toBe('Tove Dahl met [fisher]. [fisher] spoke.');
	});

	it('is nobody in particular where two share the name that is used', () => {
		const others = harbour().actors;
		const sister = { id: 'x', name: 'Olga Dahl', kind: 'person', sensitive: true as const, citations: [] };
		expect(words('Rut Dahl and Olga met the other Dahl', { actors: [...others, sister] })).toBe(
			'[fisher] and [a private person] met the other [a private person]'
		);
		expect(words('Olga and Dahl', { actors: [...others, { ...sister, roles: [{ title: 'pilot' }] }] })).toBe(
			'[pilot] and [a private person]'
		);
	});

	it('known by a description loses none of its everyday words', () => {
		const [first, ...others] = harbour().actors;
		if (!first) throw new Error('no actor');
		const actors = [{ ...first, name: 'A doctor at the Havn hospital', sensitive: true as const }, ...others];
		expect(words('The doctor came from Havn pier', { actors })).toBe('The doctor came from Havn pier');
	});

	it.each([
		{ roles: [['fisher'], ['fisher']], names: ['Fisher 1', 'Fisher 2'] },
		{ roles: [['fisher'], ['pilot', 'fisher']], names: ['Fisher', 'Pilot'] },
		{ roles: [[], ['fisher']], names: ['A private person', 'Fisher'] },
		{ roles: [[], []], names: ['Private person 1', 'Private person 2'] },
		{ roles: [['friend of Olga Berg'], []], names: ['Friend of a private person', 'A private person'] }
	])('with the roles $roles is called $names', ({ roles, names }) => {
		const actors = roles.map((titles, index) => ({
			id: `person-${index + 1}`,
			name: index === 0 ? 'Rut Dahl' : 'Olga Berg',
			kind: 'person',
			sensitive: true as const,
			roles: titles.map((title) => ({ title })),
			citations: []
		}));
		expect(redact({ ...harbour(), actors }).dossier.actors.map(({ name }) => name)).toEqual(names);
	});

	it('is told by the role in what the editors say of two answers, whose names stay the same everywhere', () => {
		const dossier = harbour();
		dossier.questions = [
			{ property: 'entry', label: 'How?', excludes: [['by-dahl', 'by-sea', 'Rut Dahl came by road']] },
			{ property: 'dress', label: 'What?', mayBothBeTrue: [['by-dahl', 'by-sea']] }
		];
		const value = { type: 'category' as const, slug: 'by-dahl', label: 'as Rut Dahl' };
		dossier.claims = [{ id: 'c', about: 'storm', property: 'entry', value, citations: [] }];
		const { questions, claims } = redact(dossier).dossier;
		expect(questions[0]?.excludes).toEqual([['by-person', 'by-sea', '[fisher] came by road']]);
		expect(questions[1]?.mayBothBeTrue).toEqual([['by-person', 'by-sea']]);
		expect(claims[0]?.value).toEqual({ ...value, slug: 'by-person', label: 'as [fisher]' });
	});

	it('leaves no trace in ids, addresses and citations, and every citation keeps its place', () => {
		const dossier = harbour();
		dossier.statements = dossier.statements.map((statement) => ({
			...statement,
			id: `${statement.id}-rut-dahl`,
			citations: statement.citations.map((citation) => ({ ...citation, exact: 'Rut', prefix: 'a', suffix: 'b' }))
		}));
		dossier.sources = dossier.sources.map((source) => ({
			...source,
			url: 'https://example.org/rut-dahl-swam',
			body: 'Rut Dahl'
		}));
		const { statements, sources, claims } = redact(dossier).dossier;
		expect(JSON.stringify([statements, sources]).toLowerCase()).not.toMatch(/rut|dahl/);
		expect(sources[0]).not.toHaveProperty('url');
		expect(statements[1]?.citations).toEqual([
			{ source: 'live', start: 120, end: 130, sha256: '0'.repeat(64), as: 'words' }
		]);
		expect(claims.find(({ id }) => id === 'c-pier')?.assertedIn).toBe('s-mayor');
	});
});

describe('a quotation that holds a private name', () => {
	const TEXT = readText('The guard said: “Rut Dahl swam ashore. Dahl’s boat sank.”');
	const QUOTE = ['Rut Dahl swam ashore.', 'Dahl’s boat sank.'];
	/** The quotation as the text has it, in two pieces. */
	function quoting(more: Partial<Statement> = {}): Dossier {
		const dossier = harbour();
		const source = {
			id: 'note',
			type: 'report' as const,
			language: 'en',
			text: { length: TEXT.length, sha256: TEXT.sha256 }
		};
		const citations = QUOTE.map((words) => {
			const start = TEXT.text.indexOf(words);
			return { source: 'note', start, end: start + words.length, sha256: readText(words).sha256, as: 'words' as const };
		});
		const statement: Statement = {
			id: 's-quoted',
			speaker: 'guard',
			form: 'direct',
			medium: 'speech',
			quote: QUOTE.join(' … '),
			about: ['storm', 'rut-dahl'],
			citations,
			...more
		};
		return { ...dossier, sources: [...dossier.sources, source], statements: [statement], claims: [], questions: [] };
	}
	const texts = new Map([['note', TEXT]]);
	const faults = (dossier: Dossier, at: typeof texts) => ({
		verified: verifyDossier(dossier, at).quotes,
		lint: lint(dossier, at).filter(({ code }) => /^(?:quote-not-in-text|stale-editorial)$/.test(code))
	});
	const NOTHING = { verified: [], lint: [] };

	it('is no broken one once the name is gone, with the text and without', () => {
		const { dossier } = redact(quoting());
		expect(dossier.statements[0]).toMatchObject({
			quote: '[fisher] swam ashore. … [fisher]’s boat sank.',
			editorial: ['quote']
		});
		for (const at of [texts, new Map()]) {
			expect(faults(quoting(), at)).toEqual(NOTHING);
			expect(faults(dossier, at)).toEqual(NOTHING);
			expect(faults(redact(dossier).dossier, at)).toEqual(NOTHING);
		}
	});

	it('is a broken one all the same where its other words are not those of the passage', () => {
		const { dossier } = redact(quoting({ quote: 'Rut Dahl swam home. … Dahl’s boat sank.' }));
		const { verified, lint: found } = faults(dossier, texts);
		expect([verified.length, found.map(({ code }) => code)]).toEqual([1, ['quote-not-in-text']]);
	});

	it('keeps what was marked before, and is marked only where words were taken out', () => {
		expect(redact(quoting({ editorial: ['about'] })).dossier.statements[0]?.editorial).toEqual(['about', 'quote']);
		expect(redact(quoting({ editorial: true })).dossier.statements[0]?.editorial).toBe(true);
		const { dossier } = redact(quoting({ quote: 'It is over.', gist: 'Of Rut Dahl.' }));
		expect(dossier.statements[0]).not.toHaveProperty('editorial');
	});
});
