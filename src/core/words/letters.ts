// The letter of each source: the same everywhere on the page.
import type { Dossier } from '#core/dossier/types.ts';

/** `A`, `B`, … `Z`, `AA`, … by source id, in the order of the file. */
export function lettersOf(dossier: Dossier): ReadonlyMap<string, string> {
	return new Map(dossier.sources.map((source, index) => [source.id, letter(index)]));
}

function letter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
