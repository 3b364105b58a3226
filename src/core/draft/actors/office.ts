// An office as it is compared: without its country, whose it is and how it is shortened.
import { own } from '#core/dossier/own.ts';
import { isPersonNoun, TITLES } from '../lexicon/roles.ts';

/** Titles that are written short. */
const LONG_FORMS: Readonly<Record<string, string>> = {
	pm: 'prime minister',
	gen: 'general',
	sen: 'senator',
	gov: 'governor',
	rep: 'representative',
	col: 'colonel',
	capt: 'captain'
};

/**
 * The offices in a role, the longest and last first: "Kenya's army chief General" → general, army chief, chief. What
 * follows "of", "for", "at" is left out.
 */
export function officesOf(role: string): string[] {
	const words = role.split(/\s+/).filter((word) => !/^(?:the|a|an|then|former|ex|acting|interim)$/i.test(word));
	const owned = words.findLastIndex((word) => /['’]s$/.test(word));
	const rest = words.slice(owned + 1).map((word) => word.replace(/[.,]+$/, '').toLowerCase());
	const link = rest.findIndex((word) => /^(?:of|for|at|in|from)$/.test(word));
	const office = (link > 0 ? rest.slice(0, link) : rest).flatMap((word) => own(LONG_FORMS, word)?.split(' ') ?? [word]);
	const found = office.flatMap((word, at) => {
		if (!isPersonNoun(word) && !TITLES.has(word)) return [];
		return at > 0 ? [word, `${office[at - 1]} ${word}`] : [word];
	});
	return [...new Set(found.reverse())];
}

const RELATIONS: ReadonlySet<string> = new Set([
	'head',
	'father',
	'brother',
	'sister',
	'doctor',
	'officer',
	'king',
	'analyst',
	'correspondent',
	'coach',
	'private',
	'captain',
	'judge'
]);

/** Whether a noun is an office one person holds, and no trade or relation of many. */
export function isOffice(noun: string): boolean {
	return TITLES.has(noun) && isPersonNoun(noun) && !RELATIONS.has(noun);
}
