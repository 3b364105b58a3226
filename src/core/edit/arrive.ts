// A drafted text comes into a dossier: its suggestions wait beside the records, and those that are one already are joined.
import { withoutAccents } from '#core/basics/letters.ts';
import type { Actor, Dossier, Place } from '#core/dossier/types.ts';
import { metresBetween } from '#core/geo/distance.ts';
import { middleOf } from '#core/words/distance.ts';
import type { Outcome } from './command.ts';
import { include } from './include.ts';
import { join } from './join.ts';
import { recordsOf } from './lists.ts';
import { redirected } from './referrers.ts';
import { accept, isSuggestion } from './suggestions.ts';

/** Two places of one name farther apart than this, in metres, are two places. */
const SAME_PLACE = 50_000;

/**
 * Both dossiers in one, the first one's records first. Ids that are taken are changed in the second. A suggested place
 * or actor that the dossier already suggests is joined to it; one that it holds keeps waiting (see `twinOf`). Figures
 * are about the one event there is, where there is only one.
 */
export function arrive(dossier: Dossier, drafted: Dossier): Dossier {
	const { dossier: whole, renamed } = include(dossier, drafted);
	const idHere = (id: string) => renamed.get(id) ?? id;
	return withOneEvent(withTwinsJoined(whole, drafted, idHere), dossier, drafted, idHere);
}

/** The accepted record that a suggested place or actor is, by name and kind or by where it lies; `null` if there is none. */
export function twinOf(dossier: Dossier, id: string): string | null {
	return twin(dossier, id, (record) => !isSuggestion(record));
}

/** Accepts suggestions with all they refer to; a place or actor that the dossier holds already is joined to it. */
export function acceptWithTwins(dossier: Dossier, ids: readonly string[]): Outcome {
	const accepted = accept(dossier, ids);
	if (!accepted.ok) return accepted;
	const joined = accepted.ids.reduce((after, id) => {
		const keep = twinOf(dossier, id);
		const type = recordsOf(after, 'actor').some((actor) => actor.id === id) ? 'actor' : 'place';
		const outcome = keep === null ? null : join(after, { do: 'join', type, keep, gone: id });
		return outcome?.ok ? outcome.dossier : after;
	}, accepted.dossier);
	return { ...accepted, dossier: joined };
}

/** Its id in the dossier it came into. */
type IdHere = (id: string) => string;

function withTwinsJoined(whole: Dossier, added: Dossier, idHere: IdHere): Dossier {
	let joined = whole;
	for (const type of ['place', 'actor'] as const) {
		for (const record of recordsOf(added, type)) {
			const id = idHere(record.id);
			const keep = twin(joined, id, isSuggestion);
			if (keep === null) continue;
			const outcome = join(joined, { do: 'join', type, keep, gone: id });
			if (outcome.ok) joined = outcome.dossier;
		}
	}
	return joined;
}

/** The event made for figures gives way to the one event that was there before. */
function withOneEvent(whole: Dossier, before: Dossier, added: Dossier, idHere: IdHere): Dossier {
	const roots = before.events.filter(({ partOf }) => partOf === undefined);
	const [root] = roots;
	if (root === undefined || roots.length > 1) return whole;
	const made = new Set(added.events.filter(isSuggestion).map(({ id }) => idHere(id)));
	const followed = redirected(whole, new Map([...made].map((id) => [id, root.id])));
	return { ...followed, events: followed.events.filter(({ id }) => !made.has(id)) };
}

function twin(dossier: Dossier, id: string, isMeant: (record: Place | Actor) => boolean): string | null {
	const place = dossier.places.features.find((one) => one.id === id);
	if (place) {
		return dossier.places.features.find((one) => one !== place && isMeant(one) && isSamePlace(one, place))?.id ?? null;
	}
	const actor = dossier.actors.find((one) => one.id === id);
	if (!actor || isOpen(actor)) return null;
	const fitting = dossier.actors.filter((one) => one !== actor && isMeant(one) && isSameActor(one, actor));
	// Where two fit, a person says which.
	return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

/** A person by the full name alone: a surname fits many. A body by any of its names. */
function isSameActor(one: Actor, other: Actor): boolean {
	if (one.kind !== other.kind || isOpen(one)) return false;
	if (one.kind === 'person') return one.name.trim().includes(' ') && folded(one.name) === folded(other.name);
	const names = new Set(namesOf(other));
	return namesOf(one).some((name) => names.has(name));
}

/** Whether the draft left open which of several it is. */
function isOpen(record: object): boolean {
	const draft: unknown = Reflect.get(record, 'draft');
	return typeof draft === 'object' && draft !== null && Reflect.get(draft, 'orElse') !== undefined;
}

function isSamePlace(one: Place, other: Place): boolean {
	const links = new Set(one.properties.links ?? []);
	if (other.properties.links?.some((link) => links.has(link))) return true;
	if (folded(one.properties.name) !== folded(other.properties.name)) return false;
	const [a, b] = [middleOf(one.geometry), middleOf(other.geometry)];
	const reach = Math.max(SAME_PLACE, one.properties.radius ?? 0, other.properties.radius ?? 0);
	return a === null || b === null || one.properties.kind === 'country' || metresBetween(a, b) <= reach;
}

function namesOf({ name, aliases }: Actor): string[] {
	return [name, ...(aliases ?? [])].map(folded);
}

function folded(name: string): string {
	return withoutAccents(name).toLowerCase();
}
