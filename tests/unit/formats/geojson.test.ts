// Both GeoJSON exports: sound by RFC 7946 whatever the dossier, and opened again the same records.
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { signedArea } from '#core/formats/geometry.ts';
import { formatOf } from './loaded.ts';
import { RECORD_COLUMNS } from '#core/formats/record-rows.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

const SHAPES = ['geojson-places', 'geojson-records'] as const;

function write(id: string, dossier: Dossier, filter: Partial<Filter> = {}, options = {}): string {
	const catalogue = new Catalogue(dossier);
	return textOf(formatOf(id)?.write?.(show(catalogue, { ...NO_FILTER, ...filter }), catalogue, options));
}

function read(id: string, text: string): Dossier {
	const result = formatOf(id)?.read?.(text);
	if (!result?.dossier) throw new Error(JSON.stringify(result?.issues));
	expect(result.refused).toEqual([]);
	return result.dossier;
}

/** The features of a text, with the independent checker's types. */
function featuresOf(text: string) {
	const collection = check(text);
	if (collection.type !== 'FeatureCollection') throw new Error(collection.type);
	return collection.features;
}

function positions(value: unknown): number[][] {
	if (!Array.isArray(value)) return [];
	return typeof value[0] === 'number' ? [value as number[]] : value.flatMap(positions);
}

function ringsOf(geometry: { type: string; coordinates?: unknown } | null): [number, number][][][] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates as [number, number][][]];
	return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as [number, number][][][]) : [];
}

describe.each(SHAPES)('%s', (id) => {
	it('passes an independent checker and what that one leaves out', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const text = write(id, dossier, filter);
				const features = featuresOf(text);
				const collection = JSON.parse(text);
				expect(collection).not.toHaveProperty('crs');
				expect(new Set(features.map((feature) => feature.id)).size).toBe(features.length);
				const all = features.flatMap(({ geometry }) =>
					geometry && 'coordinates' in geometry ? positions(geometry.coordinates) : []
				);
				for (const position of all) {
					expect(position).toHaveLength(2);
					expect(Math.abs(position[0] ?? NaN)).toBeLessThanOrEqual(180);
					expect(Math.abs(position[1] ?? NaN)).toBeLessThanOrEqual(90);
					for (const degrees of position) expect(String(degrees)).toMatch(/^-?\d+(\.\d{1,6})?$/);
				}
				for (const polygon of features.flatMap(({ geometry }) => ringsOf(geometry)))
					for (const [index, ring] of polygon.entries())
						expect(index === 0 ? signedArea(ring) : -signedArea(ring)).toBeGreaterThanOrEqual(0);
				expect('bbox' in collection).toBe(all.length > 0);
				if (all.length === 0) return;
				const [west, south, east, north] = collection.bbox;
				for (const [x = NaN, y = NaN] of all) {
					expect(west <= east ? west <= x && x <= east : x >= west || x <= east).toBe(true);
					expect(south <= y && y <= north).toBe(true);
				}
			})
		);
	});

	it('opened again without a filter is the same dossier', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier }) => {
				expect(read(id, write(id, dossier))).toEqual(dossier);
			})
		);
	});

	it('opened again under a filter has the same shown records and claims', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const shown = show(new Catalogue(dossier), filter);
				const again = new Catalogue(read(id, write(id, dossier, filter)));
				const strip = ({ order: _order, ...record }: (typeof shown.records)[number]) => record;
				expect(shown.records.map((record) => again.record(record.id)).map((record) => record && strip(record))).toEqual(
					shown.records.map(strip)
				);
				expect(again.dossier.claims).toEqual(expect.arrayContaining([...shown.claims]));
			})
		);
	});

	it('leaves the dossier out when asked, and then says that it cannot be opened again', () => {
		const text = write(id, harbour(), {}, { foreignMember: false });
		expect(JSON.parse(text)).not.toHaveProperty('dateline');
		const result = formatOf(id)?.read?.(text);
		expect(result?.dossier).toBeNull();
		expect(result?.issues.map(({ code }) => code)).toEqual(['no-dateline-member']);
	});

	it('names faults by where they stand in the GeoJSON file', () => {
		const collection = JSON.parse(write(id, harbour()));
		collection.dateline.actors[0].name = 7;
		const result = formatOf(id)?.read?.(JSON.stringify(collection));
		expect(result?.issues.map(({ pointer }) => pointer)).toContain('/dateline/actors/0/name');
		expect(result?.refused.map(({ pointer }) => pointer)).toContain('/dateline/actors/0');
	});

	it('is refused with a reason when it is cut off', () => {
		const result = formatOf(id)?.read?.(write(id, harbour()).slice(0, -20));
		expect(result?.dossier).toBeNull();
		expect(result?.issues[0]?.line).toBeGreaterThan(1);
	});
});

