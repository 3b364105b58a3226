// Who speaks: the actor that the words of a speaker name, or that "he" and "she" can only be.
import { firstWhere } from '#core/basics/lists.ts';
import { own } from '#core/dossier/own.ts';
import type { ActorKind } from '#core/dossier/types.ts';
import { kindOfHead, NATIONAL_BODIES } from '../lexicon/bodies.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { canSpeak, isPersonNoun, PLURAL_NOUNS } from '../lexicon/roles.ts';
import type { Utf16Span } from '../reading/paragraphs.ts';
import type { ActorFound } from './found.ts';
import { ACTOR_SCORES } from './found.ts';
import { keyMaker, type KeyMaker } from './keys.ts';

/** Paragraphs back in which the person a pronoun means is looked for. */
const REACH = 2;

/** Where things stand in the text; UTF-16 code units, each list in order. */
export interface Scene {
	text: string;
	actors: readonly ActorFound[];
	paragraphs: readonly Utf16Span[];
	/** What stands in quotation marks: nobody named there is who speaks outside. */
	quoted: readonly Utf16Span[];
	/** Whether the name of a place begins there. */
	isPlace(stretch: Utf16Span): boolean;
}

/** Keys of the speakers, `null` where it is not sure who speaks, and the actors that are named only by what they are. */
export function speakersOf(
	speakers: readonly Utf16Span[],
	scene: Scene
): { keys: (string | null)[]; unnamed: ActorFound[] } {
	const persons = scene.actors.filter((actor) => actor.kind === 'person' && !inside(scene.quoted, actor));
	const unnamed = new Map<number, ActorFound>();
	const made = keyMaker();
	for (const { key } of scene.actors) made.take(key);
	const keys = speakers.map((speaker) => {
		const words = scene.text.slice(speaker.start, speaker.end);
		const pronoun = /^(?:he|she)$/i.exec(words)?.[0].toLowerCase();
		if (pronoun) return meantBy(pronoun === 'she' ? 'female' : 'male', speaker, persons, scene.paragraphs);
		if (/^(?:i|we|they|it|you|who|one|some|others|his|her|their|my|our)$/i.test(words)) return null;
		const named = namedIn(speaker, words, scene.actors);
		if (named) return named.key;
		const actor = unnamed.get(speaker.start) ?? actorOf(speaker, words, made, scene);
		if (actor) unnamed.set(speaker.start, actor);
		return actor?.key ?? null;
	});
	return { keys, unnamed: [...unnamed.values()] };
}

/** The actor the phrase ends in or begins with, if nothing says that it is only theirs who speaks: "a clerk at the ministry". */
function namedIn(speaker: Utf16Span, words: string, actors: readonly ActorFound[]): ActorFound | null {
	for (let at = firstFrom(actors, speaker.start); (actors[at]?.start ?? Infinity) < speaker.end; at++) {
		const actor = actors[at];
		if (actor === undefined || actor.end > speaker.end) continue;
		const before = words.slice(0, actor.start - speaker.start);
		const behind = words.slice(actor.end - speaker.start);
		const titled = actor.role !== undefined && before.trimEnd().endsWith(actor.role);
		if (!titled && /\b(?:of|for|at|in|from|with|to|near)\s/i.test(before)) return null;
		if (behind === '' || (/^[,(\s]+(?:of|at|from|in|for|and)?\b/.test(behind) && !/^\s+\p{L}/u.test(behind)))
			return actor;
		if (/^\s+(?:of|at|from|in|for|and)\b/.test(behind)) return actor;
	}
	return null;
}

function actorOf({ start, end }: Utf16Span, phrase: string, keys: KeyMaker, scene: Scene): ActorFound | null {
	const words = phrase.toLowerCase().split(/\s+/);
	const one = /^(?:a|an|another|one)$/.test(words[0] ?? '');
	const name = DETERMINERS.has(words[0] ?? '') && words.length > 1 ? phrase.slice(phrase.search(/\s/)).trim() : phrase;
	if (name.length < 2 || !/\p{L}/u.test(name)) return null;
	const link = words.findIndex((word) => /^(?:of|for|at|in|from|with)$/.test(word));
	const head = (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
	const capital = /^\p{Lu}/u.test(name) && !/\s/.test(name);
	// "Kenya said" is its government; a word with a capital that is no noun of the kind that speaks is somebody's surname.
	const kind =
		scene.isPlace({ start: end - name.length, end }) && !kindOf(head)
			? 'state-body'
			: (kindOf(head) ?? (capital && !canSpeak(head.replace(/s$/, '')) ? 'person' : 'group'));
	const key = one ? keys.fresh(name) : keys.same(name);
	return { start, end, key, name, kind, rule: 'speaks-unnamed', score: ACTOR_SCORES['speaks-unnamed'] };
}

function kindOf(head: string): ActorKind | undefined {
	const body = own(NATIONAL_BODIES, head) ?? kindOfHead(head);
	if (body !== undefined) return body;
	if (isPersonNoun(head)) return 'person';
	return PLURAL_NOUNS.has(head) || (head.endsWith('s') && isPersonNoun(head.slice(0, -1))) ? 'public' : undefined;
}

/** The only person it can be: of those named in the same paragraph before it, else in the last one that names somebody. */
function meantBy(
	gender: 'female' | 'male',
	{ start }: Utf16Span,
	persons: readonly ActorFound[],
	paragraphs: readonly Utf16Span[]
): string | null {
	let paragraph = firstFrom(paragraphs, start + 1) - 1;
	let last = firstFrom(persons, start) - 1;
	for (let n = 0; n <= REACH && paragraph >= 0; n++, paragraph--) {
		const from = paragraphs[paragraph]?.start ?? 0;
		const keys = new Set<string>();
		for (; last >= 0 && (persons[last]?.start ?? 0) >= from; last--) {
			const person = persons[last];
			if (person && (person.gender ?? gender) === gender) keys.add(person.key);
		}
		const [only, other] = keys;
		if (only !== undefined) return other === undefined ? only : null;
	}
	return null;
}

function inside(stretches: readonly Utf16Span[], { start }: Utf16Span): boolean {
	return (stretches[firstFrom(stretches, start + 1) - 1]?.end ?? 0) > start;
}

/** Index of the first that starts at or behind a position; the list is in order. */
function firstFrom(list: readonly Utf16Span[], position: number): number {
	return firstWhere(list.length, (index) => (list[index]?.start ?? 0) >= position);
}
