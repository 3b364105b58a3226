// What the form of a record offers, and the edits it makes.
import { describe, expect, it } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { sha256 } from '#core/citation/digest.ts';
import { readText } from '#core/citation/text.ts';
import { DOUBTS, type Dossier } from '#core/dossier/types.ts';
import { findRecord } from '#core/edit/lists.ts';
import { perform } from '#core/edit/perform.ts';
import { fieldsOf } from '#lib/workbench/fields/fields.ts';
import type { FormField } from '#lib/workbench/fields/field.ts';
import { NO_TEXTS, type HeldTexts } from '#lib/workbench/held-texts.ts';
import { KINDS, type ListedKind } from '#lib/workbench/listing.ts';
import { SMALL } from './small-dossier.ts';

const FIRST: Readonly<Record<ListedKind, string>> = {
	place: 'quay',
	actor: 'elin-vik',
	event: 'stop',
	statement: 'noon',
	claim: 'how-many'
};

function fieldOf(kind: ListedKind, label: string, id = FIRST[kind], dossier = SMALL): FormField {
	return fieldsOf(dossier, kind, id).find((field) => field.label === label) ?? expect.fail(`no field ${label}`);
}

/** The dossier after a text was typed into a field. */
function typed(kind: ListedKind, label: string, text: string, dossier = SMALL): Dossier {
	const command = fieldOf(kind, label, FIRST[kind], dossier).edit(text);
	if (typeof command === 'string') return expect.fail(command);
	const outcome = perform(dossier, command);
	return outcome.ok ? outcome.dossier : expect.fail(outcome.reason);
}

const errors = (dossier: Dossier) => listIssues(dossier).filter(({ severity }) => severity === 'error');

describe('the form of a record', () => {
	it('starts from a dossier without errors', () => expect(errors(SMALL)).toEqual([]));

	it.each(KINDS)('of a %s offers its value among the choices of each list', (kind) => {
		for (const { label, value, choices } of fieldsOf(SMALL, kind, FIRST[kind]))
			if (choices)
				expect(
					choices.map(([one]) => one),
					label
				).toContain(value);
	});

	it.each(KINDS)('of a %s changes nothing where its own value is given back', (kind) => {
		for (const { label, value, choices, edit } of fieldsOf(SMALL, kind, FIRST[kind])) {
			// What only adds to a list has no value to give back; a position is ours as soon as it is touched.
			if (
				(value === '' && choices?.[0]?.[1].includes('add')) ||
				['When', 'Position', 'Answer is', 'Said in', 'Claimed by'].includes(label)
			)
				continue;
			const command = edit(value);
			if (typeof command === 'string') return expect.fail(`${label}: ${command}`);
			const outcome = perform(SMALL, command);
			expect(outcome.ok && outcome.dossier, label).toEqual(SMALL);
		}
	});

	it('is empty for a record that is not there', () => {
		for (const kind of KINDS) expect(fieldsOf(SMALL, kind, 'nobody')).toEqual([]);
	});

	it.each([
		['place', 'Name', ' ', 'A place needs a name.'],
		['place', 'Position', 'by the sea', 'Expected latitude and longitude in degrees, such as 34.008, 71.578.'],
		['place', 'Radius, metres', '-5', 'Expected a number of metres, more than 0.'],
		['place', 'Radius, metres', 'far', 'Expected a number of metres, more than 0.'],
		['actor', 'Name', '', 'An actor needs a name.'],
		['event', 'Title', '', 'An event needs a title.'],
		['event', 'When', ' ', 'Write a date.'],
		['claim', 'How many', 'many', 'Expected a number.'],
		['claim', 'How many', '', 'Expected a number.']
	] as const)('of a %s says why “%s” cannot be “%s”', (kind, label, text, why) => {
		expect(fieldOf(kind, label).edit(text)).toBe(why);
	});
});

