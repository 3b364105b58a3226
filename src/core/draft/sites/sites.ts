// Schools, hospitals, airports and the like that a text names: places whose position no gazetteer of towns knows.
import { runsIn, type CapitalRun } from '../actors/runs.ts';
import { INSTITUTIONS, OF_ANY } from '../lexicon/institutions.ts';
import type { Paragraph, Utf16Span } from '../reading/paragraphs.ts';
import type { Token } from '../reading/tokens.ts';

/** A named site where it stands; UTF-16 code units of the whole text. */
export interface SiteFound extends Utf16Span {
	/** Words the text says it lies in, if they are a place's; the surest first. */
	within: Utf16Span[];
}

/** Words between "in" and the place it speaks of: "in the north-western city of Oakmere". */
const REACH = 6;
/** Words of a name; a longer one is a list. */
const LONGEST = 6;

/** The named sites of a paragraph, in order. */
export function sitesIn(paragraph: Paragraph): SiteFound[] {
	const { tokens } = paragraph;
	return runsIn(paragraph).flatMap((run) => {
		const [first, last] = [tokens[run.from], tokens[run.to - 1]];
		if (!first || !last || !isSite(tokens, run)) return [];
		return [{ start: first.start, end: last.end, within: [...owners(tokens, run), ...placesBehind(tokens, run)] }];
	});
}

/** Whether an institution's noun heads the name, and something in it says which one. */
function isSite(tokens: readonly Token[], { from, to }: CapitalRun): boolean {
	const words = tokens.slice(from, to).map(({ lower }) => lower);
	if (words.length < 2 || words.length > LONGEST) return false;
	const link = words.indexOf('of');
	const head = words[link > 0 ? link - 1 : words.length - 1] ?? '';
	return INSTITUTIONS.has(head) && words.some((word) => !isOfAny(word) && word !== 'of');
}

function isOfAny(word: string): boolean {
	return INSTITUTIONS.has(word) || OF_ANY.has(word);
}

/** "Oakmere’s Lady Anne Hospital". */
function owners(tokens: readonly Token[], { from }: CapitalRun): Token[] {
	const [owner, mark] = [tokens[from - 2], tokens[from - 1]];
	return mark?.kind === 'owner' && owner?.capital ? [owner] : [];
}

/** What stands in capitals behind "in", up to a mark. */
function placesBehind(tokens: readonly Token[], { to }: CapitalRun): Token[] {
	if (tokens[to]?.lower !== 'in') return [];
	const behind = tokens.slice(to + 1, to + 1 + REACH);
	const end = behind.findIndex(({ kind }) => kind !== 'word');
	return behind.slice(0, end < 0 ? REACH : end).filter(({ capital }) => capital);
}
