// A dossier without any record.
import type { Dossier } from './types.ts';

/** A new dossier that holds nothing yet. */
export function emptyDossier({ id, title, language }: Pick<Dossier, 'id' | 'title' | 'language'>): Dossier {
	return {
		format: 'dateline/1',
		id,
		title,
		language,
		sources: [],
		places: { type: 'FeatureCollection', features: [] },
		actors: [],
		events: [],
		questions: [],
		statements: [],
		claims: []
	};
}
