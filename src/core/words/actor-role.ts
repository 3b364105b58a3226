// The role of an actor in an event, in the number that its kind asks for.
import { term } from './vocabulary.ts';

/** Kinds of actors that are several people or speak as one body of them: roles of theirs are told in the plural. */
export const SEVERAL: readonly string[] = ['group', 'armed-group', 'public'];

/** Roles that are nouns for people and take an s: "victim", "attacker", "negotiator", "participant". */
const NOUN = /^[\p{Ll}-]*(?:er|or|im|ist|ant|ent|ee|et|ect|ian|ate|ess)$/u;
/** Words that end like such a noun and are none. */
const NO_NOUN = /^(?:present|absent|silent|responsible|to|under|there|over|after|either|other|met|set|yet|against)$/u;

/** A role in words, in the plural for those who are several: "victims", "held responsible", "carried it out". */
export function actorRole(role: string, kind: string | undefined): string {
	const words = term('role', role);
	if (kind === undefined || !SEVERAL.includes(kind) || !NOUN.test(words) || NO_NOUN.test(words)) return words;
	return words.endsWith('ss') ? `${words}es` : `${words}s`;
}

/** True where a name says a role already, word for word in any order: "The attackers", attacker; "A doctor at the hospital", doctor. */
export function saysAlready(name: string, role: string): boolean {
	const wordsOf = (text: string) =>
		(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/s$/, ''));
	const known = new Set(wordsOf(name));
	return wordsOf(role).every((word) => known.has(word));
}
