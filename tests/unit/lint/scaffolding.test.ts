// What counts as scaffolding, in every text that a reader sees, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Claim, Dossier, QuantityValue } from '#core/dossier/types.ts';
import { UNWRITTEN } from '#core/dossier/unfinished.ts';
import { readerTexts } from '#core/lint/reader-texts.ts';
import { scaffoldingIn, scaffoldingWords } from '#core/lint/scaffolding.ts';
import { placeholdersIn } from '#core/lint/rules/placeholder.ts';
import { rawKeysIn } from '#core/lint/rules/raw-key.ts';
import { toolNotesIn } from '#core/lint/rules/tool-note.ts';

/** Each text a reader sees says `words`. */
function saying(words: string): Dossier {
	const remarks = { note: words, inferred: words };
	const value: QuantityValue = {
		type: 'quantity',
		bound: 'exactly',
		unit: words,
		words,
		parts: [{ of: words, value: 1 }]
	};
	const claim: Omit<Claim, 'id' | 'value'> = { about: 'e', property: 'p', citations: [], ...remarks };
	return {
		...emptyDossier({ id: 'd', title: words, language: 'en' }),
		summary: words,
		sources: [{ id: 's', type: 'article', language: 'en', title: words, publisher: words, ...remarks }],
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'p',
					geometry: null,
					properties: {
						name: words,
						names: { fr: words },
						kind: words,
						precision: 'unknown',
						citations: [],
						...remarks
					}
				}
			]
		},
		actors: [
			{ id: 'a', name: words, kind: words, aliases: [words], roles: [{ title: words }], citations: [], ...remarks }
		],
		events: [{ id: 'e', kind: words, title: words, citations: [], ...remarks }],
		questions: [{ property: 'p', label: words, excludes: [['a', 'b', words]] }],
		statements: [
			{ id: 't', speaker: null, form: 'indirect', gist: words, medium: words, about: [], citations: [], ...remarks }
		],
		claims: [
			{ id: 'c1', ...claim, value },
			{ id: 'c2', ...claim, value: { type: 'category', slug: 'x', label: words } },
			{ id: 'c3', ...claim, value: { type: 'participant', actor: 'a', role: words } },
			{ id: 'c4', ...claim, value: { type: 'place', place: 'p', role: words } },
			{ id: 'c5', ...claim, value: { type: 'event', event: 'e', relation: words } }
		]
	};
}

const pointers = (found: Iterable<{ pointer: string }>) => [...found].map(({ pointer }) => pointer);

describe('every text that a reader sees', () => {
	const all = pointers(readerTexts(saying('words')));

	it('is looked at once', () => {
		expect(new Set(all).size).toBe(all.length);
		// Whatever says the word in the file is one of them.
		expect(JSON.stringify(saying('§')).split('"§"').length - 1).toBe(all.length);
	});

	it('is named where it is a placeholder, but for slugs, which no person writes', () => {
		const slugs = [...readerTexts(saying('words'))].filter(({ kind }) => kind === 'slug').map(({ pointer }) => pointer);
		expect(pointers(placeholdersIn(saying('to be written')))).toEqual(all.filter((one) => !slugs.includes(one)));
		expect(pointers(placeholdersIn(saying(UNWRITTEN)))).toEqual(all);
	});

	it('is named where it has a raw key in it', () => {
		expect(pointers(rawKeysIn(saying('known to admin2')))).toEqual(all);
	});

	it('is named where it is a note to whoever edits, if it is one for readers', () => {
		const notes = all.filter((pointer) => /note|inferred|summary/.test(pointer));
		expect(pointers(toolNotesIn(saying('Check this against the file.')))).toEqual(notes);
	});
});

const titled = (title: string, id = 'one'): Dossier => ({
	...emptyDossier({ id: 'd', title: 'The weir', language: 'en' }),
	events: [{ id, kind: 'incident', title, citations: [] }]
});

