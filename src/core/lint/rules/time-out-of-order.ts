// Words, figures and sources dated later than what prints them, or earlier than what they tell as past.
import { timeWords } from '#core/time/words.ts';
import { isAfter, reachOf } from '../dates.ts';
import { knownDates, type DateBound } from '../known-dates.ts';
import type { LintRule } from '../rule.ts';
import { isWrongWay } from './interval-wrong-way.ts';

/** Names a date that lies wholly beyond a bound set by another; an open interval that is merely the wrong way round is left to its own rule. */
export const timeOutOfOrder: LintRule = {
	code: 'time-out-of-order',
	severity: 'error',
	title:
		'Something is dated after the source that prints it, or before what it tells as past: one of the dates is wrong.',
	*find(context) {
		for (const { pointer, words, edtf, bounds } of knownDates(context)) {
			const broken = bounds.find((bound) => isBroken(edtf, bound) && !isWrongWay(edtf, bound));
			if (!broken) continue;
			const order = broken.side === 'not-after' ? 'later than' : 'earlier than';
			const message = `${words} ${timeWords(edtf)}, ${order} the time when ${broken.words}, ${timeWords(broken.edtf)}. Correct one of the dates.`;
			yield { pointer, message };
		}
	}
};

function isBroken(edtf: string, { side, moment }: DateBound): boolean {
	const reach = reachOf(edtf);
	if (!reach) return false;
	return side === 'not-after' ? isAfter(reach.first, moment) : isAfter(moment, reach.last);
}
