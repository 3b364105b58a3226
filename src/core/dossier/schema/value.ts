// What a claim asserts: a time, a place, a participant, an event, a quantity or a category.
import * as v from 'valibot';
import { BOUNDS, SHARES, type Value } from '../types.ts';
import { Amount, FilledText, Id } from './terms.ts';

/** One part of a quantity, such as the children among the killed. */
export const QuantityPartSchema = v.looseObject({
	of: FilledText,
	value: v.exactOptional(Amount),
	share: v.exactOptional(v.picklist(SHARES))
});

/** When: EDTF. */
export const TimeValueSchema = v.looseObject({ type: v.literal('time'), edtf: FilledText });
/** Where: the id of a place. */
export const PlaceValueSchema = v.looseObject({
	type: v.literal('place'),
	place: Id,
	role: v.exactOptional(FilledText)
});
/** Who is named in it, and as what: a victim too, or somebody who is only blamed. */
export const ParticipantValueSchema = v.looseObject({ type: v.literal('participant'), actor: Id, role: FilledText });
/** Another event, and how it is related. */
export const EventValueSchema = v.looseObject({ type: v.literal('event'), event: Id, relation: FilledText });
/** How many or how long, as exactly as the source says. */
export const QuantityValueSchema = v.looseObject({
	type: v.literal('quantity'),
	value: v.exactOptional(Amount),
	high: v.exactOptional(Amount),
	bound: v.picklist(BOUNDS),
	unit: FilledText,
	words: v.exactOptional(v.string()),
	parts: v.exactOptional(v.array(QuantityPartSchema))
});
/** One of several answers, named by a slug. */
export const CategoryValueSchema = v.looseObject({
	type: v.literal('category'),
	slug: FilledText,
	label: FilledText,
	share: v.exactOptional(v.picklist(SHARES))
});

/** One of the six kinds of value, told apart by `type`. */
export const ValueSchema = v.variant('type', [
	TimeValueSchema,
	PlaceValueSchema,
	ParticipantValueSchema,
	EventValueSchema,
	QuantityValueSchema,
	CategoryValueSchema
]) satisfies v.GenericSchema<unknown, Value>;
