// The made-up events as a dossier: each an event with claims of where, when and who, cited by source.
import type { Claim, Dossier, Place } from '#core/dossier/types.ts';
import type { IndexRow } from '#core/index/columns/build.ts';
import { makeEvents } from './million.ts';

const MINUTE = 60_000;

/** A dossier of so many events; those in one town share its place. */
export function makeDossier(count: number): Dossier {
	const rows = makeEvents(count);
	const places = new Map<string, Place>();
	const claims = rows.flatMap((row) => claimsOf(row, places));
	const named = (facet: 'actors' | 'sources') => [...new Set(rows.flatMap(({ values }) => values[facet]))];
	return {
		format: 'dateline/1',
		id: 'made-up',
		title: `${count.toLocaleString('en')} made-up events`,
		language: 'en',
		sources: named('sources').map((name) => ({ id: slug(name), type: 'report', title: name, language: 'en' })),
		places: { type: 'FeatureCollection', features: [...places.values()] },
		actors: named('actors').map((name) => ({
			id: slug(name),
			name,
			kind: 'armed-group',
			editorial: true,
			citations: []
		})),
		events: rows.map(({ id, title, values }) => ({
			id,
			kind: slug(values.kinds[0] ?? ''),
			title,
			citations: values.sources.map((source) => ({ source: slug(source) }))
		})),
		questions: [],
		statements: [],
		claims
	};
}

function claimsOf({ id, time, at, values }: IndexRow, places: Map<string, Place>): Claim[] {
	const citations = values.sources.map((source) => ({ source: slug(source) }));
	const said = (n: number, property: string, value: Claim['value']): Claim => ({
		id: `${id}-${n}`,
		about: id,
		property,
		value,
		citations
	});
	const claims = values.actors.map((name, n) =>
		said(n, 'participant', { type: 'participant', actor: slug(name), role: 'side' })
	);
	if (time) claims.push(said(8, 'when', { type: 'time', edtf: edtfOf(time) }));
	if (at) {
		const place = `p-${at.join('-')}`.replaceAll('.', '_');
		if (!places.has(place)) places.set(place, placeAt(place, at, values.precisions[0]));
		claims.push(said(9, 'where', { type: 'place', place }));
	}
	return claims;
}

function placeAt(id: string, [lon, lat]: readonly [number, number], precision = 'unknown'): Place {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [lon, lat] },
		properties: {
			name: `Place ${id}`,
			kind: 'settlement',
			precision: precision === 'near' ? 'near' : 'settlement',
			radius: 2000,
			citations: [],
			editorial: true
		}
	};
}

function edtfOf({ from, to }: { from: number; to: number }): string {
	const day = (minute: number) => new Date(minute * MINUTE).toISOString().slice(0, 10);
	if (to - from < 1440) return `${new Date(from * MINUTE).toISOString().slice(0, 16)}:00Z`;
	return to - from === 1440 ? day(from) : `${day(from)}/${day(to - 1)}`;
}

function slug(name: string): string {
	return name.replaceAll(' ', '-');
}
