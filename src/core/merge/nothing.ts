// A dossier that says nothing, for a version that is not there.
import { emptyDossier } from '#core/dossier/empty.ts';

/** Stands for the common version of two dossiers that do not come from one file; it is no sound dossier. */
export const NOTHING = emptyDossier({ id: '', title: '', language: '' });
