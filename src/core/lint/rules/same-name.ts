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
	*find({ dossier }) {
		for (const { pointer, shared, one, byName } of pairs(dossier.actors)) {
			if (!byName) continue;
			const advice = 'Make them one, or name them so that nobody takes one for the other.';
			yield { pointer, message: `“${shared}” is a name of ${one} too. ${advice}` };
		}
	}
};

/** Names the later of two actors who share an alias, and not a name. */
export const sameAlias: LintRule = {
	code: 'same-alias',
	severity: 'note',
	title: 'Two actors share an alias: a search for it finds both.',
	*find({ dossier }) {
		for (const { pointer, shared, one, byName } of pairs(dossier.actors)) {
			if (byName) continue;
			const advice = 'Keep it where the sources use it, with a note on who is meant.';
			yield { pointer, message: `“${shared}” is an alias of ${one} too. ${advice}` };
		}
	}
};

interface Pair extends Pick<Found, 'pointer'> {
	/** What they share, as the later one writes it. */
	shared: string;
	/** Id of the earlier one. */
	one: string;
	/** Whether it is the name of at least one of them. */
	byName: boolean;
}

/** Each actor who shares something with an earlier one, once: a name before an alias. */
function* pairs(actors: readonly Actor[]): Generator<Pair> {
	const known = new Map<string, { one: string; isName: boolean }>();
	for (const [index, { id, name, aliases = [] }] of actors.entries()) {
		const words = [name, ...aliases].map((shared, nth) => ({ shared, folded: fold(shared), isName: nth === 0 }));
		const found = words.flatMap(({ shared, folded, isName }) => {
			const before = known.get(folded);
			return before ? [{ shared, one: before.one, byName: isName || before.isName }] : [];
		});
		const first = found.find(({ byName }) => byName) ?? found[0];
		if (first) yield { pointer: `/actors/${index}/name`, ...first };
		for (const { folded, isName } of words) {
			if (folded !== '' && (isName || !known.has(folded))) known.set(folded, { one: id, isName });
		}
	}
}

function fold(name: string): string {
	return foldText(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
