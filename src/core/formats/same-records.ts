// The shown records as another form of the same dossier tells them.
import type { Claim, Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { gather, type Shown } from '#core/index/filter.ts';

/** What is shown, in a form of the dossier in which ids may be others (`ids` says which). A claim that only that form has is shown with what it is about or asserted in. */
export function sameRecords(
	shown: Shown,
	catalogue: Catalogue,
	dossier: Dossier,
	ids: ReadonlyMap<string, string> = new Map()
): { shown: Shown; catalogue: Catalogue } {
	if (dossier === catalogue.dossier) return { shown, catalogue };
	const told = new Catalogue(dossier);
	const idOf = (id: string) => ids.get(id) ?? id;
	// By id, not by the filter again: the words it searches for may be the very names that are gone.
	const kept = new Set([...shown.ids].map(idOf));
	const known = new Set(catalogue.dossier.claims.map(({ id }) => idOf(id)));
	const claims = new Set(shown.claims.map(({ id }) => idOf(id)));
	const everything = shown.records.length === catalogue.records.length && claims.size === known.size;
	const isShown = ({ id, about, assertedIn = '' }: Claim) =>
		known.has(id) ? claims.has(id) : everything || kept.has(about) || kept.has(assertedIn);
	return {
		shown: gather(
			shown.filter,
			told.records.filter(({ id }) => kept.has(id)),
			dossier.claims.filter(isShown)
		),
		catalogue: told
	};
}
