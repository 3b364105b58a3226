// Whether two spellings mean the same name.

/** True when the letters, without accents and marks, differ in at most a third of the longer spelling. */
export function similar(a, b) {
	if (!a || !b) return false;
	const [one, other] = [letters(a), letters(b)];
	return one === other || distance(one, other) <= Math.max(1, Math.floor(Math.max(one.length, other.length) / 3));
}

function letters(name) {
	return name
		.normalize('NFD')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();
}

// Levenshtein, one row at a time.
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
		}
		row = next;
	}
	return row[b.length];
}
