// The same quotation under two names.
import type { Statement } from '#core/dossier/types.ts';
import { foldText } from '#core/index/search.ts';
import type { LintRule } from '../rule.ts';

/** Shorter quotations are alike by chance. */
const WORDS = 5;

/** Names the later of two direct statements of the same words by two speakers, both given. */
export const sameWordsTwoSpeakers: LintRule = {
	code: 'same-words-two-speakers',
	severity: 'warning',
	title: 'The same words are quoted under two names: one of them did not say it, or repeated the other.',
	*find({ dossier, catalogue }) {
		const first = new Map<string, Statement>();
		for (const [index, statement] of dossier.statements.entries()) {
			const words = wordsOf(statement);
			if (statement.speaker === null || words === null) continue;
			const before = first.get(words);
			if (!before) first.set(words, statement);
			else if (before.speaker !== null && before.speaker !== statement.speaker) {
				const name = catalogue.actors.get(before.speaker)?.name ?? before.speaker;
				const message = `These are the words that statement ${before.id} gives as those of ${name}. Find out who said them, or say in a note that both did.`;
				yield { pointer: `/statements/${index}/speaker`, message };
			}
		}
	}
};

function wordsOf({ form, quote }: Statement): string | null {
	const words = form === 'direct' ? (foldText(quote ?? '').match(/[\p{L}\p{N}]+/gu) ?? []) : [];
	return words.length < WORDS ? null : words.join(' ');
}
