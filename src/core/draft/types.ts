// What a first guess at a text is made of. Offsets are code points of the normalised text, the end exclusive.
import type { Span } from '#core/citation/resolve.ts';
import type { Doubt } from '#core/dossier/types.ts';

/** What every suggestion says of itself: nothing of it enters a dossier until a person accepts it. */
export interface Suggestion extends Span {
	/** The words of the text. */
	text: string;
	/** Name of the rule that made it, kebab-case. */
	rule: string;
	/** How sure the rule is, from 0 to 1. */
	score: number;
}

/** How it may be told: denied, its words being what is denied, or with doubt. */
export interface Deniable {
	polarity?: 'denied';
	/** The text's own word of doubt; absent where it is told flatly. */
	certainty?: Doubt;
}

/** A place a name may mean; WGS 84 degrees. */
export interface Candidate {
	name: string;
	lon: number;
	lat: number;
	/** From 0 to 1; the candidates of one name stand best first. */
	score: number;
	/** `country`, `region` (first-level division), `district`, `settlement`, or `area` for anything larger than a country. */
	kind: 'country' | 'region' | 'district' | 'settlement' | 'area';
	/** ISO 3166-1 alpha-2 in capitals; empty for what lies in several countries. */
	country: string;
	/** Id in GeoNames where it has one, or of the place in the dossier. */
	id?: string;
}

/** The name of a place in the text, with what it may mean. */
export interface PlaceMention extends Suggestion {
	candidates: Candidate[];
}

/** A named school, hospital, airport and the like: a place that no gazetteer has, of unknown position. */
export interface SiteMention extends Suggestion {
	/** The mention of a place that the text says it lies in. */
	inside?: Span;
}

/** Somebody's words in quotation marks; `start` and `end` are those of the words with their marks. */
export interface QuotationMention extends Suggestion, Deniable {
	speaker: SpeakerMention | null;
	/** The verb of saying, where one stands. */
	cue: Span | null;
	/** Where the words begin and end, without their marks. */
	words: Span;
	/** The closing mark is there; without it the words run to the end of their paragraph. */
	closed: boolean;
	/** Goes on from the quotation before it: the same words of the same speaker, parted by a verb or a paragraph. */
	continues?: true;
}

/** Who says it, as the text names them there. */
export interface SpeakerMention extends Span {
	text: string;
	/** Key of the actor, where it is sure which one is meant. */
	actor?: string;
}

/** What somebody is reported to have said, or to deny, in the text's own words. */
export interface IndirectMention extends Suggestion, Deniable {
	speaker: SpeakerMention;
	cue: Span;
}

/** A person or a body, each time it is named. Mentions of the same one share a `key`; two that fit keep their own. */
export interface ActorMention extends Suggestion {
	key: string;
	/** The fullest name the text gives it. */
	name: string;
	kind: 'person' | 'group' | 'armed-group' | 'state-body' | 'outlet' | 'office' | 'public';
	/** The office or role the text gives it there: "Prime Minister". */
	role?: string;
	/** Keys of the others it may be, where more than one fits. */
	orElse?: string[];
}

/** A date, in EDTF. */
export interface DateMention extends Suggestion {
	edtf: string;
	/** What a weekday or "yesterday" is counted from, if the date is worked out. */
	anchor?: Span;
}

/** A figure with what it counts. */
export interface FigureMention extends Suggestion, Deniable {
	value: number;
	high?: number;
	bound: 'exactly' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'between';
	/** What is counted, as written: "children". */
	unit: string;
	/** The text's own word where it has no number: "hundreds". */
	words?: string;
	/** The property of the dossier it speaks of, where a rule is sure: "killed", "injured". */
	property?: string;
}

/** Everything guessed from one text, each list in the order of the text. */
export interface TextDraft {
	places: PlaceMention[];
	/** Sites that are none of the places. */
	sites: SiteMention[];
	quotations: QuotationMention[];
	indirect: IndirectMention[];
	actors: ActorMention[];
	dates: DateMention[];
	figures: FigureMention[];
	/** The day the text is dated by, where it has one date line or stamp and no more; EDTF. */
	stamp?: string;
}
