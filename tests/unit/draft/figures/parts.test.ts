// Figures that are a part of another, what is no figure at all, and bounds in signs and behind the number.
import { describe, expect, it } from 'vitest';
import { draftText } from '#core/draft/draft.ts';

const ROWS: [text: string, figures: string[]][] = [
	['17 of the 40 pickers were killed.', ['exactly 17 pickers killed']],
	['One of the 40 pickers was killed.', ['exactly 1 pickers killed']],
	['Most of the 40 pickers were killed.', []],
	['All but 17 pickers were killed.', []],
	['It is as if 17 pickers were killed.', []],
	['Far from 17 dead, only two pickers were hurt.', ['exactly 2 pickers injured']],
	['The clerk said it was impossible that 17 pickers were killed.', []],
	['FALSE: 17 killed at the mill', []],
	['Reports of 17 dead were exaggerated.', []],
	['Reports that 17 pickers were killed were later withdrawn.', []],
	['Reports of 17 dead were premature.', []],
	['Nine deaths have been neither confirmed nor denied by the clinic.', []],
	['The mill avoided killing 17 pickers.', []],
	['The guards threatened killing 17 pickers.', []],
	['The blast came close to killing 17 pickers.', []],
	['Not fewer than 17 pickers were killed.', ['at-least 17 pickers killed']],
	['No less than 17 pickers were killed.', ['at-least 17 pickers killed']],
	['At the very least 17 pickers were killed.', ['at-least 17 pickers killed']],
	['Half a dozen pickers were killed.', ['exactly 6 pickers killed']],
	['<17 pickers were killed.', ['less-than 17 pickers killed']],
	['≥17 pickers were killed.', ['at-least 17 pickers killed']],
	['~17 pickers were killed.', ['about 17 pickers killed']],
	['17+ pickers were killed.', ['at-least 17 pickers killed']],
	['Max. 17 pickers were killed.', ['at-most 17 pickers killed']],
	['Barely 17 pickers were killed.', []],
	['17 more pickers were killed.', []],
	['A further 17 pickers were killed.', []],
	['The toll was revised down from 17 dead to nine.', ['exactly 9 people killed']],
	['The clerk said 17 pickers at least were killed.', ['at-least 17 pickers killed']],
	['The clerk said 17 pickers at most were killed.', ['at-most 17 pickers killed']]
];

describe('figures with what stands around them', () => {
	it.each(ROWS)('%s', (text, expected) => {
		const { figures } = draftText(text, null);
		expect(figures.map(({ bound, value, unit, property }) => `${bound} ${value} ${unit} ${property}`)).toEqual(
			expected
		);
	});
});
