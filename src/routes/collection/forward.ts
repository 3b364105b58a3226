// What a link to the former page of packed files asks of the page that shows dossiers of any size.
import { joinParts, readParts } from '#lib/state/fragment-parts.ts';

/** Its keys that are called the same still; the number of an open record means nothing any more, since a file may have been packed anew. */
const SAME = ['q', 'actors', 'match', 'sources', 'kinds', 'precision', 'time', 'undated', 'map'];

/** The fragment with its `#`; empty where nothing is asked. */
export function fragmentOfCollection(fragment: string): string {
	const get = readParts(fragment);
	const parts = joinParts([
		['dossier', get('pack') ?? ''],
		...SAME.map((key): [string, string] => [key, get(key) ?? ''])
	]);
	return parts === '' ? '' : `#${parts}`;
}
