// What is left of the scaffolding in a dossier: asked before it is written for others, by whoever writes it.
import type { Dossier } from '#core/dossier/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Found } from './rule.ts';
import { placeholdersIn } from './rules/placeholder.ts';
import { rawKeysIn } from './rules/raw-key.ts';
import { suggestionsLeft } from './rules/suggestion-left.ts';
import { toolNotesIn } from './rules/tool-note.ts';

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
