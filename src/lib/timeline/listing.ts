// A list of records and sources that opens beside what stands for them.
import type { Catalogue } from '#core/index/catalogue.ts';
import { speakerName } from '#core/words/who.ts';
import { sourceTitle } from '#lib/ui/things.ts';
import type { TimeSpan } from '#core/time/span.ts';
import { statementLine } from '#core/words/hedge.ts';
import { hollowNote } from '#core/words/hollow.ts';
import { involvement } from '#core/words/involved.ts';
import { whenTold } from '#core/words/told.ts';
import { publishedShort } from './words.ts';

/** What is listed, and where in time it lies when that is out of view. */
export interface TimelineListing {
	title: string;
	ids: readonly string[];
	/** A span to go to, or `null`. */
	span: TimeSpan | null;
	/** Id of the actor in whose lane it is. */
	actor?: string | undefined;
}

/** One line of a list. */
export interface ListedThing {
	id: string;
	/** Short words for its time. */
	when: string;
	/** Who speaks, or what a source is; empty for an event. */
	who: string;
	/** The words, with doubt and denial before them. */
	what: string;
	/** What became of an event that is not said to have happened, and in the lane of an actor how the actor is named in it; else empty. */
	note: string;
}

/** The lines of a list, in its order; ids that the dossier does not have are left out. */
export function listedThings(ids: readonly string[], catalogue: Catalogue, actor?: string): ListedThing[] {
	return ids.flatMap((id): ListedThing[] => {
		const record = catalogue.record(id);
		if (record) {
			const when = whenTold(record, catalogue, { short: true, named: false }) ?? 'undated';
			const as = actor === undefined ? null : namedAs(actor, id, catalogue);
			const note = [hollowNote(record), as].filter((one) => one !== null).join('; ');
			if (record.type === 'event') return [{ id, when, who: '', what: record.title, note }];
			const { statement } = record;
			return [{ id, when, who: speakerName(statement.speaker, catalogue), what: statementLine(statement), note }];
		}
		const source = catalogue.sources.get(id);
		if (source === undefined) return [];
		return [{ id, when: publishedShort(source), who: 'Published', what: sourceTitle(id, catalogue), note: '' }];
	});
}

/** How an actor is named in an event: "victims", "attackers (alleged)"; `null` where the record is no event. */
export function namedAs(actor: string, id: string, catalogue: Catalogue): string | null {
	const record = catalogue.record(id);
	return (record?.type === 'event' && involvement(actor, record.claims, catalogue).join('; ')) || null;
}
