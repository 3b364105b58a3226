// Units of figures, and which count is part of which.
import type { Claim } from '#core/dossier/types.ts';

/** Durations by the unit all of a kind are converted to; a month has no fixed number of days. */
const CONVERTED: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
	// The dead are people, whatever a report calls them.
	death: ['people', 1],
	dead: ['people', 1],
	fatalitie: ['people', 1],
	fatality: ['people', 1],
	person: ['people', 1],
	second: ['seconds', 1],
	minute: ['seconds', 60],
	hour: ['seconds', 3600],
	day: ['seconds', 86_400],
	week: ['seconds', 604_800],
	month: ['months', 1],
	year: ['months', 12]
};

/** The unit in which figures are compared, and what one of the given unit is in it: `hours` → seconds, 3600. */
export function commonUnit(unit: string): { unit: string; factor: number } {
	const plain = unit.trim().toLowerCase();
	const singular = plain.replace(/s$/, '');
	const found = Object.hasOwn(CONVERTED, singular) ? CONVERTED[singular] : undefined;
	return found ? { unit: found[0], factor: found[1] } : { unit: plain, factor: 1 };
}

/** Part → what it is counted among: children → people. */
export type Wholes = ReadonlyMap<string, ReadonlySet<string>>;

/** What the claims themselves say is part of what. No other knowledge of words is used: where no source says so, units stay apart. */
export function wholesIn(claims: readonly Claim[]): Wholes {
	const wholes = new Map<string, Set<string>>();
	for (const { value } of claims) {
		if (value.type !== 'quantity') continue;
		const whole = commonUnit(value.unit).unit;
		for (const { of } of value.parts ?? []) {
			const part = commonUnit(of).unit;
			if (part === whole) continue;
			const known = wholes.get(part) ?? new Set<string>();
			wholes.set(part, known.add(whole));
		}
	}
	return wholes;
}
