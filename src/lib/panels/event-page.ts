// What the page of an event lists.
import type { Event } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { EventRecord, StatementRecord } from '#core/index/records.ts';
import { groupByQuestion, type QuestionGroup } from './questions.ts';
import { byTime } from './when.ts';

/** An event with its claims by question, its neighbours, and what was said about it. */
export interface EventPage {
	record: EventRecord;
	/** The event it is part of, and its own parts. */
	whole: Event | undefined;
	phases: readonly Event[];
	questions: QuestionGroup[];
	statements: StatementRecord[];
	/** Statements about it that the filters hide. */
	hidden: number;
}

/** Collects the page of an event; `undefined` for an id that is none. */
export function eventPage(id: string, catalogue: Catalogue, shown: Shown): EventPage | undefined {
	const record = catalogue.record(id);
	if (record?.type !== 'event') return undefined;
	const about = catalogue.statementsAbout(id).filter((other) => other.type === 'statement');
	const statements = about.filter((other) => shown.ids.has(other.id));
	return {
		record,
		whole: catalogue.events.get(record.event.partOf ?? ''),
		phases: catalogue.phasesOf(id),
		questions: groupByQuestion(catalogue.claimsAbout(id), catalogue),
		statements: byTime(statements),
		hidden: about.length - statements.length
	};
}
