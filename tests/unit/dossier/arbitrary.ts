// Dossiers for property tests: sound ones, with every precision, embedded sources, nulls, unknown keys, many scripts.
import fc from 'fast-check';
import type {
	Actor,
	Citation,
	Cited,
	Claim,
	Dossier,
	Event,
	Place,
	PlaceProperties,
	Question,
	Role,
	Source,
	Statement,
	Value
} from '#core/dossier/types.ts';
import {
	ACTOR_KINDS,
	BOUNDS,
	CERTAINTIES,
	EVENT_KINDS,
	MEDIA,
	PLACE_KINDS,
	PRECISIONS,
	SHARES,
	STATUSES
} from '#core/dossier/types.ts';
import { compact } from '#core/edit/lists.ts';
import { PROPERTIES } from '#core/dossier/vocabulary.ts';
import { arbitraryGeometry } from './arbitrary-geometry.ts';

const SAMPLES = ['Nordhamn', 'پشاور', 'काबुल', '北京', 'Zoë 👩‍🚒', '=1+1', 'a "b", c', 'two\nlines', '<b>', '＝x'];
const TIMES = [
	'2014-12-16',
	'2014-12-16T12:04:00Z',
	'2014-12-16T17:04:00+05:00',
	'2014-12',
	'2014',
	'201X',
	'2014-12-16?',
	'2014~',
	'[2024-02-15..2024-03-24]',
	'2014-12-16/2014-12-18',
	'2014-12-16/..'
];

/** Text with something to see in it, in any script; astral characters and combining marks included. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...SAMPLES),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\S/u.test(text))
);
/** EDTF of every precision, one of a set and intervals included. */
export const arbitraryTime: fc.Arbitrary<string> = fc.constantFrom(...TIMES);
/** Any number JSON holds to the last digit; no negative zero, which JSON loses. */
const amount = fc.oneof(
	fc.integer(),
	fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)
);
const language = fc.constantFrom('en', 'ur', 'hi-Deva', 'zh-Hant-TW');
const url = fc.constantFrom('https://example.org/', 'http://example.com/a?b=c#d');
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const unknown = fc.oneof(
	fc.string(),
	amount,
	fc.boolean(),
	fc.constant(null),
	fc.array(amount),
	fc.record({ deep: fc.string() })
);

const unknownKeys = fc.dictionary(fc.constantFrom('x-a', 'x-é', 'comment', '0'), unknown, {
	maxKeys: 2,
	noNullPrototype: true
});

/** The same records, some with keys that the format does not know. */
function withUnknownKeys<T extends object>(records: fc.Arbitrary<T>): fc.Arbitrary<T> {
	return fc.tuple(records, unknownKeys).map(([record, extra]) => ({ ...record, ...extra }));
}

/** The ids of a dossier and the lengths of its texts (code points), known before its records are. */
interface Plan {
	sources: string[];
	lengths: number[];
	places: string[];
	actors: string[];
	events: string[];
	statements: string[];
	claims: string[];
}

function plan(): fc.Arbitrary<Plan> {
	const ids = (kind: string, minLength: number) =>
		fc
			.array(fc.constantFrom('', '-b', ' ج', '-漢', '/~1', '👍'), { minLength, maxLength: 4 })
			.map((ends) => ends.map((end, index) => `${kind}-${index}${end}`));
	return fc.record({
		sources: ids('source', 1),
		lengths: fc.array(fc.integer({ min: 20, max: 5000 }), { minLength: 4, maxLength: 4 }),
		places: ids('place', 0),
		actors: ids('actor', 0),
		events: ids('event', 0),
		statements: ids('statement', 0),
		claims: ids('claim', 0)
	});
}

const oneOf = (ids: readonly string[]): fc.Arbitrary<string | undefined> =>
	ids.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...ids), { nil: undefined });
const someOf = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids]);
const chainOf = (ids: readonly string[]): fc.Arbitrary<(string | null)[]> =>
	fc.array(fc.constantFrom(null, ...ids), { maxLength: 3 });

/** Leaves out keys that have no value, as JSON does. */
/** Sources with an even index have a text; the others are printed in the first or have none. */
function source(plan: Plan, index: number): fc.Arbitrary<Source> {
	const id = plan.sources[index] ?? '';
	const length = plan.lengths[index] ?? 20;
	const common = {
		id: fc.constant(id),
		language,
		title: arbitraryText,
		publisher: arbitraryText,
		published: arbitraryTime,
		url,
		authors: fc.array(arbitraryText, { maxLength: 2 }),
		drawsOn: someOf(plan.actors),
		order: fc.constant('newest-first' as const)
	};
	if (index % 2 === 0) {
		const text = fc.record({ length: fc.constant(length), sha256, paragraphs: fc.constant<number[]>([0, 7]) });
		const type = fc.constantFrom('article' as const, 'live-blog' as const, 'report' as const);
		return fc.record({ ...common, type, text }, { requiredKeys: ['id', 'language', 'type', 'text'] });
	}
	const first = { source: plan.sources[0] ?? '', start: 0, end: 9 };
	return fc
		.record(
			{
				...common,
				type: fc.constantFrom('post' as const, 'photo-caption' as const),
				within: fc.constantFrom(first, undefined)
			},
			{ requiredKeys: ['id', 'language', 'type', 'within'] }
		)
		.map((record) => compact<Source>(record));
}

