// Values as a column of a table or a GIS shows them: one flat value a cell, null where nothing applies.
import type { Catalogue } from '#core/index/catalogue.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { isoBounds } from '#core/time/iso.ts';

/** One cell. */
export type Cell = string | number | null;

/** What stands between several values in one cell. */
export const SEPARATOR = ' | ';

/** What stands for a link of a chain that no source names. */
const NOT_NAMED = 'not named';

/** Several values in one cell, each once; null when there are none. */
export function joinCell(values: Iterable<string>): string | null {
	const unique = [...new Set(values)].filter((value) => value !== '');
	return unique.length === 0 ? null : unique.join(SEPARATOR);
}

/** An actor's name, the id where the dossier has no such actor, "not named" for null. */
export function actorName(id: string | null, catalogue: Catalogue): string {
	return id === null ? NOT_NAMED : (catalogue.actors.get(id)?.name ?? id);
}

/** A chain of actors in its order; two links that are not named are two, so nothing is folded. */
export function chainCell(chain: readonly (string | null)[] | undefined, catalogue: Catalogue): string | null {
	if (chain === undefined || chain.length === 0) return null;
	return chain.map((id) => actorName(id, catalogue)).join(SEPARATOR);
}

/** A source's title, or what else tells it apart. */
export function sourceTitle(id: string, catalogue: Catalogue): string {
	const source = catalogue.sources.get(id);
	return source?.title ?? source?.publisher ?? id;
}

/** First and last moment of several EDTF strings as ISO 8601; null where one of them is open, unknown or there are none. */
export function boundsOfAll(when: readonly string[]): { earliest: string | null; latest: string | null } {
	const read = when.map((text) => readEdtf(text));
	const times = read.flatMap((result) => (result.ok ? [result.time] : []));
	if (times.length === 0 || times.length < read.length) return { earliest: null, latest: null };
	const [first] = [...times].sort((a, b) => (a.earliest ?? -Infinity) - (b.earliest ?? -Infinity));
	const [last] = [...times].sort((a, b) => (b.latest ?? Infinity) - (a.latest ?? Infinity));
	return {
		earliest: first === undefined ? null : isoBounds(first).earliest,
		latest: last === undefined ? null : isoBounds(last).latest
	};
}
