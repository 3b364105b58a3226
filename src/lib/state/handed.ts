// What one page of the site hands to another without leaving the browser's memory: a dossier with its texts, or files that belong there.
import type { Dossier } from '#core/dossier/types.ts';
import type { TextFile } from './held-files.ts';

/** A dossier, and the texts beside it. */
export interface Handed {
	dossier: Dossier;
	texts: readonly TextFile[];
}

/** A place for one thing, which is taken once. */
function place<T>() {
	let waiting: T | null = null;
	return {
		put: (thing: T) => void (waiting = thing),
		take: (): T | null => {
			const thing = waiting;
			waiting = null;
			return thing;
		}
	};
}

const dossiers = place<Handed>();
const files = place<readonly File[]>();

/** Puts a dossier where the next page finds it. */
export const hand = dossiers.put;
/** Takes the dossier that was handed over, once. */
export const takeHanded = dossiers.take;

/** Puts files where the next page finds them. */
export const handFiles = files.put;
/** Takes the files that were handed over, once. */
export const takeHandedFiles = files.take;
