// The made-up events as a dossier: each an event with claims of where, when and who, cited by source.
import { MINUTE } from '#core/basics/durations.ts';
import type { Claim, Dossier, Place } from '#core/dossier/types.ts';
import type { IndexRow } from '#core/index/columns/build.ts';
import type { DossierPart } from '#core/pack/parts.ts';
import { eachEvent } from './million.ts';

/** A dossier of so many events; those in one town share its place. */
export function makeDossier(count: number): Dossier {
	const [part] = makeParts(count, count);
	return { ...makeFrame(count), events: [...(part?.events ?? [])], claims: [...(part?.claims ?? [])] };
}

/** The same without its events and claims: no more of it is ever in memory. */
export function makeFrame(count: number): Dossier {
	const [places, actors, sources] = [new Map<string, Place>(), new Set<string>(), new Set<string>()];
	for (const row of eachEvent(count)) {
		if (row.at) takePlace(row.at, row.values.precisions[0], places);
		for (const name of row.values.actors) actors.add(name);
		for (const name of row.values.sources) sources.add(name);
	}
	return {
		format: 'dateline/1',
		id: 'made-up',
		title: `${count.toLocaleString('en')} made-up events`,
		language: 'en',
		sources: Array.from(sources, (name) => ({ id: slug(name), type: 'report', title: name, language: 'en' })),
		places: { type: 'FeatureCollection', features: [...places.values()] },
		actors: Array.from(actors, (name) => ({
			id: slug(name),
			name,
			kind: 'armed-group',
			editorial: true,
			citations: []
		})),
		events: [],
		questions: [],
		statements: [],
		claims: []
	};
}

/** Its events and claims, so many events at a time. */
export function* makeParts(count: number, size: number): Generator<DossierPart, void, undefined> {
	let rows: IndexRow[] = [];
	for (const row of eachEvent(count)) {
		rows.push(row);
		if (rows.length < size) continue;
		yield partOf(rows);
		rows = [];
	}
	if (rows.length > 0) yield partOf(rows);
}

function partOf(rows: readonly IndexRow[]): DossierPart {
	return {
		events: rows.map(({ id, title, values }) => ({
			id,
			kind: slug(values.kinds[0] ?? ''),
			title,
			citations: values.sources.map((source) => ({ source: slug(source) }))
		})),
		statements: [],
		claims: rows.flatMap(claimsOf)
	};
}

function claimsOf({ id, time, at, values }: IndexRow): Claim[] {
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
		claims.push(said(9, 'where', { type: 'place', place: placeId(at) }));
	}
	return claims;
}

function placeId(at: readonly [number, number]): string {
	return `p-${at.join('-')}`.replaceAll('.', '_');
}

function takePlace(at: readonly [number, number], precision: string | undefined, places: Map<string, Place>): void {
	const id = placeId(at);
	if (!places.has(id)) places.set(id, placeAt(id, at, precision));
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
