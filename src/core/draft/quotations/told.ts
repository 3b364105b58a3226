// What a sentence tells of somebody's words, before it is cut out of the text.
import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './noun-phrase.ts';

/** Words of a statement, who makes it and by which word, as items of a sentence. */
export interface ToldWords {
	what: Phrase;
	speaker: Phrase;
	cue: number;
	rule: 'said-that' | 'said' | 'said-at-end' | 'according-to' | 'denied-that' | 'denied' | 'denial';
	score: number;
	denied?: boolean;
}

/** Whether a clause of its own may begin there: a subject follows. */
export function beginsClause(sentence: Sentence, at: number): boolean {
	const item = sentence[at];
	if (item === undefined || item.kind === 'quote' || item.kind === 'mark') return false;
	return (
		item.capital ||
		item.kind === 'number' ||
		SUBJECT_PRONOUNS.has(item.lower) ||
		/^(?:the|there|a|an|his|her|its|their|no|more|some|at|all|many|most|several|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/.test(
			item.lower
		)
	);
}
