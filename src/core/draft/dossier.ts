// Drafted texts as one dossier of suggestions, for a person to accept, correct or refuse record by record.
import type { NormalisedText } from '#core/citation/text.ts';
import { UNWRITTEN, WAITING_KEY } from '#core/dossier/unfinished.ts';
import { PROPERTIES } from '#core/dossier/vocabulary.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Claim, Dossier, Event, Place, Question, Source, Statement, Actor } from '#core/dossier/types.ts';
import { term } from '#core/words/vocabulary.ts';
import { keyMaker, type KeyMaker } from './actors/keys.ts';
import { actorsOf } from './suggestions/actors.ts';
import { claimsOf } from './suggestions/claims.ts';
import { placesOf } from './suggestions/places.ts';
import { sitesOf } from './suggestions/sites.ts';
import { statementsOf } from './suggestions/statements.ts';
import type { Drafted, Suggested } from './suggestions/suggested.ts';
import type { TextDraft } from './types.ts';

/** A text with what was suggested for it. */
export interface DraftedText {
	/** Name of its file, or what else it is called. */
	name: string;
	text: NormalisedText;
	draft: TextDraft;
}

/** A dossier whose records each carry `draft`: the rule and its score. */
export interface SuggestedDossier extends Dossier {
	sources: Suggested<Source>[];
	places: { type: 'FeatureCollection'; features: Suggested<Place>[] };
	actors: Suggested<Actor>[];
	events: Suggested<Event>[];
	statements: Suggested<Statement>[];
	claims: Suggested<Claim>[];
}

/**
 * A sound dossier without any text, only its digest and length. It holds places, actors, statements with their
 * speakers, and figures that say what happened to those counted. Events are not guessed: all figures are about one
 * event of ours, made only where there are any, which a person names or takes apart. Dates stay with their texts, but
 * for the day a text is dated by. An indirect statement has no gist: the words of a text are quoted only where they
 * are somebody's speech.
 */
export function toDossier(texts: readonly DraftedText[]): SuggestedDossier {
	const ids = keyMaker();
	const sources = texts.map(({ name, text, draft }) => sourceOf(name, text, draft, ids));
	const drafted = texts.map(({ text, draft }, at): Drafted => ({
		source: sources[at]?.id ?? '',
		text,
		draft,
		actors: new Map(),
		places: new Map(),
		ids
	}));
	const counted = texts.some(({ draft }) => draft.figures.some(({ property }) => property !== undefined));
	const events = counted ? [eventOf(ids.fresh('event'))] : [];
	const placed = placesOf(drafted);
	const features = [...placed, ...sitesOf(drafted, placed)];
	const actors = actorsOf(drafted);
	const spoken = drafted.map(statementsOf);
	const claims = events.flatMap(({ id }) => drafted.flatMap((one, at) => claimsOf(one, id, spoken[at] ?? [])));
	return {
		format: 'dateline/1',
		id: 'draft',
		title: titleOf(texts),
		language: 'en',
		sources,
		places: { type: 'FeatureCollection', features },
		actors,
		events,
		questions: questionsOf(claims),
		statements: spoken.flatMap((statements) => statements.map(({ record }) => record)),
		claims
	};
}

function sourceOf(name: string, text: NormalisedText, { stamp }: TextDraft, ids: KeyMaker): Suggested<Source> {
	const file = name.split(/[/\\]/).at(-1) ?? name;
	const { length, sha256, paragraphs } = text;
	return {
		id: ids.fresh(file.replace(/\.[^.]+$/, '')),
		type: 'article',
		language: 'en',
		...(stamp === undefined ? {} : { published: stamp }),
		identifiers: [file],
		text: { length, sha256, paragraphs },
		editorial: ['type', 'language'],
		draft: stamp === undefined ? { rule: 'given', score: 1 } : { rule: 'dated-by-its-stamp', score: 0.8 }
	};
}

function eventOf(id: string): Suggested<Event> {
	return {
		id,
		kind: 'incident',
		title: UNWRITTEN,
		editorial: true,
		citations: [],
		draft: { rule: 'one-event', score: 0.3 },
		// Made so that figures have something to be about: what that is, a person says.
		...{ [WAITING_KEY]: ['title'] }
	};
}

/** Properties outside the vocabulary are asked about in words. */
function questionsOf(claims: readonly Claim[]): Question[] {
	const unknown = new Set(
		claims.map(({ property }) => property).filter((one) => !PROPERTIES.some((known) => known === one))
	);
	return [...unknown].map((property) => ({ property, label: `How many were ${term('property', property)}?` }));
}

function titleOf(texts: readonly DraftedText[]): string {
	const [first] = texts;
	if (first === undefined) return 'Suggestions from no text';
	const name = first.name.split(/[/\\]/).at(-1) ?? '';
	const others = texts.length - 1;
	return `Suggestions from ${name}${others > 0 ? ` and ${counted(others, 'other text')}` : ''}`;
}
