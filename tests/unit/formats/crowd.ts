// A made-up dossier of as many events as are asked for, each at one of its places and on one of its days.
import { DAY } from '#core/basics/durations.ts';
import type { Dossier, Event, Claim, Place } from '#core/dossier/types.ts';

/** So many events; one place for ten of them. */
export function crowd(count: number): Dossier {
	const citations = [{ source: 'ledger' }];
	const places = Math.ceil(count / 10);
	const day = (n: number) => new Date(Date.UTC(2010, 0, 1) + (n % 3652) * DAY).toISOString().slice(0, 10);
	return {
		format: 'dateline/1',
		id: 'crowd',
		title: 'A ledger of crossings',
		language: 'en',
		sources: [{ id: 'ledger', type: 'article', title: 'The ledger', language: 'en' }],
		places: {
			type: 'FeatureCollection',
			features: Array.from({ length: places }, (_, n): Place => ({
				type: 'Feature',
				id: `p${n}`,
				geometry: { type: 'Point', coordinates: [20 + (n % 997) / 20, 10 + (n % 499) / 20] },
				properties: { name: `Landing ${n}`, kind: 'site', precision: 'site', radius: 50, citations }
			}))
		},
		actors: [{ id: 'pilot', name: 'The pilot', kind: 'person', citations }],
		events: Array.from({ length: count }, (_, n): Event => ({
			id: `e${n}`,
			kind: 'crossing',
			title: `Crossing ${n}`,
			citations
		})),
		questions: [],
		statements: [],
		claims: Array.from({ length: count }, (_, n): Claim[] => [
			{
				id: `w${n}`,
				about: `e${n}`,
				property: 'where',
				value: { type: 'place', place: `p${n % places}` },
				citations
			},
			{ id: `t${n}`, about: `e${n}`, property: 'when', value: { type: 'time', edtf: day(n) }, citations }
		]).flat()
	};
}
