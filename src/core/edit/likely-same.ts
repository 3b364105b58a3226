// Bodies that are likely one under two names: proposed to a person, never joined by itself.
import { withoutAccents } from '#core/basics/letters.ts';
import { own } from '#core/dossier/own.ts';
import type { Actor, Dossier } from '#core/dossier/types.ts';
import { initialsOf } from '#core/words/initials.ts';

/** Letters of initials that say something; two are many bodies'. */
const FEWEST_INITIALS = 3;
/** Bodies that are proposed for one; more help nobody. */
const MOST = 3;

/**
 * For each actor that is no person the ids of others it is likely one with: their names differ only by "the", a plural or a
 * country beside its adjective ("Pakistan Taliban", "the Pakistani Taliban"), or one goes by the initials of the other.
 */
export function likelySame({ actors }: Dossier): Map<string, string[]> {
	const bodies = actors.filter(({ kind }) => kind !== 'person');
	const byKey = new Map<string, Set<string>>();
	for (const body of bodies) {
		for (const key of keysOf(body)) byKey.set(key, (byKey.get(key) ?? new Set()).add(body.id));
	}
	const found = new Map<string, string[]>();
	for (const body of bodies) {
		const others = new Set(keysOf(body).flatMap((key) => [...(byKey.get(key) ?? [])]));
		others.delete(body.id);
		if (others.size > 0) found.set(body.id, [...others].slice(0, MOST));
	}
	return found;
}

/** What a body is found by: each of its names but for what may differ, and its initials. */
function keysOf({ name, aliases = [] }: Actor): string[] {
	return [...new Set([name, ...aliases].flatMap((one) => [plain(one), ...initialsIn(one)]))];
}

/** Initials as written, or those of a name of several parts. */
function initialsIn(name: string): string[] {
	const words = wordsOf(name);
	const initials = words.length === 1 && /^\p{Lu}+$/u.test(name.trim()) ? name.trim() : initialsOf(words);
	return initials.length >= FEWEST_INITIALS ? [initials] : [];
}

function plain(name: string): string {
	const words = wordsOf(name).map((word) => withoutAccents(word).toLowerCase());
	const last = words.length - 1;
	return words.map((word, n) => (n === last ? singular(word) : countryOf(word))).join(' ');
}

/** The words without "the" and without initials in brackets behind them. */
function wordsOf(name: string): string[] {
	return name
		.replace(/\s*\(\p{Lu}+\)\s*$/u, '')
		.replace(/^the\s+/i, '')
		.split(/\s+/)
		.filter((word) => word !== '');
}

function singular(word: string): string {
	return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Countries whose adjective is another word, or whose stem is another country's. */
const APART: Readonly<Record<string, string>> = {
	american: 'us',
	'u.s.': 'us',
	usa: 'us',
	british: 'uk',
	britain: 'uk',
	'u.k.': 'uk',
	french: 'france',
	spanish: 'spain',
	dutch: 'netherlands',
	german: 'germany',
	greek: 'greece',
	swiss: 'switzerland',
	danish: 'denmark',
	swedish: 'sweden',
	finnish: 'finland',
	polish: 'poland',
	scottish: 'scotland',
	irish: 'ireland',
	welsh: 'wales',
	thai: 'thailand',
	turkish: 'turkey',
	filipino: 'philippines',
	philippine: 'philippines',
	congolese: 'congo',
	nigerian: 'nigeria',
	nigerien: 'niger',
	israeli: 'israel',
	palestinian: 'palestine',
	norwegian: 'norway'
};
/** Kept as they are: what the endings below would take from them is theirs. */
const WHOLE = new Set(Object.values(APART));
const ENDINGS = ['istan', 'stan', 'ian', 'ean', 'ese', 'an', 'ia', 'i', 'n', 'a', 'y', 'e'];
/** Letters of a stem; a shorter one is many words'. */
const SHORTEST_STEM = 4;

/** "Pakistani", "Pakistan" → the same stem; a word that is no country's goes by its own, which only has to be the same in both names. */
function countryOf(word: string): string {
	const known = own(APART, word);
	if (known !== undefined) return known;
	if (WHOLE.has(word)) return word;
	const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
	return ending === undefined ? word : countryOf(word.slice(0, -ending.length));
}
