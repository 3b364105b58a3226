// What rests on a source: its citations with the record, claim or name that carries each.
import { once } from '#core/basics/once.ts';
import { groupBy } from '#core/basics/lists.ts';
import { citationsOf, type CitedRecord } from '#core/citation/walk.ts';
import type { Citation, Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { bareWords, hedged, statementHedge } from '#core/words/hedge.ts';
import { questionOf } from '#core/words/question.ts';
import { toldName } from '#core/words/told.ts';
import { claimWords, nameOf } from '#core/words/value.ts';
import { titleTerm } from '#core/words/vocabulary.ts';
import { speakerName } from '#core/words/who.ts';

/** Something that rests on a passage: the `index`-th citation of a record, claim, place or actor. */
export interface Resting {
	id: string;
	index: number;
	/** Position among all citations of the dossier, as `citationsOf` and a verification list them. */
	position: number;
	type: CitedRecord;
	citation: Citation;
	/** Who speaks, or what kind of thing it is. */
	head: string;
	/** The thing in a few words of ours, or its title, with doubt and denial before them. */
	words: string;
}

/** What was said and done comes before what is held to be so, and that before who and where is named. */
const ORDER: Readonly<Record<CitedRecord, number>> = { statement: 0, event: 1, claim: 2, place: 3, actor: 3 };

/** A citation with what carries it, not yet in words. */
type CarriedCitation = Omit<Resting, 'head' | 'words'>;

/** What rests on a source, and of one printed in another what reaches into it, in file order. Only these are put into words: a dossier may hold ten thousand others. */
export function restingOn({ id, within }: Source, catalogue: Catalogue): Resting[] {
	const carried = carriedBy(catalogue);
	const around = within === undefined || within.source === id ? [] : (carried.get(within.source) ?? []);
	const reaching = around.filter(
		({ citation: { start = Infinity, end = -Infinity } }) =>
			within !== undefined && start < within.end && end > within.start
	);
	return [...(carried.get(id) ?? []), ...reaching]
		.sort((a, b) => a.position - b.position)
		.map((one) => ({ ...one, ...describe(one.id, one.type, catalogue) }));
}

/** The citations of a dossier by the source they name, in file order. */
const carriedBy = once((catalogue: Catalogue): ReadonlyMap<string, readonly CarriedCitation[]> => {
	const counts = new Map<string, number>();
	const all = [...citationsOf(catalogue.dossier)].map(({ record, recordType, citation }, position): CarriedCitation => {
		const index = counts.get(record) ?? 0;
		counts.set(record, index + 1);
		return { id: record, index, position, type: recordType, citation };
	});
	return groupBy(all, ({ citation }) => citation.source);
});

/** In the order people ask for them; those of one kind keep theirs. */
export function inOrder(resting: readonly Resting[]): Resting[] {
	return resting.toSorted((a, b) => ORDER[a.type] - ORDER[b.type]);
}

function describe(id: string, type: CitedRecord, catalogue: Catalogue): { head: string; words: string } {
	const claim = catalogue.claims.get(id);
	const statement = catalogue.statements.get(id);
	switch (type) {
		case 'event': {
			const kind = catalogue.events.get(id)?.kind ?? '';
			return { head: titleTerm('eventKind', kind), words: toldName(id, catalogue) };
		}
		case 'statement': {
			const words = statement ? hedged(statementHedge(statement), statement.gist ?? bareWords(statement)) : id;
			return { head: speakerName(statement?.speaker ?? null, catalogue), words };
		}
		case 'claim':
			return claim
				? {
						head: questionOf(claim.property, catalogue.dossier),
						words: `${claimWords(claim, catalogue)} · ${toldName(claim.about, catalogue)}`
					}
				: { head: '', words: id };
		case 'place':
			return {
				head: titleTerm('placeKind', catalogue.places.get(id)?.properties.kind ?? ''),
				words: nameOf(id, catalogue)
			};
		case 'actor':
			return { head: titleTerm('actorKind', catalogue.actors.get(id)?.kind ?? ''), words: nameOf(id, catalogue) };
	}
}
