// One text drafted into a dossier of suggestions: what the worker and the page do alike.
import { readText } from '#core/citation/text.ts';
import { toDossier, type SuggestedDossier } from '#core/draft/dossier.ts';
import { draftText, type DraftOptions } from '#core/draft/draft.ts';
import type { Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';

/** The suggestions for one normalised text, with one source; without a gazetteer none of places. */
export function suggest(
	name: string,
	text: string,
	gazetteer: Gazetteer | null,
	options: DraftOptions
): SuggestedDossier {
	return toDossier([{ name, text: readText(text), draft: draftText(text, gazetteer, options) }]);
}
