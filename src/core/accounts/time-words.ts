// When a claim was known, said or published, as far as anybody says.
import { standsIn } from '#core/citation/containing.ts';
import type { Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { inOneYear } from '#core/index/years.ts';
import { asMoment } from '#core/time/moment.ts';
import { shortTimeWords, timeWords } from '#core/time/words.ts';

/** "as of 16 Dec", "known by 16 Dec, 12:04 GMT", "said 16 Dec", "published 27 May 2014": the nearest time there is to the claim; `null` where no source gives one. `full` writes months and years out. */
export function claimTimeWords(claim: Claim, catalogue: Catalogue, full = false): string | null {
	const words = (edtf: string) =>
		full ? timeWords(asMoment(edtf)) : shortTimeWords(asMoment(edtf), 'en', { year: !inOneYear(catalogue) });
	const said = catalogue.statements.get(claim.assertedIn ?? '')?.said;
	if (claim.asOf !== undefined) return moment('as of', 'known', words(claim.asOf));
	if (said !== undefined) return moment('said', 'said', words(said));
	const published = publishedOf(claim, catalogue);
	return published === undefined ? null : moment('published', 'published', words(published));
}

/** "As of by" is no English. */
function moment(on: string, by: string, words: string): string {
	return `${words.startsWith('by ') ? by : on} ${words}`;
}

function publishedOf({ citations: [first] }: Claim, { dossier, sources }: Catalogue): string | undefined {
	if (!first) return undefined;
	return sources.get(standsIn(first, dossier.sources))?.published ?? sources.get(first.source)?.published;
}
