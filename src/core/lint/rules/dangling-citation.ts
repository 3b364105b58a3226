// A citation that leads nowhere.
import type { Issue } from '#core/dossier/types.ts';
import type { LintRule } from '../rule.ts';

/** What the checks of the file call it; the record is refused there, and named here. */
const FAULTS: ReadonlySet<string> = new Set([
	'dangling-id',
	'wrong-reference',
	'span-incomplete',
	'span-empty',
	'span-outside-text',
	'span-in-embedded'
]);

/** Names citations whose source or passage is not there; with the texts at hand, also those whose words are no longer in them. */
export const danglingCitation: LintRule = {
	code: 'dangling-citation',
	severity: 'error',
	title: 'A citation names a source or a passage that is not there, so that what rests on it cannot be checked.',
	texts: 'helpful',
	*find({ issues, verification }) {
		for (const { pointer, message } of issues.filter(isCitationFault)) yield { pointer, message, refused: true };
		for (const { verdict, pointer, source, reason } of verification.citations) {
			if (verdict !== 'missing') continue;
			const why = reason === undefined ? '' : ` ${reason}`;
			yield { pointer, message: `The text of “${source}” does not hold this passage.${why} Cite the passage again.` };
		}
	}
};

function isCitationFault({ code, pointer }: Issue): boolean {
	return FAULTS.has(code) && /\/citations\/\d+(\/|$)/.test(pointer);
}
