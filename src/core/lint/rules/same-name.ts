// Two actors who may be one, or whom a reader will take for one.
import type { Actor } from '#core/dossier/types.ts';
import { foldText } from '#core/index/search.ts';
import type { Found, LintRule } from '../rule.ts';

/** Names the later of two actors when the name of one is the name or an alias of the other; case, accents and punctuation are ignored, a shared surname is not enough. */
export const sameName: LintRule = {
	code: 'same-name',
	severity: 'warning',
	title:
		'Two actors have the same name, or one has the other’s name as an alias: they may be one, or be taken for one.',
	find: ({ dossier }) =>
		pairs(dossier.actors, (one, other) => {
			const shared = ownName(one, other) ?? ownName(other, one);
			if (shared === undefined) return null;
			return `“${shared}” is a name of ${one.id} too. Make them one, or name them so that nobody takes one for the other.`;
		})
};

/** Names the later of two actors who share an alias, and not a name. */
export const sameAlias: LintRule = {
	code: 'same-alias',
	severity: 'note',
	title: 'Two actors share an alias: a search for it finds both.',
	find: ({ dossier }) =>
		pairs(dossier.actors, (one, other) => {
			if (ownName(one, other) ?? ownName(other, one)) return null;
			const known = new Set((one.aliases ?? []).map(fold));
			const shared = (other.aliases ?? []).find((alias) => known.has(fold(alias)));
			return shared === undefined
				? null
				: `“${shared}” is an alias of ${one.id} too. Keep it where the sources use it, with a note on who is meant.`;
		})
};

/** Each later actor with the first earlier one of which there is something to say. */
function* pairs(actors: readonly Actor[], say: (one: Actor, other: Actor) => string | null): Generator<Found> {
	for (const [index, other] of actors.entries()) {
		for (const one of actors.slice(0, index)) {
			const message = say(one, other);
			if (message === null) continue;
			yield { pointer: `/actors/${index}/name`, message };
			break;
		}
	}
}

/** The name of `one`, as written, when `other` bears it as name or alias. */
function ownName(one: Actor, other: Actor): string | undefined {
	const name = fold(one.name);
	return name !== '' && [other.name, ...(other.aliases ?? [])].some((known) => fold(known) === name)
		? one.name
		: undefined;
}

function fold(name: string): string {
	return foldText(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
