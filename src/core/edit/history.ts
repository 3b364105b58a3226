// Undo and redo without limit: every step is two small patches, so that it can be stored by itself.
import type { Dossier } from '#core/dossier/types.ts';
import { difference } from './difference.ts';
import { applyPatch, type Patch } from './patch.ts';

/** One edit, forwards and backwards; plain data. */
export interface HistoryStep {
	label: string;
	forward: Patch;
	backward: Patch;
}

/** A dossier with the steps that led to it, oldest first, and those taken back, the next to redo first. */
export interface History {
	readonly past: readonly HistoryStep[];
	readonly present: Dossier;
	readonly future: readonly HistoryStep[];
}

/** A history without any step. */
export function begin(present: Dossier): History {
	return { past: [], present, future: [] };
}

/** The step from one dossier to another; `null` when nothing changed. */
export function stepBetween(before: Dossier, after: Dossier, label: string): HistoryStep | null {
	const forward = difference(before, after);
	return forward.length === 0 ? null : { label, forward, backward: difference(after, before) };
}

/** Goes on to another dossier; what was taken back is forgotten. The same history when nothing changed. */
export function commit(history: History, after: Dossier, label: string): History {
	const step = stepBetween(history.present, after, label);
	if (step === null) return history;
	return { past: [...history.past, step], present: after, future: [] };
}

/** Takes the last step back; the same history when there is none. */
export function undo(history: History): History {
	const step = history.past.at(-1);
	if (step === undefined) return history;
	const { past, present, future } = history;
	return { past: past.slice(0, -1), present: patched(present, step.backward), future: [step, ...future] };
}

/** Makes the step again that was taken back last; the same history when there is none. */
export function redo(history: History): History {
	const [step, ...future] = history.future;
	if (step === undefined) return history;
	return { past: [...history.past, step], present: patched(history.present, step.forward), future };
}

function patched(dossier: Dossier, patch: Patch): Dossier {
	// A step leads from a dossier to a dossier.
	return applyPatch(dossier, patch) as Dossier;
}
