// What the page and the drafting worker tell each other.
import type { SuggestedDossier } from '#core/draft/dossier.ts';
import type { DraftOptions } from '#core/draft/draft.ts';
import type { PlaceChoice } from '#core/draft/gazetteer/look-up.ts';

/** Asks for the suggestions for one text; the worker takes one request at a time. */
export interface DraftRequest {
	ask: 'draft';
	/** Absolute address of the static files, ending in `/`. */
	assets: string;
	name: string;
	/** Normalised. */
	text: string;
	options: DraftOptions;
}

/** Asks what the gazetteer has under a name. */
export interface LookUpRequest {
	ask: 'places';
	assets: string;
	name: string;
}

/** The suggestions for one text, and what a person should know about how they were made. */
export interface DraftAnswer {
	dossier: SuggestedDossier;
	/** Sentences; none when all went as it should. */
	notes: string[];
}

/** What each request is answered with. */
export interface DraftAnswers {
	draft: DraftAnswer;
	places: PlaceChoice[];
}
export type WorkerRequest = DraftRequest | LookUpRequest;

/** `drafting`: the worker runs and has loaded what it needs; the time it may take counts from here. */
export type DraftReply<K extends keyof DraftAnswers = keyof DraftAnswers> =
	{ stage: 'drafting' } | { stage: 'done'; answer: DraftAnswers[K] } | { stage: 'failed'; reason: string };
