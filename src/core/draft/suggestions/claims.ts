// Figures of a text as claims: how many were killed, injured, arrested.
import type { Span } from '#core/citation/resolve.ts';
import type { Claim } from '#core/dossier/types.ts';
import { quantityOf } from '../figures/read.ts';
import type { FigureMention } from '../types.ts';
import { covering } from './covering.ts';
import { cite, type Drafted, type Suggested } from './suggested.ts';
import type { SpannedStatement } from './statements.ts';

/** Claims about an event from the figures of a text that say what happened to those counted; who says so where a statement holds them. */
export function claimsOf(drafted: Drafted, event: string, statements: readonly SpannedStatement[]): Suggested<Claim>[] {
	const spans = statements.flatMap(({ record, spans }) =>
		spans.map(({ start, end }) => ({ start, end, id: record.id, denied: record.polarity }))
	);
	const holderOf = covering(spans.sort((a, b) => a.start - b.start));
	return drafted.draft.figures.flatMap((figure): Suggested<Claim>[] => {
		const property = propertyOf(figure);
		if (property === undefined) return [];
		const holder = holderOf(figure);
		return [
			{
				id: drafted.ids.fresh(`${drafted.source} ${property}`),
				about: event,
				property,
				value: quantityOf(figure),
				...(holder ? { assertedIn: holder.id } : {}),
				// A claim is denied with the statement that it is made in: to say so once more would be another denial.
				...(figure.polarity === undefined || holder?.denied ? {} : { polarity: figure.polarity }),
				...(figure.certainty === undefined ? {} : { certainty: figure.certainty }),
				citations: [cite(drafted, sentenceAround(drafted, figure))],
				draft: { rule: figure.rule, score: figure.score }
			}
		];
	});
}

/** Attackers who died are counted apart from those they killed. */
function propertyOf({ property, unit }: FigureMention): string | undefined {
	const attackers = /\b(?:attackers?|assailants?|gunm[ae]n|militants?|terrorists?|bombers?|insurgents?)$/i.test(unit);
	return attackers && property === 'killed' ? 'attackers-dead' : property;
}

/** Code points on either side that are looked through for the ends of the sentence. */
const REACH = 300;

/** The sentence a figure stands in: what happened to those counted stands beside it. */
function sentenceAround({ text }: Drafted, { start, end }: Span): Span {
	const before = [...text.slice(start - Math.min(start, REACH), start)];
	const behind = [...text.slice(end, end + REACH)];
	let from = before.length;
	while (from > 0 && !(before[from - 1] === '\n' || (isStop(before[from - 2]) && before[from - 1] === ' '))) from--;
	let to = 0;
	while (to < behind.length && behind[to] !== '\n' && !(isStop(behind[to]) && /^\s?$/.test(behind[to + 1] ?? ''))) to++;
	if (isStop(behind[to])) to++;
	return { start: start - (before.length - from), end: end + to };
}

function isStop(character: string | undefined): boolean {
	return character === '.' || character === '!' || character === '?';
}
