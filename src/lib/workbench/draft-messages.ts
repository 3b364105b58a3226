// What the page and the drafting worker tell each other.
import type { SuggestedDossier } from '#core/draft/dossier.ts';
import type { DraftOptions } from './draft-text.ts';

/** Asks for one text; the worker takes one at a time. */
export interface DraftRequest {
	/** Absolute address of the static files, ending in `/`. */
	assets: string;
	name: string;
	/** Normalised. */
	text: string;
	options: DraftOptions;
}

/** The suggestions for one text, and what a person should know about how they were made. */
export interface DraftAnswer {
	dossier: SuggestedDossier;
	/** Sentences; none when all went as it should. */
	notes: string[];
}

/** `drafting`: the worker runs and has loaded what it needs; the time it may take counts from here. */
export type DraftReply =
	{ stage: 'drafting' } | ({ stage: 'done' } & DraftAnswer) | { stage: 'failed'; reason: string };
