// A small dossier and ways to change it, for tests of merging and comparing.
import type { Citation, Dossier } from '#core/dossier/types.ts';

/** A citation of the log; its digest is of no text. */
export function cite(start: number, end: number, as?: Citation['as']): Citation {
	return { source: 'log', start, end, sha256: String(start % 10).repeat(64), ...(as && { as }) };
}

/** A crane falls on a quay: two places, two actors, two events, a statement and a claim, all from one log. */
export function quay(): Dossier {
	return {
		format: 'dateline/1',
		id: 'quay',
		title: 'The crane at Nordhamn',
		language: 'en',
		modified: '2021-03-01',
		sources: [
			{ id: 'log', type: 'report', title: 'Harbour log', language: 'en', text: { length: 500, sha256: 'a'.repeat(64) } }
		],
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'north',
					geometry: { type: 'Point', coordinates: [11.5, 58.2] },
					properties: { name: 'North quay', kind: 'site', precision: 'site', radius: 90, citations: [cite(1, 5)] }
				},
				{
					type: 'Feature',
					id: 'town',
					geometry: null,
					properties: { name: 'Nordhamn', kind: 'settlement', precision: 'unknown', citations: [cite(6, 9)] }
				}
			]
		},
		actors: [
			{
				id: 'elin',
				name: 'Elin Vik',
				kind: 'person',
				aliases: ['E. Vik'],
				roles: [{ title: 'pilot' }],
				citations: [cite(10, 15)]
			},
			{ id: 'board', name: 'Harbour board', kind: 'state-body', citations: [cite(16, 20)] }
		],
		events: [
			{ id: 'fall', kind: 'attack', title: 'The crane falls', citations: [cite(21, 30)] },
			{ id: 'talk', kind: 'talks', title: 'The board meets', citations: [cite(31, 40)] }
		],
		questions: [{ property: 'killed', label: 'How many died?' }],
		statements: [
			{
				id: 'saw',
				speaker: 'elin',
				form: 'direct',
				quote: 'It fell.',
				about: ['fall'],
				citations: [cite(41, 49, 'words'), cite(50, 60, 'attribution')]
			}
		],
		claims: [
			{
				id: 'fall-where',
				about: 'fall',
				property: 'where',
				value: { type: 'place', place: 'north' },
				citations: [cite(61, 70)]
			}
		]
	};
}

/** The dossier after a change to a copy of it. */
export function changed(change: (dossier: Dossier) => void, from = quay()): Dossier {
	const copy = structuredClone(from);
	change(copy);
	return JSON.parse(JSON.stringify(copy));
}
