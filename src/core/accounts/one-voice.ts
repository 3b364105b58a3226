// Who speaks with one voice: a body and its head or spokesman, an outlet and its staff.
import type { Actor, Role } from '#core/dossier/types.ts';
import type { Origin } from './origins.ts';

/** Offices whose holder speaks for the body they are of. Matched as whole words of a role's title, the case of letters ignored. */
const SPEAKS_FOR =
	/\b(?:spokes(?:man|woman|men|women|person|people)|head|chief|leader|president|prime minister|premier|chancellor|minister|secretary|chair(?:man|woman|person)?|director|commander|commissioner|governor|mayor|king|queen|emir|ambassador|representative|editor)s?\b/i;

/** Before the title of an office, these make it another's: a former head speaks for the body no more. */
const NO_LONGER = /\b(?:former|ex|late|deposed|ousted|rival|self-styled)\b/i;

/** Actor id → the bodies they speak for: by a role in it, of an outlet by belonging to it. */
export function bodiesSpokenFor(actors: ReadonlyMap<string, Actor>): Map<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const { id, roles = [], memberOf = [] } of actors.values()) {
		const outlets = memberOf.filter((body) => actors.get(body)?.kind === 'outlet');
		const offices = roles.filter(isOffice).flatMap(({ of }) => (of === undefined ? memberOf : [of]));
		const bodies = [...new Set([...offices, ...outlets])].filter((body) => body !== id);
		if (bodies.length > 0) found.set(id, bodies);
	}
	return found;
}

function isOffice({ title }: Role): boolean {
	return SPEAKS_FOR.test(title) && !NO_LONGER.test(title);
}

/** The origins with those of one body as one: the first of them, with the ids of the others. */
export function withOneVoice(origins: readonly Origin[], bodies: ReadonlyMap<string, readonly string[]>): Origin[] {
	const voices: { ids: Set<string>; origins: Origin[] }[] = [];
	for (const origin of origins) {
		const own = origin.kind === 'actor' && origin.who !== null ? origin.who : null;
		const ids = new Set(own === null ? [origin.id] : [own, ...(bodies.get(own) ?? [])]);
		const same = voices.filter((voice) => [...ids].some((id) => voice.ids.has(id)));
		const [first, ...others] = same;
		if (!first) {
			voices.push({ ids, origins: [origin] });
			continue;
		}
		// Somebody who speaks for two bodies makes one voice of what stood as two.
		for (const { ids: more, origins: heard } of [...others, { ids, origins: [origin] }]) {
			for (const id of more) first.ids.add(id);
			first.origins.push(...heard);
		}
		for (const other of others) voices.splice(voices.indexOf(other), 1);
	}
	return voices.flatMap(({ origins: [first, ...others] }) => {
		if (!first) return [];
		const more = others.flatMap(({ who }) => who ?? []);
		return [more.length === 0 ? first : { ...first, with: more }];
	});
}
