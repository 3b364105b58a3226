// Writes a dossier so that a diff reads well: one order of keys, one passage a line, a newline at the end.
import type { Dossier } from './types.ts';
import {
	ActorSchema,
	CitationSchema,
	ClaimSchema,
	EventSchema,
	HeaderSchema,
	PlacePropertiesSchema,
	PlaceSchema,
	QuestionSchema,
	RoleSchema,
	SourceSchema,
	SourceTextSchema,
	StatementSchema,
	TranslationSchema,
	WithinSchema
} from './schema.ts';
import {
	CategoryValueSchema,
	EventValueSchema,
	ParticipantValueSchema,
	PlaceValueSchema,
	QuantityPartSchema,
	QuantityValueSchema,
	TimeValueSchema
} from './schema/value.ts';
import { isObject } from './records.ts';

/** Columns a list or object may take to stand on one line; a citation with its digest fits. */
const WIDTH = 160;

/** The order of an object's known keys, and the shapes of what stands under them (or in the lists under them). */
interface KeyOrder {
	keys: readonly string[];
	inside: Readonly<Record<string, KeyOrder>>;
}
const shape = (schema: { entries: object }, inside: KeyOrder['inside'] = {}): KeyOrder => ({
	keys: Object.keys(schema.entries),
	inside
});

const citations = shape(CitationSchema);
const values = [
	TimeValueSchema,
	PlaceValueSchema,
	ParticipantValueSchema,
	EventValueSchema,
	QuantityValueSchema,
	CategoryValueSchema
];
const value: KeyOrder = {
	keys: [
		...new Set(['type', 'edtf', 'place', 'actor', 'event', ...values.flatMap((schema) => Object.keys(schema.entries))])
	],
	inside: { parts: shape(QuantityPartSchema) }
};
const feature = shape(PlaceSchema, {
	geometry: { keys: ['type', 'coordinates'], inside: {} },
	properties: shape(PlacePropertiesSchema, { citations })
});
const dossier: KeyOrder = {
	keys: [
		...Object.keys(HeaderSchema.entries),
		'sources',
		'places',
		'actors',
		'events',
		'questions',
		'statements',
		'claims'
	],
	inside: {
		sources: shape(SourceSchema, { within: shape(WithinSchema), text: shape(SourceTextSchema) }),
		places: { keys: ['type', 'features'], inside: { features: feature } },
		actors: shape(ActorSchema, { roles: shape(RoleSchema), citations }),
		events: shape(EventSchema, { citations }),
		questions: shape(QuestionSchema),
		statements: shape(StatementSchema, { translation: shape(TranslationSchema), citations }),
		claims: shape(ClaimSchema, { value, citations })
	}
};

/** The text of a dossier file: two spaces, known keys in the format's order, then unknown ones in their own. */
export function serialise(value: Dossier): string {
	return [...serialised(value)].join('');
}

/** The same text in pieces, a record each, so that the whole of a large dossier is never one text. */
export function* serialised(value: Dossier): Generator<string, void, undefined> {
	yield* pieces(value, dossier, '', 3);
	yield '\n';
}

/** Records of a dossier that is not in memory. */
export type RecordsOf = (
	list: 'sources' | 'features' | 'actors' | 'events' | 'statements' | 'claims'
) => AsyncIterable<object>;

/** The same text of a dossier whose records come one by one; `header` has all else of it, with empty lists. */
export async function* serialisedOf(header: Dossier, records: RecordsOf): AsyncGenerator<string, void, undefined> {
	let before = '{\n';
	const members = new Map<string, unknown>(Object.entries(header));
	for (const key of orderedKeys(header, dossier)) {
		const value = members.get(key);
		if (value === undefined) continue;
		yield `${before}  ${JSON.stringify(key)}: `;
		before = ',\n';
		const inside = dossier.inside[key];
		if (isListKey(key)) yield* listOf(records(key), inside, '  ');
		else if (key === 'places' && isObject(value)) yield* placesOf(value, records('features'), inside);
		else yield write(value, inside, '  ');
	}
	yield '\n}\n';
}

