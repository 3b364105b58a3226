// When, where, whether and with whom an event was, each as it is told: flatly, with doubt, or denied.
import { told, type Told } from '#core/dossier/hedge.ts';
import type { Claim, Edtf, Statement } from '#core/dossier/types.ts';

type Statements = ReadonlyMap<string, Statement>;

/** The slugs of a `status` that say that something has come to pass. */
const HAPPENED: ReadonlySet<string> = new Set(['took-place', 'under-way']);

/** True for the status of what has come to pass: it is under way, or took place. */
export function hasHappened(status: string): boolean {
	return HAPPENED.has(status);
}

/** True where somebody says whether an event happened, and nobody flatly that it did: announced, called off, alleged, denied. */
export function isHollowTold(statuses: readonly Told<string>[]): boolean {
	const flatly = ({ value, denied, doubts }: Told<string>) => hasHappened(value) && !denied && doubts.length === 0;
	return statuses.length > 0 && !statuses.some(flatly);
}

/** An actor in a role. */
export interface Participation {
	actor: string;
	role: string;
}

/** When, where, whether and with whom an event was. */
export interface EventTold {
	times: Told<Edtf>[];
	/** All of them: also those that contain a finer one. */
	places: Told<string>[];
	statuses: Told<string>[];
	participations: Told<Participation>[];
}

/** All that the claims about an event tell of that. */
export function eventTold(claims: readonly Claim[], statements: Statements): EventTold {
	return {
		times: timesTold(claims, statements),
		places: placesTold(claims, statements),
		statuses: statusesTold(claims, statements),
		participations: participationsTold(claims, statements)
	};
}

/** The times that `when` claims give. */
export function timesTold(claims: readonly Claim[], statements: Statements): Told<Edtf>[] {
	return told(claims, timeOf, statements);
}

/** The places that `where` claims give, all of them: also those that contain a finer one. */
export function placesTold(claims: readonly Claim[], statements: Statements): Told<string>[] {
	return told(claims, placeOf, statements);
}

/** The slugs of `status` claims. */
export function statusesTold(claims: readonly Claim[], statements: Statements): Told<string>[] {
	return told(claims, statusOf, statements);
}

/** Who is named in it, in which role. */
export function participationsTold(claims: readonly Claim[], statements: Statements): Told<Participation>[] {
	return told(claims, participationOf, statements);
}

/** The time that a `when` claim names. */
export function timeOf({ property, value }: Claim): Edtf | null {
	return property === 'when' && value.type === 'time' ? value.edtf : null;
}

/** The place that a `where` claim names. */
export function placeOf({ property, value }: Claim): string | null {
	return property === 'where' && value.type === 'place' ? value.place : null;
}

/** The slug of a `status` claim. */
export function statusOf({ property, value }: Claim): string | null {
	return property === 'status' && value.type === 'category' ? value.slug : null;
}

function participationOf({ value }: Claim): Participation | null {
	return value.type === 'participant' ? { actor: value.actor, role: value.role } : null;
}