describe('records as GeoJSON', () => {
	it('are one Feature for each record at each place in each role, with every column', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const features = featuresOf(write('geojson-records', dossier, filter));
				const { records } = show(new Catalogue(dossier), filter);
				const expected = records.flatMap(({ id, places }) =>
					places.length === 0 ? [`${id} null null`] : places.map(({ place, role }) => `${id} ${place} ${role}`)
				);
				expect(features.map(({ properties: p }) => `${p?.id} ${p?.place_id} ${p?.role}`)).toEqual(expected);
				for (const { properties } of features) expect(Object.keys(properties ?? {})).toEqual([...RECORD_COLUMNS]);
			})
		);
	});

	it('are written as the expected file has them', async () => {
		const text = write('geojson-records', harbour(), { actors: ['guard'] });
		await expect(text).toMatchFileSnapshot('../../fixtures/expected/harbour-guard-records.geojson.text');
	});

	it('have the columns of the event or the statement they are', () => {
		const rows = new Map(featuresOf(write('geojson-records', harbour())).map(({ id, properties }) => [id, properties]));
		expect(rows.get('storm@pier@happened-at')).toEqual({
			id: 'storm',
			record: 'event',
			title: 'The storm',
			event_title: 'The storm',
			quote: null,
			kind: 'attack',
			when: '2020-05-01',
			earliest: '2020-05-01',
			latest: '2020-05-01',
			place: 'Havn pier',
			place_id: 'pier',
			precision: 'site',
			radius_m: 500,
			role: 'happened-at',
			actors: null,
			speaker: null,
			sources: 'Storm at the pier',
			citations: 'Storm at the pier, paragraph 1, characters 0–5 | Storm at the pier, paragraph 2, characters 150–160',
			said_to: null,
			reported_via: null,
			gist: null,
			form: null,
			status: null,
			certainty: null,
			polarity: null,
			participants: null,
			when_certainty: null,
			place_certainty: null,
			status_certainty: null,
			denied: null,
			root_event: 'storm'
		});
		expect(rows.get('s-guard@pier@about')).toEqual({
			id: 's-guard',
			record: 'statement',
			title: 'reportedly: “Rut Dahl swam”',
			event_title: null,
			quote: 'Rut Dahl swam',
			kind: null,
			when: null,
			earliest: null,
			latest: null,
			place: 'Havn pier',
			place_id: 'pier',
			precision: 'site',
			radius_m: 500,
			role: 'about',
			actors: 'Coast guard',
			speaker: 'Coast guard',
			sources: 'Storm, live | A post',
			citations: 'Storm, live, characters 120–130',
			said_to: 'Tove Ek',
			reported_via: 'The Gazette | not named',
			gist: null,
			form: 'direct',
			status: null,
			certainty: 'reported',
			polarity: null,
			participants: null,
			when_certainty: null,
			place_certainty: 'believed',
			status_certainty: null,
			denied: null,
			root_event: 'storm'
		});
		expect(rows.get('inquiry@@')).toMatchObject({
			status: 'announced',
			when: null,
			certainty: null,
			denied: 'denied: at Storstad'
		});
		expect(rows.get('rescue@pier@happened-at')).toMatchObject({
			certainty: 'believed',
			place_certainty: 'believed',
			actors: 'Coast guard',
			participants: 'Coast guard (rescuer)',
			root_event: 'storm'
		});
	});

	it('say nothing of a place, and have no geometry, when the record has none', () => {
		const feature = featuresOf(write('geojson-records', harbour())).find(({ id }) => id === 'inquiry@@');
		expect(feature?.geometry).toBeNull();
		expect(feature?.properties).toMatchObject({
			id: 'inquiry',
			place: null,
			place_id: null,
			role: null,
			radius_m: null
		});
	});

	it('keep ids apart that would be one when joined', () => {
		const dossier = harbour();
		const [event] = dossier.events;
		if (!event) throw new Error('no event');
		const { partOf: _, ...alone } = event;
		dossier.events.push({ ...alone, id: 'storm@' }, { ...alone, id: 'storm' });
		const ids = featuresOf(write('geojson-records', dossier)).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('places as GeoJSON', () => {
	it('have counts, ids and titles of what is there', () => {
		const rows = featuresOf(write('geojson-places', harbour())).map(({ properties }) => properties);
		expect(rows.find((row) => row?.id === 'pier')).toEqual({
			id: 'pier',
			name: 'Havn pier',
			kind: 'site',
			precision: 'site',
			radius_m: 500,
			part_of: 'Havn',
			event_count: 2,
			event_ids: 'storm | rescue',
			event_titles: 'The storm | The rescue (believed: at Havn pier)',
			statement_count: 2,
			statement_ids: 's-mayor | s-guard',
			statement_titles: 's-mayor | reportedly: “Rut Dahl swam”',
			claim_count: 6,
			claim_ids: 'c-country | c-town | c-pier | c-rescue | c-when | c-guard',
			claim_titles:
				'Where was it? Norland | Where was it? Havn | Where was it? Havn pier | Where was it? believed: Havn pier | When did it happen? 1 May 2020 | Who was involved? Coast guard, rescuer',
			actor_count: 2,
			actor_ids: 'guard | mayor',
			actor_titles: 'Coast guard (rescuer, speaker) | Tove Ek (speaker)',
			source_count: 3,
			source_ids: 'gazette | live | post',
			source_titles: 'Storm at the pier | Storm, live | A post'
		});
	});

	it('are all places without a filter, and the places of shown records under one', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const ids = (text: string) => new Set(featuresOf(text).map(({ id }) => id));
				expect(ids(write('geojson-places', dossier)).size).toBe(dossier.places.features.length);
				const asking = { ...filter, kinds: ['event' as const] };
				expect(ids(write('geojson-places', dossier, asking))).toEqual(
					new Set(show(new Catalogue(dossier), asking).byPlace.keys())
				);
			})
		);
	});
});

describe('the dossier inside an export', () => {
	const member = (filter: Partial<Filter>) => read('geojson-records', write('geojson-records', harbour(), filter));

	it('holds what the shown records refer to, and nobody else’s words', () => {
		const { statements, events, claims, actors, places, sources, questions } = member({
			actors: ['guard'],
			kinds: ['direct']
		});
		expect(statements.map(({ id }) => id)).toEqual(['s-guard']);
		expect(events.map(({ id }) => id)).toEqual(['storm', 'rescue']);
		expect(actors.map(({ id }) => id)).toEqual(['mayor', 'guard', 'paper', 'rut-dahl']);
		expect(sources.map(({ id }) => id)).toEqual(['gazette', 'live', 'post']);
		expect(places.features.map(({ id }) => id)).toEqual(['country', 'town', 'pier']);
		expect(questions.map(({ property }) => property)).toEqual(['where']);
		expect(claims.map(({ id }) => id)).toEqual(['c-rescue']);
	});

	it('holds the outlet that publishes a source, though no record names it', () => {
		const { actors } = member({ actors: ['mayor'], kinds: ['indirect'] });
		expect(actors.map(({ id }) => id)).toEqual(['mayor', 'paper']);
	});
});
