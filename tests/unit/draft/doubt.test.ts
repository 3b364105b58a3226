// What drafting makes of words of doubt: they stay with the figures and statements that they are said of.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';

/** A sentence, the doubt of its figure that has a property (`flat` for none, `null` for no such figure), and of its statement. */
const ROWS: [text: string, figure: string | null, statement?: string][] = [
	['At least 14 sailors were reportedly killed off the cape.', 'reported'],
	['Reportedly, 14 sailors were injured.', 'reported'],
	['The barge, reportedly, killed 14 sailors.', 'reported'],
	['Fourteen sailors were reported dead on Sunday.', 'reported'],
	['Fourteen sailors were allegedly killed by the pilot.', 'alleged'],
	['The pilot allegedly killed 14 sailors.', 'alleged'],
	['The pilot is alleged to have killed 14 sailors.', 'alleged'],
	['The wave is said to have killed 14 sailors.', 'alleged'],
	['The harbour board alleges that the pilot killed 14 sailors.', 'alleged', 'alleged'],
	['The wave is believed to have killed 14 sailors.', 'believed'],
	['Some 14 sailors are thought to have been killed, the harbour board said.', 'believed', 'believed'],
	['It is thought that 14 sailors were killed.', 'believed'],
	['The harbour board believes that 14 sailors were killed.', 'believed', 'believed'],
	['Fourteen sailors are presumed dead.', 'believed'],
	['The wave is suspected to have killed 14 sailors.', 'suspected'],
	['The harbour board suspects 14 sailors were killed.', 'suspected'],
	['As many as 14 sailors are feared dead.', 'feared'],
	['The harbour board fears that 14 sailors were killed.', 'feared'],
	['The wave possibly killed 14 sailors.', 'possible'],
	['Perhaps 14 sailors were killed.', 'possible'],
	['Maybe 14 sailors were killed.', 'possible'],
	['The wave apparently killed 14 sailors.', 'possible'],
	['The wave probably killed 14 sailors.', 'possible'],
	['Up to 14 sailors may have been killed, the harbour board said.', 'possible', 'possible'],
	['The wave might have killed 14 sailors.', 'possible'],
	['The harbour board said 14 sailors might have been killed.', 'possible', 'possible'],
	['"The lamp was out for an hour," the pilot allegedly said.', null, 'alleged'],
	['The pilot reportedly said that the lamp was out.', null, 'reported'],
	['The pilot is accused of killing 14 sailors.', null],
	['The pilot was charged with killing 14 sailors.', null],
	['The pilot was acquitted of killing 14 sailors.', null],
	['The pilot was cleared of killing 14 sailors.', null],
	['The owner accused the pilot of killing 14 sailors.', null],
	['Fourteen sailors were thought killed but were later found alive.', null],
	['Rumours that 14 sailors were killed spread at once.', null],
	['Fishermen claimed that 14 drowned.', null],
	['Fishermen claimed that 14 died.', 'flat', 'flat'],
	['The harbour board said that 14 sailors were killed.', 'flat', 'flat'],
	['The pilot was injured and, reportedly, 14 sailors were killed.', 'reported'],
	['14 sailors were killed and the lamp was reportedly out.', 'flat'],
	['The harbour board said 14 sailors were killed, but the pilot is believed to have escaped.', 'flat', 'flat']
];

describe('words of doubt', () => {
	it.each(ROWS)('%s', (text, figure, statement) => {
		const { figures, indirect, quotations } = draftText(text, null);
		const told = figures.find(({ property }) => property !== undefined);
		expect(told === undefined ? null : (told.certainty ?? 'flat')).toBe(figure);
		expect([...indirect, ...quotations].map(({ certainty }) => certainty ?? 'flat')).toEqual(
			statement === undefined ? [] : [statement]
		);
	});

	it('are of every row in the dossier as in the draft', () => {
		for (const [text, figure, statement] of ROWS) {
			const read = readText(text);
			const { statements, claims } = toDossier([{ name: 'row.txt', text: read, draft: draftText(read.text, null) }]);
			expect(
				claims.map(({ certainty }) => certainty ?? 'flat'),
				text
			).toEqual(figure === null ? [] : [figure]);
			expect(
				statements.map(({ certainty }) => certainty ?? 'flat'),
				text
			).toEqual(statement === undefined ? [] : [statement]);
		}
	});
});
