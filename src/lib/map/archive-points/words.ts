// The marks of an archive in words.
import { MINUTE } from '#core/basics/durations.ts';
import { numberWords } from '#core/basics/numbers.ts';
import { own } from '#core/dossier/own.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import { timeWords } from '#core/time/words.ts';
import { coordinateWords } from '#core/words/place-words.ts';
import { counted, term, titleTerm } from '#core/words/vocabulary.ts';
import type { PointMark } from '#lib/state/points.ts';

/** What is said of every record of an archive. */
export const NO_PASSAGES =
	'This archive holds no passages, actors or sources. They are in the dossier it was made from, under the same id.';

const MIDNIGHT = /T00:00Z$/;

const HOW_KNOWN: Readonly<Record<string, string>> = { area: ', known by area', country: ', known by country' };

/** A kind as it is written in a row: "Attack". */
export function kindWords(kind: string): string {
	return kind === ''
		? 'Kind not given'
		: kind
				.split('; ')
				.map((one) => titleTerm('eventKind', one))
				.join(', ');
}

/** "a town or city"; a precision that is not of ours as it stands. */
export function precisionWords(precision: string): string {
	const known = PRECISIONS.find((one) => one === precision);
	return known ? term('precision', known) : precision || 'precision not given';
}

/** Metres that a spot may be off where its radius is not known: so many decimals have sense. */
const DOUBT: Readonly<Record<string, number>> = { site: 500, settlement: 5000, near: 5000 };

/** "33.684° N, 73.048° E", with no more decimals than its radius or its precision gives sense to. */
export function positionWords({ at, radius, precision }: PointMark): string {
	return coordinateWords([at[0], at[1]], radius ?? own(DOUBT, precision));
}

/** When a record was: whole days as days, else to the minute. */
export function whenWords({ time }: Pick<PointMark, 'time'>): string {
	if (time === null) return 'No date given';
	const { from, to } = time;
	if (!MIDNIGHT.test(from) || !MIDNIGHT.test(to)) {
		const minute = Date.parse(to) - Date.parse(from) === MINUTE;
		return timeWords(minute ? seconds(from) : `${seconds(from)}/${seconds(to)}`);
	}
	const first = from.replace(MIDNIGHT, '');
	const last = new Date(Date.parse(to) - 1).toISOString().replace(/T.*/, '');
	return timeWords(first === last ? first : `${first}/${last}`);
}

/** "1,204 records near 33.7° N, 73.1° E, known by area: 1,000 attack, 204 siege". */
export function groupWords({ count, at, form, kinds }: PointMark): string {
	const most = kinds.slice(0, 3).map(([kind, of]) => `${numberWords(of)} ${kindWords(kind).toLowerCase()}`);
	const more = kinds.length > 3 ? ' and more' : '';
	const told = most.length > 0 ? `: ${most.join(', ')}${more}` : '';
	return `${counted(count, 'record')} near ${coordinateWords([at[0], at[1]], 5000)}${own(HOW_KNOWN, form) ?? ''}${told}`;
}

function seconds(instant: string): string {
	return instant.replace(/Z$/, ':00Z');
}
