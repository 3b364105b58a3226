// What the places of one stretch of text say about each other: countries and divisions spoken of, and what lies near.
import type { NameInText } from './find.ts';
import type { Meaning, Name } from './names.ts';

/** What a name means there: every meaning with its share of the odds, the likeliest first. */
export interface Reckoned {
	meaning: Meaning;
	share: number;
}

/** Kilometres at which the pull of one place on another has sunk to a third. */
const REACH = 60;
/** Kilometres from the middle of a district to its towns, at most. */
const DISTRICT = 120;
const MOST_NEIGHBOURS = 40;
/** What the first round makes sure of helps the second. */
const ROUNDS = 2;
const WEIGH = { region: 1.5, country: 0.9, near: 1.2, home: 1 } as const;
const MOST = { region: 2.4, country: 1.8, near: 2.4 } as const;
/** A place whose region or country is named right after it: "Athens, Ga." */
const ADDRESSED = 12;
/** A place this much less spoken of than its namesake is not meant without its province. */
const FORGOTTEN = 4.5;
const ADDRESSED_ELSEWHERE = 6;

/** Works out what every name of the stretch means; `trust` is how sure it is that a name there is a place at all, from 0 to 1. */
export function reckon(
	found: readonly NameInText[],
	trust: (found: NameInText) => number,
	home: string
): Map<NameInText, Reckoned[]> {
	const groups = gather(found, trust);
	for (const group of groups) group.reckoned = shares(group, () => 0);
	for (let round = 0; round < ROUNDS; round++) {
		const context = new PlaceContext(groups);
		const pulls = groups.map((group) => context.pull(group));
		groups.forEach((group, at) => {
			const pull = pulls[at];
			group.reckoned = shares(group, (meaning) => (pull?.(meaning) ?? 0) + atHome(meaning, home));
		});
	}
	const result = new Map<NameInText, Reckoned[]>();
	for (const group of groups)
		for (const each of group.found) result.set(each, each.within ? addressed(group, each) : group.reckoned);
	return result;
}

/** All that is called the same in the stretch. */
interface SameNames {
	name: Name;
	found: NameInText[];
	trust: number;
	/** What is said to contain it, wherever an address says so. */
	within: Name[];
	reckoned: Reckoned[];
}

function gather(found: readonly NameInText[], trust: (found: NameInText) => number): SameNames[] {
	const groups = new Map<string, SameNames>();
	for (const each of found) {
		const key = `${each.name.folded} ${each.name.meanings.length}`;
		const group = groups.get(key) ?? { name: each.name, found: [], trust: 0, within: [], reckoned: [] };
		groups.set(key, group);
		group.found.push(each);
		group.trust = Math.max(group.trust, trust(each));
		if (each.within && contains(each.within.name, each.name)) group.within.push(each.within.name);
	}
	return [...groups.values()];
}

/** Whether some meaning of the first may contain some meaning of the second. */
export function contains(outer: Name, inner: Name): boolean {
	const best = inner.meanings[0]?.prior ?? 0;
	// "China, Japan and Korea" is a list, though a town in Japan is called China; "Georgia, USA" is an address.
	const listed = outer.meanings[0]?.candidate.kind === 'country';
	return inner.meanings.some((meaning) => (!listed || meaning.prior > best - FORGOTTEN) && liesIn(meaning, outer));
}

function liesIn(meaning: Meaning, outer: Name): boolean {
	if (meaning.candidate.kind === 'country' || meaning.candidate.kind === 'area') return false;
	return outer.meanings.some(({ candidate, region, as }) => {
		if (as === 'people' || candidate.name === meaning.candidate.name) return false;
		if (candidate.kind === 'country') return candidate.country === meaning.candidate.country;
		if (candidate.kind === 'region') return region === meaning.region && meaning.candidate.kind !== 'region';
		if (candidate.kind !== 'district') return false;
		return (
			region === meaning.region &&
			meaning.candidate.kind === 'settlement' &&
			distance(candidate, meaning.candidate) < DISTRICT
		);
	});
}

function shares(group: SameNames, pull: (meaning: Meaning) => number): Reckoned[] {
	const elsewhere = (meaning: Meaning): number =>
		group.within.some((outer) => liesIn(meaning, outer)) ? ADDRESSED_ELSEWHERE : 0;
	return softmax(group.name, (meaning) => meaning.prior + pull(meaning) + elsewhere(meaning));
}

