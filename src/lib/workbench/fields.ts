// What can be changed of a record by hand: each field with its words, its value now and the edit it makes.
import type { Claim, Dossier, Position, Precision, Value } from '#core/dossier/types.ts';
import { ACTOR_KINDS, BOUNDS, CERTAINTIES, EVENT_KINDS, MEDIA, PLACE_KINDS, PRECISIONS } from '#core/dossier/types.ts';
import { PROPERTIES } from '#core/dossier/vocabulary.ts';
import type { Command } from '#core/edit/command.ts';
import { readPair } from '#core/formats/import/coordinates.ts';
import { freshId, takenIds } from '#core/edit/fresh-id.ts';
import { findRecord } from '#core/edit/lists.ts';
import type { Kind } from './listing.ts';

type Choice = readonly [string, string];

/** One field of a form; `edit` gives a sentence where the text means nothing. */
export interface FormField {
	label: string;
	value: string;
	choices?: readonly Choice[];
	list?: readonly string[];
	long?: boolean;
	hint?: string;
	edit: (text: string) => Command | string;
}

const NONE: Choice = ['', 'not given'];
const words = (slugs: readonly string[]): Choice[] => slugs.map((slug) => [slug, slug.replaceAll('-', ' ')]);
const filled = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** The fields of the record with that id, in the order of the form. */
export function fieldsOf(dossier: Dossier, kind: Kind, id: string): FormField[] {
	switch (kind) {
		case 'place':
			return placeFields(dossier, id);
		case 'actor':
			return actorFields(dossier, id);
		case 'event':
			return eventFields(dossier, id);
		case 'statement':
			return statementFields(dossier, id);
		case 'claim':
			return claimFields(dossier, id);
	}
}

/** A position typed by hand, latitude first, as people write it: decimal, or in degrees, minutes and seconds. */
export function readPosition(text: string): Position | null {
	return readPair(text)?.position ?? null;
}

/** The edit that puts a place somewhere: the position is then ours, not the source's. */
export function placed(dossier: Dossier, id: string, geometry: NonNullable<GeometryOf>): Command {
	const properties = findRecord(dossier, 'place', id)?.properties;
	const precision = properties?.precision === 'unknown' || !properties ? 'site' : properties.precision;
	const editorial = Array.isArray(properties?.editorial) ? properties.editorial : [];
	return {
		do: 'update',
		type: 'place',
		id,
		change: {
			geometry,
			properties: {
				precision,
				radius: properties?.radius ?? REACH[precision],
				// The gazetteer's entry lies where it lay.
				links: undefined,
				...(properties?.editorial === true ? {} : { editorial: [...new Set([...editorial, 'geometry', 'radius'])] })
			}
		}
	};
}
type GeometryOf = Dossier['places']['features'][number]['geometry'];

/** Metres that a place of each precision is taken to reach until somebody says otherwise: wide rather than wrong. */
const REACH: Readonly<Record<Precision, number | undefined>> = {
	site: 1000,
	near: 10_000,
	settlement: 15_000,
	admin2: 50_000,
	admin1: 200_000,
	region: 500_000,
	country: undefined,
	unknown: undefined
};

