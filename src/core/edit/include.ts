// Another dossier's records come into this one as they are: nothing is joined, and ids that are taken are changed.
import type { Dossier, Question } from '#core/dossier/types.ts';
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import { freshId, takenIds } from './fresh-id.ts';
import { nameOfRecord, recordsOf, withRecords } from './lists.ts';
import { redirected } from './referrers.ts';

/** Both dossiers in one. */
export interface Included {
	dossier: Dossier;
	/** The ids that had to be changed, and to what. */
	renamed: ReadonlyMap<string, string>;
}

/** Adds all records of another dossier after those that are there. Of a question that both ask, the pairs that may both be true are put together. */
export function include(dossier: Dossier, other: Dossier): Included {
	const taken = takenIds(dossier);
	const theirs = takenIds(other);
	const renamed = new Map<string, string>();
	const free = new Set([...taken, ...theirs]);
	for (const id of theirs) {
		if (!taken.has(id)) continue;
		const to = freshId(id, free);
		free.add(to);
		renamed.set(id, to);
	}
	const apart = renamed.size === 0 ? other : redirected(other, renamed);
	const whole = RECORD_TYPES.reduce((merged, type) => appended(merged, type, apart, renamed), dossier);
	return { dossier: { ...whole, questions: bothAsked(dossier.questions, other.questions) }, renamed };
}

function appended<T extends RecordType>(
	dossier: Dossier,
	type: T,
	more: Dossier,
	renamed: ReadonlyMap<string, string>
): Dossier {
	if (type === 'question') return dossier;
	const named = recordsOf(more, type).map((record) => {
		const to = renamed.get(nameOfRecord(record));
		return to === undefined ? record : { ...record, id: to };
	});
	return withRecords(dossier, type, [...recordsOf(dossier, type), ...named]);
}

function bothAsked(questions: readonly Question[], others: readonly Question[]): Question[] {
	const known = new Map(questions.map((question) => [question.property, question]));
	for (const other of others) {
		const own = known.get(other.property);
		if (own === undefined) known.set(other.property, other);
		else if (other.mayBothBeTrue) {
			const pairs = new Map(
				[...(own.mayBothBeTrue ?? []), ...other.mayBothBeTrue].map((pair) => [pair.join('\n'), pair])
			);
			known.set(other.property, { ...own, mayBothBeTrue: [...pairs.values()] });
		}
	}
	return [...known.values()];
}