function citation(plan: Plan): fc.Arbitrary<Citation> {
	return fc.nat({ max: plan.sources.length - 1 }).chain((index): fc.Arbitrary<Citation> => {
		const id = fc.constant(plan.sources[index] ?? '');
		const whole = fc.record({ source: id, exact: arbitraryText }, { requiredKeys: ['source'] });
		if (index % 2 === 1) return whole;
		const span = fc
			.tuple(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 10 }), id, sha256)
			.map(([start, length, source, sha256]) => ({ source, start, end: start + length, sha256 }));
		return fc.oneof({ weight: 4, arbitrary: span }, { weight: 1, arbitrary: whole });
	});
}

/** Citations and what a record says of itself: without citations it is editorial. */
function remarks(plan: Plan) {
	return fc
		.record({
			citations: fc.array(citation(plan), { maxLength: 3 }),
			inferred: fc.option(arbitraryText, { nil: undefined }),
			note: fc.option(arbitraryText, { nil: undefined })
		})
		.map((record) => compact<Cited>(record.citations.length === 0 ? { ...record, editorial: true as const } : record));
}

function place(plan: Plan, index: number): fc.Arbitrary<Place> {
	const properties = fc.record({
		name: arbitraryText,
		names: fc.option(fc.dictionary(language, arbitraryText, { noNullPrototype: true }), { nil: undefined }),
		kind: fc.constantFrom(...PLACE_KINDS),
		precision: fc.constantFrom(...PRECISIONS),
		radius: fc.integer({ min: 1, max: 500_000 }),
		// Only earlier places, so that no place is a part of itself.
		partOf: oneOf(plan.places.slice(0, index)),
		timeZone: fc.option(fc.constantFrom('Asia/Karachi', 'UTC', 'Etc/GMT+5'), { nil: undefined }),
		links: fc.option(fc.array(url), { nil: undefined })
	});
	return fc
		.record({
			properties,
			remarks: remarks(plan),
			geometry: fc.option(arbitraryGeometry, { freq: 4 }),
			bare: fc.boolean()
		})
		.map(({ properties, remarks, geometry, bare }) => {
			const needless = geometry === null || ['country', 'unknown'].includes(properties.precision);
			const radius = bare && needless ? undefined : properties.radius;
			const id = plan.places[index] ?? '';
			return {
				type: 'Feature',
				id,
				geometry,
				properties: compact<PlaceProperties>({ ...properties, radius, ...remarks })
			};
		});
}

function actor(plan: Plan, id: string): fc.Arbitrary<Actor> {
	const roles = fc.array(
		fc.record({ title: arbitraryText, of: oneOf(plan.actors), when: arbitraryTime }).map((role) => compact<Role>(role)),
		{ maxLength: 2 }
	);
	const facts = fc.record(
		{
			id: fc.constant(id),
			name: arbitraryText,
			kind: fc.constantFrom(...ACTOR_KINDS),
			aliases: fc.array(arbitraryText, { maxLength: 2 }),
			roles,
			memberOf: someOf(plan.actors),
			links: fc.array(url, { maxLength: 1 }),
			sensitive: fc.constant(true as const)
		},
		{ requiredKeys: ['id', 'name', 'kind'] }
	);
	return fc.tuple(facts, remarks(plan)).map(([actor, remarks]) => ({ ...actor, ...remarks }));
}

function event(plan: Plan, index: number): fc.Arbitrary<Event> {
	const id = fc.constant(plan.events[index] ?? '');
	const facts = fc.record({
		id,
		kind: fc.constantFrom(...EVENT_KINDS),
		title: arbitraryText,
		partOf: oneOf(plan.events.slice(0, index))
	});
	return fc.tuple(facts, remarks(plan)).map(([event, remarks]) => compact<Event>({ ...event, ...remarks }));
}

function statement(plan: Plan, id: string): fc.Arbitrary<Statement> {
	const facts = fc.record(
		{
			id: fc.constant(id),
			speaker: fc.constantFrom(null, ...plan.actors),
			medium: fc.constantFrom(...MEDIA),
			language,
			translation: fc.record({ language, text: arbitraryText, by: arbitraryText }),
			said: arbitraryTime,
			saidAt: oneOf(plan.places),
			to: someOf(plan.actors),
			about: someOf([...plan.events, ...plan.actors, ...plan.places]),
			reportedVia: chainOf(plan.actors),
			certainty: fc.constantFrom(...CERTAINTIES),
			polarity: fc.constant('denied' as const)
		},
		{ requiredKeys: ['id', 'speaker', 'about'] }
	);
	return fc
		.tuple(facts, remarks(plan), fc.boolean(), arbitraryText, citation(plan))
		.map(([facts, remarks, direct, words, citation]) =>
			direct
				? compact<Statement>({
						...facts,
						form: 'direct',
						quote: words,
						...remarks,
						citations: [{ ...citation, as: 'words' }, ...remarks.citations]
					})
				: compact<Statement>({ ...facts, form: 'indirect', gist: words, ...remarks })
		);
}

