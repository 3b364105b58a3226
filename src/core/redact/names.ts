// Which words of a text name a private person.
import type { Actor, Dossier } from '#core/dossier/types.ts';
import { foldName } from './letters.ts';

export { foldName };

/** Letters that a word needs to count as part of a name. */
const SHORTEST_PART = 3;

/** Words that stand in names without naming anybody. */
const COMMON = new Set(
	(
		'the and for from with who one two his her their was has son daughter mother father brother sister wife husband ' +
		'mrs miss sir lady lord doctor professor prof captain colonel major general president minister judge imam mullah maulana'
	).split(' ')
);

/** A name that begins so describes somebody instead: "A doctor at the hospital". */
const DESCRIBES = /^(?:an?|the|one|some|two|another|un(?:named|identified)|relatives?|parents?)\s/i;

const LETTERS = /[\p{L}\p{M}]+/gu;

/** Full names and aliases of an actor, without those too short to be told from any other word. */
export function fullNames(actor: Actor): string[] {
	const names = [actor.name, ...(actor.aliases ?? [])].map((name) => name.trim());
	return names.filter((name) => (name.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2);
}

/** What a dossier's translations call an actor, by language: a key that this format does not know. */
export function translatedNames(dossier: Dossier, id: string): string[] {
	const languages = entriesOf('translations' in dossier ? dossier.translations : undefined);
	return languages.flatMap(([, records]) => {
		const name = new Map(entriesOf(new Map(entriesOf(records)).get(id))).get('name');
		return typeof name === 'string' ? [name.trim()] : [];
	});
}

function entriesOf(value: unknown): [string, unknown][] {
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Whether an actor is called by a role alone, as after a redaction: there is no name to be taken out. */
export function isCalledByRole({ name, aliases = [], roles = [] }: Actor): boolean {
	const title = roles[0]?.title.trim();
	const bare = foldName(name.trim()).replace(/ \d+$/, '');
	return (
		aliases.length === 0 && (title === undefined ? /^(?:a )?private person$/.test(bare) : bare === foldName(title))
	);
}

/**
 * The single words of an actor's names that give the person away, folded. In a description, and after a comma or bracket, only words
 * with a capital (or of a script without capitals) count, and none that `known`, the words of public names, holds.
 */
export function nameParts(actor: Actor, known: ReadonlySet<string>): Set<string> {
	const parts = new Set<string>();
	for (const name of fullNames(actor)) {
		const naming = DESCRIBES.test(name) ? '' : (/^[^,(]*/.exec(name)?.[0] ?? '');
		for (const word of wordsOf(naming)) parts.add(foldName(word));
		for (const word of wordsOf(name.slice(naming.length))) {
			const part = foldName(word);
			if (!/^\p{Ll}/u.test(word) && !known.has(part)) parts.add(part);
		}
	}
	for (const word of COMMON) parts.delete(word);
	return parts;
}

/** The words of a text that are long enough to be part of a name, as written. */
export function wordsOf(text: string): string[] {
	return (text.normalize('NFC').match(LETTERS) ?? []).filter(
		(word) => (word.match(/\p{L}/gu) ?? []).length >= SHORTEST_PART
	);
}
