// The rules that no schema can say, as a table: which rules look at which kind of record.
import type { Surroundings } from './context.ts';
import type { RecordOf, RecordType } from './records.ts';
import type { Report } from './report.ts';
import { cited, placeCited } from './checks/citations.ts';
import { oneVoice, quantityComplete } from './checks/claims.ts';
import { closedRings, nullIsland, swappedCoordinates } from './checks/coordinates.ts';
import { editorialKeys, placeEditorialKeys } from './checks/editorial.ts';
import { namesByLanguage } from './checks/names.ts';
import { eventCycle, placeCycle, sourceCycle } from './checks/part-of.ts';
import { radiusGiven } from './checks/radius.ts';
import { danglingIds } from './checks/references.ts';
import type { Rule } from './checks/rule.ts';
import { sourceSpans } from './checks/spans.ts';
import { quoted, told } from './checks/statements.ts';
import { actorTerms, claimTerms, eventTerms, placeTerms, statementTerms } from './checks/terms.ts';
import { actorTimes, claimTimes, sourceTimes, statementTimes } from './checks/times.ts';

/** Every rule by kind of record; a new kind does not compile until it has a row. */
export const CHECKS: { readonly [T in RecordType]: readonly Rule<RecordOf[T]>[] } = {
	source: [sourceCycle, sourceSpans, sourceTimes, editorialKeys],
	place: [
		placeCited,
		namesByLanguage,
		nullIsland,
		swappedCoordinates,
		closedRings,
		radiusGiven,
		placeCycle,
		placeTerms,
		placeEditorialKeys
	],
	actor: [cited, actorTimes, actorTerms, editorialKeys],
	event: [cited, eventCycle, eventTerms, editorialKeys],
	question: [],
	statement: [cited, quoted, told, statementTimes, statementTerms, editorialKeys],
	claim: [cited, oneVoice, quantityComplete, claimTimes, claimTerms, editorialKeys]
};

/** Runs every rule that applies to a well-formed record. */
export function checkRecord<T extends RecordType>(
	type: T,
	record: RecordOf[T],
	report: Report,
	context: Surroundings
): void {
	danglingIds(type, record, report, context);
	for (const rule of CHECKS[type]) rule(record, report, context);
}
