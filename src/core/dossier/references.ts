// Every key of a record that names another record, and what kind of record it may name.
import type { Citation, Claim, Statement } from './types.ts';
import type { Path } from './pointer.ts';
import type { RecordOf, RecordType } from './records.ts';

/** One reference: where it stands in its record, the id it names, the kinds that may bear that id. */
export interface Reference {
	path: Path;
	id: string;
	to: readonly RecordType[];
}
type References = Generator<Reference>;

const SUBJECTS: readonly RecordType[] = ['event', 'actor', 'place'];

/** The references of each kind of record; a new kind does not compile until it says its own. */
const REFERENCES: { [T in RecordType]: (record: RecordOf[T]) => References } = {
	*source(source) {
		yield* each(source.drawsOn, ['drawsOn'], ['actor']);
		yield* one(source.within?.source, ['within', 'source'], ['source']);
	},
	*place({ properties }) {
		yield* one(properties.partOf, ['properties', 'partOf'], ['place']);
		yield* cited(properties.citations, ['properties', 'citations']);
	},
	*actor(actor) {
		for (const [index, role] of (actor.roles ?? []).entries()) yield* one(role.of, ['roles', index, 'of'], ['actor']);
		yield* each(actor.memberOf, ['memberOf'], ['actor']);
		yield* cited(actor.citations, ['citations']);
	},
	*event(event) {
		yield* one(event.partOf, ['partOf'], ['event']);
		yield* cited(event.citations, ['citations']);
	},
	*question() {},
	statement: statementReferences,
	claim: claimReferences
};

/** The references of one record, in the order of its keys. */
export function referencesOf<T extends RecordType>(type: T, record: RecordOf[T]): References {
	return REFERENCES[type](record);
}

function* statementReferences(statement: Statement): References {
	yield* one(statement.speaker, ['speaker'], ['actor']);
	yield* one(statement.saidAt, ['saidAt'], ['place']);
	yield* each(statement.to, ['to'], ['actor']);
	yield* each(statement.about, ['about'], SUBJECTS);
	yield* each(statement.reportedVia, ['reportedVia'], ['actor']);
	yield* cited(statement.citations, ['citations']);
}

function* claimReferences(claim: Claim): References {
	yield* one(claim.about, ['about'], SUBJECTS);
	const { value } = claim;
	if (value.type === 'place') yield* one(value.place, ['value', 'place'], ['place']);
	if (value.type === 'participant') yield* one(value.actor, ['value', 'actor'], ['actor']);
	if (value.type === 'event') yield* one(value.event, ['value', 'event'], ['event']);
	yield* one(claim.assertedIn, ['assertedIn'], ['statement']);
	yield* one(claim.by, ['by'], ['actor']);
	yield* each(claim.reportedVia, ['reportedVia'], ['actor']);
	yield* cited(claim.citations, ['citations']);
}

function* one(id: string | null | undefined, path: Path, to: readonly RecordType[]): References {
	if (typeof id === 'string') yield { path, id, to };
}

function* each(ids: readonly (string | null)[] | undefined, path: Path, to: readonly RecordType[]): References {
	for (const [index, id] of (ids ?? []).entries()) yield* one(id, [...path, index], to);
}

function* cited(citations: readonly Citation[], path: Path): References {
	for (const [index, citation] of citations.entries()) {
		yield* one(citation.source, [...path, index, 'source'], ['source']);
	}
}