function value(plan: Plan): fc.Arbitrary<Value> {
	const parts = fc.array(
		fc.record({ of: arbitraryText, value: amount, share: fc.constantFrom(...SHARES) }, { requiredKeys: ['of'] })
	);
	const quantity = fc
		.tuple(fc.constantFrom(...BOUNDS), amount, fc.nat({ max: 50 }), arbitraryText, parts, fc.boolean())
		.map(([bound, low, more, words, parts, numberless]): Value => {
			const base = { type: 'quantity', bound, unit: 'people', parts } as const;
			if (bound === 'between') return { ...base, value: low, high: low + more };
			return numberless ? { ...base, words } : { ...base, value: low };
		});
	const values: fc.Arbitrary<Value>[] = [
		quantity,
		arbitraryTime.map((edtf): Value => ({ type: 'time', edtf })),
		fc.constantFrom(...STATUSES).map((slug): Value => ({ type: 'category', slug, label: slug }))
	];
	if (plan.places.length > 0)
		values.push(fc.constantFrom(...plan.places).map((place): Value => ({ type: 'place', place })));
	if (plan.actors.length > 0) {
		values.push(
			fc.constantFrom(...plan.actors).map((actor): Value => ({ type: 'participant', actor, role: 'speaker' }))
		);
	}
	if (plan.events.length > 0) {
		values.push(fc.constantFrom(...plan.events).map((event): Value => ({ type: 'event', event, relation: 'after' })));
	}
	return fc.oneof(...values);
}

function claim(plan: Plan, id: string): fc.Arbitrary<Claim> {
	// A dossier without events, actors and places has nothing a claim could be about: no claims are made for it.
	const about = fc.constantFrom(...plan.events, ...plan.actors, ...plan.places);
	const facts = fc.record(
		{
			id: fc.constant(id),
			about,
			property: fc.constantFrom(...PROPERTIES.filter((property) => property !== 'status')),
			value: value(plan),
			reportedVia: chainOf(plan.actors),
			polarity: fc.constant('denied' as const),
			certainty: fc.constantFrom(...CERTAINTIES),
			asOf: arbitraryTime
		},
		{ requiredKeys: ['id', 'about', 'property', 'value'] }
	);
	const voice = fc.oneof(
		oneOf(plan.statements).map((assertedIn) => ({ assertedIn })),
		oneOf(plan.actors).map((by) => ({ by }))
	);
	return fc
		.tuple(facts, voice, remarks(plan))
		.map(([facts, voice, remarks]) => compact<Claim>({ ...facts, ...voice, ...remarks }));
}

const question: fc.Arbitrary<Question> = fc.record(
	{
		property: fc.constantFrom(...PROPERTIES),
		label: arbitraryText,
		mayBothBeTrue: fc.array(fc.tuple(arbitraryText, arbitraryText), { maxLength: 2 }),
		excludes: fc.array(fc.tuple(arbitraryText, arbitraryText, arbitraryText), { maxLength: 2 })
	},
	{ requiredKeys: ['property', 'label'] }
);

/** Sound dossiers of `dateline/1`, of up to four records of each kind: `listIssues` finds no error in them. */
export function arbitraryDossier(): fc.Arbitrary<Dossier> {
	const all = <T extends object>(ids: readonly string[], record: (id: string, index: number) => fc.Arbitrary<T>) =>
		fc.tuple(...ids.map((id, index) => withUnknownKeys(record(id, index))));
	return plan().chain((plan) => {
		const subjects = plan.places.length + plan.actors.length + plan.events.length;
		const records = fc.record({
			sources: all(plan.sources, (_, index) => source(plan, index)),
			places: withUnknownKeys(
				all(plan.places, (_, index) => place(plan, index)).map((features) => ({
					type: 'FeatureCollection' as const,
					features
				}))
			),
			actors: all(plan.actors, (id) => actor(plan, id)),
			events: all(plan.events, (_, index) => event(plan, index)),
			questions: fc.array(withUnknownKeys(question), { maxLength: 2 }),
			statements: all(plan.statements, (id) => statement(plan, id)),
			claims: all(subjects === 0 ? [] : plan.claims, (id) => claim(plan, id))
		});
		const header = fc.record(
			{
				$schema: fc.constant('../dossier.schema.json'),
				format: fc.constant('dateline/1' as const),
				id: fc.constantFrom('ferry-2021', 'بندر'),
				title: arbitraryText,
				summary: arbitraryText,
				language,
				licence: arbitraryText,
				modified: fc.constant('2021-03-09')
			},
			{ requiredKeys: ['format', 'id', 'title', 'language'] }
		);
		return withUnknownKeys(fc.tuple(header, records).map(([header, records]) => ({ ...header, ...records })));
	});
}
