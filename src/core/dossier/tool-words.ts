// Sentences that the program itself writes into records, each about the data and for the reader; and which keys each is about.

/** How a claim came to be that an editor sets on an event's form. */
export const BY_EDITORS = 'The editors’ reading of the passages cited for the event, which may not say so themselves.';
/** How a source came by its day where its file does not say it. */
export const BY_STAMP = 'The day the text dates itself by.';
/** Why a place whose file gives a bare point has that radius or precision. */
export const BY_DECIMALS =
	'The file gives a point and no word on how exactly it is known: the radius is what its decimals leave open.';
/** The same where an editor chose the precision for all points of a file. */
export const BY_CHOICE =
	'The file gives a point and no word on how exactly it is known: the editors chose this precision for all of its points; the radius is the usual one for it.';
/** Why a place whose precision is the file's has that radius. */
export const BY_CODE = 'The file gives a code for the precision; the radius is the usual one for it.';
/** Why a line or an area has that radius. */
export const BY_SHAPE = 'The radius is worked out from the shape.';

/** Why somebody is taken for the one a pronoun means. */
export function byPronoun(pronoun: string, name: string): string {
	return `“${pronoun}” is taken for ${name}, the only person named before it there who fits.`;
}

/** Which of two small numbers of a date is taken for the day. */
export function byDateOrder(order: string): string {
	return `The date is written in numbers of which either could be the day; it is read with the ${order.replace(/-first$/, '')} first.`;
}

const EXACTNESS = [BY_DECIMALS, BY_CHOICE, BY_CODE, BY_SHAPE];
const PRONOUN = /^“\p{L}+” is taken for .+, the only person named before it there who fits\.$/u;

/** Keys of which each sentence of ours says how they came about. */
const ABOUT: readonly { says: (words: string) => boolean; keys: readonly string[] }[] = [
	{ says: (words) => EXACTNESS.includes(words), keys: ['geometry', 'precision', 'radius'] },
	{
		says: (words) => words === BY_EDITORS || /^The date is written in numbers of which either /.test(words),
		keys: ['value']
	},
	{ says: (words) => words === BY_STAMP, keys: ['published'] },
	{ says: (words) => PRONOUN.test(words), keys: ['speaker'] }
];

/** The keys that a sentence of ours is about; none for words of a person. */
export function keysExplained(inferred: string): readonly string[] {
	return ABOUT.find(({ says }) => says(inferred))?.keys ?? [];
}
