// Suggestions are records with a `draft` mark (core/draft); they wait in the dossier until a person accepts or rejects them.
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { unfinishedIn } from '#core/dossier/unfinished.ts';
import { counted, listed } from '#core/words/vocabulary.ts';
import { refused, type Outcome } from './command.ts';
import { nameOfRecord, recordsOf, withRecords } from './lists.ts';
import { referrersOf } from './referrers.ts';
import { closure, without } from './remove.ts';

/** Whether a record is a suggestion that nobody has accepted yet. */
export function isSuggestion(record: object): boolean {
	return Reflect.get(record, 'draft') !== undefined;
}

/** The ids of all suggestions, in the order of the file. */
export function suggestionsOf(dossier: Dossier): string[] {
	return RECORD_TYPES.flatMap((type) =>
		type === 'question' ? [] : recordsOf(dossier, type).filter(isSuggestion).map(nameOfRecord)
	);
}

/** The dossier as it is without its suggestions, and without claims whose answer nobody has written yet: what is exported and shown to others. */
export function acceptedOnly(dossier: Dossier): Dossier {
	const left = new Set([...suggestionsOf(dossier), ...unanswered(dossier)]);
	return withoutClaimless(dossier, without(dossier, closure(dossier, left)));
}

/** Ids of the accepted claims that are made and have no answer yet. */
export function unanswered({ claims }: Dossier): string[] {
	return claims.filter((claim) => !isSuggestion(claim) && unfinishedIn(claim).includes('value')).map(({ id }) => id);
}

/** A question goes with the last claim that answered it; one that nobody has answered yet stays. */
function withoutClaimless(before: Dossier, after: Dossier): Dossier {
	const asked = new Set(after.claims.map(({ property }) => property));
	const lost = new Set(before.claims.map(({ property }) => property).filter((property) => !asked.has(property)));
	return withRecords(
		after,
		'question',
		after.questions.filter(({ property }) => !lost.has(property))
	);
}

/** Takes the marks from the suggestions, and from those they refer to: a statement is accepted with its speaker. */
export function accept(dossier: Dossier, ids: readonly string[]): Outcome {
	const waiting = new Set(suggestionsOf(dossier));
	const wrong = ids.find((id) => !waiting.has(id));
	if (wrong !== undefined) return refused(`“${wrong}” is no suggestion.`);
	const asked = new Set(ids);
	const along = namedBy(dossier, [...asked]);
	const accepted = new Set([...asked, ...along]);
	const marked = RECORD_TYPES.reduce((whole, type) => unmarked(whole, type, accepted), dossier);
	const named = along.length === 0 ? '' : `, and ${alongWords(dossier, asked.size, along)}`;
	return { ok: true, dossier: marked, label: `Accepted ${kindsCounted(dossier, asked)}${named}`, ids: [...accepted] };
}

/** The other suggestions that some suggestions refer to, and those that these refer to: they are accepted with them. */
export function namedBy(dossier: Dossier, ids: readonly string[]): string[] {
	const waiting = new Set(suggestionsOf(dossier));
	const links = linksOf(dossier);
	const found = new Set(ids);
	// A set goes on to what is added to it meanwhile.
	for (const id of found) for (const to of links.get(id) ?? []) if (waiting.has(to)) found.add(to);
	for (const id of ids) found.delete(id);
	return [...found];
}

/** "6 actors and 1 place they name", of what is accepted along with so many suggestions. */
export function alongWords(dossier: Dossier, many: number, along: readonly string[]): string {
	return `${kindsCounted(dossier, new Set(along))} ${many === 1 ? 'it names' : 'they name'}`;
}

/** "48 places and 1 actor". */
function kindsCounted(dossier: Dossier, ids: ReadonlySet<string>): string {
	const counts = RECORD_TYPES.flatMap((type) => {
		const count = recordsOf(dossier, type).filter((record) => ids.has(nameOfRecord(record))).length;
		return count === 0 ? [] : [counted(count, type)];
	});
	return listed(counts);
}

/** Removes suggestions and those that mean nothing without them; refuses where an accepted record stands on one. */
export function reject(dossier: Dossier, ids: readonly string[]): Outcome {
	const waiting = new Set(suggestionsOf(dossier));
	const wrong = ids.find((id) => !waiting.has(id));
	if (wrong !== undefined) return refused(`“${wrong}” is no suggestion.`);
	const gone = closure(dossier, new Set(ids));
	const kept = [...gone].filter((id) => !waiting.has(id));
	if (kept.length > 0) {
		const standing = referrersOf(dossier, new Set(ids)).filter((one) => kept.includes(one.id));
		return refused(`${counted(kept.length, 'accepted record')} would mean nothing without it.`, standing);
	}
	return {
		ok: true,
		dossier: withoutClaimless(dossier, without(dossier, gone)),
		label: `Rejected ${counted(gone.size, 'suggestion')}`,
		ids: [...gone]
	};
}

/** The ids each record refers to. */
function linksOf(dossier: Dossier): Map<string, string[]> {
	const links = new Map<string, string[]>();
	const addOf = <T extends RecordType>(type: T) => {
		for (const record of recordsOf(dossier, type)) {
			links.set(
				nameOfRecord(record),
				[...referencesOf(type, record)].map(({ id }) => id)
			);
		}
	};
	for (const type of RECORD_TYPES) if (type !== 'question') addOf(type);
	return links;
}

function unmarked<T extends RecordType>(dossier: Dossier, type: T, ids: ReadonlySet<string>): Dossier {
	if (type === 'question') return dossier;
	const records = recordsOf(dossier, type).map((record) => {
		if (!ids.has(nameOfRecord(record))) return record;
		const copy = { ...record };
		Reflect.deleteProperty(copy, 'draft');
		return copy;
	});
	return withRecords(dossier, type, records);
}
