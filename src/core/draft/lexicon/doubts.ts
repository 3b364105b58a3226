// Words of doubt, each with the certainty that it stands for: the source's word, never ours.
import type { Doubt } from '#core/dossier/types.ts';
import { verbForms } from './verb-forms.ts';

function table(
	entries: Readonly<Record<string, Doubt>>,
	words: (entry: string) => string[]
): ReadonlyMap<string, Doubt> {
	return new Map(
		Object.entries(entries).flatMap(([list, doubt]) =>
			list.split(' ').flatMap((entry) => words(entry).map((word): [string, Doubt] => [word, doubt]))
		)
	);
}

/** Beside a verb or before a number. */
export const DOUBT_ADVERBS = table(
	{
		reportedly: 'reported',
		'allegedly supposedly purportedly': 'alleged',
		'apparently probably possibly perhaps maybe presumably conceivably seemingly likely': 'possible'
	},
	(word) => [word]
);

/** Behind "is", "were": "are feared dead", "is said to have". */
export const DOUBT_PARTICIPLES = table(
	{
		reported: 'reported',
		'alleged said claimed rumoured rumored supposed': 'alleged',
		'believed thought presumed assumed understood': 'believed',
		suspected: 'suspected',
		feared: 'feared',
		expected: 'expected'
	},
	(word) => [word]
);

/** What somebody does who is not sure: "fears that". */
export const DOUBT_VERBS = table(
	{
		'believe think/thought presume assume reckon': 'believed',
		suspect: 'suspected',
		allege: 'alleged',
		fear: 'feared',
		expect: 'expected'
	},
	(entry) => Object.values(verbForms(entry))
);
