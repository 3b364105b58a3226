// What can be changed of a person or body.
import { ACTOR_KINDS, type Dossier } from '#core/dossier/types.ts';
import type { Changes, Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import {
	actorChoices,
	chosenOf,
	filled,
	nameField,
	NONE,
	optionalField,
	slugChoices,
	type FormField
} from './field.ts';

/** The fields of an actor, in the order of the form. */
export function actorFields(dossier: Dossier, id: string): FormField[] {
	const actor = findRecord(dossier, 'actor', id);
	if (!actor) return [];
	const { name, kind, aliases = [], roles = [], memberOf = [], sensitive, note } = actor;
	const change = (changed: Changes<'actor'>): Edit => ({ do: 'update', type: 'actor', id, change: changed });
	return [
		nameField('Name', name, 'An actor needs a name.', (name) => change({ name })),
		{
			label: 'Kind',
			value: kind,
			choices: slugChoices(ACTOR_KINDS),
			edit: (text) => change({ kind: chosenOf(ACTOR_KINDS, text) ?? kind })
		},
		{
			label: 'Also called',
			value: aliases.join(', '),
			edit: (text) => change({ aliases: orNone(text.split(',').flatMap((part) => filled(part) ?? [])) })
		},
		// The first role and body alone are changed here; the others stay as they are.
		optionalField('Role', roles[0]?.title, (title) =>
			change({ roles: orNone([...(title ? [{ ...roles[0], title }] : []), ...roles.slice(1)]) })
		),
		optionalField(
			'Member of',
			memberOf[0],
			(body) => change({ memberOf: orNone([...(body ? [body] : []), ...memberOf.slice(1)]) }),
			{ choices: [NONE, ...actorChoices(dossier, id)] }
		),
		{
			label: 'Private person',
			value: sensitive ? 'yes' : '',
			choices: [
				['', 'no'],
				['yes', 'yes: can be left out by name']
			],
			edit: (text) => change({ sensitive: text === 'yes' ? true : undefined })
		},
		optionalField('Note', note, (note) => change({ note }), { long: true })
	];
}

function orNone<T>(list: T[]): T[] | undefined {
	return list.length === 0 ? undefined : list;
}
