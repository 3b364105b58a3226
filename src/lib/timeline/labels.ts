// The words in and beside bars, from the longest to the shortest that still says something.
import { numberWords } from '#core/basics/numbers.ts';
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { dateFromDays } from '#core/time/calendar.ts';
import { dayWords } from '#core/time/day-words.ts';
import type { Bar, PlacedBar } from './bars.ts';
import { barCount, clockDigits } from './words.ts';

/** Width in pixels of a text at 11.5 px, on the wide side. */
export function textWidth(text: string): number {
	return text.length * 5.9;
}

/** What may stand at a bar. Events carry no count: their line is too thin, their name says it; the doubt that a time rests on stands there. */
export function labelsOf({ form, stretch, ids, edtf, hedge }: Bar, shape: PlacedBar['shape']): string[] {
	if (form === 'event') return lineLabels(stretch, hedge);
	const count = numberWords(ids.length);
	if (shape === 'flag') return ids.length > 1 ? ['published'] : [];
	const words = barCount({ form, ids });
	if (shape === 'pin') return [`${clockDigits(stretch.from)}, ${words}`, clockDigits(stretch.from)];
	const doubt = [stretch.uncertain ? '?' : null, stretch.oneOf > 1 ? `one of ${stretch.oneOf}` : null];
	const told = doubt.filter((part) => part !== null).join(' ');
	if (told !== '') return [`${told} ${words}`, `${told} ${count}`, told];
	if (!stretch.openStart) return [words, count];
	// A limit to the minute is named by its clock time, any other by its day.
	const limit = /T/.test(edtf)
		? clockDigits(stretch.to - MINUTE)
		: dayWords(lastDay(stretch.to), 'day', { short: true, year: false });
	return [`${words} by ${limit}`, `${count} by ${limit}`, count];
}

function lineLabels({ uncertain, oneOf }: Bar['stretch'], hedge: string | null): string[] {
	if (hedge !== null) return [hedge, '?'];
	if (uncertain) return ['?'];
	return oneOf > 1 ? [`one of ${oneOf}`] : [];
}

function lastDay(to: number) {
	return dateFromDays(Math.floor((to - 1) / DAY));
}