describe('a placeholder', () => {
	it.each(
		[
			'To be written',
			'to be written.',
			'To be added later',
			'still to be filled in',
			'TODO',
			'to do',
			'TODO: the time',
			'tbd',
			'TBC',
			'T.B.D.'.replaceAll('.', ''),
			'xxx',
			'Lorem ipsum dolor sit amet',
			'???',
			'The weir (???)',
			'…',
			'[…]',
			'—',
			'[title]',
			'<insert name>',
			'{{date}}',
			'[your text here]',
			'Untitled',
			'Untitled event',
			'New dossier',
			'No title',
			'Event without a name',
			'What the figures are about',
			'Title here',
			'Insert the title here',
			'Not yet written',
			'Not named yet',
			'placeholder',
			'   '
		].map((text) => [text])
	)('is “%s”', (text) => expect(pointers(placeholdersIn(titled(text)))).toEqual(['/events/0/title']));

	it.each([
		['weir-gives-way', 'weir-gives-way'],
		['e.2', 'e.2']
	])('is a title that is the id of its record, %s', (title, id) => {
		expect(pointers(placeholdersIn(titled(title, id)))).toEqual(['/events/0/title']);
	});

	it.each(
		[
			'The weir gives way',
			'Todo',
			'todo',
			'They said much was still to be done',
			'The bridge to be written off',
			'A title is taken away from the mayor',
			'The unnamed dead',
			'Name day',
			'“Why?” they asked',
			'Who was it?',
			'[the mayor] resigns',
			'Chapter XXX',
			'hand-to-hand',
			'12',
			'地震'
		].map((text) => [text])
	)('is not “%s”', (text) => expect([...placeholdersIn(titled(text))]).toEqual([]));

	it('is not a unit that is a sign', () => {
		const figure = { type: 'quantity', value: 3, bound: 'exactly', unit: '%' } as const;
		const claims = [{ id: 'c', about: 'one', property: 'p', value: figure, citations: [] }];
		expect([...placeholdersIn({ ...titled('The weir'), claims })]).toEqual([]);
	});
});

describe('a raw key', () => {
	it.each(
		[
			'timeZone',
			'Known by its timeZone',
			'admin1',
			'UCDP where_prec 3: the district',
			'Cruise_missile',
			'SIDE_A',
			'hasWeapon',
			'As c-3 says',
			'see event_2 for more'
		].map((text) => [text])
	)('is in “%s”', (text) => {
		const events = ['c-3', 'event_2'].map((id) => ({ id, kind: 'incident', title: 'The weir', citations: [] }));
		const whole = titled(text);
		expect(pointers(rawKeysIn({ ...whole, events: [...whole.events, ...events] }))).toEqual(['/events/0/title']);
	});

	it.each(
		[
			'A hand-to-hand fight',
			'iPhone',
			'the iPhone of a witness',
			'McDonald and van Dijk',
			'Posted by @some_user',
			'https://a.example/some_page',
			'report_of_may.pdf',
			'a_b@c.example',
			'Asia/Karachi',
			'COVID-19',
			'al-Qaida',
			'mid-19th century'
		].map((text) => [text])
	)('is not in “%s”', (text) => expect([...rawKeysIn(titled(text))]).toEqual([]));
});

describe('a note to whoever edits', () => {
	const noted = (note: string): Dossier => {
		const [event] = titled('The weir').events;
		return { ...titled('The weir'), events: event ? [{ ...event, note }] : [] };
	};

	it.each([
		['Made so that figures have something to be about. Name it and its kind, or tie them to events of your own.'],
		['Please verify whether the bulletin says so.'],
		['From the file; check the date again.'],
		['The column “when” was read as dates.'],
		['It was read month first.'],
		['Set by hand for the event: its passages are cited, which may not say so themselves.']
	])('is “%s”', (note) => expect(pointers(toolNotesIn(noted(note)))).toEqual(['/events/0/note']));

	it.each([
		['The police asked the owner to check the gate.'],
		['Neither report gives the hour.'],
		['The source lists it under another name.'],
		['The file gives a code for the precision; the radius is the usual one for it.'],
		['The date is written in numbers of which either could be the day; it is read with the day first.'],
		['TimeMap names no source for this event.'],
		['UCDP’s precision of the place is 3: only the district (second-order division) is known.']
	])('is not “%s”', (note) => expect(scaffoldingIn(noted(note))).toEqual([]));
});

describe('what waits for a person', () => {
	it('is named once, by its text or else by the list of the record', () => {
		const [event] = titled(UNWRITTEN).events;
		const unfinished = (keys: string[]) => ({
			...titled('The weir'),
			events: event ? [Object.assign({}, event, { unfinished: keys })] : []
		});
		expect(pointers(placeholdersIn(unfinished(['title'])))).toEqual(['/events/0/title']);
		expect(pointers(placeholdersIn(unfinished(['title', 'partOf'])))).toEqual(['/events/0/title', '/events/0']);
	});

	it('is counted in a sentence', () => {
		expect(scaffoldingWords(1)).toMatch(/^One thing here is not /);
		expect(scaffoldingWords(1200)).toMatch(/^1,200 things here are not /);
	});

	it('and suggestions, as many as there are', () => {
		const [event] = titled('The weir').events;
		const events = [1, 2].map((n) => Object.assign({}, event, { id: `e${n}`, draft: { rule: 'r', score: 1 } }));
		expect(scaffoldingIn({ ...titled('The weir'), events })).toMatchObject([
			{ pointer: '', message: expect.stringMatching(/^2 records are suggestions/) }
		]);
	});
});
