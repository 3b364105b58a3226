// Guesses which id was meant by one that the dossier does not have.
import { foldText } from '#core/index/search.ts';

/** Up to three ids nearest to what was typed, by id or by name; none when nothing is near. */
export function nearIds(typed: string, known: readonly { id: string; name: string }[]): string[] {
	const wanted = slug(typed);
	const ranked = known.map(({ id, name }) => ({
		id,
		distance: Math.min(...[id, name].map((text) => farness(wanted, slug(text))))
	}));
	return ranked
		.filter(({ distance }) => distance < 0.5)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, 3)
		.map(({ id }) => id);
}

function slug(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** 0 for the same, less than 0.5 for what holds the other or needs few changes. */
function farness(a: string, b: string): number {
	if (a === b) return 0;
	if (a.length >= 3 && b.length >= 3 && (b.includes(a) || a.includes(b))) return 0.1;
	return changes(a, b) / Math.max(a.length, b.length, 1);
}

/** Levenshtein's distance: insertions, deletions and replacements of one letter. */
function changes(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
