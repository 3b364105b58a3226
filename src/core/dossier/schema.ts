// The shape of a dossier of format `dateline/1` as valibot schemas. Loose: keys unknown to the format stay.
// `satisfies` holds them to types.ts both ways: every key of a type has a schema, every output fits the type.
import * as v from 'valibot';
import {
	CERTAINTIES,
	PRECISIONS,
	SOURCE_TYPES,
	type Actor,
	type Citation,
	type Claim,
	type Dossier,
	type Event,
	type Place,
	type PlaceProperties,
	type Question,
	type Role,
	type Source,
	type SourceText,
	type Statement
} from './types.ts';
import { GeometrySchema } from './schema/geometry.ts';
import { FilledText, Id, Language, Offset, Radius, Sha256, TimeZone, Url, remarks } from './schema/terms.ts';
import { ValueSchema } from './schema/value.ts';

/** One schema for every key of T, so that a key added to types.ts does not compile until it is here. */
type Keys<T> = { [K in keyof T]-?: v.GenericSchema };

const texts = v.optional(v.array(v.string()));
const ids = v.optional(v.array(Id));
const chain = v.optional(v.array(v.nullable(Id)));

/** A span of a source's text, or the source as a whole. */
export const CitationSchema = v.looseObject({
	source: Id,
	start: v.optional(Offset),
	end: v.optional(Offset),
	sha256: v.optional(Sha256),
	as: v.optional(v.picklist(['words', 'attribution'])),
	exact: v.optional(v.string()),
	prefix: v.optional(v.string()),
	suffix: v.optional(v.string())
} satisfies Keys<Citation>) satisfies v.GenericSchema<unknown, Citation>;
const citations = v.array(CitationSchema);

/** Where in another source a post or caption is printed. */
export const WithinSchema = v.looseObject({ source: Id, start: Offset, end: Offset });

/** Length, digest and paragraphs of a source's normalised text. */
export const SourceTextSchema = v.looseObject({
	length: Offset,
	sha256: Sha256,
	paragraphs: v.optional(v.array(Offset))
} satisfies Keys<SourceText>);

/** A report as published, or a post or caption printed inside one. */
export const SourceSchema = v.looseObject({
	id: Id,
	type: v.picklist(SOURCE_TYPES),
	title: v.optional(v.string()),
	publisher: v.optional(v.string()),
	authors: texts,
	language: Language,
	published: v.optional(v.string()),
	url: v.optional(Url),
	archivedUrl: v.optional(Url),
	retrieved: v.optional(v.string()),
	identifiers: texts,
	order: v.optional(v.literal('newest-first')),
	drawsOn: ids,
	within: v.optional(WithinSchema),
	text: v.optional(SourceTextSchema),
	body: v.optional(v.string()),
	...remarks
} satisfies Keys<Source>) satisfies v.GenericSchema<unknown, Source>;

/** What a place is called, what it is and how exactly it is known; `radius` in metres. */
export const PlacePropertiesSchema = v.looseObject({
	name: FilledText,
	names: v.optional(v.record(Language, v.string())),
	kind: FilledText,
	precision: v.picklist(PRECISIONS),
	radius: v.optional(Radius),
	partOf: v.optional(Id),
	timeZone: v.optional(TimeZone),
	links: v.optional(v.array(Url)),
	...remarks,
	citations
} satisfies Keys<PlaceProperties>);

/** A place as a GeoJSON Feature (RFC 7946 §3.2). */
export const PlaceSchema = v.looseObject({
	type: v.literal('Feature'),
	id: Id,
	geometry: v.nullable(GeometrySchema),
	properties: PlacePropertiesSchema
} satisfies Keys<Place>) satisfies v.GenericSchema<unknown, Place>;

/** An office an actor holds or held. */
export const RoleSchema = v.looseObject({
	title: FilledText,
	of: v.optional(Id),
	when: v.optional(v.string())
} satisfies Keys<Role>);

/** A person or body that acts or speaks. */
export const ActorSchema = v.looseObject({
	id: Id,
	name: FilledText,
	kind: FilledText,
	aliases: texts,
	roles: v.optional(v.array(RoleSchema)),
	memberOf: ids,
	links: v.optional(v.array(Url)),
	sensitive: v.optional(v.literal(true)),
	...remarks,
	citations
} satisfies Keys<Actor>) satisfies v.GenericSchema<unknown, Actor>;

/** The identity of an event; every fact about it is a claim. */
export const EventSchema = v.looseObject({
	id: Id,
	kind: FilledText,
	title: FilledText,
	partOf: v.optional(Id),
	...remarks,
	citations
} satisfies Keys<Event>) satisfies v.GenericSchema<unknown, Event>;

/** A question in words, one for each property. */
export const QuestionSchema = v.looseObject({
	property: FilledText,
	label: FilledText,
	mayBothBeTrue: v.optional(v.array(v.strictTuple([v.string(), v.string()]))),
	excludes: v.optional(v.array(v.strictTuple([v.string(), v.string(), FilledText])))
} satisfies Keys<Question>) satisfies v.GenericSchema<unknown, Question>;

/** A translation of a quotation and who made it. */
export const TranslationSchema = v.looseObject({ language: Language, text: FilledText, by: FilledText });

/** Somebody's words, quoted or told. */
export const StatementSchema = v.looseObject({
	id: Id,
	speaker: v.nullable(Id),
	form: v.picklist(['direct', 'indirect']),
	quote: v.optional(FilledText),
	gist: v.optional(FilledText),
	medium: v.optional(FilledText),
	language: v.optional(Language),
	translation: v.optional(TranslationSchema),
	said: v.optional(v.string()),
	saidAt: v.optional(Id),
	to: ids,
	about: v.array(Id),
	reportedVia: chain,
	certainty: v.optional(v.picklist(CERTAINTIES)),
	polarity: v.optional(v.literal('denied')),
	...remarks,
	citations
} satisfies Keys<Statement>) satisfies v.GenericSchema<unknown, Statement>;

/** One asserted fact and who asserts it. */
export const ClaimSchema = v.looseObject({
	id: Id,
	about: Id,
	property: FilledText,
	value: ValueSchema,
	assertedIn: v.optional(Id),
	by: v.optional(Id),
	reportedVia: chain,
	polarity: v.optional(v.literal('denied')),
	certainty: v.optional(v.picklist(CERTAINTIES)),
	asOf: v.optional(v.string()),
	...remarks,
	citations
} satisfies Keys<Claim>) satisfies v.GenericSchema<unknown, Claim>;

/** What stands at the top of a dossier, before its records. */
export const HeaderSchema = v.looseObject({
	$schema: v.optional(v.string()),
	format: v.literal('dateline/1'),
	id: Id,
	title: FilledText,
	summary: v.optional(v.string()),
	language: Language,
	licence: v.optional(v.string()),
	modified: v.optional(v.string())
});

/** A whole dossier; the rules that no schema can say are in checks.ts. */
export const DossierSchema = v.looseObject({
	...HeaderSchema.entries,
	sources: v.array(SourceSchema),
	places: v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(PlaceSchema) }),
	actors: v.array(ActorSchema),
	events: v.array(EventSchema),
	questions: v.array(QuestionSchema),
	statements: v.array(StatementSchema),
	claims: v.array(ClaimSchema)
} satisfies Keys<Dossier>) satisfies v.GenericSchema<unknown, Dossier>;
