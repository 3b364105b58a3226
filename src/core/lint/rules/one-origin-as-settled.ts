// An answer that one origin gives, shown as if it were settled.
import type { Comparison } from '#core/accounts/questions.ts';
import { originName } from '#core/accounts/words.ts';
import type { LintRule } from '../rule.ts';

/** Names a question with one answer of one origin (or of nobody named) that no word of doubt, no note and no attribution marks. */
export const oneOriginAsSettled: LintRule = {
	code: 'one-origin-as-settled',
	severity: 'note',
	title:
		'The only answer to a question rests on a single origin and is given flatly: a reader will take it as settled.',
	*find({ dossier, catalogue, comparisons }) {
		const indexOf = new Map(dossier.claims.map(({ id }, index) => [id, index]));
		for (const comparison of comparisons) {
			const first = settled(comparison);
			if (first === null) continue;
			const [origin] = comparison.accounts[0]?.origins ?? [];
			const who = origin ? originName(origin, catalogue) : 'somebody not named';
			const message = `${comparison.label} (${comparison.aboutName}): the only answer, “${first.words}”, comes from ${who}. Look for another source, or say in a note that it stands alone.`;
			yield { pointer: `/claims/${indexOf.get(first.claim) ?? 0}`, message };
		}
	}
};

function settled({ accounts }: Comparison): { claim: string; words: string } | null {
	const [account] = accounts;
	const [claim] = account?.claims ?? [];
	if (!account || !claim || accounts.length > 1 || account.doubts.length > 0) return null;
	const named = account.origins.filter(({ kind }) => kind !== 'unnamed');
	if (named.length > 1 || (named.length === 1 && account.origins.length > 1)) return null;
	const marked = account.claims.some(({ note, inferred }) => note !== undefined || inferred !== undefined);
	return marked ? null : { claim: claim.id, words: account.words };
}
