// What a row of somebody's file says, before it is records of a dossier: the one form that every importer brings its rows into.
import type { Citation, Claim, Geometry, Precision, QuantityPart, Remarks, Source } from '#core/dossier/types.ts';

/** Where a row stands. */
export interface RowPlace {
	file: string;
	/** 1-based. */
	line: number;
}

/** What is said of how a claim is meant. */
export type SaidHow = Pick<Claim, 'certainty' | 'polarity'>;

/** What a record stands on: citations, or the words why it has none. */
export interface RecordBasis {
	citations: Citation[];
	/** No source says it: the record is marked editorial, with this as its note. */
	unsourced?: string;
}

/** A source as a file names it. */
export type FoundSource = Omit<Partial<Source>, 'id'> & { id?: string };

/** A place as a file names it. Two wishes of the same name, geometry and precision are one place. */
export interface FoundPlace extends Remarks {
	id?: string;
	name: string;
	kind: string;
	geometry: Geometry | null;
	precision: Precision;
	/** Metres; must be given with a geometry unless the precision is `country` or `unknown`. */
	radius?: number;
	partOf?: string;
	names?: Record<string, string>;
	links?: string[];
	/** Keys unknown to the format that stay beside it, under their own name. */
	kept?: object;
}

/** A time a row gives. */
export interface FoundTime extends Remarks, SaidHow {
	edtf: string;
}

/** Somebody who is named in it with a role. */
export interface FoundActor extends Remarks, SaidHow {
	name: string;
	/** `group`, marked as ours, where the row does not say. */
	kind?: string;
	role: string;
}

/** What a row says of one count. */
export interface FoundFigure {
	property: string;
	unit: string;
	low?: string;
	best?: string;
	high?: string;
	/** What the best estimate is made of. */
	parts?: QuantityPart[];
}

/** All that a row says, whichever tool it is from. */
export interface RowFacts {
	at: RowPlace;
	id?: string;
	/** Of the event; "incident", marked as ours, where the row does not say. */
	kind?: string;
	title?: string;
	description?: string;
	/** What kind of thing the row lists, in its own words. */
	listedKind?: string;
	when?: FoundTime;
	place?: FoundPlace;
	/** How the row puts it there; flatly when not given. */
	placed?: SaidHow;
	actors?: FoundActor[];
	/** Sources the row names. */
	sources?: FoundSource[];
	/** Figures, and what they stand on where that is not the row's sources. */
	figures?: FoundFigure[];
	figureGround?: RecordBasis;
	categories?: { property: string; slug: string; label: string }[];
	/** What the row stands on when it names no source; the file itself where that is not given. */
	unsourced?: RecordBasis;
	/** Kept beside the event, or the remark, under this key. */
	kept?: { key: string; values: Record<string, unknown> };
}
