// The doubt and denial of a statement or claim of a version that need not be sound.
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import { isObject } from '#core/dossier/records.ts';
import { CERTAINTIES, type Claim, type Statement } from '#core/dossier/types.ts';
import { claimHedge, statementHedge } from '#core/words/hedge.ts';

type HedgeMarks = Pick<Statement, 'certainty' | 'polarity'>;

/** How the statements of a version are meant, by id. */
export type SaidById = ReadonlyMap<string, HedgeMarks>;

/** How the given statements are meant, whatever else is wrong with them. */
export function saidById(statements: unknown): SaidById {
	const list: readonly unknown[] = Array.isArray(statements) ? statements : [];
	return new Map(list.flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [[one.id, saidIn(one)]] : [])));
}

/** "denies", "believed": what stands before the words of a statement or the value of a claim; `null` for all that is told flatly. */
export function hedgeIn(type: string, record: unknown, statements: SaidById): string | null {
	if (!isObject(record)) return null;
	if (type === 'statement') return statementHedge(saidIn(record));
	if (type !== 'claim') return null;
	const claim: Pick<Claim, 'assertedIn'> =
		typeof record.assertedIn === 'string' ? { assertedIn: record.assertedIn } : {};
	return claimHedge(hedgeOfClaim({ ...saidIn(record), ...claim }, statements));
}

function saidIn({ certainty, polarity }: Record<string, unknown>): HedgeMarks {
	const word = CERTAINTIES.find((one) => one === certainty);
	return { ...(word !== undefined && { certainty: word }), ...(polarity === 'denied' && { polarity }) };
}
