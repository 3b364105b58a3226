// "Jackson, Clay and Barrow counties": names in a list that a plural behind it makes those of divisions.
import { nameOf, type Name, type NameReadings } from './names.ts';
import type { Word } from './words.ts';

/** Plurals and what each member of the list is called. */
const PLURALS: ReadonlyMap<string, string> = new Map([
	['counties', 'county'],
	['parishes', 'parish'],
	['districts', 'district'],
	['provinces', 'province']
]);
/** Words of one name, and names of one list; a longer list is cut. */
const MOST_WORDS = 3;
const MOST_NAMES = 12;

/** A name over the words `from` to `to` (exclusive). */
export interface Listed {
	from: number;
	to: number;
	name: Name;
}

/** The divisions of every such list of a paragraph, by the index of their first word. */
export function listedDivisions(words: readonly Word[], names: NameReadings): Map<number, Listed> {
	const found = new Map<number, Listed>();
	words.forEach((word, at) => {
		const single = PLURALS.get(word.folded);
		if (single === undefined || word.gap !== 'space') return;
		for (const listed of listBefore(words, at, single, names)) found.set(listed.from, listed);
	});
	return found;
}

function listBefore(words: readonly Word[], end: number, single: string, names: NameReadings): Listed[] {
	const found: Listed[] = [];
	let to = end;
	while (found.length < MOST_NAMES) {
		const listed = nameBefore(words, to, single, names);
		if (!listed) break;
		found.push(listed);
		const comma = words[listed.from]?.gap === 'comma';
		const joined = isJoining(words[listed.from - 1]);
		if (!comma && !joined) break;
		to = joined ? listed.from - 1 : listed.from;
	}
	// One name and a plural is no list: "Texas counties" are not called Texas.
	return found.length > 1 ? found : [];
}

function nameBefore(words: readonly Word[], to: number, single: string, names: NameReadings): Listed | undefined {
	for (let from = Math.max(0, to - MOST_WORDS); from < to; from++) {
		const run = words.slice(from, to);
		if (!run.every((word, at) => word.capital && (at === 0 || word.gap === 'space'))) continue;
		const folded = run.map((word) => word.folded).join(' ');
		const meanings = (names.find(`${folded} ${single}`) ?? names.find(folded))?.meanings.filter(
			({ candidate }) => candidate.kind === 'district' || candidate.kind === 'region'
		);
		if (meanings && meanings.length > 0) return { from, to, name: nameOf(`${folded} ${single}`, meanings) };
	}
	return undefined;
}

function isJoining(word: Word | undefined): boolean {
	return word !== undefined && (word.folded === 'and' || word.folded === 'or');
}
