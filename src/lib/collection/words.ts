// What the values of a packed file are called, and places by how exactly they are known.
import { PRECISIONS, type Precision } from '#core/dossier/types.ts';
import type { FacetName } from '#core/index/columns/columns.ts';
import { coordinateWords } from '#core/words/place-words.ts';
import { capital, term, titleTerm } from '#core/words/vocabulary.ts';
import { formOf as exactnessOf } from '#core/tiles/forms.ts';
import type { PointForm } from '#lib/points/types.ts';

/** Headings of the facets. */
export const FACET_TITLES: Readonly<Record<FacetName, string>> = {
	kinds: 'Kinds',
	precisions: 'Precision',
	actors: 'Actors',
	sources: 'Sources'
};

/** The order of the filter rail: from the shortest list to the longest. */
export const FACET_ORDER: readonly FacetName[] = ['kinds', 'precisions', 'actors', 'sources'];

const isPrecision = (text: string | undefined): text is Precision => PRECISIONS.some((one) => one === text);

/** A precision in words, such as "a town or city"; one that is not of ours as it stands. */
export function precisionWord(name: string | undefined): string {
	return isPrecision(name) ? term('precision', name) : (name ?? 'precision not given');
}

/** What a value is called in a list: people and sources by their own names. */
export function valueWord(facet: FacetName, label: string): string {
	if (facet === 'precisions') return capital(precisionWord(label));
	return facet === 'kinds' ? titleTerm('eventKind', label) : label || 'Without a name';
}

const DRAWN = { point: 'disc', area: 'ring', country: 'plate' } as const;

/** How a record of a precision is drawn: as the archives of tiles have it. */
export function formOf(name: string | undefined): PointForm {
	return DRAWN[exactnessOf(name ?? '')];
}

/** Metres that a place may be off, as a rule: so many decimals of its coordinates have sense. */
const DOUBT: Partial<Record<Precision, number>> = { site: 100, near: 5000, settlement: 5000 };

/** "33.684° N, 73.048° E", with no more decimals than the precision gives sense to. */
export function positionWords(at: readonly [number, number], precision: string | undefined): string {
	return coordinateWords([at[0], at[1]], isPrecision(precision) ? DOUBT[precision] : undefined);
}
