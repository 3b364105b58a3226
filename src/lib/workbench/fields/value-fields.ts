// What can be changed of a claim's answer.
import { BOUNDS, type Dossier, type Value } from '#core/dossier/types.ts';
import { figureRead } from '#core/draft/figures/read.ts';
import type { Command } from '#core/edit/command.ts';
import { freshId } from '#core/edit/fresh-id.ts';
import {
	actorChoices,
	chosenOf,
	filled,
	nameField,
	numberTyped,
	placeChoices,
	slugChoices,
	type Choice,
	type FormField
} from './field.ts';
import { timeTyped } from './time-typed.ts';

const KINDS: readonly Choice[] = [
	['category', 'in words'],
	['quantity', 'a figure'],
	['time', 'a time'],
	['place', 'a place'],
	['participant', 'somebody who took part']
];

/**
 * The field that says what the answer is, and those of an answer of that kind; a new figure is read from the words `cited`,
 * and with it how exactly they give it.
 */
export function valueFields(
	dossier: Dossier,
	value: Value,
	cited: string,
	change: (value: Value) => Command
): FormField[] {
	const kind: FormField = {
		label: 'Answer is',
		value: value.type,
		choices: KINDS,
		edit: (text) => {
			const next = emptyValue(dossier, text, cited);
			return typeof next === 'string' ? next : change(next);
		}
	};
	return [kind, ...partsOf(dossier, value, change)];
}

/** An answer of a kind, to be filled in; a sentence where the dossier has nothing to choose from. */
function emptyValue(dossier: Dossier, kind: string, cited: string): Value | string {
	const [place] = dossier.places.features;
	const [actor] = dossier.actors;
	switch (kind) {
		case 'quantity':
			return figureRead(cited) ?? { type: 'quantity', bound: 'exactly', unit: 'people', words: 'to be written' };
		case 'time':
			return { type: 'time', edtf: 'XXXX' };
		case 'place':
			return place ? { type: 'place', place: place.id } : 'There is no place yet.';
		case 'participant':
			return actor ? { type: 'participant', actor: actor.id, role: 'takes part' } : 'There is no actor yet.';
		default:
			return { type: 'category', slug: 'answer', label: 'answer' };
	}
}

function partsOf(dossier: Dossier, value: Value, change: (value: Value) => Command): FormField[] {
	switch (value.type) {
		case 'quantity':
			return [
				{
					label: 'How many',
					value: String(value.value ?? ''),
					edit: (text) => {
						const number = numberTyped(text);
						return Number.isFinite(number) ? change({ ...value, value: number }) : 'Expected a number.';
					}
				},
				{
					label: 'Bound',
					value: value.bound,
					choices: slugChoices(BOUNDS),
					edit: (text) => change({ ...value, bound: chosenOf(BOUNDS, text) ?? value.bound })
				},
				{ label: 'Of what', value: value.unit, edit: (text) => change({ ...value, unit: filled(text) ?? value.unit }) }
			];
		case 'time':
			return [
				{
					label: 'Time',
					value: value.edtf,
					hint: '16 December 2014',
					edit: (text) => {
						const time = timeTyped(text);
						return 'reason' in time ? time.reason : change({ ...value, edtf: time.edtf });
					}
				}
			];
		case 'place':
			return [
				{
					label: 'Place',
					value: value.place,
					choices: placeChoices(dossier),
					edit: (place) => change({ ...value, place })
				}
			];
		case 'participant':
			return [
				{
					label: 'Who',
					value: value.actor,
					choices: actorChoices(dossier),
					edit: (actor) => change({ ...value, actor })
				},
				{ label: 'As', value: value.role, edit: (text) => change({ ...value, role: filled(text) ?? value.role }) }
			];
		case 'category':
			return [
				nameField('Answer', value.label, 'Write the answer.', (label) =>
					change({ ...value, label, slug: freshId(label, new Set()) })
				)
			];
		case 'event':
			return [];
	}
}