function placeFields(dossier: Dossier, id: string): FormField[] {
	const place = findRecord(dossier, 'place', id);
	if (!place) return [];
	const { name, kind, precision, radius, partOf, timeZone, note } = place.properties;
	const change = (properties: Partial<Record<keyof typeof place.properties, unknown>>): Command => ({
		do: 'update',
		type: 'place',
		id,
		change: { properties: properties as Partial<typeof place.properties> }
	});
	const at = place.geometry?.type === 'Point' ? place.geometry.coordinates : null;
	return [
		{
			label: 'Name',
			value: name,
			edit: (text) => (filled(text) ? change({ name: text.trim() }) : 'A place needs a name.')
		},
		{ label: 'Kind', value: kind, choices: words(PLACE_KINDS), edit: (text) => change({ kind: text }) },
		{
			label: 'Precision',
			value: precision,
			choices: words(PRECISIONS),
			edit: (text) => {
				const next = PRECISIONS.find((one) => one === text) ?? 'unknown';
				return change({
					precision: next,
					radius: next === 'country' || next === 'unknown' ? undefined : (radius ?? REACH[next])
				});
			}
		},
		{
			label: 'Position',
			value: at ? `${at[1]}, ${at[0]}` : '',
			hint: place.geometry && !at ? 'an area is drawn' : 'latitude, longitude',
			edit: (text) => {
				if (filled(text) === undefined) return { do: 'update', type: 'place', id, change: { geometry: null } };
				const coordinates = readPosition(text);
				if (!coordinates) return 'Expected latitude and longitude in degrees, such as 34.008, 71.578.';
				return placed(dossier, id, { type: 'Point', coordinates });
			}
		},
		{
			label: 'Radius, metres',
			value: radius === undefined ? '' : String(radius),
			edit: (text) => {
				const metres = Number(text.replaceAll(/[\s,]/g, ''));
				if (filled(text) === undefined) return change({ radius: undefined });
				return metres > 0 ? change({ radius: metres }) : 'Expected a number of metres, more than 0.';
			}
		},
		{
			label: 'Part of',
			value: partOf ?? '',
			choices: [NONE, ...places(dossier, id)],
			edit: (text) => change({ partOf: filled(text) })
		},
		{
			label: 'Time zone',
			value: timeZone ?? '',
			hint: 'Asia/Karachi',
			edit: (text) => change({ timeZone: filled(text) })
		},
		{ label: 'Note', value: note ?? '', long: true, edit: (text) => change({ note: filled(text) }) }
	];
}

function actorFields(dossier: Dossier, id: string): FormField[] {
	const actor = findRecord(dossier, 'actor', id);
	if (!actor) return [];
	const change = (changed: Partial<Record<keyof typeof actor, unknown>>): Command => ({
		do: 'update',
		type: 'actor',
		id,
		change: changed as Partial<Omit<typeof actor, 'id'>>
	});
	return [
		{
			label: 'Name',
			value: actor.name,
			edit: (text) => (filled(text) ? change({ name: text.trim() }) : 'An actor needs a name.')
		},
		{ label: 'Kind', value: actor.kind, choices: words(ACTOR_KINDS), edit: (text) => change({ kind: text }) },
		{
			label: 'Also called',
			value: (actor.aliases ?? []).join(', '),
			edit: (text) => change({ aliases: listOf(text) })
		},
		{
			label: 'Role',
			value: actor.roles?.[0]?.title ?? '',
			edit: (text) =>
				change({
					roles: orNone([
						...(filled(text) ? [{ ...actor.roles?.[0], title: text.trim() }] : []),
						...(actor.roles ?? []).slice(1)
					])
				})
		},
		{
			label: 'Member of',
			value: actor.memberOf?.[0] ?? '',
			choices: [NONE, ...actors(dossier, id)],
			edit: (text) =>
				change({ memberOf: orNone([...(filled(text) ? [text] : []), ...(actor.memberOf ?? []).slice(1)]) })
		},
		{
			label: 'Private person',
			value: actor.sensitive ? 'yes' : '',
			choices: [
				['', 'no'],
				['yes', 'yes: can be left out by name']
			],
			edit: (text) => change({ sensitive: text === 'yes' ? true : undefined })
		},
		{ label: 'Note', value: actor.note ?? '', long: true, edit: (text) => change({ note: filled(text) }) }
	];
}

function eventFields(dossier: Dossier, id: string): FormField[] {
	const event = findRecord(dossier, 'event', id);
	if (!event) return [];
	const others: Choice[] = dossier.events.filter((one) => one.id !== id).map((one) => [one.id, one.title]);
	return [
		{
			label: 'Title',
			value: event.title,
			edit: (text) =>
				filled(text) ? { do: 'update', type: 'event', id, change: { title: text.trim() } } : 'An event needs a title.'
		},
		{
			label: 'Kind',
			value: event.kind,
			list: EVENT_KINDS,
			edit: (text) => ({ do: 'update', type: 'event', id, change: { kind: filled(text) ?? event.kind } })
		},
		{
			label: 'Part of',
			value: event.partOf ?? '',
			choices: [NONE, ...others],
			edit: (text) => ({ do: 'update', type: 'event', id, change: { partOf: filled(text) } })
		},
		{
			label: 'Where',
			value: '',
			choices: [['', 'add a place it happened at…'], ...places(dossier)],
			edit: (place) => claimAdded(dossier, id, 'where', { type: 'place', place }, event.citations)
		},
		{
			label: 'When',
			value: '',
			hint: '2014-12-16, as EDTF',
			edit: (edtf) =>
				filled(edtf)
					? claimAdded(dossier, id, 'when', { type: 'time', edtf: edtf.trim() }, event.citations)
					: 'Write a date.'
		}
	];
}

