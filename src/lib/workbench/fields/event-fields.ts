// What can be changed of an event; where and when it was are claims about it.
import { EVENT_KINDS, type Claim, type Dossier, type Value } from '#core/dossier/types.ts';
import type { Changes, Edit } from '#core/edit/command.ts';
import { BY_EDITORS } from '#core/dossier/tool-words.ts';
import { freshId, takenIds } from '#core/edit/fresh-id.ts';
import { findRecord } from '#core/edit/lists.ts';
import { eventChoices, filled, nameField, NONE, optionalField, placeChoices, type FormField } from './field.ts';
import { timeTyped } from './time-typed.ts';

/** Such a claim cites the passages of its event, which need not name the place or the time. */
const INFERRED = BY_EDITORS;

/** The fields of an event, in the order of the form. */
export function eventFields(dossier: Dossier, id: string): FormField[] {
	const event = findRecord(dossier, 'event', id);
	if (!event) return [];
	const change = (changed: Changes<'event'>): Edit => ({ do: 'update', type: 'event', id, change: changed });
	return [
		nameField('Title', event.title, 'An event needs a title.', (title) => change({ title })),
		{
			label: 'Kind',
			value: event.kind,
			list: EVENT_KINDS,
			edit: (text) => change({ kind: filled(text) ?? event.kind })
		},
		optionalField('Part of', event.partOf, (partOf) => change({ partOf }), {
			choices: [NONE, ...eventChoices(dossier, id)]
		}),
		{
			label: 'Where',
			value: '',
			choices: [['', 'add a place it happened at…'], ...placeChoices(dossier)],
			edit: (place) => claimAdded(dossier, id, 'where', { type: 'place', place }, event.citations)
		},
		{
			label: 'When',
			value: '',
			hint: '16 December 2014',
			edit: (text) => {
				if (filled(text) === undefined) return 'Write a date.';
				const time = timeTyped(text);
				if ('reason' in time) return time.reason;
				return claimAdded(dossier, id, 'when', { type: 'time', edtf: time.edtf }, event.citations);
			}
		}
	];
}

function claimAdded(
	dossier: Dossier,
	about: string,
	property: string,
	value: Value,
	citations: Claim['citations']
): Edit | string {
	if (citations.length === 0) return 'First cite a passage for this event: a claim stands on one.';
	const id = freshId(`${about} ${property}`, takenIds(dossier));
	return {
		do: 'add',
		records: [{ type: 'claim', record: { id, about, property, value, inferred: INFERRED, citations } }]
	};
}
