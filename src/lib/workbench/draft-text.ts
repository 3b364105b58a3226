// One text drafted into a dossier of suggestions: what the worker and the page do alike.
import { readText } from '#core/citation/text.ts';
import type { Place } from '#core/dossier/types.ts';
import { toDossier, type SuggestedDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import type { Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';

/** What is known beside the text that is drafted. */
export interface DraftOptions {
	/** The day it was published, EDTF: weekdays are counted from it. */
	published?: string;
	/** The dossier's own places; plain objects, since they are copied to the worker. */
	own?: Place[];
	/** ISO 3166-1 alpha-2 code of the country its outlet is at home in. */
	home?: string;
}

/** The suggestions for one normalised text, with one source; without a gazetteer none of places. */
export function suggest(
	name: string,
	text: string,
	gazetteer: Gazetteer | null,
	options: DraftOptions
): SuggestedDossier {
	return toDossier([{ name, text: readText(text), draft: draftText(text, gazetteer, options) }]);
}
