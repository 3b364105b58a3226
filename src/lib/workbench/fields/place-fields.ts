// What can be changed of a place.
import { PLACE_KINDS, PRECISIONS, type Dossier } from '#core/dossier/types.ts';
import type { Changes, Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import { placed, REACH, readPosition } from '../placing.ts';
import {
	chosenOf,
	filled,
	nameField,
	NONE,
	numberTyped,
	optionalField,
	placeChoices,
	slugChoices,
	type FormField
} from './field.ts';

/** The fields of a place, in the order of the form. */
export function placeFields(dossier: Dossier, id: string): FormField[] {
	const place = findRecord(dossier, 'place', id);
	if (!place) return [];
	const { name, kind, precision, radius, partOf, timeZone, note } = place.properties;
	const change = (properties: NonNullable<Changes<'place'>['properties']>): Edit => ({
		do: 'update',
		type: 'place',
		id,
		change: { properties }
	});
	const at = place.geometry?.type === 'Point' ? place.geometry.coordinates : null;
	return [
		nameField('Name', name, 'A place needs a name.', (name) => change({ name })),
		{
			label: 'Kind',
			value: kind,
			choices: slugChoices(PLACE_KINDS),
			edit: (text) => change({ kind: chosenOf(PLACE_KINDS, text) ?? kind })
		},
		{
			label: 'Precision',
			value: precision,
			choices: slugChoices(PRECISIONS),
			edit: (text) => {
				const next = chosenOf(PRECISIONS, text) ?? 'unknown';
				const reaches = next !== 'country' && next !== 'unknown';
				return change({ precision: next, radius: reaches ? (radius ?? REACH[next]) : undefined });
			}
		},
		{
			label: 'Position',
			value: at ? `${at[1]}, ${at[0]}` : '',
			hint: place.geometry && !at ? 'an area is drawn' : 'latitude, longitude',
			edit: (text) => {
				if (filled(text) === undefined) return { do: 'update', type: 'place', id, change: { geometry: null } };
				const coordinates = readPosition(text);
				if (!coordinates) return 'Expected latitude and longitude in degrees, such as 34.008, 71.578.';
				return placed(dossier, id, { type: 'Point', coordinates });
			}
		},
		{
			label: 'Radius, metres',
			value: radius === undefined ? '' : String(radius),
			edit: (text) => {
				if (filled(text) === undefined) return change({ radius: undefined });
				const metres = numberTyped(text);
				return metres > 0 ? change({ radius: metres }) : 'Expected a number of metres, more than 0.';
			}
		},
		optionalField('Part of', partOf, (partOf) => change({ partOf }), { choices: [NONE, ...placeChoices(dossier, id)] }),
		optionalField('Time zone', timeZone, (timeZone) => change({ timeZone }), { hint: 'Asia/Karachi' }),
		optionalField('Note', note, (note) => change({ note }), { long: true })
	];
}
