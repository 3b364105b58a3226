// What can be changed of a record by hand: each field with its words, its value now and the edit it makes.
import type { Dossier } from '#core/dossier/types.ts';
import { NO_TEXTS, type HeldTexts } from '../held-texts.ts';
import type { ListedKind } from '../listing.ts';
import { actorFields } from './actor-fields.ts';
import { claimFields } from './claim-fields.ts';
import { eventFields } from './event-fields.ts';
import type { FormField } from './field.ts';
import { placeFields } from './place-fields.ts';
import { statementFields } from './statement-fields.ts';

const FIELDS: Readonly<Record<ListedKind, (dossier: Dossier, id: string, texts: HeldTexts) => FormField[]>> = {
	place: placeFields,
	actor: actorFields,
	event: eventFields,
	statement: statementFields,
	claim: claimFields
};

/** The fields of the record with that id, in the order of the form; none if there is no such record. */
export function fieldsOf(dossier: Dossier, kind: ListedKind, id: string, texts: HeldTexts = NO_TEXTS): FormField[] {
	return FIELDS[kind](dossier, id, texts);
}