describe('an edit by hand', () => {
	it('puts a place where it is typed, latitude first, and says that the position is ours', () => {
		const place = findRecord(typed('place', 'Position', '60.5, 5.25'), 'place', 'quay');
		expect(place?.geometry).toEqual({ type: 'Point', coordinates: [5.25, 60.5] });
		expect(place?.properties.editorial).toEqual(['geometry', 'radius']);
	});
	it('takes a position away', () => {
		expect(findRecord(typed('place', 'Position', ''), 'place', 'quay')?.geometry).toBeNull();
	});
	it('gives a coarser place the reach of its precision, and a country none', () => {
		const bare = typed('place', 'Radius, metres', '');
		expect(findRecord(bare, 'place', 'quay')?.properties).not.toHaveProperty('radius');
		expect(findRecord(typed('place', 'Precision', 'admin1', bare), 'place', 'quay')?.properties.radius).toBe(200_000);
		expect(findRecord(typed('place', 'Precision', 'country'), 'place', 'quay')?.properties).not.toHaveProperty(
			'radius'
		);
	});
	it('reads thousands as people write them', () => {
		expect(findRecord(typed('place', 'Radius, metres', '12 500'), 'place', 'quay')?.properties.radius).toBe(12_500);
		expect(findRecord(typed('claim', 'How many', '1,200'), 'claim', 'how-many')?.value).toMatchObject({ value: 1200 });
	});
	it('keeps the other names and roles of an actor', () => {
		const named = typed('actor', 'Also called', 'Vik,  E. Vik ,');
		expect(findRecord(named, 'actor', 'elin-vik')?.aliases).toEqual(['Vik', 'E. Vik']);
		const master = typed('actor', 'Role', 'harbour master', named);
		expect(findRecord(master, 'actor', 'elin-vik')).toMatchObject({
			aliases: ['Vik', 'E. Vik'],
			roles: [{ title: 'harbour master' }]
		});
		expect(findRecord(typed('actor', 'Role', '', master), 'actor', 'elin-vik')).not.toHaveProperty('roles');
	});
	it('says where and when an event was by claims that stand on its passages and say they are inferred', () => {
		const dossier = typed('event', 'When', '2021-03-01', typed('event', 'Where', 'quay'));
		expect(
			dossier.claims.slice(1).map(({ property, value, inferred }) => [property, value, inferred !== undefined])
		).toEqual([
			['where', { type: 'place', place: 'quay' }, true],
			['when', { type: 'time', edtf: '2021-03-01' }, true]
		]);
		expect(errors(dossier)).toEqual([]);
	});
	it.each([
		['event', 'When', (d: Dossier) => d.claims[1]?.value],
		['statement', 'Said', (d: Dossier) => ({ type: 'time', edtf: d.statements[0]?.said })],
		['claim', 'As of', (d: Dossier) => ({ type: 'time', edtf: d.claims[0]?.asOf })]
	] as const)('of a %s reads “%s” as people write it', (kind, label, found) => {
		for (const [text, edtf] of [
			['16 December 2014', '2014-12-16'],
			['16/12/2014', '2014-12-16'],
			['2014-12~', '2014-12~'],
			[' 2014-12-16T12:04Z', '2014-12-16T12:04Z']
		] as const)
			expect(found(typed(kind, label, text)), text).toEqual({ type: 'time', edtf });
		expect(fieldOf(kind, label).edit('last week')).toMatch(/^“last week” was not understood as a time/);
		expect(fieldOf(kind, label).edit('4/5/2014')).toMatch(/^“4\/5\/2014” may be two days/);
	});
	it('reads the answer of a claim that is a time as people write it', () => {
		const timed = typed('claim', 'Answer is', 'time');
		expect(typed('claim', 'Time', '3rd March 2021', timed).claims[0]?.value).toEqual({
			type: 'time',
			edtf: '2021-03-03'
		});
		expect(fieldOf('claim', 'Time', 'how-many', timed).edit('')).toMatch(/was not understood/);
	});
	it('asks for a passage before an event without one is put anywhere', () => {
		const bare = { ...SMALL, events: SMALL.events.map((event) => ({ ...event, citations: [] })) };
		expect(fieldOf('event', 'Where', 'stop', bare).edit('quay')).toMatch(/^First cite a passage/);
	});
	it('makes a claim either said in a statement or made by somebody', () => {
		const said = typed('claim', 'Said in', 'noon');
		expect(findRecord(said, 'claim', 'how-many')?.assertedIn).toBe('noon');
		const by = findRecord(typed('claim', 'Claimed by', 'harbour', said), 'claim', 'how-many');
		expect(by).toMatchObject({ by: 'harbour' });
		expect(by).not.toHaveProperty('assertedIn');
	});
	it.each(['category', 'time', 'place', 'participant', 'quantity'])(
		'can make a claim’s answer a %s, with fields of its own',
		(type) => {
			const changed = typed('claim', 'Answer is', type);
			expect(findRecord(changed, 'claim', 'how-many')?.value.type).toBe(type);
			expect(errors(changed)).toEqual([]);
			expect(fieldOf('claim', 'Answer is', 'how-many', changed).value).toBe(type);
		}
	);
	it('reads a new figure and its bound from the words that are cited, and is exact where they are not at hand', () => {
		const text = readText('At least 29 bodies have been recovered in all.');
		const citations = [{ source: 'report', start: 0, end: 46, sha256: sha256(text.slice(0, 46)) }];
		const dossier = { ...SMALL, claims: SMALL.claims.map((claim) => ({ ...claim, citations })) };
		const answer = (texts: HeldTexts) =>
			fieldsOf(dossier, 'claim', 'how-many', texts)
				.find(({ label }) => label === 'Answer is')
				?.edit('quantity');
		expect(answer(new Map([['report', { name: 'a.txt', text }]]))).toMatchObject({
			change: { value: { value: 29, bound: 'at-least', unit: 'bodies' } }
		});
		expect(answer(NO_TEXTS)).toMatchObject({ change: { value: { bound: 'exactly' } } });
	});
	it('reads a figure that is denied as denied, and takes no denial away', () => {
		const answered = (words: string, polarity: 'denied' | undefined) => {
			const text = readText(words);
			const citations = [{ source: 'report', start: 0, end: words.length, sha256: sha256(words) }];
			const claims = SMALL.claims.map((claim) => ({ ...claim, citations, ...(polarity && { polarity }) }));
			const dossier = { ...SMALL, claims };
			const command = fieldsOf(dossier, 'claim', 'how-many', new Map([['report', { name: 'a.txt', text }]]))
				.find(({ label }) => label === 'Answer is')
				?.edit('quantity');
			if (command === undefined || typeof command === 'string') return expect.fail(command);
			const outcome = perform(dossier, command);
			return outcome.ok ? findRecord(outcome.dossier, 'claim', 'how-many') : expect.fail(outcome.reason);
		};
		expect(answered('The army rejected a toll of 40.', undefined)).toMatchObject({
			value: { value: 40 },
			polarity: 'denied'
		});
		expect(answered('Rescuers counted 40 dead.', undefined)).not.toHaveProperty('polarity');
		expect(answered('Rescuers counted 40 dead.', 'denied')).toHaveProperty('polarity', 'denied');
	});
	it.each([
		['statement', 'noon', ['', ...DOUBTS]],
		['claim', 'how-many', ['', 'stated', ...DOUBTS]]
	] as const)('of a %s can be denied, and as certain as it can be', (kind, id, choices) => {
		expect(fieldOf(kind, 'Certainty').choices?.map(([one]) => one)).toEqual(choices);
		const denied = typed(kind, 'Denied', 'denied');
		expect(findRecord(denied, kind, id)).toHaveProperty('polarity', 'denied');
		expect(findRecord(typed(kind, 'Denied', '', denied), kind, id)).not.toHaveProperty('polarity');
		expect(errors(denied)).toEqual([]);
	});
	it('tells what a claim is flat in from what its statement leaves open', () => {
		expect(fieldOf('claim', 'Certainty').choices?.slice(0, 2)).toEqual([
			['', 'as its statement says'],
			['stated', 'stated flatly here']
		]);
		expect(findRecord(typed('claim', 'Certainty', 'stated'), 'claim', 'how-many')?.certainty).toBe('stated');
	});
	it('has no place or actor to answer with where the dossier has none', () => {
		const bare = { ...SMALL, places: { ...SMALL.places, features: [] }, actors: [] };
		expect(fieldOf('claim', 'Answer is', 'how-many', bare).edit('place')).toBe('There is no place yet.');
		expect(fieldOf('claim', 'Answer is', 'how-many', bare).edit('participant')).toBe('There is no actor yet.');
	});
});
