// What a column may be, in words.
import type { ColumnGuess, ColumnRole, DateOrderGuess } from '#core/formats/import/types.ts';

/** The words of a role, as a list offers them. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
	id: 'id',
	title: 'title',
	description: 'description',
	kind: 'kind of event',
	when: 'date',
	start: 'first day',
	end: 'last day',
	year: 'year',
	month: 'month',
	day: 'day of the month',
	time: 'time of day',
	latitude: 'latitude',
	longitude: 'longitude',
	position: 'latitude and longitude',
	place: 'name of the place',
	'place-kind': 'kind of place',
	precision: 'precision of the place',
	radius: 'radius in metres',
	actor: 'who did it',
	'actor-2': 'to whom',
	source: 'source',
	'source-url': 'address of the source',
	'source-date': 'date of the source',
	killed: 'killed',
	'killed-low': 'killed, lowest',
	'killed-high': 'killed, highest',
	injured: 'injured',
	'injured-low': 'injured, lowest',
	'injured-high': 'injured, highest'
};

/** What stands for no role. */
export const BESIDE = 'kept beside the record';

/** By what a column was taken for its role, and how its cells are written. */
export function guessWords({ as, by, form }: ColumnGuess): string {
	if (as === null) return '';
	const why = by === 'name' ? 'by its name' : by === 'values' ? 'by its values' : 'as you chose';
	return form === undefined ? why : `${why}; ${form}`;
}

/** Why dates such as 3/4/2022 are read as they are. */
export function orderWords({ by, example }: DateOrderGuess): string {
	if (by === 'choice') return 'as you chose';
	if (by === 'example') return `“${example}” shows it`;
	return 'a guess: no date of the file shows which number is the day';
}
