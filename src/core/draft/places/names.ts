// What a name may mean: the gazetteer's places and the dossier's own, worked out once for each name of a text.
import type { Place } from '../../dossier/types.ts';
import type { Gazetteer, GazetteerName } from '../gazetteer/gazetteer.ts';
import type { Candidate } from '../types.ts';
import { ownCandidate, type OwnNames } from './own.ts';
import type { FeatureKind } from './words/features.ts';

/** One place a name may mean, with what the choice between several needs. */
export interface Meaning {
	candidate: Candidate;
	/** Code of the first-level division it is or lies in ("PK.03"); empty where there is none. */
	region: string;
	population: number;
	/** `people`: the name is that of those who live there; `abbreviation`: a short form that needs a place before it. */
	as: 'name' | 'people' | 'abbreviation' | 'own' | 'misspelt';
	/** How likely it is before the text has been looked at: the decimal logarithm of how often a report means it. */
	prior: number;
}

/** Everything a name may mean, the likeliest first. */
export interface Name {
	folded: string;
	meanings: Meaning[];
	/** A road, water or the like that no gazetteer has: the meanings are what it is called after. */
	feature: FeatureKind | undefined;
}

/** A name of the gazetteer or of the dossier. Every name has the same keys: the engine is quick only with objects that do. */
export function nameOf(folded: string, meanings: Meaning[]): Name {
	return { folded, meanings, feature: undefined };
}

const MOST_MEANINGS = 40;
// A text of nothing but different words must not fill the memory.
const MOST_REMEMBERED = 20_000;

/** Looks names up, each once. */
export class NameReadings {
	readonly #gazetteer: Gazetteer;
	readonly #own: OwnNames;
	#known = new Map<string, Name | null>();

	constructor(gazetteer: Gazetteer, own: OwnNames) {
		this.#gazetteer = gazetteer;
		this.#own = own;
	}

	/** The name with all it may mean, or null where it means no place. */
	find(folded: string): Name | null {
		const known = this.#known.get(folded);
		if (known !== undefined) return known;
		if (this.#known.size >= MOST_REMEMBERED) this.#known = new Map();
		const found = this.#read(folded);
		this.#known.set(folded, found);
		return found;
	}

	/** A first-level division by its code in GeoNames. */
	region(code: string): Name | null {
		const place = this.#gazetteer.regionPlace(code);
		return place === undefined ? null : nameOf(code, [this.#meaning(place, 'abbreviation')]);
	}

	#read(folded: string): Name | null {
		const found = this.#gazetteer.find(folded);
		const own = this.#own.find(folded);
		const known = own.length > 0 || found.length > 0;
		const misspelt = known ? [] : this.#own.near(folded).filter(() => !this.#isWord(folded));
		const meanings = [
			...own.map((place) => ownMeaning(place, 'own')),
			...misspelt.map((place) => ownMeaning(place, 'misspelt')),
			...found.map(({ place, as }) => this.#meaning(place, as))
		];
		if (meanings.length === 0) return null;
		this.#preferSeats(meanings, found);
		meanings.sort((a, b) => b.prior - a.prior);
		return nameOf(folded, meanings.slice(0, MOST_MEANINGS));
	}

	/** A word or name people write on purpose is no typing error. */
	#isWord(folded: string): boolean {
		const gazetteer = this.#gazetteer;
		return gazetteer.isCommon(folded) || gazetteer.isGivenName(folded) || gazetteer.isSurname(folded);
	}

	/** Kabul is the city before it is the province around it. */
	#preferSeats(meanings: readonly Meaning[], found: readonly GazetteerName[]): void {
		const seats = found.filter(({ place }) => SEATS.has(this.#gazetteer.kind(place)));
		const countries = new Set(seats.map(({ place }) => this.#gazetteer.country(place)));
		for (const meaning of meanings) {
			const { kind, country } = meaning.candidate;
			if (kind === 'region' && countries.has(country)) meaning.prior -= AROUND_ITS_SEAT;
		}
	}

	#meaning(place: number, as: 'name' | 'people' | 'abbreviation'): Meaning {
		const gazetteer = this.#gazetteer;
		const kind = gazetteer.kind(place);
		const population = gazetteer.population(place);
		const id = gazetteer.id(place);
		return {
			candidate: {
				name: gazetteer.name(place),
				lon: gazetteer.lon(place),
				lat: gazetteer.lat(place),
				score: 0,
				kind: KINDS[kind],
				country: gazetteer.country(place),
				...(id !== undefined && { id })
			},
			region: gazetteer.region(place),
			population: kind === 'country' || kind === 'area' ? 0 : population,
			as,
			prior: PRIORS[kind] + (WEIGHTLESS.has(kind) ? 0 : Math.log10(population + 50))
		};
	}
}

const KINDS = {
	country: 'country',
	area: 'area',
	region: 'region',
	district: 'district',
	capital: 'settlement',
	seat: 'settlement',
	town: 'settlement',
	quarter: 'settlement'
} as const;
const SEATS: ReadonlySet<string> = new Set(['capital', 'seat']);
// How much less often a province is meant that has its chief town's name.
const AROUND_ITS_SEAT = 1.5;
const WEIGHTLESS: ReadonlySet<string> = new Set(['country', 'area']);
// Added to the logarithm of the population; countries and areas have this alone.
const PRIORS = {
	country: 9.5,
	area: 8.5,
	region: 1.2,
	district: -0.6,
	capital: 1.6,
	seat: 0.3,
	town: 0,
	quarter: -0.6
};
// A dossier's own places are what its reports speak of.
const OWN_PRIOR = 10;
const MISSPELT_PRIOR = 6;

function ownMeaning(place: Place, as: 'own' | 'misspelt'): Meaning {
	const prior = as === 'own' ? OWN_PRIOR : MISSPELT_PRIOR;
	return { candidate: ownCandidate(place), region: '', population: 0, as, prior };
}
