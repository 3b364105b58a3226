// A small invented dossier with every way a record can have a place, an actor and a source.
import type { Citation, Claim, Dossier, Event, Place, Statement } from '#core/dossier/types.ts';

const SHA = '0'.repeat(64);

/** A passage of a source of the harbour dossier. */
export function cite(source: string, start = 0, end = 5): Citation {
	return { source, start, end, sha256: SHA };
}

function place(id: string, name: string, precision: Place['properties']['precision'], partOf?: string): Place {
	const properties = { name, kind: 'site', precision, radius: 500, citations: [cite('gazette')] };
	const at = { type: 'Point' as const, coordinates: [10 + id.length, 50] as [number, number] };
	return {
		type: 'Feature',
		id,
		geometry: at,
		properties: partOf === undefined ? properties : { ...properties, partOf }
	};
}

function event(id: string, kind: string, title: string, partOf?: string): Event {
	return { id, kind, title, ...(partOf === undefined ? {} : { partOf }), citations: [cite('gazette')] };
}

function where(id: string, about: string, at: string, more: Partial<Claim> = {}): Claim {
	return { id, about, property: 'where', value: { type: 'place', place: at }, citations: [cite('gazette')], ...more };
}

function statement(id: string, more: Partial<Statement>): Statement {
	const own = more.form === 'direct' ? {} : { gist: id };
	return { id, speaker: null, form: 'indirect', ...own, about: [], citations: [cite('gazette')], ...more };
}

/** A storm at a pier, the inquiry after it, and what was said about them. */
export function harbour(): Dossier {
	return {
		format: 'dateline/1',
		id: 'harbour',
		title: 'The storm at the pier',
		language: 'en',
		sources: [
			{
				id: 'gazette',
				type: 'article',
				title: 'Storm at the pier',
				publisher: 'The Gazette',
				language: 'en',
				text: { length: 900, sha256: SHA, paragraphs: [0, 100] }
			},
			{ id: 'live', type: 'live-blog', title: 'Storm, live', language: 'en', text: { length: 900, sha256: SHA } },
			{ id: 'post', type: 'post', title: 'A post', language: 'en', within: { source: 'live', start: 100, end: 200 } }
		],
		places: {
			type: 'FeatureCollection',
			features: [
				place('country', 'Norland', 'country'),
				place('town', 'Havn', 'settlement', 'country'),
				place('pier', 'Havn pier', 'site', 'town'),
				place('capital', 'Storstad', 'settlement', 'country'),
				{ ...place('nowhere', 'Embassies', 'unknown'), geometry: null }
			]
		},
		actors: [
			{ id: 'mayor', name: 'Tove Ek', kind: 'person', roles: [{ title: 'Mayor' }], citations: [cite('gazette')] },
			{ id: 'guard', name: 'Coast guard', kind: 'state-body', citations: [cite('gazette')] },
			{ id: 'paper', name: 'The Gazette', kind: 'outlet', citations: [cite('gazette')] },
			{
				id: 'rut-dahl',
				name: 'Rut Dahl',
				kind: 'person',
				sensitive: true,
				aliases: ['Ruth Dahl'],
				roles: [{ title: 'fisher' }],
				citations: [cite('gazette')]
			}
		],
		events: [
			event('storm', 'attack', 'The storm'),
			event('rescue', 'rescue', 'The rescue', 'storm'),
			event('inquiry', 'decision', 'The inquiry')
		],
		questions: [
			{ property: 'where', label: 'Where was it?' },
			{ property: 'killed', label: 'How many died?' }
		],
		statements: [
			statement('s-mayor', { speaker: 'mayor', about: ['storm'], saidAt: 'capital', said: '2020-05-02T10:00:00Z' }),
			statement('s-guard', {
				speaker: 'guard',
				form: 'direct',
				quote: 'Rut Dahl swam',
				about: ['rescue', 'rut-dahl'],
				reportedVia: ['paper', null],
				to: ['mayor'],
				certainty: 'reported',
				citations: [{ ...cite('live', 120, 130), as: 'words' }]
			}),
			statement('s-unnamed', { about: ['nowhere'] })
		],
		claims: [
			where('c-country', 'storm', 'country'),
			where('c-town', 'storm', 'town'),
			where('c-pier', 'storm', 'pier', { assertedIn: 's-mayor' }),
			where('c-denied', 'inquiry', 'capital', { polarity: 'denied' }),
			where('c-rescue', 'rescue', 'pier', { certainty: 'believed' }),
			{
				id: 'c-when',
				about: 'storm',
				property: 'when',
				value: { type: 'time', edtf: '2020-05-01' },
				citations: [cite('gazette', 150, 160)]
			},
			{
				id: 'c-guard',
				about: 'rescue',
				property: 'participant',
				value: { type: 'participant', actor: 'guard', role: 'rescuer' },
				by: 'mayor',
				reportedVia: ['paper'],
				citations: [cite('live', 10, 20)]
			},
			{
				id: 'c-status',
				about: 'inquiry',
				property: 'status',
				value: { type: 'category', slug: 'announced', label: 'announced' },
				citations: [cite('gazette')]
			}
		]
	};
}
