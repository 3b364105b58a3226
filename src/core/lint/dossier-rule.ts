// Rules that look at nothing but the dossier: whoever has only that can ask them too.
import type { Dossier } from '#core/dossier/types.ts';
import type { Found, LintRule } from './rule.ts';

/** A rule that can be asked without what other rules need to know. */
export interface DossierRule extends LintRule {
	findIn(dossier: Dossier): Iterable<Found>;
}

/** The rule that finds what `findIn` finds. */
export function dossierRule(told: Omit<LintRule, 'find'>, findIn: DossierRule['findIn']): DossierRule {
	return { ...told, findIn, find: ({ dossier }) => findIn(dossier) };
}
