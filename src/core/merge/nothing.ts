// A dossier that says nothing, for a version that is not there.
import type { Dossier } from '#core/dossier/types.ts';

/** Stands for the common version of two dossiers that do not come from one file; it is no sound dossier. */
export const NOTHING: Dossier = {
	format: 'dateline/1',
	id: '',
	title: '',
	language: '',
	sources: [],
	places: { type: 'FeatureCollection', features: [] },
	actors: [],
	events: [],
	questions: [],
	statements: [],
	claims: []
};
