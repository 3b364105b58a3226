// What an edit means for the marks of a record: what is editorial, what is inferred, what is still to be written.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import { hasReplacedWords } from '#core/dossier/replaced-words.ts';
import { keysExplained } from '#core/dossier/tool-words.ts';
import type { Citation, Remarks } from '#core/dossier/types.ts';
import { finished, WAITING_KEY } from '#core/dossier/unfinished.ts';
import { compact } from './lists.ts';

/** The keys of an edit. */
interface Edited {
	/** All that it sets: a person has looked at them. */
	named: readonly string[];
	/** Those that have another value now. */
	changed: readonly string[];
}

type CitedRemarks = Remarks & { citations?: readonly Citation[] };

/**
 * Keys that are read off a source: of a source itself what is printed on it, of a statement and a claim what their passage says.
 * All others (where a place lies, how far it reaches, its links, an actor's name) stay ours whoever types them.
 */
const READ_OFF: { readonly [T in RecordType]: readonly string[] } = {
	source: ['type', 'title', 'publisher', 'authors', 'language', 'published', 'url', 'archivedUrl', 'retrieved'],
	statement: [
		'speaker',
		'quote',
		'gist',
		'medium',
		'said',
		'saidAt',
		'to',
		'about',
		'reportedVia',
		'certainty',
		'polarity'
	],
	claim: ['about', 'property', 'value', 'assertedIn', 'by', 'reportedVia', 'asOf', 'certainty', 'polarity'],
	place: [],
	actor: [],
	event: ['title', 'kind'],
	question: []
};

/** What no text can say of a place or an actor: it is ours even where the record stands on a passage. */
const NEVER_READ = ['geometry', 'radius', 'precision', 'names', 'links', 'timeZone', 'partOf', 'roles', 'memberOf'];

/** Keys of a record's editorial list that its passage backs: those that follow from it by a sentence are left as they are, and a quote with brackets of ours. */
export function keysBacked(type: 'statement' | 'claim', record: CitedRemarks & { quote?: string }): string[] {
	const { editorial, inferred, citations = [] } = record;
	if (!Array.isArray(editorial) || inferred !== undefined || !citations.some(isPassage)) return [];
	const ours = hasReplacedWords(record) ? ['quote'] : [];
	return editorial.filter((key) => READ_OFF[type].includes(key) && !ours.includes(key));
}

/** Keys of a wholly editorial record that stay ours once it stands on a passage. */
export function keysLeftOurs(...holders: readonly object[]): string[] {
	return NEVER_READ.filter((key) => holders.some((holder) => Object.hasOwn(holder, key)));
}

/**
 * The record with its marks as an edit leaves them: what a person has set waits no longer; what is read off the source and
 * was set, or cited, is no guess of ours any more; a sentence of the program's on how something came about goes with what it was
 * about. A mark that the edit sets itself stands. The record and its properties must be copies: they are changed.
 */
export function settled<T extends RecordType>(
	type: T,
	record: RecordOf[T],
	{ named, changed: keys }: Edited
): RecordOf[T] {
	const held: object & CitedRemarks = 'properties' in record ? record.properties : record;
	if (!named.includes('editorial')) Reflect.set(held, 'editorial', editorialAfter(type, record, held, keys));
	if (!named.includes('inferred') && keysExplained(held.inferred ?? '').some((key) => keys.includes(key))) {
		Reflect.deleteProperty(held, 'inferred');
	}
	compact(held);
	return named.includes(WAITING_KEY) ? record : finished(record, named);
}

function editorialAfter(
	type: RecordType,
	record: object,
	held: CitedRemarks,
	keys: readonly string[]
): Remarks['editorial'] {
	const { editorial, citations = [] } = held;
	const cited = keys.includes('citations') && citations.some(isPassage);
	if (editorial === true) return cited ? unlessEmpty(keysLeftOurs(record, held)) : true;
	if (editorial === undefined) return undefined;
	const there = editorial.filter((key) => Object.hasOwn(record, key) || Object.hasOwn(held, key));
	if (type !== 'source' && citations.length === 0) return unlessEmpty(there);
	return unlessEmpty(there.filter((key) => !READ_OFF[type].includes(key) || !(cited || keys.includes(key))));
}

function unlessEmpty(keys: string[]): string[] | undefined {
	return keys.length === 0 ? undefined : keys;
}

function isPassage({ start }: Citation): boolean {
	return start !== undefined;
}
