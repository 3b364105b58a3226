// What an export is made from: the shown records, with private people's names taken out when that is asked for.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { redact } from '#core/redact/redact.ts';
import type { WriteOptions } from './format.ts';
import { sameRecords } from './same-records.ts';

/** The same records of a redacted dossier, or what was given. */
export function selection(
	shown: Shown,
	catalogue: Catalogue,
	options: WriteOptions | undefined
): { shown: Shown; catalogue: Catalogue } {
	if (!options?.redact) return { shown, catalogue };
	const { dossier, ids } = redact(catalogue.dossier);
	return sameRecords(shown, catalogue, dossier, ids);
}
