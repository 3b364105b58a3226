// Records that nothing vouches for.
import type { Citation, Dossier, Remarks } from '#core/dossier/types.ts';

/** Places, actors, events, statements and claims that carry no citation and are not wholly editorial, with their JSON pointers. */
export function uncited(dossier: Dossier): { record: string; pointer: string }[] {
	const { places, actors, events, statements, claims } = dossier;
	const lists: [string, readonly (Remarks & { id: string; citations: Citation[] })[]][] = [
		['/places/features', places.features.map(({ id, properties }) => ({ ...properties, id }))],
		['/actors', actors],
		['/events', events],
		['/statements', statements],
		['/claims', claims]
	];
	return lists.flatMap(([collection, records]) =>
		records.flatMap(({ id, citations, editorial }, index) =>
			citations.length > 0 || editorial === true ? [] : { record: id, pointer: `${collection}/${index}` }
		)
	);
}
