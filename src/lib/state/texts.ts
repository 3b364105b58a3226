// The texts beside a dossier: files under names of their own, and what the dossier carries itself.
import { matchTexts, textFinder, type TextMatch } from '#core/citation/match.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import { verifyDossier, type Verification } from '#core/citation/verify.ts';
import type { Dossier } from '#core/dossier/types.ts';

/** What the texts at hand are to a dossier, and how its citations stand in them. */
export interface Checked {
	match: TextMatch;
	/** By source id: the matched files and the bodies of the sources. */
	texts: ReadonlyMap<string, NormalisedText>;
	/** `null` while no text is at hand. */
	verification: Verification | null;
}

/** Matches the files with the sources, adds the texts that sources carry as `body`, and verifies the citations. */
export function checkTexts(dossier: Dossier, files: readonly { name: string; text: NormalisedText }[]): Checked {
	const match = matchTexts(dossier, files);
	const texts = new Map(match.texts);
	const textOf = textFinder(dossier.sources, match.texts);
	for (const { id, body } of dossier.sources) {
		const text = body === undefined ? undefined : textOf(id);
		if (text) texts.set(id, text);
	}
	return { match, texts, verification: texts.size > 0 ? verifyDossier(dossier, texts) : null };
}
