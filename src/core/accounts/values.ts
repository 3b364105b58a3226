// Two values of one property held against each other, whatever kind they are of, asserted or denied.
import { once } from '#core/basics/once.ts';
import type { Actor, Place, Value } from '#core/dossier/types.ts';
import { compareCategories, compareStages, impliesCategory, type DeclaredPairs } from './categories.ts';
import { compareParticipants } from './participants.ts';
import { comparePlaces, impliesPlace } from './places.ts';
import { compareQuantities, hasBounds, impliesQuantity } from './quantities.ts';
import { agree, compatible, conflict, differ, type ValueRelation } from './relation.ts';
import { compareTimes, haveOneClock, impliesTime, isCertainTime } from './times.ts';
import { commonUnit, type Wholes } from './units.ts';

/** A value, and whether it is denied. */
export interface Answer {
	value: Value;
	denied: boolean;
}

/** What the values of one question are compared by. */
export interface Grounds {
	/** What is asked: an event's `status` has stages that follow each other. */
	property: string;
	places: ReadonlyMap<string, Place>;
	actors: ReadonlyMap<string, Actor>;
	pairs: DeclaredPairs;
	wholes: Wholes;
}

/** Compares two answers to one question. */
export function compareAnswers(a: Answer, b: Answer, grounds: Grounds): ValueRelation {
	if (a.denied && b.denied) return compatible('both deny something');
	if (a.denied) return compareDenial(a.value, b.value, grounds);
	if (b.denied) return compareDenial(b.value, a.value, grounds);
	return compareValues(a.value, b.value, grounds);
}

/** A text that is the same for values that say the same, whatever the order of their parts and the wording of labels. */
export function answerKey({ value, denied }: Answer): string {
	return JSON.stringify([denied ? 'denied' : 'asserted', ...keyOf(value)]);
}

/** The key of a value that nobody denies: every account is held against every other. */
const plainKey = once((value: Value) => answerKey({ value, denied: false }));

function keyOf(value: Value): unknown[] {
	switch (value.type) {
		case 'time':
			return ['time', value.edtf];
		case 'place':
			return ['place', value.place, value.role ?? null];
		case 'participant':
			return ['participant', value.actor, value.role];
		case 'event':
			return ['event', value.event, value.relation];
		case 'category':
			return ['category', value.slug, value.share ?? null];
		case 'quantity': {
			const words = value.value === undefined && value.high === undefined ? (value.words ?? null) : null;
			const parts = (value.parts ?? []).map((part) =>
				JSON.stringify([commonUnit(part.of).unit, part.value ?? null, part.share ?? null])
			);
			return [
				'quantity',
				value.value ?? null,
				value.high ?? null,
				value.bound,
				unitKey(value.unit),
				words,
				parts.sort()
			];
		}
	}
}

/** "hour" and "hours" are one unit; hours and minutes are not written alike, so they stay two accounts. */
function unitKey(unit: string): string {
	const { unit: common, factor } = commonUnit(unit);
	return factor === 1 ? common : `${factor} ${common}`;
}

function compareValues(a: Value, b: Value, { property, places, actors, pairs, wholes }: Grounds): ValueRelation {
	if (plainKey(a) === plainKey(b)) return agree('both say the same');
	if (a.type === 'time' && b.type === 'time') return compareTimes(a.edtf, b.edtf);
	if (a.type === 'place' && b.type === 'place') return comparePlaces(a, b, places);
	if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b, wholes);
	if (a.type === 'category' && b.type === 'category') {
		return property === 'status' ? compareStages(a, b, pairs) : compareCategories(a, b, pairs);
	}
	if (a.type === 'participant' && b.type === 'participant') return compareParticipants(a, b, actors);
	// A thing may stand to several events.
	if (a.type === b.type) return compatible('there may be more than one');
	return differ('they answer in different kinds');
}

function compareDenial(denied: Value, asserted: Value, { places }: Grounds): ValueRelation {
	if (!isMeasured(denied) || !isMeasured(asserted) || !isOneClock(denied, asserted)) {
		return differ('one denies what the other may say, and neither is exact enough to tell');
	}
	return implies(asserted, denied, places)
		? conflict('one denies what the other says')
		: compatible('what one denies, the other does not say');
}

/** False for what is approximate, uncertain or without a number: how far it reaches nobody says, so nothing follows from it. */
function isMeasured(value: Value): boolean {
	if (value.type === 'quantity') return hasBounds(value);
	return value.type !== 'time' || isCertainTime(value.edtf);
}

function isOneClock(a: Value, b: Value): boolean {
	return a.type !== 'time' || b.type !== 'time' || haveOneClock(a.edtf, b.edtf);
}

function implies(a: Value, b: Value, places: Grounds['places']): boolean {
	if (a.type === 'time' && b.type === 'time') return impliesTime(a.edtf, b.edtf);
	if (a.type === 'place' && b.type === 'place') return impliesPlace(a, b, places);
	if (a.type === 'quantity' && b.type === 'quantity') return impliesQuantity(a, b);
	if (a.type === 'category' && b.type === 'category') return impliesCategory(a, b);
	return plainKey(a) === plainKey(b);
}
