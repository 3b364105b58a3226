// What is left of the scaffolding in a dossier: asked before it is written for others, by whoever writes it.
import type { Dossier } from '#core/dossier/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Found, LintRule } from './rule.ts';
import { placeholder, placeholdersIn } from './rules/placeholder.ts';
import { rawKey, rawKeysIn } from './rules/raw-key.ts';
import { suggestionLeft, suggestionsLeft } from './rules/suggestion-left.ts';
import { toolNote, toolNotesIn } from './rules/tool-note.ts';

/** The rules that are about it. */
export const SCAFFOLDING: readonly LintRule[] = [placeholder, toolNote, rawKey, suggestionLeft];

/** All of it, without what other rules need to know. Linear in the length of the dossier. */
export function scaffoldingIn(dossier: Dossier): Found[] {
	return [...placeholdersIn(dossier), ...toolNotesIn(dossier), ...rawKeysIn(dossier), ...suggestionsLeft(dossier)];
}

/** "3 things here are not meant for readers: …". */
export function scaffoldingWords(count: number): string {
	return count === 1
		? 'One thing here is not meant for readers: a placeholder, a note to editors, a raw key or a suggestion.'
		: `${counted(count, 'thing')} here are not meant for readers: placeholders, notes to editors, raw keys or suggestions.`;
}
