// What an export is made from: the shown records, with private people's names taken out when that is asked for.
import { Catalogue } from '#core/index/catalogue.ts';
import { gather, type Shown } from '#core/index/filter.ts';
import { redact } from '#core/redact/redact.ts';
import type { WriteOptions } from './format.ts';

/** The same records of a redacted dossier, or what was given. */
export function selection(
	shown: Shown,
	catalogue: Catalogue,
	options: WriteOptions | undefined
): { shown: Shown; catalogue: Catalogue } {
	if (!options?.redact) return { shown, catalogue };
	const { dossier, ids } = redact(catalogue.dossier);
	const redacted = new Catalogue(dossier);
	// By id, not by the filter again: the words it searches for may be the very names that are gone.
	const kept = new Set([...shown.ids].map((id) => ids.get(id) ?? id));
	const claims = new Set(shown.claims.map((claim) => ids.get(claim.id) ?? claim.id));
	const records = redacted.records.filter((record) => kept.has(record.id));
	return {
		shown: gather(
			shown.filter,
			records,
			dossier.claims.filter((claim) => claims.has(claim.id))
		),
		catalogue: redacted
	};
}
