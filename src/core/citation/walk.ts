// Every citation of a dossier, with the record it belongs to and where it stands in the file.
import type { Citation, Cited, Dossier } from '#core/dossier/types.ts';

/** What a citation belongs to. */
export type CitedRecord = 'place' | 'actor' | 'event' | 'statement' | 'claim';

/** A citation where it stands in the dossier. */
export interface PlacedCitation {
	/** Id of the record. */
	record: string;
	recordType: CitedRecord;
	citation: Citation;
	/** JSON pointer (RFC 6901) to the citation. */
	pointer: string;
	/** True where the whole record is ours. */
	editorial: boolean;
}

/** Every citation, records in the dossier's order: places, actors, events, statements, claims. */
export function* citationsOf(dossier: Dossier): Generator<PlacedCitation> {
	for (const [index, place] of dossier.places.features.entries()) {
		const pointer = `/places/features/${index}/properties/citations`;
		yield* placed('place', place.id, place.properties, pointer);
	}
	yield* placedIn('actor', 'actors', dossier.actors);
	yield* placedIn('event', 'events', dossier.events);
	yield* placedIn('statement', 'statements', dossier.statements);
	yield* placedIn('claim', 'claims', dossier.claims);
}

function* placedIn(type: CitedRecord, key: string, records: readonly (Cited & { id: string })[]) {
	for (const [index, record] of records.entries()) {
		yield* placed(type, record.id, record, `/${key}/${index}/citations`);
	}
}

function* placed(recordType: CitedRecord, record: string, cited: Cited, pointer: string): Generator<PlacedCitation> {
	for (const [index, citation] of cited.citations.entries()) {
		yield { record, recordType, citation, pointer: `${pointer}/${index}`, editorial: cited.editorial === true };
	}
}
