// What the reader says in words: what a source is, what rests on it, how its text stands to the one the dossier cites.
import type { Span } from '#core/citation/resolve.ts';
import type { Source } from '#core/dossier/types.ts';
import { timeWords } from '#core/time/words.ts';
import { capital, counted, listed, term } from '#core/words/vocabulary.ts';
import { countWords } from './notes.ts';
import type { SourcePassage, Passages } from './passages.ts';

/** "Live page, newest entry first". */
export function kindWords({ type, order }: Source): string {
	return `${capital(term('sourceType', type))}${order === 'newest-first' ? ', newest entry first' : ''}`;
}

/** "BBC News, 16 December 2014.": what is not given is said. */
export function originWords({ publisher, published }: Source): string {
	if (publisher === undefined && published === undefined) return 'Publisher and date not given.';
	const date = published === undefined ? 'date not given' : timeWords(published);
	return `${publisher ?? 'Publisher not given'}, ${date}.`;
}

/** "By Ada Lind and Bo Ek." or, of more than three, "6 named authors."; the names are then told elsewhere. */
export function authorWords({ authors = [] }: Source): string {
	if (authors.length === 0) return 'Authors not given.';
	return authors.length > 3 ? `${counted(authors.length, 'named author')}.` : `By ${listed(authors)}.`;
}

/** "21 statements and 8 events rest on it." */
export function restingWords({ placed, homeless }: Passages): string {
	const resting = [...placed, ...homeless].flatMap((passage) => passage.resting);
	const kinds = countWords(resting).split(', ').filter(Boolean);
	if (kinds.length === 0) return 'Nothing in this dossier rests on it.';
	return `${listed(kinds)} ${kinds.length === 1 && /^1\b/.test(kinds[0] ?? '') ? 'rests' : 'rest'} on it.`;
}

/** "¶ 1763–1959": the same everywhere. */
export function spanWords({ start, end }: Span): string {
	return `¶ ${start}–${end}`;
}

/** A digest by its two ends, "844370be…3a8944"; the whole of it is never needed to tell two apart by eye. */
export function shortDigest(digest: string): string {
	return digest.length > 16 ? `${digest.slice(0, 8)}…${digest.slice(-6)}` : digest;
}

/** How the passages stand in a text that is not the very one: "12 passages stand where they were cited, 3 have moved." */
export function standingWords({ placed, homeless }: Passages): string {
	const all = [...placed, ...homeless];
	const count = (verdict: SourcePassage['verdict']) => all.filter((passage) => passage.verdict === verdict).length;
	const [exact, moved, ambiguous, missing] = [count('exact'), count('moved'), count('ambiguous'), count('missing')];
	const parts = [
		`${counted(exact, 'passage stands', 'passages stand')} where ${exact === 1 ? 'it was' : 'they were'} cited`,
		moved > 0 ? counted(moved, 'has moved', 'have moved') : '',
		ambiguous > 0 ? counted(ambiguous, 'stands at several places', 'stand at several places') : '',
		missing > 0 ? counted(missing, 'is not found', 'are not found') : ''
	];
	return `${listed(parts.filter(Boolean))}.`;
}

/** What has become of a passage in a changed text; `null` where it stands as cited, or where there is no text. */
export function verdictWords({ verdict, cited, stands: [first, ...others], reason }: SourcePassage): string | null {
	switch (verdict) {
		case 'moved':
			return cited && first ? `Moved: cited at ${spanWords(cited)}, stands now at ${spanWords(first)}.` : reason;
		case 'ambiguous':
			return `The same words stand at ${counted(others.length + 1, 'place')}, none of them where they were cited${cited ? `, ${spanWords(cited)}` : ''}.`;
		case 'missing':
			return `Not found in the text at hand${cited ? `; cited at ${spanWords(cited)}` : ''}. ${reason ?? ''}`.trim();
		default:
			return null;
	}
}
