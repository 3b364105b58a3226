// Finds the names of places in a text and ranks what each may mean.
import type { Place } from '../../dossier/types.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { codePointOffsets } from '../reading/offsets.ts';
import type { Candidate, PlaceMention } from '../types.ts';
import { reckon, type Reckoned } from './context.ts';
import { findNames, type NameInText } from './find.ts';
import { NameReadings } from './names.ts';
import { OwnNames } from './own.ts';
import { ruleOf } from './rule.ts';
import { addTextEvidence } from './text-evidence.ts';
import { likelihood } from './likelihood.ts';

/** What is known beside the text. */
export interface PlacesOptions {
	/** The dossier's own places: they come before the gazetteer's, and a name a letter or two off is taken for theirs. */
	own?: readonly Place[];
	/** ISO 3166-1 alpha-2 code of the country the outlet is at home in. */
	home?: string;
	/** Whether "Kenyan" and "Kenyans" count as mentions of Kenya, with the rule `people`; not unless asked for: a people is no place. */
	people?: boolean;
}

/** From here on a name is taken for a place. */
const THRESHOLD = 0.47;
/** Candidates of one name that are handed out. */
const MOST_CANDIDATES = 8;
/** Names that are taken together when they decide what each of them means: about an article. */
const STRETCH = 400;

/**
 * Names of places in a normalised text, in its order, each with its candidates best first. Offsets are code points.
 * Takes time in proportion to the text.
 */
export function draftPlaces(text: string, gazetteer: Gazetteer, options: PlacesOptions = {}): PlaceMention[] {
	return weighPlaces(text, gazetteer, options)
		.filter(({ score }) => score >= THRESHOLD)
		.filter(({ found }) => options.people === true || found.name.meanings[0]?.as !== 'people')
		.map(mentionIn(text));
}

/** A name that may be a place, with how likely it is one, and what it may mean. */
export interface Weighed {
	found: NameInText;
	score: number;
	reckoned: Reckoned[];
}

/** Every name of the text that could be a place, also those that are taken for something else. */
function weighPlaces(text: string, gazetteer: Gazetteer, options: PlacesOptions = {}): Weighed[] {
	const names = namesOf(gazetteer, options.own ?? []);
	const reading = findNames(text, names, gazetteer);
	const weighed: Weighed[] = [];
	for (let start = 0; start < reading.found.length; start += STRETCH) {
		const stretch = reading.found.slice(start, start + STRETCH);
		const meanings = reckon(stretch, (found) => likelihood(found.evidence), options.home ?? '');
		addTextEvidence(stretch, meanings, reading);
		for (const found of stretch)
			weighed.push({ found, score: likelihood(found.evidence), reckoned: meanings.get(found) ?? [] });
	}
	return weighed;
}

const remembered = new WeakMap<Gazetteer, NameReadings>();

/** Without places of one's own every text asks the same names: what was looked up stays known from text to text. */
function namesOf(gazetteer: Gazetteer, own: readonly Place[]): NameReadings {
	if (own.length > 0) return new NameReadings(gazetteer, new OwnNames(own));
	const names = remembered.get(gazetteer) ?? new NameReadings(gazetteer, new OwnNames([]));
	remembered.set(gazetteer, names);
	return names;
}

function mentionIn(text: string): (weighed: Weighed) => PlaceMention {
	const offset = codePointOffsets(text);
	return ({ found, score, reckoned }) => ({
		start: offset(found.start),
		end: offset(found.end),
		text: text.slice(found.start, found.end),
		rule: ruleOf(found),
		score: rounded(score),
		candidates: reckoned
			.slice(0, MOST_CANDIDATES)
			.map(found.name.feature ? nearby(text.slice(found.start, found.end)) : candidate)
	});
}

// The river is not the town it is called after: it lies somewhere around, if that.
const NEARBY = 0.5;

/** What a feature is called after, as where it may be: wide, and of no id. */
function nearby(name: string): (reckoned: Reckoned) => Candidate {
	return ({ meaning: { candidate }, share }) => {
		const { lon, lat, country } = candidate;
		return { name, lon, lat, score: rounded(share * NEARBY), kind: 'district', country };
	};
}

function candidate({ meaning, share }: Reckoned): Candidate {
	const { name, lon, lat, kind, country, id } = meaning.candidate;
	return { name, lon, lat, score: rounded(share), kind, country, ...(id === undefined ? {} : { id }) };
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
