// Another dossier's records come into the one in work under ids of their own: their texts follow, and a person is told.
import { counted } from '#core/words/vocabulary.ts';
import type { HeldTexts } from './held-texts.ts';

/** Ids that are told of; the others are counted. */
const NAMED = 3;

/** What to say of ids that were taken and had to be changed. */
export function renamedWords(renamed: ReadonlyMap<string, string>): string[] {
	if (renamed.size === 0) return [];
	const some = [...renamed].slice(0, NAMED).map(([id, to]) => `“${id}” is now “${to}”`);
	const more = renamed.size > NAMED ? `, and ${counted(renamed.size - NAMED, 'other')}` : '';
	return [`${counted(renamed.size, 'id was', 'ids were')} taken already and changed: ${some.join(', ')}${more}.`];
}

/** The texts under the ids that their sources have now. */
export function renamedTexts(texts: HeldTexts, renamed: ReadonlyMap<string, string>): HeldTexts {
	return new Map([...texts].map(([id, held]) => [renamed.get(id) ?? id, held]));
}
