// What can be changed of a statement; its quotation is what the passage says and is not rewritten.
import { MEDIA, type Dossier } from '#core/dossier/types.ts';
import type { Changes, Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import {
	actorChoices,
	chosenOf,
	deniedField,
	doubtField,
	NONE,
	optionalField,
	placeChoices,
	slugChoices,
	subjectChoices,
	timeField,
	type FormField
} from './field.ts';

/** The fields of a statement, in the order of the form. */
export function statementFields(dossier: Dossier, id: string): FormField[] {
	const statement = findRecord(dossier, 'statement', id);
	if (!statement) return [];
	const { speaker, form, gist, medium, said, saidAt, about, certainty, polarity, note } = statement;
	const change = (changed: Changes<'statement'>): Edit => ({ do: 'update', type: 'statement', id, change: changed });
	const subjects = subjectChoices(dossier);
	const named = about.map((one) => subjects.find(([value]) => value === one)?.[1] ?? one);
	return [
		optionalField('Speaker', speaker ?? '', (speaker) => change({ speaker: speaker ?? null }), {
			choices: [NONE, ...actorChoices(dossier)]
		}),
		...(form === 'indirect' ? [optionalField('In own words', gist, (gist) => change({ gist }), { long: true })] : []),
		optionalField('Medium', medium, (text) => change({ medium: chosenOf(MEDIA, text ?? '') }), {
			choices: [NONE, ...slugChoices(MEDIA)]
		}),
		timeField('Said', said, '16 December 2014', (said) => change({ said })),
		optionalField('Said at', saidAt, (saidAt) => change({ saidAt }), { choices: [NONE, ...placeChoices(dossier)] }),
		{
			label: 'About',
			value: '',
			choices: [['', named.length === 0 ? 'add what it is about…' : `${named.join(', ')}; add…`], ...subjects],
			edit: (text) => change({ about: [...new Set([...about, text])] })
		},
		doubtField(certainty, (certainty) => change({ certainty })),
		deniedField(polarity, (polarity) => change({ polarity })),
		optionalField('Note', note, (note) => change({ note }), { long: true })
	];
}
