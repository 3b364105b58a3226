// A claim has one voice, and its quantity says how many.
import type { Claim } from '../types.ts';
import type { Rule } from './rule.ts';

/** A claim is asserted in a statement or by an actor, not both. */
export const oneVoice: Rule<Claim> = (claim, report) => {
	if (claim.assertedIn === undefined || claim.by === undefined) return;
	report.error(
		'two-voices',
		['by'],
		'A claim has assertedIn or by, not both. Keep assertedIn: the statement has its speaker.'
	);
};

/**
 * A quantity has the numbers its bound needs; words such as “hundreds”, or its parts, may stand
 * for them, but not for a range.
 */
export const quantityComplete: Rule<Claim> = ({ value }, report) => {
	if (value.type !== 'quantity') return;
	const low = value.value;
	if (value.bound === 'between') {
		if (low === undefined || value.high === undefined) {
			report.error('quantity-incomplete', ['value'], 'A quantity between two numbers needs both value and high.');
		}
	} else if (low === undefined && !value.words?.trim() && !value.parts?.length) {
		report.error(
			'quantity-incomplete',
			['value'],
			`A quantity bound “${value.bound}” needs a value, the source's words for it, or its parts.`
		);
	}
	if (low !== undefined && value.high !== undefined && value.high < low) {
		report.error(
			'reversed-quantity',
			['value', 'high'],
			`high is ${value.high}, less than value, ${low}. Exchange them.`
		);
	}
};
