// What is not meant for readers in what an export would write.
import type { Dossier } from '#core/dossier/types.ts';
import { excerpt } from '#core/formats/excerpt.ts';
import { sameRecords } from '#core/formats/same-records.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { scaffoldingIn, scaffoldingWords } from '#core/lint/scaffolding.ts';

/**
 * A sentence on it, "" where nothing is left. `unfolded` is the dossier that is written: what the page folds beside names is in the
 * file too. Linear in its length.
 */
export function scaffoldingLeft(shown: Shown, catalogue: Catalogue, unfolded: Dossier): string {
	const given = sameRecords(shown, catalogue, unfolded);
	const { length } = scaffoldingIn(excerpt(given.shown, given.catalogue));
	return length === 0 ? '' : `${scaffoldingWords(length)} The file would have ${length === 1 ? 'it' : 'them'} too.`;
}
