// What the page of a source lists: its passages in the order of its text, each with what rests on it.
import type { Citation, Source } from '#core/dossier/types.ts';
import { citationsOf } from '#core/citation/walk.ts';
import { standsIn } from '#core/citation/containing.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { titleTerm } from '#core/words/vocabulary.ts';
import { speakerName } from '#core/words/who.ts';
import { claimWords, nameOf } from '#core/words/value.ts';
import { questionOf } from './questions.ts';

/** Something that rests on a passage: the `index`-th citation of a record, claim, place or actor. */
export interface Resting {
	id: string;
	index: number;
	citation: Citation;
	/** Who speaks, or what kind of thing it is. */
	head: string;
	/** The thing in a few words of ours, or its title. */
	words: string;
}

/** A span of a source's text and all that rests on it; without a span, the source as a whole. */
export interface Passage {
	start: number | null;
	end: number | null;
	resting: Resting[];
}

const byCatalogue = new WeakMap<Catalogue, Resting[]>();

/** Every citation of the dossier with what it belongs to, in file order. */
export function everyCitation(catalogue: Catalogue): readonly Resting[] {
	const known = byCatalogue.get(catalogue);
	if (known) return known;
	const counts = new Map<string, number>();
	const made = [...citationsOf(catalogue.dossier)].map(({ record, citation }) => {
		const index = counts.get(record) ?? 0;
		counts.set(record, index + 1);
		return { id: record, index, citation, ...describe(record, catalogue) };
	});
	byCatalogue.set(catalogue, made);
	return made;
}

function describe(id: string, catalogue: Catalogue): { head: string; words: string } {
	const event = catalogue.events.get(id);
	if (event) return { head: titleTerm('eventKind', event.kind), words: event.title };
	const statement = catalogue.statements.get(id);
	if (statement) {
		const words = statement.gist ?? (statement.quote === undefined ? '' : `“${statement.quote}”`);
		return { head: speakerName(statement.speaker, catalogue), words };
	}
	const claim = catalogue.claims.get(id);
	if (claim) return { head: questionOf(claim.property, catalogue.dossier), words: claimWords(claim, catalogue) };
	const place = catalogue.places.get(id)?.properties;
	const head = place
		? titleTerm('placeKind', place.kind)
		: titleTerm('actorKind', catalogue.actors.get(id)?.kind ?? '');
	return { head, words: nameOf(id, catalogue) };
}

/** The passages of a source that records stand on, in text order; of an embedded source, those inside its span. */
export function passagesOf(source: Source, catalogue: Catalogue): Passage[] {
	const { sources } = catalogue.dossier;
	const passages = new Map<string, Passage>();
	for (const resting of everyCitation(catalogue)) {
		const { citation } = resting;
		const here = source.within ? standsIn(citation, sources) === source.id : citation.source === source.id;
		if (!here) continue;
		const [start, end] = [citation.start ?? null, citation.end ?? null];
		const key = `${start}-${end}`;
		const passage = passages.get(key);
		if (passage) passage.resting.push(resting);
		else passages.set(key, { start, end, resting: [resting] });
	}
	return [...passages.values()].toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? 0) - (b.end ?? 0));
}

/** What else stands on a passage that overlaps this citation, each once, its own record left out. */
export function overlapping(citation: Citation, catalogue: Catalogue): Resting[] {
	const { start, end, source } = citation;
	const every = everyCitation(catalogue);
	const seen = new Set(every.flatMap((other) => (other.citation === citation ? [other.id] : [])));
	const found = every.filter((other) => {
		if (seen.has(other.id) || other.citation.source !== source) return false;
		const { start: from, end: to } = other.citation;
		const whole = start === undefined || end === undefined || from === undefined || to === undefined;
		if (whole ? start !== from : from >= end || to <= start) return false;
		seen.add(other.id);
		return true;
	});
	// What was said and done comes before who and where is named.
	const rank = ({ id }: Resting) =>
		[catalogue.statements, catalogue.events, catalogue.claims].findIndex((map) => map.has(id));
	return found.toSorted((a, b) => ((rank(a) + 4) % 4) - ((rank(b) + 4) % 4));
}
