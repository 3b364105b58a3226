// The role of an actor in an event, in the number that its kind asks for.
import { term } from './vocabulary.ts';

/** Kinds of actors that are several people or speak as one body of them: roles of theirs are told in the plural. */
export const SEVERAL: readonly string[] = ['group', 'armed-group', 'public'];

/** Roles that are nouns for people by their ending: "attacker", "negotiator", "activist", "detainee". */
const BY_ENDING = /^[\p{Ll}-]{2,}(?:er|or|ist|ee)$/u;
/** Words that end so and are no such noun. */
const NO_NOUN =
	/^(?:under|there|over|after|either|neither|other|another|together|former|latter|later|however|rather|never|ever|younger|older|elder|eager|clever|bitter|sober|proper|tender|sinister|minor|major|poor|senior|junior|superior|inferior|interior|prior|moist|racist|free|three)$/;
/** Nouns for people whose endings others have too: "student" but "violent", "hostage" but "average". */
const NOUNS: ReadonlySet<string> = new Set(
	`victim witness participant target suspect hostage captive fugitive accomplice guard medic nurse pilot host guest friend student agent
	patient resident president recipient opponent respondent correspondent client combatant occupant assailant assistant
	attendant informant defendant claimant servant militant migrant immigrant applicant inhabitant candidate advocate associate
	delegate inmate graduate pirate cadet civilian guardian politician technician physician pedestrian parent pupil official
	relative spokesperson ally casualty deputy`.split(/\s+/)
);

/** A role in words, in the plural for those who are several: "victims", "held responsible", "carried it out". */
export function actorRole(role: string, kind: string | undefined): string {
	const words = term('role', role);
	return kind !== undefined && SEVERAL.includes(kind) && isNoun(words) ? pluralOf(words) : words;
}

/** The role that is told so of several: "victims" is victim, "held responsible" itself. */
export function roleOfOne(words: string): string {
	const one = [words.replace(/ies$/, 'y'), words.replace(/es$/, ''), words.replace(/s$/, '')];
	return one.find((noun) => isNoun(noun) && pluralOf(noun) === words) ?? words;
}

function isNoun(words: string): boolean {
	return NOUNS.has(words) || (BY_ENDING.test(words) && !NO_NOUN.test(words));
}

function pluralOf(noun: string): string {
	if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
	return noun.endsWith('ss') ? `${noun}es` : `${noun}s`;
}

/** With these a name goes on to tell of others than those it is the name of: "relatives of victims", "lawyer for the attackers". */
const GOES_ON: ReadonlySet<string> = new Set(
	'of at in on from for to by with without near under over against among behind between during after before who whom whose that which ,'.split(
		' '
	)
);
/** Words with which a name says less than the role, or something else: "former minister", "alleged attacker". */
const SAYS_LESS: ReadonlySet<string> = new Set(
	'former ex co non anti deputy vice assistant acting alleged suspected accused presumed supposed purported possible potential would-be would be self no not'.split(
		' '
	)
);
const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are']);

/**
 * True where a name says a role already: it is the role, it ends with it, or it says of those it names that they are it. "The attackers",
 * attacker; "Attackers at the gate", attacker; "Pupils who escaped", escaped. A name in which others have the role does not: "Victim's father".
 */
export function saysAlready(name: string, role: string): boolean {
	const [whole, wanted] = [nameWords(name), nameWords(role)];
	if (wanted.length === 0 || isSame(whole, wanted)) return true;
	if (whole.includes('and') || whole.includes('or')) return false;
	const at = whole.findIndex((word) => GOES_ON.has(word));
	const head = at < 0 ? whole : whole.slice(0, at);
	const clause = whole[at] === 'who' || whole[at] === 'that' ? whole.slice(at + 1) : [];
	if (isSame(BEING.has(clause[0] ?? '') ? clause.slice(1) : clause, wanted)) return true;
	const before = head.slice(0, -wanted.length);
	return isSame(head.slice(-wanted.length), wanted) && !before.some((word) => SAYS_LESS.has(word));
}

/** Words in lower case without an article before them; a possessive stays one: "victim's" is not "victim". */
function nameWords(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}*)?|,/gu) ?? [];
	return /^(?:an?|the)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** The same words, in whatever number. */
function isSame(words: readonly string[], others: readonly string[]): boolean {
	const one = (word: string | undefined) => word?.replace(/(?<!['’])s$/, '');
	return words.length === others.length && words.every((word, at) => one(word) === one(others[at]));
}
