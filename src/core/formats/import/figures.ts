// A figure given as lowest, best and highest, as claims that leave each other room.
import type { QuantityValue, Remarks } from '#core/dossier/types.ts';
import { readNumber } from './numbers.ts';
import type { FoundFigure } from './row-facts.ts';

/** A claim's value, and what should be said beside it. */
export interface FigureClaim {
	value: QuantityValue;
	remarks: Remarks;
}

/** What a row's count comes to, and a sentence where the row contradicts itself or holds no number. */
export interface FigureReading {
	claims: FigureClaim[];
	problem?: string;
}

/**
 * One claim where all three are the same or only one is given; else one for the best estimate, "about", and one for the range. Of a
 * range that does not hold the best estimate only the best is claimed: a row does not contradict itself on purpose.
 */
export function readFigure(wish: FoundFigure): FigureReading {
	const { property, unit, parts } = wish;
	const given = { low: numberIn(wish.low), best: numberIn(wish.best), high: numberIn(wish.high) };
	const unread = (['low', 'best', 'high'] as const).find((key) => given[key] === undefined);
	if (unread !== undefined) return { claims: [], problem: `“${wish[unread]}” is no number of ${unit} ${property}.` };
	const { low = null, best = null, high = null } = given;
	const base = { type: 'quantity', unit } as const;
	const made = (parts ?? []).filter(({ value }) => value !== 0);
	const counted = made.length > 0 && { parts: made };
	const claim = (value: QuantityValue, note?: string): FigureClaim => ({
		value,
		remarks: note === undefined ? {} : { note }
	});
	if (best === null) {
		if (low !== null && high !== null && low < high) {
			return { claims: [claim({ ...base, value: low, high, bound: 'between' })] };
		}
		if (low !== null && high !== null && low > high) {
			return {
				claims: [],
				problem: `The lowest number of ${unit} ${property}, ${low}, is more than the highest, ${high}.`
			};
		}
		if (low === null && high === null) return { claims: [] };
		const bound = low !== null && high !== null ? 'exactly' : low !== null ? 'at-least' : 'at-most';
		return { claims: [claim({ ...base, value: low ?? high ?? 0, bound })] };
	}
	const [least, most] = [low ?? best, high ?? best];
	if (least > best || best > most) {
		const words = `The row's range, ${low ?? '…'} to ${high ?? '…'}, does not hold its best estimate, ${best}`;
		return {
			claims: [claim({ ...base, value: best, bound: 'about', ...counted }, `${words}; the range is left out.`)],
			problem: `${words}.`
		};
	}
	if (least === most) return { claims: [claim({ ...base, value: best, bound: 'exactly', ...counted })] };
	return {
		claims: [
			claim({ ...base, value: best, bound: best === 0 ? 'exactly' : 'about', ...counted }, 'The best estimate.'),
			claim({ ...base, value: least, high: most, bound: 'between' }, 'The lowest and the highest estimate.')
		]
	};
}

/** Null for an empty cell, undefined for one that is no count. */
function numberIn(text: string | undefined): number | null | undefined {
	if (text === undefined || text === '') return null;
	const number = readNumber(text);
	return number === null || number < 0 ? undefined : number;
}
