// What an import warns of, in words.
import { own } from '#core/dossier/own.ts';
import { counted } from '#core/words/vocabulary.ts';

/** What is true of so many rows, files or sources; the number stands before it. */
const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
	'duplicate-id': [
		'row has the id of another; it was given one of its own',
		'rows have the id of another; each was given one of its own'
	],
	'no-position': ['row has no position: it is listed, not drawn', 'rows have no position: they are listed, not drawn'],
	'no-date': ['row has no date', 'rows have no date'],
	'date-far-off': [
		'date lies centuries from all others: it may be misspelt',
		'dates lie centuries from all others: they may be misspelt'
	],
	'source-date-far-off': [
		'publication lies centuries from all others: its date may be misspelt',
		'publications lie centuries from all others: their dates may be misspelt'
	],
	'date-order-guessed': [
		'date may be read in two ways; the order of day and month is a guess',
		'dates may be read in two ways; the order of day and month is a guess'
	],
	'figure-in-doubt': ['figure contradicts itself, or is no number', 'figures contradict themselves, or are no numbers'],
	'kept-left-out': ['row has further data that no dossier can hold', 'rows have further data that no dossier can hold'],
	'short-row': ['row has fewer cells than there are columns', 'rows have fewer cells than there are columns'],
	'encoding-guessed': ['file is not UTF-8: its letters are a guess', 'files are not UTF-8: their letters are a guess'],
	'height-left-out': ['position had a height, which is left out', 'positions had a height, which is left out'],
	'parts-left-out': ['shape is drawn only in part', 'shapes are drawn only in part'],
	'positions-left-out': [
		'place has several positions, of which one is drawn',
		'places have several positions, of which one is drawn'
	],
	'event-without-source': ['event names no source, and is marked so', 'events name no source, and are marked so'],
	'unknown-source': ['source is named that is not among the files', 'sources are named that are not among the files'],
	'source-without-address': ['source has no address', 'sources have no address'],
	'source-unreadable': ['source could not be read', 'sources could not be read'],
	'unknown-association': [
		'category is named that is not among the files',
		'categories are named that are not among the files'
	],
	'association-unreadable': ['category could not be read', 'categories could not be read'],
	'argument-left-out': ['part of an event names what was not taken', 'parts of events name what was not taken'],
	'passage-moved': [
		'passage stood elsewhere than its annotation says, and was found',
		'passages stood elsewhere than their annotations say, and were found'
	],
	'file-passed-over': [
		'file belongs to no annotations, and was passed over',
		'files belong to no annotations, and were passed over'
	]
};

/** "48 events name no source, and are marked so"; a code without words is shown as its words. */
export function warningWords(count: number, code: string): string {
	const words = own(WORDS, code);
	if (words) return counted(count, ...words);
	const column = /^(.+)-unreadable$/.exec(code)?.[1];
	if (column)
		return counted(
			count,
			`cell could not be read as ${column.replaceAll('-', ' ')}, and is kept as it is`,
			`cells could not be read as ${column.replaceAll('-', ' ')}, and are kept as they are`
		);
	return counted(count, code.replaceAll('-', ' '), code.replaceAll('-', ' '));
}