function addressed(group: SameNames, found: NameInText): Reckoned[] {
	const outer = found.within?.name;
	if (!outer || !contains(outer, found.name)) return group.reckoned;
	const share = new Map(group.reckoned.map((each) => [each.meaning, each.share]));
	return softmax(
		found.name,
		(meaning) => Math.log10((share.get(meaning) ?? 0) + 1e-9) / SHARPNESS + (liesIn(meaning, outer) ? ADDRESSED : 0)
	);
}

// How much surer a step of one in the logarithm of how often a place is meant makes.
const SHARPNESS = 1.2;

function softmax({ meanings }: Name, score: (meaning: Meaning) => number): Reckoned[] {
	const scores = meanings.map(score);
	const most = Math.max(...scores);
	const odds = scores.map((each) => 10 ** ((each - most) * SHARPNESS));
	const sum = odds.reduce((a, b) => a + b, 0);
	const reckoned = meanings.map((meaning, at) => ({ meaning, share: (odds[at] ?? 0) / sum }));
	return reckoned.sort((a, b) => b.share - a.share);
}

function atHome({ candidate }: Meaning, home: string): number {
	return home !== '' && candidate.country === home ? WEIGH.home : 0;
}

/** Countries and divisions by how much the names of a stretch point to them. */
class PlaceContext {
	readonly #countries = new Map<string, number>();
	readonly #regions = new Map<string, number>();
	readonly #neighbours: SameNames[];

	constructor(groups: readonly SameNames[]) {
		for (const group of groups) this.#add(group);
		this.#neighbours = groups
			.filter(({ reckoned }) => isPoint(reckoned[0]?.meaning))
			.sort((a, b) => weight(b) - weight(a))
			.slice(0, MOST_NEIGHBOURS);
	}

	/** How much the others of the stretch speak for each meaning of one. */
	pull(group: SameNames): (meaning: Meaning) => number {
		const own = new Map<string, number>();
		for (const { meaning, share } of group.reckoned) {
			for (const key of [meaning.candidate.country, meaning.region])
				own.set(key, (own.get(key) ?? 0) + share * group.trust);
		}
		const rest = (all: ReadonlyMap<string, number>, key: string): number =>
			key === '' ? 0 : Math.max(0, (all.get(key) ?? 0) - (own.get(key) ?? 0));
		return (meaning) =>
			Math.min(MOST.country, WEIGH.country * Math.log2(1 + rest(this.#countries, meaning.candidate.country))) +
			Math.min(MOST.region, WEIGH.region * Math.log2(1 + rest(this.#regions, meaning.region))) +
			(isPoint(meaning) ? Math.min(MOST.near, WEIGH.near * this.near(group, meaning)) : 0);
	}

	/** How many other names of the stretch lie near, by their shares. */
	near(group: SameNames, { candidate }: Meaning): number {
		let sum = 0;
		for (const other of this.#neighbours) {
			if (other === group || other.name.folded === group.name.folded) continue;
			let most = 0;
			for (const { meaning, share } of other.reckoned) {
				if (share < 0.05) break;
				if (!isPoint(meaning) || meaning.candidate.name === candidate.name) continue;
				if (Math.abs(meaning.candidate.lat - candidate.lat) > 3) continue;
				most = Math.max(most, share * Math.exp(-distance(meaning.candidate, candidate) / REACH));
			}
			sum += most * other.trust;
		}
		return sum;
	}

	#add({ reckoned, trust }: SameNames): void {
		for (const { meaning, share } of reckoned) {
			if (share < 0.01) break;
			const { country } = meaning.candidate;
			if (country) this.#countries.set(country, (this.#countries.get(country) ?? 0) + share * trust);
			if (meaning.region) this.#regions.set(meaning.region, (this.#regions.get(meaning.region) ?? 0) + share * trust);
		}
	}
}

function isPoint(meaning: Meaning | undefined): boolean {
	return meaning?.candidate.kind === 'settlement' || meaning?.candidate.kind === 'district';
}

function weight({ trust, reckoned }: SameNames): number {
	return trust * (reckoned[0]?.share ?? 0);
}

const KILOMETRES_A_DEGREE = 111.2;

/** Kilometres between two places not far from each other, on a plane. */
export function distance(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
	const east = Math.abs(a.lon - b.lon);
	const x = Math.min(east, 360 - east) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
	return KILOMETRES_A_DEGREE * Math.hypot(x, a.lat - b.lat);
}
