// Which text file is whose text: by its digest, whatever it is called; a changed one by the passages still in it.
import type { Citation, Dossier, Source } from '#core/dossier/types.ts';
import { resolveCitations } from './resolve.ts';
import { readText, type NormalisedText } from './text.ts';
import { citationsOf } from './walk.ts';

/** A file and the id of the source whose text it holds. */
export interface MatchedText {
	file: string;
	source: string;
}

/** What the files at hand are to the sources. */
export interface TextMatch {
	/** Text by source id, changed ones too. */
	texts: Map<string, NormalisedText>;
	/** The very texts the dossier was made from. */
	matched: MatchedText[];
	/** Texts with another digest that still hold passages of a source. */
	changed: MatchedText[];
	/** Names of the files that belong to no source. */
	unused: string[];
}

/** A text file as it was read. */
export interface NamedText {
	name: string;
	text: NormalisedText;
}

/** A file is tried with the passages of so many lengths: those of one length are looked for in one pass over the text. */
const LENGTHS_TRIED = 4;
/** So many code points found again make a file a source's changed text: a place's name alone does not. */
const ENOUGH_FOUND = 25;

/** Gives each source the file of its digest, then tries what is left of the files against the sources still without a text. */
export function matchTexts(dossier: Dossier, files: readonly NamedText[]): TextMatch {
	const match: TextMatch = { texts: new Map(), matched: [], changed: [], unused: [] };
	const used = new Set<NamedText>();
	for (const file of files) {
		for (const source of dossier.sources) {
			if (source.text?.sha256 !== file.text.sha256) continue;
			used.add(file);
			if (match.texts.has(source.id)) continue;
			match.texts.set(source.id, file.text);
			match.matched.push({ file: file.name, source: source.id });
		}
	}
	const left = files.filter((file) => !used.has(file));
	for (const { file, source } of bestFirst(dossier, left, match)) {
		if (used.has(file) || match.texts.has(source)) continue;
		used.add(file);
		match.texts.set(source, file.text);
		match.changed.push({ file: file.name, source });
	}
	match.unused = files.filter((file) => !used.has(file)).map((file) => file.name);
	return match;
}

/** The text of a source by its id: a file's, its own `body`, or that of the source it is printed in. */
export function textFinder(
	sources: readonly Source[],
	texts: ReadonlyMap<string, NormalisedText>
): (source: string) => NormalisedText | undefined {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const bodies = new Map<string, NormalisedText>();
	const own = (id: string): NormalisedText | undefined => {
		const body = byId.get(id)?.body;
		const known = texts.get(id) ?? bodies.get(id);
		if (known || body === undefined) return known;
		const text = readText(body);
		bodies.set(id, text);
		return text;
	};
	return (id) => {
		const container = byId.get(id)?.within?.source;
		return own(id) ?? (container === undefined ? undefined : own(container));
	};
}

/** Pairs of a file and a source it seems to be a changed text of, the best first. */
function bestFirst(dossier: Dossier, files: readonly NamedText[], match: TextMatch) {
	if (files.length === 0) return [];
	const wanting = dossier.sources.filter(
		({ id, within, body }) => !match.texts.has(id) && !within && body === undefined
	);
	const passages = new Map<string, Citation[]>(wanting.map(({ id }) => [id, []]));
	for (const { citation } of citationsOf(dossier)) passages.get(citation.source)?.push(citation);
	return wanting
		.flatMap(({ id }) => {
			const tried = telling(passages.get(id) ?? []);
			return files.map((file) => ({ file, source: id, found: codePointsFound(tried, file.text) }));
		})
		.filter(({ found }) => found > 0)
		.sort((a, b) => b.found - a.found);
}

/** Passages that tell a text from others: long enough not to stand elsewhere by chance, of the lengths shared by most. */
function telling(citations: readonly Citation[]): Citation[] {
	const byLength = new Map<number, Map<string | undefined, Citation>>();
	for (const citation of citations) {
		const length = lengthOf(citation);
		byLength.set(
			length,
			(byLength.get(length) ?? new Map<string | undefined, Citation>()).set(citation.sha256 ?? citation.exact, citation)
		);
	}
	const isLong = (length: number) => Number(length >= ENOUGH_FOUND);
	return [...byLength]
		.sort(([a, ofA], [b, ofB]) => isLong(b) - isLong(a) || ofB.size - ofA.size || b - a)
		.slice(0, LENGTHS_TRIED)
		.flatMap(([, ofLength]) => [...ofLength.values()]);
}

/** Code points of the passages tried that stand in the text; 0 where they are too few to tell. */
function codePointsFound(tried: readonly Citation[], text: NormalisedText): number {
	const verdicts = resolveCitations(tried, text);
	let found = 0;
	let all = 0;
	for (const [n, citation] of tried.entries()) {
		const verdict = verdicts[n]?.verdict;
		all += lengthOf(citation);
		if (verdict === 'exact' || verdict === 'moved' || verdict === 'ambiguous') found += lengthOf(citation);
	}
	return found >= Math.min(ENOUGH_FOUND, all / 2) ? found : 0;
}

function lengthOf({ start, end, exact }: Citation): number {
	return start !== undefined && end !== undefined ? Math.max(0, end - start) : (exact?.length ?? 0);
}