function statementFields(dossier: Dossier, id: string): FormField[] {
	const statement = findRecord(dossier, 'statement', id);
	if (!statement) return [];
	const change = (changed: Partial<Record<keyof typeof statement, unknown>>): Command => ({
		do: 'update',
		type: 'statement',
		id,
		change: changed as Partial<Omit<typeof statement, 'id'>>
	});
	const about: Choice[] = [
		...dossier.events.map((one): Choice => [one.id, one.title]),
		...places(dossier),
		...actors(dossier)
	];
	return [
		{
			label: 'Speaker',
			value: statement.speaker ?? '',
			choices: [['', 'not given'], ...actors(dossier)],
			edit: (text) => change({ speaker: filled(text) ?? null })
		},
		...(statement.form === 'indirect'
			? [
					{
						label: 'In own words',
						value: statement.gist ?? '',
						long: true,
						edit: (text: string) => change({ gist: filled(text) })
					}
				]
			: []),
		{
			label: 'Medium',
			value: statement.medium ?? '',
			choices: [NONE, ...words(MEDIA)],
			edit: (text) => change({ medium: filled(text) })
		},
		{
			label: 'Said',
			value: statement.said ?? '',
			hint: '2014-12-16, as EDTF',
			edit: (text) => change({ said: filled(text) })
		},
		{
			label: 'Said at',
			value: statement.saidAt ?? '',
			choices: [NONE, ...places(dossier)],
			edit: (text) => change({ saidAt: filled(text) })
		},
		{
			label: 'About',
			value: '',
			choices: [
				[
					'',
					statement.about.length === 0
						? 'add what it is about…'
						: `${statement.about.map((one) => about.find(([value]) => value === one)?.[1] ?? one).join(', ')}; add…`
				],
				...about
			],
			edit: (text) => change({ about: [...new Set([...statement.about, text])] })
		},
		{
			label: 'Certainty',
			value: statement.certainty ?? '',
			choices: [['', 'stated flatly'], ...words(CERTAINTIES)],
			edit: (text) => change({ certainty: filled(text) })
		},
		{ label: 'Note', value: statement.note ?? '', long: true, edit: (text) => change({ note: filled(text) }) }
	];
}

function claimFields(dossier: Dossier, id: string): FormField[] {
	const claim = findRecord(dossier, 'claim', id);
	if (!claim) return [];
	const change = (changed: Partial<Record<keyof Claim, unknown>>): Command => ({
		do: 'update',
		type: 'claim',
		id,
		change: changed as Partial<Omit<Claim, 'id'>>
	});
	const about: Choice[] = [
		...dossier.events.map((one): Choice => [one.id, one.title]),
		...places(dossier),
		...actors(dossier)
	];
	const said: Choice[] = dossier.statements.map((one) => [
		one.id,
		[...(one.quote ?? one.gist ?? one.id)].slice(0, 60).join('')
	]);
	return [
		{ label: 'About', value: claim.about, choices: about, edit: (text) => change({ about: text }) },
		{
			label: 'Question',
			value: claim.property,
			list: PROPERTIES,
			edit: (text) => change({ property: filled(text)?.replaceAll(/\s+/g, '-') ?? claim.property })
		},
		...valueFields(dossier, claim.value, (value) => change({ value })),
		{
			label: 'Said in',
			value: claim.assertedIn ?? '',
			choices: [NONE, ...said],
			edit: (text) => change({ assertedIn: filled(text), by: undefined, reportedVia: undefined })
		},
		{
			label: 'Claimed by',
			value: claim.by ?? '',
			choices: [['', 'the source itself'], ...actors(dossier)],
			edit: (text) => change({ by: filled(text), assertedIn: undefined })
		},
		{
			label: 'As of',
			value: claim.asOf ?? '',
			hint: '2014-12-16T12:04Z',
			edit: (text) => change({ asOf: filled(text) })
		},
		{
			label: 'Certainty',
			value: claim.certainty ?? '',
			choices: [['', 'stated flatly'], ...words(CERTAINTIES)],
			edit: (text) => change({ certainty: filled(text) })
		},
		{
			label: 'Denied',
			value: claim.polarity ?? '',
			choices: [
				['', 'no'],
				['denied', 'yes: somebody says it is not so']
			],
			edit: (text) => change({ polarity: filled(text) })
		}
	];
}

