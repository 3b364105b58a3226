// What the words around a run of capitals make of it, before it is known whom else of the text it names.
import type { ActorKind } from '#core/dossier/types.ts';
import type { Utf16Span } from '../reading/paragraphs.ts';

/** The name of a person or body where it stands; UTF-16 code units of the whole text. */
export interface NameFound extends Utf16Span {
	/** The words of the name, without titles. */
	words: readonly string[];
	kind: ActorKind;
	/** `surname`: a single word with a title, which somebody's full name may go with. */
	form: 'full' | 'surname' | 'body' | 'bare';
	/** The office or role as written there. */
	role?: string;
	/** Initials in brackets behind the name of a body. */
	initials?: string;
	/** Told by a title or a noun. */
	gender?: 'female' | 'male';
	rule: ActorRule;
}

/** The rules, by how sure they are. */
export const ACTOR_SCORES = {
	'title-and-name': 0.95,
	'role-and-name': 0.92,
	'known-body': 0.92,
	'role-behind-name': 0.88,
	'body-by-its-noun': 0.85,
	'body-by-its-initials': 0.85,
	'given-name': 0.85,
	speaks: 0.85,
	'speaks-unnamed': 0.6,
	'named-again': 0.85,
	'office-named-again': 0.8,
	'country-and-body': 0.8,
	initials: 0.6,
	capitals: 0.5,
	'several-fit': 0.5
} as const;
/** Name of a rule for actors. */
export type ActorRule = keyof typeof ACTOR_SCORES;

/** A mention of somebody; UTF-16 code units of the whole text. */
export interface ActorFound extends Utf16Span {
	key: string;
	name: string;
	kind: NameFound['kind'];
	role?: string;
	orElse?: string[];
	gender?: 'female' | 'male';
	rule: ActorRule;
	score: number;
}
