// Records that a program suggested and nobody has accepted.
import { RECORD_TYPES } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { recordsOf } from '#core/edit/lists.ts';
import { isSuggestion } from '#core/edit/suggestions.ts';
import { counted } from '#core/words/vocabulary.ts';
import { dossierRule } from '../dossier-rule.ts';
import type { Found } from '../rule.ts';

/** Names the dossier once, with how many of its records wait. */
export const suggestionLeft = dossierRule(
	{
		code: 'suggestion-left',
		severity: 'warning',
		title:
			'Records are suggestions of the program that nobody has accepted: no person has held them against their passages.'
	},
	suggestionsLeft
);

/** One finding where a dossier holds suggestions. */
function* suggestionsLeft(dossier: Dossier): Generator<Found> {
	const waiting = countSuggestions(dossier);
	if (waiting === 0) return;
	const what = counted(waiting, 'record');
	const message = `${what} ${waiting === 1 ? 'is a suggestion' : 'are suggestions'} that nobody has accepted. Accept or reject them on the workbench before you hand the dossier on.`;
	yield { pointer: '', message };
}

/** How many records wait for a person. */
function countSuggestions(dossier: Dossier): number {
	return RECORD_TYPES.reduce((sum, type) => {
		const records: readonly object[] = type === 'question' ? [] : recordsOf(dossier, type);
		return sum + records.filter(isSuggestion).length;
	}, 0);
}