const VALUE_WORDS: readonly Choice[] = [
	['category', 'in words'],
	['quantity', 'a figure'],
	['time', 'a time'],
	['place', 'a place'],
	['participant', 'somebody who took part']
];

function valueFields(dossier: Dossier, value: Value, change: (value: Value) => Command): FormField[] {
	const kind: FormField = {
		label: 'Answer is',
		value: value.type,
		choices: VALUE_WORDS,
		edit: (text) => {
			const [place] = dossier.places.features;
			const [actor] = dossier.actors;
			if (text === 'quantity')
				return change({ type: 'quantity', bound: 'about', unit: 'people', words: 'to be written' });
			if (text === 'time') return change({ type: 'time', edtf: 'XXXX' });
			if (text === 'place') return place ? change({ type: 'place', place: place.id }) : 'There is no place yet.';
			if (text === 'participant')
				return actor ? change({ type: 'participant', actor: actor.id, role: 'takes part' }) : 'There is no actor yet.';
			return change({ type: 'category', slug: 'answer', label: 'answer' });
		}
	};
	const number = (text: string) => Number(text.replaceAll(/[\s,]/g, ''));
	switch (value.type) {
		case 'quantity':
			return [
				kind,
				{
					label: 'How many',
					value: String(value.value ?? ''),
					edit: (text) =>
						filled(text) !== undefined && Number.isFinite(number(text))
							? change({ ...value, value: number(text) })
							: 'Expected a number.'
				},
				{
					label: 'Bound',
					value: value.bound,
					choices: words(BOUNDS),
					edit: (text) => change({ ...value, bound: BOUNDS.find((one) => one === text) ?? 'exactly' })
				},
				{ label: 'Of what', value: value.unit, edit: (text) => change({ ...value, unit: filled(text) ?? value.unit }) }
			];
		case 'time':
			return [
				kind,
				{ label: 'Time', value: value.edtf, hint: 'EDTF', edit: (text) => change({ ...value, edtf: text.trim() }) }
			];
		case 'place':
			return [
				kind,
				{ label: 'Place', value: value.place, choices: places(dossier), edit: (place) => change({ ...value, place }) }
			];
		case 'participant':
			return [
				kind,
				{ label: 'Who', value: value.actor, choices: actors(dossier), edit: (actor) => change({ ...value, actor }) },
				{ label: 'As', value: value.role, edit: (text) => change({ ...value, role: filled(text) ?? value.role }) }
			];
		case 'category':
			return [
				kind,
				{
					label: 'Answer',
					value: value.label,
					edit: (text) =>
						filled(text)
							? change({ ...value, label: text.trim(), slug: freshId(text, new Set()) })
							: 'Write the answer.'
				}
			];
		case 'event':
			return [kind];
	}
}

/** Such a claim cites the passages of its event, which need not name the place or the time. */
const INFERRED = 'Set by hand for the event: its passages are cited, which may not say so themselves.';

function claimAdded(
	dossier: Dossier,
	about: string,
	property: string,
	value: Value,
	citations: Claim['citations']
): Command | string {
	if (citations.length === 0) return 'First cite a passage for this event: a claim stands on one.';
	return {
		do: 'add',
		records: [
			{
				type: 'claim',
				record: {
					id: freshId(`${about} ${property}`, takenIds(dossier)),
					about,
					property,
					value,
					inferred: INFERRED,
					citations
				}
			}
		]
	};
}

function places(dossier: Dossier, but = ''): Choice[] {
	return dossier.places.features.filter(({ id }) => id !== but).map(({ id, properties }) => [id, properties.name]);
}
function actors(dossier: Dossier, but = ''): Choice[] {
	return dossier.actors.filter(({ id }) => id !== but).map(({ id, name }) => [id, name]);
}
function orNone<T>(list: T[]): T[] | undefined {
	return list.length === 0 ? undefined : list;
}
function listOf(text: string): string[] | undefined {
	const parts = text.split(',').flatMap((part) => filled(part) ?? []);
	return parts.length === 0 ? undefined : parts;
}
