// A denial of something within the words of somebody who denies.
import type { LintRule } from '../rule.ts';

/** Names claims that are denied and asserted in a statement that denies: the format reads one denial, a person may have meant two. */
export const deniedInsideDenied: LintRule = {
	code: 'denied-inside-denied',
	severity: 'warning',
	title:
		'A denied claim is asserted in a statement that denies: it is read as denied once, and may be meant as a denial of the denial.',
	*find({ dossier, catalogue }) {
		for (const [index, { polarity, assertedIn }] of dossier.claims.entries()) {
			if (polarity !== 'denied' || assertedIn === undefined) continue;
			if (catalogue.statements.get(assertedIn)?.polarity !== 'denied') continue;
			const message =
				'This claim is denied, and so is all that its statement tells: it is shown as denied, once. Take “polarity” off the claim if that is meant; if somebody denies that it was denied, write the claim without a denial and without “assertedIn”, and name who says so.';
			yield { pointer: `/claims/${index}/polarity`, message };
		}
	}
};
