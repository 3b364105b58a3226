// What is said of an event that is not said to have happened: announced, called off, alleged, denied.
import type { Told } from '#core/dossier/hedge.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { hasHappened, isHollowTold } from '#core/index/told.ts';
import { hedged, toldHedge } from './hedge.ts';
import { term } from './vocabulary.ts';

/** What a hollow mark means, wherever one is explained. */
export const HOLLOW = 'Not said to have happened';

/** What is said of such an event. */
export interface HollowWords {
	/** "announced", "called off", "alleged: took place". */
	said: string;
	/** "no source says it took place"; `null` where the words before say it. */
	rest: string | null;
}

/** What comes before an event, and is no news of one that was called off. */
const AHEAD: ReadonlySet<string> = new Set(['announced', 'ordered', 'expected']);

/** What the statuses of an event say of it in words; `null` where one of them says flatly that it happened, or there is none. */
export function hollowWords(statuses: readonly Told<string>[]): HollowWords | null {
	if (!isHollowTold(statuses)) return null;
	const calledOff = statuses.some((status) => status.value === 'called-off' && toldHedge(status) === null);
	const told = calledOff ? afterCallingOff(statuses) : statuses;
	const said = [...new Set(told.map((status) => hedged(toldHedge(status), term('status', status.value))))].join(', ');
	const doubtful = told.some(({ value, denied }) => hasHappened(value) && !denied);
	const rest = doubtful ? 'no source says so plainly' : 'no source says it took place';
	return { said, rest: calledOff && !doubtful ? null : rest };
}

/** That it was called off, and then what else is told of it. */
function afterCallingOff(statuses: readonly Told<string>[]): Told<string>[] {
	const flatly = (status: Told<string>) => toldHedge(status) === null;
	const off = statuses.filter((status) => status.value === 'called-off' && flatly(status));
	return [
		...off,
		...statuses.filter((status) => !off.includes(status) && !(flatly(status) && AHEAD.has(status.value)))
	];
}

/** What stands beside the title of an event that is not said to have happened: "announced", "alleged: took place"; else `null`. */
export function hollowNote(record: DossierRecord): string | null {
	return (record.type === 'event' && hollowWords(record.statusesTold)?.said) || null;
}

/** The same in full, as it goes on in a line: "announced; no source says it took place". */
export function hollowLine(record: DossierRecord): string | null {
	const words = record.type === 'event' ? hollowWords(record.statusesTold) : null;
	return words && [words.said, ...(words.rest === null ? [] : [words.rest])].join('; ');
}
