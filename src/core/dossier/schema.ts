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

const texts = v.exactOptional(v.array(v.string()));
const ids = v.exactOptional(v.array(Id));
const chain = v.exactOptional(v.array(v.nullable(Id)));

/** A span of a source's text, or the source as a whole. */
export const CitationSchema = v.looseObject({
	source: Id,
	start: v.exactOptional(Offset),
	end: v.exactOptional(Offset),
	sha256: v.exactOptional(Sha256),
	as: v.exactOptional(v.picklist(['words', 'attribution'])),
	exact: v.exactOptional(v.string()),
	prefix: v.exactOptional(v.string()),
	suffix: v.exactOptional(v.string())
} satisfies Keys<Citation>) satisfies v.GenericSchema<unknown, Citation>;
const citations = v.array(CitationSchema);

/** Where in another source a post or caption is printed. */
export const WithinSchema = v.looseObject({ source: Id, start: Offset, end: Offset });

/** Length, digest and paragraphs of a source's normalised text. */
export const SourceTextSchema = v.looseObject({
	length: Offset,
	sha256: Sha256,
	paragraphs: v.exactOptional(v.array(Offset))
} satisfies Keys<SourceText>);

/** A report as published, or a post or caption printed inside one. */
export const SourceSchema = v.looseObject({
	id: Id,
	type: v.picklist(SOURCE_TYPES),
	title: v.exactOptional(v.string()),
	publisher: v.exactOptional(v.string()),
	authors: texts,
	language: Language,
	published: v.exactOptional(v.string()),
	url: v.exactOptional(Url),
	archivedUrl: v.exactOptional(Url),
	retrieved: v.exactOptional(v.string()),
	identifiers: texts,
	order: v.exactOptional(v.literal('newest-first')),
	drawsOn: ids,
	within: v.exactOptional(WithinSchema),
	text: v.exactOptional(SourceTextSchema),
	body: v.exactOptional(v.string()),
	...remarks
} satisfies Keys<Source>) satisfies v.GenericSchema<unknown, Source>;

/** What a place is called, what it is and how exactly it is known; `radius` in metres. */
export const PlacePropertiesSchema = v.looseObject({
	name: FilledText,
	names: v.exactOptional(v.record(Language, v.string())),
	kind: FilledText,
	precision: v.picklist(PRECISIONS),
	radius: v.exactOptional(Radius),
	partOf: v.exactOptional(Id),
	timeZone: v.exactOptional(TimeZone),
	links: v.exactOptional(v.array(Url)),
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
	of: v.exactOptional(Id),
	when: v.exactOptional(v.string())
} satisfies Keys<Role>);

/** A person or body that acts or speaks. */
export const ActorSchema = v.looseObject({
	id: Id,
	name: FilledText,
	kind: FilledText,
	aliases: texts,
	roles: v.exactOptional(v.array(RoleSchema)),
	memberOf: ids,
	links: v.exactOptional(v.array(Url)),
	sensitive: v.exactOptional(v.literal(true)),
	...remarks,
	citations
} satisfies Keys<Actor>) satisfies v.GenericSchema<unknown, Actor>;

/** The identity of an event; every fact about it is a claim. */
export const EventSchema = v.looseObject({
	id: Id,
	kind: FilledText,
	title: FilledText,
	partOf: v.exactOptional(Id),
	...remarks,
	citations
} satisfies Keys<Event>) satisfies v.GenericSchema<unknown, Event>;

/** A question in words, one for each property. */
export const QuestionSchema = v.looseObject({
	property: FilledText,
	label: FilledText,
	mayBothBeTrue: v.exactOptional(v.array(v.strictTuple([v.string(), v.string()]))),
	excludes: v.exactOptional(v.array(v.strictTuple([v.string(), v.string(), FilledText])))
} satisfies Keys<Question>) satisfies v.GenericSchema<unknown, Question>;

/** A translation of a quotation and who made it. */
export const TranslationSchema = v.looseObject({ language: Language, text: FilledText, by: FilledText });

/** Somebody's words, quoted or told. */
export const StatementSchema = v.looseObject({
	id: Id,
	speaker: v.nullable(Id),
	form: v.picklist(['direct', 'indirect']),
	quote: v.exactOptional(FilledText),
	gist: v.exactOptional(FilledText),
	medium: v.exactOptional(FilledText),
	language: v.exactOptional(Language),
	translation: v.exactOptional(TranslationSchema),
	said: v.exactOptional(v.string()),
	saidAt: v.exactOptional(Id),
	to: ids,
	about: v.array(Id),
	reportedVia: chain,
	certainty: v.exactOptional(v.picklist(CERTAINTIES)),
	polarity: v.exactOptional(v.literal('denied')),
	...remarks,
	citations
} satisfies Keys<Statement>) satisfies v.GenericSchema<unknown, Statement>;

/** One asserted fact and who asserts it. */
export const ClaimSchema = v.looseObject({
	id: Id,
	about: Id,
	property: FilledText,
	value: ValueSchema,
	assertedIn: v.exactOptional(Id),
	by: v.exactOptional(Id),
	reportedVia: chain,
	polarity: v.exactOptional(v.literal('denied')),
	certainty: v.exactOptional(v.picklist(CERTAINTIES)),
	asOf: v.exactOptional(v.string()),
	...remarks,
	citations
} satisfies Keys<Claim>) satisfies v.GenericSchema<unknown, Claim>;

/** What stands at the top of a dossier, before its records. */
export const HeaderSchema = v.looseObject({
	$schema: v.exactOptional(v.string()),
	format: v.literal('dateline/1'),
	id: Id,
	title: FilledText,
	summary: v.exactOptional(v.string()),
	language: Language,
	licence: v.exactOptional(v.string()),
	modified: v.exactOptional(v.string())
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