async function* placesOf(
	places: Record<string, unknown>,
	features: AsyncIterable<object>,
	shape: KeyOrder | undefined
): AsyncGenerator<string, void, undefined> {
	const rest = features[Symbol.asyncIterator]();
	const first = await rest.next();
	// Without any feature it may stand on one line.
	if (first.done) return yield write(places, shape, '  ');
	const all = async function* () {
		yield first.value;
		yield* { [Symbol.asyncIterator]: () => rest };
	};
	let before = '{\n';
	for (const member of orderedKeys(places, shape)) {
		yield `${before}    ${JSON.stringify(member)}: `;
		before = ',\n';
		if (member === 'features') yield* listOf(all(), shape?.inside['features'], '    ');
		else yield write(places[member], shape?.inside[member], '    ');
	}
	yield '\n  }';
}

async function* listOf(
	records: AsyncIterable<object>,
	shape: KeyOrder | undefined,
	indent: string
): AsyncGenerator<string, void, undefined> {
	let before = '[\n';
	for await (const record of records) {
		yield `${before}${indent}  ${write(record, shape, `${indent}  `)}`;
		before = ',\n';
	}
	yield before === '[\n' ? '[]' : `\n${indent}]`;
}

const LIST_KEYS = ['sources', 'actors', 'events', 'statements', 'claims'] as const;

function isListKey(key: string): key is (typeof LIST_KEYS)[number] {
	return LIST_KEYS.some((one) => one === key);
}

/** What `write` gives; lists and objects of that many levels are given member by member. */
function* pieces(
	value: unknown,
	shape: KeyOrder | undefined,
	indent: string,
	levels: number
): Generator<string, void, undefined> {
	const list = Array.isArray(value);
	if (levels === 0 || (!list && !isObject(value)) || (isFlat(value) && indent !== '')) {
		yield write(value, shape, indent);
		return;
	}
	const inside = indent + '  ';
	const members: Iterable<[string, unknown, KeyOrder | undefined]> = list
		? value.map((item: unknown) => ['', item ?? null, shape])
		: orderedKeys(value, shape)
				.filter((key) => value[key] !== undefined)
				.map((key) => [`${JSON.stringify(key)}: `, value[key], shape?.inside[key]]);
	let before = `${list ? '[' : '{'}\n`;
	for (const [key, member, shapeOfMember] of members) {
		yield before + inside + key;
		yield* pieces(member, shapeOfMember, inside, levels - 1);
		before = ',\n';
	}
	yield `\n${indent}${list ? ']' : '}'}`;
}

function write(value: unknown, shape: KeyOrder | undefined, indent: string): string {
	const parts = partsOf(value, shape, indent + '  ');
	if (parts === null) return JSON.stringify(value);
	const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
	if (parts.length === 0) return open + close;
	const gap = Array.isArray(value) ? '' : ' ';
	const flat = open + gap + parts.join(', ') + gap + close;
	// Only what holds no list and no object inside, or positions, is short enough to read on one line.
	if (indent !== '' && flat.length + indent.length <= WIDTH && isFlat(value)) return flat;
	return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}

function partsOf(value: unknown, shape: KeyOrder | undefined, indent: string): string[] | null {
	if (Array.isArray(value)) return value.map((item: unknown) => write(item ?? null, shape, indent));
	if (!isObject(value)) return null;
	return orderedKeys(value, shape)
		.filter((key) => value[key] !== undefined)
		.map((key) => `${JSON.stringify(key)}: ${write(value[key], shape?.inside[key], indent)}`);
}

function orderedKeys(value: object, shape: KeyOrder | undefined): string[] {
	const known = (shape?.keys ?? []).filter((key) => Object.hasOwn(value, key));
	return [...known, ...Object.keys(value).filter((key) => !shape?.keys.includes(key))];
}

function isFlat(value: unknown): boolean {
	const items = isObject(value) ? Object.values(value) : Array.isArray(value) ? value : [];
	const scalar = (item: unknown) => typeof item !== 'object' || item === null;
	if (isObject(value)) {
		return items.every((item: unknown) => scalar(item) || (Array.isArray(item) && item.every(scalar)));
	}
	return items.every(scalar);
}
