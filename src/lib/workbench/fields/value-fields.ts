// What can be changed of a claim's answer.
import { BOUNDS, type Claim, type Dossier, type QuantityValue, type Value } from '#core/dossier/types.ts';
import { UNWRITTEN, WAITING_KEY } from '#core/dossier/unfinished.ts';
import { figureRead } from '#core/draft/figures/read.ts';
import type { Edit } from '#core/edit/command.ts';
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
	['participant', 'somebody involved']
];

/**
 * The field that says what the answer is, and those of an answer of that kind. A new figure is read from the words `cited`, and
 * with it how exactly they give it and whether they deny it. `isWaiting`: nobody has given the answer yet; what stands there is shown to nobody, and the
 * field for it is empty.
 */
export function valueFields(
	dossier: Dossier,
	value: Value,
	change: (value: Value, told?: Pick<Claim, 'polarity' | 'certainty'>) => Edit,
	{ cited, isWaiting }: { cited: string; isWaiting: boolean }
): FormField[] {
	const kind: FormField = {
		label: 'Answer is',
		value: value.type,
		choices: KINDS,
		edit: (text) => {
			const figure = text === 'quantity' ? figureRead(cited) : null;
			if (figure) {
				const { value, ...told } = figure;
				return change(value, told);
			}
			const next = emptyValue(dossier, text);
			return typeof next === 'string' ? next : unanswered(change(next));
		}
	};
	const parts = partsOf(dossier, value, change);
	return [kind, ...(isWaiting ? parts.map(waiting) : parts)];
}

/** A field of an answer that is still to be given: the first one gives it and is empty; what is set beside it does not. */
function waiting(field: FormField, at: number): FormField {
	const { choices, hint, edit } = field;
	if (at > 0) {
		return {
			...field,
			edit: (text) => {
				const command = edit(text);
				return typeof command === 'string' ? command : unanswered(command);
			}
		};
	}
	return {
		...field,
		value: '',
		...(choices ? { choices: [['', 'choose…'], ...choices] } : { hint: hint ?? 'still to be written' }),
		edit: (text) => (choices && text === '' ? 'Choose one.' : edit(text))
	};
}

/** The edit of an answer that is still to be given. */
function unanswered(command: Edit): Edit {
	if (command.do !== 'update' || command.type !== 'claim') return command;
	return { ...command, change: Object.assign({}, command.change, { [WAITING_KEY]: ['value'] }) };
}

/** An answer of a kind, to be filled in; a sentence where the dossier has nothing to choose from. */
function emptyValue(dossier: Dossier, kind: string): Value | string {
	const [place] = dossier.places.features;
	const [actor] = dossier.actors;
	switch (kind) {
		case 'quantity':
			return { type: 'quantity', bound: 'exactly', unit: 'people', words: UNWRITTEN };
		case 'time':
			return { type: 'time', edtf: 'XXXX' };
		case 'place':
			return place ? { type: 'place', place: place.id } : 'There is no place yet.';
		case 'participant':
			return actor ? { type: 'participant', actor: actor.id, role: 'involved' } : 'There is no actor yet.';
		default:
			return { type: 'category', slug: 'answer', label: UNWRITTEN };
	}
}

/** A figure with its number; words that nobody has written give way to it. */
function withNumber(value: QuantityValue, number: number): QuantityValue {
	const { words, ...figure } = { ...value, value: number };
	return words === undefined || words === UNWRITTEN ? figure : { ...figure, words };
}

function partsOf(dossier: Dossier, value: Value, change: (value: Value) => Edit): FormField[] {
	switch (value.type) {
		case 'quantity':
			return [
				{
					label: 'How many',
					value: String(value.value ?? ''),
					edit: (text) => {
						const number = numberTyped(text);
						return Number.isFinite(number) ? change(withNumber(value, number)) : 'Expected a number.';
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
