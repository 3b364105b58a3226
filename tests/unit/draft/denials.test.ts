// What drafting makes of denials, refusals, questions and suppositions: sentences of made-up incidents, and all that is suggested.
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import type { Deniable, FigureMention, SpeakerMention, TextDraft } from '#core/draft/types.ts';
import { DENIED } from './denials/denied.ts';
import { DENIED_BESIDE } from './denials/denied-beside.ts';
import { PLAIN } from './denials/plain.ts';
import { QUOTED } from './denials/quoted.ts';
import { REJECTED } from './denials/rejected.ts';
import { UNSAID } from './denials/unsaid.ts';

const ROWS = [...DENIED, ...DENIED_BESIDE, ...REJECTED, ...QUOTED, ...UNSAID, ...PLAIN];

describe('denials', () => {
	it.each(ROWS)('$text', ({ text, statements, figures }) => {
		const draft = draftText(text, null);
		expect(statementsIn(draft)).toEqual(statements);
		expect(draft.figures.map(figureWords)).toEqual(figures);
	});

	it('are of every row as marked in the dossier as in the draft, and no figure in a denial is bare', () => {
		for (const { text } of ROWS) {
			const read = readText(text);
			const draft = draftText(read.text, null);
			const { statements, claims } = toDossier([{ name: 'row.txt', text: read, draft }]);
			const drafted = [...draft.indirect, ...draft.quotations].filter(({ polarity }) => polarity === 'denied');
			const denied = statements.filter(({ polarity }) => polarity === 'denied');
			// A quotation that is all of a denied clause is that statement.
			expect(denied.length > 0, text).toBe(drafted.length > 0);
			const counted = draft.figures.filter(({ property, polarity }) => property !== undefined && polarity === 'denied');
			expect(
				claims.filter(({ polarity }) => polarity === 'denied'),
				text
			).toHaveLength(counted.length);
			for (const { start, end } of drafted)
				for (const figure of draft.figures) expect(figure.start >= end || figure.end <= start, text).toBe(true);
		}
	});
});

function statementsIn({ indirect, quotations }: TextDraft): string[] {
	return [...indirect, ...quotations].map(
		({ speaker, polarity, certainty, text }: Deniable & { speaker: SpeakerMention | null; text: string }) =>
			`${speaker?.text} ${polarity === 'denied' ? 'denies' : 'says'}${certainty === undefined ? '' : ` (${certainty})`}: ${text}`
	);
}

function figureWords({ polarity, certainty, bound, value, unit, property }: FigureMention): string {
	const words = `${bound === 'exactly' ? '' : `${bound} `}${value} ${unit}${property === undefined ? '' : ` (${property})`}`;
	return [polarity, certainty, words].filter((word) => word !== undefined).join(': ');
}
