// The dossier file of a packed one, written record by record.
import { serialisedOf } from '#core/dossier/serialise.ts';
import type { Pack } from '#core/pack/read.ts';
import { gatheredLater } from './slices.ts';

/** The kind of record in each list of a dossier. */
export const TYPE_OF_LIST = {
	sources: 'source',
	features: 'place',
	actors: 'actor',
	events: 'event',
	statements: 'statement',
	claims: 'claim'
} as const;

/** The text of all that a packed file holds, in slices; throws PackFault where it is damaged. */
export function textOfPack(pack: Pack): AsyncGenerator<string, void, undefined> {
	return gatheredLater(serialisedOf(pack.header, (list) => pack.each(TYPE_OF_LIST[list])));
}
