// A dossier, or a packed file, handed from one page of the site to another without leaving the browser's memory.
import type { Dossier } from '#core/dossier/types.ts';
import type { TextFile } from './held-files.ts';

/** What is handed over: the dossier, and the texts beside it. */
export interface Handed {
	dossier: Dossier;
	texts: readonly TextFile[];
}

let waiting: Handed | null = null;

/** Puts a dossier where the next page finds it. */
export function hand(handed: Handed): void {
	waiting = handed;
}

/** Takes what was handed over, once. */
export function takeHanded(): Handed | null {
	const handed = waiting;
	waiting = null;
	return handed;
}

let waitingPack: File | null = null;

/** Puts a packed file where the page of collections finds it. */
export function handPack(file: File): void {
	waitingPack = file;
}

/** Takes the packed file that was handed over, once. */
export function takeHandedPack(): File | null {
	const file = waitingPack;
	waitingPack = null;
	return file;
}
