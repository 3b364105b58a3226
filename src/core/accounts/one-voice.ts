// Who speaks with one voice: a body and its head or spokesman, an outlet and its staff.
import { once } from '#core/basics/once.ts';
import type { Actor } from '#core/dossier/types.ts';
import type { Origin } from './origin.ts';

/** What the title of whoever heads a body ends with, once "of that body" is cut off. Matched as whole words, the case of letters ignored. */
const HEADS =
	/\b(?:head|chief|leader|president|prime minister|chief minister|premier|chancellor|chair(?:man|woman|person)?|director(?:[- ]general)?|commander(?:-in-chief)?|commissioner|governor|mayor|king|queen|emir|secretary[- ]general|principal|editor(?:-in-chief)?)$/i;
const CHIEF_OF_STAFF = /\bchief of (?:(?:army|air|naval|general) )?staff$/i;
const SPEAKS = /\bspokes(?:man|woman|men|women|person|persons|people)\b/i;

/** Whoever has only been head, stands in for one, or heads a part or an opposition, does not speak for the body. */
const NOT_ITS =
	/\b(?:former|ex|late|deposed|ousted|rival|self-styled|deputy|vice|assistant|opposition|shadow|committee|council of|branch|to)\b/i;

/** Actor id → the bodies they speak for: by a role in it, of an outlet by belonging to it. */
export const bodiesSpokenFor = once((actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, readonly string[]>();
	for (const { id, roles = [], memberOf = [] } of actors.values()) {
		const outlets = memberOf.filter((body) => actors.get(body)?.kind === 'outlet');
		const offices = roles.flatMap(({ title, of }) => {
			if (of !== undefined) return speaksFor(title, actors.get(of)) ? [of] : [];
			// A spokesman speaks for what he belongs to, though no office is said to be of it.
			return SPEAKS.test(title) && !NOT_ITS.test(title) ? memberOf : [];
		});
		const bodies = [...new Set([...offices, ...outlets])].filter((body) => body !== id);
		if (bodies.length > 0) found.set(id, bodies);
	}
	return found;
});

/** "army chief" of the army, "Prime Minister of Pakistan" of its government; not "chair of the budget committee" of a parliament. */
function speaksFor(title: string, body: Actor | undefined): boolean {
	if (NOT_ITS.test(title)) return false;
	const known = wordsOf([body?.name ?? '', ...(body?.aliases ?? [])].join(' '));
	const [, office = title, , rest = ''] = /^(.*?)\b(of|for)\b (.+)$/i.exec(title) ?? [];
	if (SPEAKS.test(title) || CHIEF_OF_STAFF.test(title.trim())) return true;
	return HEADS.test(office.trim()) && [...wordsOf(rest)].every((word) => known.has(word));
}

function wordsOf(text: string): Set<string> {
	return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the'));
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
