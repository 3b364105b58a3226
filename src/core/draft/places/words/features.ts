// Heads that make the name of a road, a water or a stretch of land of the words beside them. Lower case, folded.
import { wordList } from '../../lexicon/word-list.ts';

/** What the head of a feature's name says it is. */
export type FeatureKind = 'road' | 'numbered-road' | 'water' | 'land' | 'park';

/** Heads after the name: "Canal Street", "Indus River". */
export const HEADS_AFTER: readonly (readonly [FeatureKind, ReadonlySet<string>])[] = [
	[
		'road',
		wordList(`street st avenue ave road rd drive dr lane ln boulevard blvd parkway pkwy highway hwy turnpike expressway
			freeway motorway bypass terrace trail trafficway bridge`)
	],
	[
		'water',
		wordList('river creek brook canal lake reservoir bay gulf sea ocean strait straits sound delta lagoon falls')
	],
	[
		'land',
		wordList(`mountain mountains hill hills peak ridge range valley canyon desert plateau peninsula basin glacier
			island islands isle isles cape steppe highlands beach coast pass`)
	],
	['park', wordList('park forest wilderness refuge preserve')]
];

/** Heads before the name: "Lake Chad", "River Thames", "Mount Etna". */
export const HEADS_BEFORE: readonly (readonly [FeatureKind, ReadonlySet<string>])[] = [
	['water', wordList('lake river loch lough')],
	['land', wordList('mt cape isle ft camp')]
];

/** Heads before "of": "Gulf of Aden", "Strait of Hormuz". */
export const HEADS_BEFORE_OF: readonly (readonly [FeatureKind, ReadonlySet<string>])[] = [
	['water', wordList('gulf bay sea strait straits')],
	['land', wordList('isle cape')]
];

/** Heads before a number: "Highway 7", "Interstate 20". */
export const NUMBERED = wordList('highway hwy route interstate i motorway autobahn');

/** Capitalised words that begin a sentence or belong to somebody, and never the name of a feature. */
export const NO_BEGINNINGS = wordList(`the a an in on at near to from of for by with across along around through after
	before while when where since until and but or if as is was both all any some each every this that these those his
	her their our its my your one two three four five six seven eight nine ten no not also then there here once only
	police mr mrs ms miss dr monday tuesday wednesday thursday friday saturday sunday january february march april may
	june july august september october november december inside outside between beyond behind beside off over under
	up down local city state county national`);

/** Plain names that name no feature by themselves: "the National Park", "City Beach". */
export const NO_STEMS = wordList('national state city county public local federal regional theme memorial central');
