// What a claim asserts: a time, a place, a participant, an event, a quantity or a category.
import * as v from 'valibot';
import { BOUNDS, SHARES, type Value } from '../types.ts';
import { Amount, FilledText, Id } from './terms.ts';

/** One part of a quantity, such as the children among the killed. */
export const QuantityPartSchema = v.looseObject({
	of: FilledText,
	value: v.optional(Amount),
	share: v.optional(v.picklist(SHARES))
});

export const TimeValueSchema = v.looseObject({ type: v.literal('time'), edtf: FilledText });
export const PlaceValueSchema = v.looseObject({
	type: v.literal('place'),
	place: Id,
	role: v.optional(FilledText)
});
export const ParticipantValueSchema = v.looseObject({ type: v.literal('participant'), actor: Id, role: FilledText });
export const EventValueSchema = v.looseObject({ type: v.literal('event'), event: Id, relation: FilledText });
export const QuantityValueSchema = v.looseObject({
	type: v.literal('quantity'),
	value: v.optional(Amount),
	high: v.optional(Amount),
	bound: v.picklist(BOUNDS),
	unit: FilledText,
	words: v.optional(v.string()),
	parts: v.optional(v.array(QuantityPartSchema))
});
export const CategoryValueSchema = v.looseObject({
	type: v.literal('category'),
	slug: FilledText,
	label: FilledText,
	share: v.optional(v.picklist(SHARES))
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
