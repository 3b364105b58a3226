// Who may write a kept dossier, and which steps stand after it: the rules of the storage, apart from the storage.
import type { Dossier } from '#core/dossier/types.ts';
import { ChangedElsewhere } from './storage-errors.ts';

/** The revision after a write by somebody who knows `expected`; throws ChangedElsewhere for anybody who knows another. */
export function nextRevision(stored: number | undefined, expected: number): number {
	if (stored !== expected) throw new ChangedElsewhere(stored ?? null);
	return stored + 1;
}

/**
 * The first step number to be deleted when `at` steps are made afterwards, out of `kept`, numbered from 1: that of the
 * new step, which forgets what was taken back; `null` when no step is new. Throws RangeError for a step that would
 * leave a gap.
 */
export function forgottenFrom(kept: number, at: number, isNew: boolean): number | null {
	if (!Number.isInteger(at) || at < (isNew ? 1 : 0) || at > kept + (isNew ? 1 : 0)) {
		throw new RangeError(`Unexpected step ${at}: ${kept} steps are kept.`);
	}
	return isNew ? at : null;
}

/** How many places, actors, events, statements and claims a person has accepted. */
export function acceptedRecords(dossier: Dossier): number {
	const { places, actors, events, statements, claims } = dossier;
	return [...places.features, ...actors, ...events, ...statements, ...claims].filter((record) => !('draft' in record))
		.length;
}
