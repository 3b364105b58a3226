// How many sources there are: texts, and what is printed in them. One count for the header, the pages and the timeline.
import type { Source } from '#core/dossier/types.ts';
import { groupBy } from '#core/basics/lists.ts';
import { counted, listed, term } from './vocabulary.ts';

/** Sources that stand by themselves, and those that are printed in one of them. */
export function partSources(sources: readonly Source[]): { texts: Source[]; printed: Source[] } {
	return {
		texts: sources.filter(({ within }) => within === undefined),
		printed: sources.filter(({ within }) => within !== undefined)
	};
}

/** "3 texts, in which 8 posts and 2 photo captions are printed"; "3 sources" where nothing is printed in another. */
export function sourcesWords(sources: readonly Source[]): string {
	const { texts, printed } = partSources(sources);
	if (printed.length === 0) return counted(texts.length, 'source');
	if (texts.length === 0) return `${kindsWords(printed)}, printed in other sources`;
	return `${counted(texts.length, 'text')}, in which ${kindsWords(printed)} ${printed.length === 1 ? 'is' : 'are'} printed`;
}

/** The same with what the letters of the sources stand for: "3 texts (A–C), in which 10 posts and captions (D–M) are printed". */
export function letteredSources(sources: readonly Source[], letters: ReadonlyMap<string, string>): string {
	const { texts, printed } = partSources(sources);
	const range = (some: readonly Source[]) => lettersOf(some, letters);
	if (printed.length === 0 || texts.length === 0) return `${sourcesWords(sources)}${range(sources)}`;
	const verb = printed.length === 1 ? 'is' : 'are';
	return `${counted(texts.length, 'text')}${range(texts)}, in which ${kindsWords(printed)}${range(printed)} ${verb} printed`;
}

/** How a source stands to others, in the few words there is room for, and in full. */
export interface SourceStanding {
	short: string;
	full: string;
}

/** "D–L in it", in full "8 posts and 1 photo caption (D–L) are printed in it"; "in B", "printed in B"; `null` where nothing is to be said. */
export function besideSource(
	{ id, within }: Source,
	sources: readonly Source[],
	letters: ReadonlyMap<string, string>
): SourceStanding | null {
	if (within) {
		const host = letters.get(within.source) ?? 'another source';
		return { short: `in ${host}`, full: `printed in ${host}` };
	}
	const printed = sources.filter((source) => source.within?.source === id);
	if (printed.length === 0) return null;
	const named = rangesOf(
		printed.flatMap(({ id: one }) => letters.get(one) ?? []),
		[...letters.values()]
	);
	const full = `${kindsWords(printed)}${lettersOf(printed, letters)} ${printed.length === 1 ? 'is' : 'are'} printed in it`;
	return { short: `${named || String(printed.length)} in it`, full };
}

/** " (D–L)": the letters of some sources in brackets, nothing where they have none. */
function lettersOf(sources: readonly Source[], letters: ReadonlyMap<string, string>): string {
	const found = sources.flatMap(({ id }) => letters.get(id) ?? []);
	return found.length === 0 ? '' : ` (${rangesOf(found, [...letters.values()])})`;
}

/** "8 posts and 2 photo captions". */
function kindsWords(sources: readonly Source[]): string {
	const kinds = groupBy(sources, ({ type }) => type);
	return listed([...kinds].map(([type, some]) => counted(some.length, term('sourceType', type))));
}

/** "A–C", "A, C–E": letters that follow each other are told by the first and the last. */
function rangesOf(found: readonly string[], order: readonly string[]): string {
	const at = found.map((letter) => order.indexOf(letter)).toSorted((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const place of at) {
		const last = runs.at(-1);
		if (last && place === last[1] + 1) last[1] = place;
		else runs.push([place, place]);
	}
	return runs
		.flatMap(([from, to]) => {
			const [first = '', last = ''] = [order[from], order[to]];
			return to - from > 1 ? `${first}–${last}` : to > from ? [first, last] : [first];
		})
		.join(', ');
}
