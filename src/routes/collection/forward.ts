// What a link to the former page of packed files asks of the page that shows dossiers of any size.
import { RECORD_KINDS } from '#core/index/records.ts';
import { among, joinParts, list, readParts, split } from '#lib/state/fragment-parts.ts';

/** Its keys that are called the same still; the number of an open record means nothing any more, since a file may have been packed anew. */
const SAME = ['q', 'actors', 'match', 'sources', 'precision', 'time', 'undated', 'map'];

/** The fragment without its `#`; empty where nothing is asked. */
export function fragmentOfCollection(fragment: string): string {
	const get = readParts(fragment);
	// Forms of speech and kinds of event were kinds of record both.
	const kinds = split(get('kinds'));
	return joinParts([
		['dossier', get('pack') ?? ''],
		...SAME.map((key): [string, string] => [key, get(key) ?? '']),
		['kinds', list(among(kinds, RECORD_KINDS))],
		['events', list(kinds.filter((kind) => !(RECORD_KINDS as readonly string[]).includes(kind)))]
	]);
}
