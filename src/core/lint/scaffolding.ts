// What is left of the scaffolding in a dossier: asked before it is written for others, by whoever writes it.
import type { Dossier } from '#core/dossier/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { DossierRule } from './dossier-rule.ts';
import type { Found } from './rule.ts';
import { placeholder } from './rules/placeholder.ts';
import { rawKey } from './rules/raw-key.ts';
import { suggestionLeft } from './rules/suggestion-left.ts';
import { toolNote } from './rules/tool-note.ts';

/** The rules that are about it. */
export const SCAFFOLDING: readonly DossierRule[] = [placeholder, toolNote, rawKey, suggestionLeft];

/** All of it, without what other rules need to know. Linear in the length of the dossier. */
export function scaffoldingIn(dossier: Dossier): Found[] {
	return SCAFFOLDING.flatMap(({ findIn }) => [...findIn(dossier)]);
}

/** "3 things here are not meant for readers: …". */
export function scaffoldingWords(count: number): string {
	return count === 1
		? 'One thing here is not meant for readers: a placeholder, a note to editors, a raw key or a suggestion.'
		: `${counted(count, 'thing')} here are not meant for readers: placeholders, notes to editors, raw keys or suggestions.`;
}
