// Somebody's words that are neither quoted nor told.
import type { LintRule } from '../rule.ts';

/** Names statements without a quotation and without a gist. */
export const gistMissing: LintRule = {
	code: 'gist-missing',
	severity: 'warning',
	title: 'A statement has neither a quotation nor a gist: a reader sees that something was said, and not what.',
	*find({ dossier }) {
		for (const [index, { quote, gist }] of dossier.statements.entries()) {
			if (quote?.trim() || gist?.trim()) continue;
			const message = 'This says nothing to a reader. Write in words of your own what was said, as its gist.';
			yield { pointer: `/statements/${index}`, message };
		}
	}
};
