// The words of the field as types: what a dossier of format `dateline/1` is. Imports nothing.
// Shapes only; what makes a dossier well-formed is in schema.ts and checks.ts.

/** EDTF, ISO 8601-2 levels 0–2, as certain as its source. */
export type Edtf = string;
/** WGS 84 longitude and latitude in degrees. */
export type Position = [number, number];

export const PRECISIONS = ['site', 'near', 'settlement', 'admin2', 'admin1', 'region', 'country', 'unknown'] as const;
/** How exactly a place is known. `site` only where a source names one; UCDP and ACLED codes map onto the others. */
export type Precision = (typeof PRECISIONS)[number];

export const SOURCE_TYPES = ['article', 'live-blog', 'post', 'photo-caption', 'report'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const PLACE_KINDS = ['site', 'settlement', 'district', 'region', 'country', 'worldwide'] as const;
export const ACTOR_KINDS = ['person', 'group', 'armed-group', 'state-body', 'office', 'outlet', 'public'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
export const EVENT_KINDS = [
	'attack',
	'siege',
	'rescue',
	'funeral',
	'mourning',
	'protest',
	'military-operation',
	'journey',
	'decision',
	'news-conference',
	'talks',
	'tribute',
	'award',
	// Of imported data: what a file does not say the kind of, the kinds of UCDP, and those of ACLED that are none of the above.
	'incident',
	'state-based-violence',
	'non-state-violence',
	'one-sided-violence',
	'battle',
	'explosion-or-remote-violence',
	'violence-against-civilians',
	'riot',
	'strategic-development'
] as const;
export const MEDIA = ['speech', 'written-statement', 'interview', 'broadcast', 'email', 'post', 'analysis'] as const;
export const DOUBTS = ['believed', 'suspected', 'alleged', 'reported', 'expected', 'feared', 'possible'] as const;
/** The source's own word of doubt, never ours. */
export type Doubt = (typeof DOUBTS)[number];
export const CERTAINTIES = ['stated', ...DOUBTS] as const;
/** How a claim is made: with a word of doubt, or `stated`, flatly inside a statement that is doubtful. */
export type Certainty = (typeof CERTAINTIES)[number];
export const STATUSES = ['announced', 'ordered', 'expected', 'under-way', 'took-place', 'called-off'] as const;
export type Status = (typeof STATUSES)[number];
export const BOUNDS = ['exactly', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'between'] as const;
export type Bound = (typeof BOUNDS)[number];
export const SHARES = ['all', 'most', 'some'] as const;
export type Share = (typeof SHARES)[number];

/** What any record may say of itself beside its facts. */
export interface Remarks {
	/** `true`: the whole record is ours, no source says it; a list: these keys are. */
	editorial?: true | string[];
	/** One sentence: how this follows from the cited passages. */
	inferred?: string;
	note?: string;
}

/** A span of a source's normalised text. Offsets count Unicode code points, end exclusive; `start`, `end`, `sha256` stand together or not at all. */
export interface Citation {
	source: string;
	start?: number;
	end?: number;
	/** Lower-case hex SHA-256 over the UTF-8 bytes of the span. */
	sha256?: string;
	/** `words`: the spoken or posted words; `attribution`: the words that say whose they are. */
	as?: 'words' | 'attribution';
	exact?: string;
	prefix?: string;
	suffix?: string;
}

/** A record with the passages it rests on. */
export interface Cited extends Remarks {
	citations: Citation[];
}

export interface SourceText {
	/** Code points of the normalised text. */
	length: number;
	sha256: string;
	/** Start offset of every line that is not blank, so that a passage can be named by paragraph without the text. */
	paragraphs?: number[];
}

export interface Source extends Remarks {
	id: string;
	type: SourceType;
	title?: string;
	publisher?: string;
	authors?: string[];
	language: string;
	published?: Edtf;
	url?: string;
	archivedUrl?: string;
	retrieved?: Edtf;
	identifiers?: string[];
	order?: 'newest-first';
	drawsOn?: string[];
	/** A post or caption printed inside another source: it has no text of its own, its span counts in that source's text. */
	within?: { source: string; start: number; end: number };
	text?: SourceText;
	body?: string;
}

export type Geometry =
	| { type: 'Point'; coordinates: Position }
	| { type: 'MultiPoint'; coordinates: Position[] }
	| { type: 'LineString'; coordinates: Position[] }
	| { type: 'MultiLineString'; coordinates: Position[][] }
	| { type: 'Polygon'; coordinates: Position[][] }
	| { type: 'MultiPolygon'; coordinates: Position[][][] };

export interface PlaceProperties extends Cited {
	name: string;
	/** Names by BCP 47 language tag. */
	names?: Record<string, string>;
	kind: string;
	precision: Precision;
	/** Metres around the point within which the named place lies wholly, extent and doubt together. */
	radius?: number;
	partOf?: string;
	/** IANA time zone, "Asia/Karachi"; of what lies within it too, unless that names its own. */
	timeZone?: string;
	links?: string[];
}

export interface Place {
	type: 'Feature';
	id: string;
	/** `null`: a place that is no one place, or cannot be placed. */
	geometry: Geometry | null;
	properties: PlaceProperties;
}

export interface Role {
	title: string;
	of?: string;
	when?: Edtf;
}

export interface Actor extends Cited {
	id: string;
	name: string;
	kind: string;
	aliases?: string[];
	roles?: Role[];
	memberOf?: string[];
	links?: string[];
	/** A private person a source names; can be replaced by their role. */
	sensitive?: true;
}

/** An identity; every fact about it is a claim. */
export interface Event extends Cited {
	id: string;
	kind: string;
	title: string;
	partOf?: string;
}

export interface Question {
	property: string;
	label: string;
	/** Pairs of slugs that may both be true. */
	mayBothBeTrue?: [string, string][];
	/** Pairs of slugs of which the editors hold that not both are true, and their reason: a clause after "because". */
	excludes?: [string, string, string][];
}

export interface Statement extends Cited {
	id: string;
	/** `null`: the text does not say who. */
	speaker: string | null;
	form: 'direct' | 'indirect';
	/** The text of the `words` citations in order, joined by " … ". */
	quote?: string;
	gist?: string;
	medium?: string;
	language?: string;
	translation?: { language: string; text: string; by: string };
	said?: Edtf;
	saidAt?: string;
	to?: string[];
	/** Ids of events, actors and places. */
	about: string[];
	/** From nearest the speaker to nearest the source; `null` is somebody not named. */
	reportedVia?: (string | null)[];
	/** The source's doubt about what is said; absent: told flatly. */
	certainty?: Certainty;
	/** The speaker denies what stands in quote and gist. */
	polarity?: 'denied';
}

export interface QuantityPart {
	of: string;
	value?: number;
	share?: Share;
}

export type TimeValue = { type: 'time'; edtf: Edtf };
export type PlaceValue = { type: 'place'; place: string; role?: string };
export type ParticipantValue = { type: 'participant'; actor: string; role: string };
export type EventValue = { type: 'event'; event: string; relation: string };
export type QuantityValue = {
	type: 'quantity';
	value?: number;
	high?: number;
	bound: Bound;
	unit: string;
	words?: string;
	parts?: QuantityPart[];
};
export type CategoryValue = { type: 'category'; slug: string; label: string; share?: Share };
export type Value = TimeValue | PlaceValue | ParticipantValue | EventValue | QuantityValue | CategoryValue;

/** One asserted fact. It has `assertedIn`, or `by` with `reportedVia`; with neither, the source says it itself. */
export interface Claim extends Cited {
	id: string;
	/** Id of an event, actor or place. */
	about: string;
	property: string;
	value: Value;
	assertedIn?: string;
	by?: string;
	reportedVia?: (string | null)[];
	/** Who asserts it denies what stands in value. */
	polarity?: 'denied';
	/** Absent: that of the statement it is asserted in, else flatly. */
	certainty?: Certainty;
	asOf?: Edtf;
}

/** All records about one incident. Keys unknown to this format are kept as they are. */
export interface Dossier {
	$schema?: string;
	format: 'dateline/1';
	id: string;
	title: string;
	summary?: string;
	language: string;
	licence?: string;
	modified?: string;
	sources: Source[];
	places: { type: 'FeatureCollection'; features: Place[] };
	actors: Actor[];
	events: Event[];
	questions: Question[];
	statements: Statement[];
	claims: Claim[];
}

export type Severity = 'error' | 'warning';

/** Something about a dossier that a person should know, at a JSON pointer (RFC 6901). */
export interface Issue {
	/** Stable, kebab-case. */
	code: string;
	severity: Severity;
	/** JSON pointer; "" is the whole document. */
	pointer: string;
	/** What is wrong, what was expected, what to do. */
	message: string;
	/** 1-based line of the file, where the text of the file was at hand. */
	line?: number;
}
