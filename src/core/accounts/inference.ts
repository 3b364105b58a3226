// Whether a claim's answer is the editors' own: inferred from passages, and said by nobody.
import type { Claim } from '#core/dossier/types.ts';
import { workedOut } from './figures.ts';

/**
 * True for a value that is ours: marked `editorial`, or `inferred` without a word on what. Not ours is a value of which
 * another key is what we inferred (`editorial: ["asOf"]`, or an `asOf` beside it), a sum of figures that the source gives, and a
 * date worked out from the "today" or the weekday that somebody says: it is their day in other words.
 */
export function isOurs({ editorial, inferred, asOf, value, assertedIn, by }: Claim): boolean {
	if (editorial === true) return true;
	if (editorial !== undefined) return editorial.includes('value');
	if (inferred === undefined || asOf !== undefined) return false;
	if (value.type === 'quantity' && workedOut(value) !== null) return false;
	return value.type !== 'time' || (assertedIn === undefined && by === undefined);
}
