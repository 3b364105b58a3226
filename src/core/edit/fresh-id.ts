// Ids that a person can read and no other record has.
import { unusedId } from '#core/basics/ids.ts';
import { COLLECTIONS, idOf, RECORD_TYPES } from '#core/dossier/records.ts';
import { PROTOTYPE_KEYS } from '#core/dossier/schema/terms.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { at } from '#core/merge/bonds.ts';

/** Code points of the longest slug; a number may follow. */
const LONGEST = 60;

/** A slug of a name that is not taken: "Nawaz Sharif" → `nawaz-sharif`, then `nawaz-sharif-2`. Letters of any script stay. */
export function freshId(name: string, taken: ReadonlySet<string>): string {
	const slug = slugOf(name) || 'record';
	return unusedId(slug, { has: (id) => taken.has(id) || PROTOTYPE_KEYS.includes(id) });
}

/** Every id that a record of the dossier has. */
export function takenIds(dossier: Dossier): Set<string> {
	const ids = new Set<string>();
	for (const type of RECORD_TYPES) {
		const list = at(dossier, COLLECTIONS[type]);
		if (type === 'question' || !Array.isArray(list)) continue;
		for (const id of list.map(idOf)) if (id !== null) ids.add(id);
	}
	return ids;
}

function slugOf(name: string): string {
	const plain = name
		.normalize('NFKD')
		// Accents of Latin letters only: the vowel signs of other scripts are part of their words.
		.replace(/[\u0300-\u036f]/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’]/gu, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
	return [...plain.replace(/^-/u, '')].slice(0, LONGEST).join('').replace(/-$/u, '');
}
