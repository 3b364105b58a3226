// Names written another way, in keys and within words, and public names that are a part of private ones.
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { foldName } from '#core/redact/letters.ts';
import { redact } from '#core/redact/redact.ts';
import { harbour } from '../index/harbour.ts';

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
