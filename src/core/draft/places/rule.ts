// The rule a suggestion names: what most makes the name a place.
import type { NameInText } from './find.ts';

/** Kebab-case: `people`, `own-place`, `misspelt-own-place`, `address`, `dateline`, `place-preposition`, `named-feature`, or else `gazetteer-name`. */
export function ruleOf({ evidence, name }: NameInText): string {
	if (name.feature) return 'named-feature';
	const as = name.meanings[0]?.as;
	if (as === 'people') return 'people';
	if (as === 'own') return 'own-place';
	if (as === 'misspelt') return 'misspelt-own-place';
	if (evidence.includes('contained') || evidence.includes('containing')) return 'address';
	if (evidence.includes('dateline')) return 'dateline';
	if (evidence.includes('after-place-preposition')) return 'place-preposition';
	return 'gazetteer-name';
}
