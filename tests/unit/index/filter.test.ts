// What is shown under a filter, held against a plain reading of the dossier.
import { DAY } from '#core/basics/durations.ts';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { labelPoint } from '#core/geo/label-point.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { isEmpty, NO_FILTER, type Filter } from '#core/index/filter.ts';
import { FilteredDossier, show } from '#core/records/shown.ts';
import { foldText } from '#core/index/search.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { dossierAndFilter } from './arbitrary-filter.ts';
import { harbour } from './harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

/** What one record has, read off the dossier anew, the slow way. */
function facts(id: string, { actors, claims, events, places, sources, statements }: Dossier) {
	const event = events.find((one) => one.id === id);
	const statement = statements.find((one) => one.id === id);
	const placeOf = (at: string) => places.features.find((one) => one.id === at);
	const inside = (part: string, whole: string): boolean => {
		const above = placeOf(part)?.properties.partOf;
		return above !== undefined && (above === whole || inside(above, whole));
	};
	type Told = { polarity?: string; certainty?: string; assertedIn?: string };
	const holderOf = ({ assertedIn }: Told) => statements.find((one) => one.id === assertedIn);
	const isDenied = (claim: Told) => [claim.polarity, holderOf(claim)?.polarity].includes('denied');
	const waysOf = (told: Told) => {
		const word = told.certainty ?? holderOf(told)?.certainty ?? 'stated';
		const doubts = word === 'stated' ? [] : [word];
		return isDenied(told) ? [...doubts, 'denied'] : word === 'stated' ? ['flat'] : doubts;
	};
	const eventPlaces = (about: string) => {
		const named = claims.flatMap((claim) =>
			claim.about === about && claim.property === 'where' && claim.value.type === 'place' && !isDenied(claim)
				? claim.value.place
				: []
		);
		return named.filter((one) => !named.some((other) => inside(other, one)));
	};
	const cited = (citations: Citation[]) =>
		citations.flatMap(({ source, start, end }) => [
			source,
			...sources
				.filter(
					({ within }) => within?.source === source && within.start <= (start ?? -1) && (end ?? 1e9) <= within.end
				)
				.map((one) => one.id)
				.slice(-1)
		]);
	const about = claims.filter((claim) => claim.about === id);
	const via = [...(event ? about : []), ...(statement ? [statement] : [])].flatMap((one) => one.reportedVia ?? []);
	// What was worked out may borrow a weekday from a source that does not tell of the event.
	const told = event ? [event, ...about.filter((claim) => claim.inferred === undefined)] : [];
	const telling = told.some((one) => one.citations.length > 0) ? told : about;
	const inSources = event ? telling.flatMap((one) => cited(one.citations)) : cited(statement?.citations ?? []);
	const publishers = inSources.map((source) => sources.find((one) => one.id === source)?.publisher?.toLowerCase());
	const publishing = publishers.flatMap((publisher) => {
		const same = actors.filter((one) =>
			[one.id, one.name, ...(one.aliases ?? [])].some((name) => name.toLowerCase() === publisher)
		);
		return same.slice(-1).map((one) => one.id);
	});
	const spokenOf = statement?.about ?? [];
	const at = event
		? eventPlaces(id)
		: [statement?.saidAt, ...spokenOf.filter(placeOf), ...spokenOf.flatMap(eventPlaces)].filter(
				(one) => one !== undefined
			);
	const acts = event
		? about.flatMap((claim) => [
				claim.by,
				claim.value.type === 'participant' && !isDenied(claim) ? claim.value.actor : undefined
			])
		: [statement?.speaker];
	const named = [...new Set(acts)].flatMap((actor) => actors.find((one) => one.id === actor) ?? []);
	return {
		acts,
		reports: [...via, ...publishing],
		about: event
			? about.flatMap((claim) =>
					claim.value.type === 'participant' && !acts.includes(claim.value.actor) ? [claim.value.actor] : []
				)
			: spokenOf,
		tellings: (event ? about : [statement ?? {}, ...claims.filter((one) => one.assertedIn === id)]).flatMap(waysOf),
		sources: inSources,
		when: event
			? about.flatMap((claim) =>
					claim.property === 'when' && claim.value.type === 'time' && !isDenied(claim) ? [claim.value.edtf] : []
				)
			: [statement?.said ?? []].flat(),
		kind: event ? ('event' as const) : (statement?.form ?? 'direct'),
		eventKinds: event ? [event.kind] : events.filter((one) => spokenOf.includes(one.id)).map((one) => one.kind),
		places: at,
		precisions: at.length === 0 ? ['unknown'] : at.map((one) => placeOf(one)?.properties.precision),
		words: [
			event?.title,
			statement?.quote,
			statement?.gist,
			statement?.translation?.text,
			...named.flatMap((one) => [one.name, ...(one.aliases ?? [])]),
			...at.flatMap((one) => [placeOf(one)?.properties.name, ...Object.values(placeOf(one)?.properties.names ?? {})])
		]
	};
}

/** True where the mark of a place stands in a part of the map; columns keep a millionth of a degree. */
function standsIn(dossier: Dossier, id: string, { west, south, east, north }: NonNullable<Filter['view']>): boolean {
	const geometry = dossier.places.features.find((place) => place.id === id)?.geometry;
	const at = geometry && labelPoint(geometry);
	if (!at) return false;
	const [lon = 0, lat = 0] = at.map((degrees) => Math.round(degrees * 1e6) / 1e6);
	const inside = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
	return inside && lat >= south && lat <= north;
}

/** Whether a time has room in a window; open ends reach a day or the unit of their other end, as the timeline draws them. */
function touches(edtf: string, { from, to }: { from: number; to: number }): boolean {
	const read = readEdtf(edtf);
	if (!read.ok) return false;
	const { members, earliest, latest } = read.time;
	const spans = members.length > 0 ? members : [{ earliest, latest }];
	return spans.some((span) => {
		if (span.earliest !== null && span.latest !== null) return span.earliest < to && span.latest >= from;
		const ends = edtf
			.replace(/[[\]{}]/g, '')
			.split(/\/|\.\.|,/)
			.filter(Boolean);
		const anchors = ends.flatMap((end) => {
			const one = readEdtf(end);
			return one.ok && (one.time.earliest === span.earliest || one.time.latest === span.latest) ? [one.time] : [];
		});
		return anchors.some(({ earliest: start, latest: end }) => {
			if (start === null || end === null) return false;
			const reach = Math.max(DAY, end + 1 - start);
			return span.earliest === null ? start - reach < to && end >= from : start < to && end + 1 + reach > from;
		});
	});
}

/** True for a time that says nothing of when. */
function isTimeless(edtf: string): boolean {
	const read = readEdtf(edtf);
	return !read.ok || (read.time.members.length === 0 && read.time.earliest === null && read.time.latest === null);
}

function isShown(id: string, dossier: Dossier, filter: Filter, disputed: ReadonlySet<string>): boolean {
	const record = facts(id, dossier);
	const text = foldText(record.words.join('\n'));
	const hasActor = (actor: string) =>
		filter.actorRoles.some((role) => record[role].some((one: unknown) => one === actor));
	const none = (list: readonly unknown[]) => list.length === 0;
	const times = record.when.filter((edtf) => !isTimeless(edtf));
	const { time, view } = filter;
	return (
		(view === null || record.places.some((place) => standsIn(dossier, place, view))) &&
		(time === null || (none(times) ? time.undated : times.some((edtf) => touches(edtf, time)))) &&
		(!filter.disputed || disputed.has(id)) &&
		(none(filter.actors) || filter.actors[filter.actorMode === 'all' ? 'every' : 'some'](hasActor)) &&
		(none(filter.sources) || filter.sources.some((source) => record.sources.includes(source))) &&
		(none(filter.kinds) || filter.kinds.includes(record.kind)) &&
		(none(filter.eventKinds) || filter.eventKinds.some((kind) => record.eventKinds.includes(kind))) &&
		(none(filter.precisions) || filter.precisions.some((precision) => record.precisions.includes(precision))) &&
		(none(filter.tellings) ||
			filter.tellings.some((way) => (record.tellings.length > 0 ? record.tellings : ['flat']).includes(way))) &&
		foldText(filter.query)
			.split(/\s+/)
			.every((word) => text.includes(word))
	);
}

describe('a filter', () => {
	it('shows exactly the records that a plain reading of the dossier finds', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const all = [...dossier.events, ...dossier.statements].map(({ id }) => id);
				const disputed = new Set(all.filter((_, index) => index % 2 === 0));
				const shown = show(new Catalogue(dossier), filter, disputed);
				expect(shown.records.map(({ id }) => id)).toEqual(all.filter((id) => isShown(id, dossier, filter, disputed)));
			}),
			{ numRuns: 300 }
		);
	});

	it('shows every record and claim when it asks nothing', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier }) => {
				const catalogue = new Catalogue(dossier);
				const shown = show(catalogue, NO_FILTER);
				expect(shown.records).toEqual(catalogue.records);
				expect(shown.claims).toEqual(dossier.claims);
			})
		);
		expect(isEmpty(NO_FILTER)).toBe(true);
		expect(isEmpty({ ...NO_FILTER, query: 'a' })).toBe(false);
	});

	it('shows the places of shown records and no others, each record once', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const shown = show(new Catalogue(dossier), filter);
				const expected = new Map<string, string[]>();
				for (const { id, places } of shown.records)
					for (const place of new Set(places.map((at) => at.place)))
						expected.set(place, [...(expected.get(place) ?? []), id]);
				const found = [...shown.byPlace].map(([place, records]) => [place, records.map(({ id }) => id)] as const);
				expect(new Map(found)).toEqual(expected);
			})
		);
	});

	it('shows claims about shown events and claims asserted in shown statements', () => {
		const catalogue = new Catalogue(harbour());
		const ids = (filter: Partial<Filter>) => show(catalogue, { ...NO_FILTER, ...filter }).claims.map(({ id }) => id);
		expect(ids({ actors: ['guard'] })).toEqual(['c-rescue', 'c-guard']);
		expect(ids({ kinds: ['indirect'] })).toEqual(['c-pier']);
	});

	it('counts what each value would leave, its own dimension ignored', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const catalogue = new Catalogue(dossier);
				const { counts } = new FilteredDossier(catalogue).apply(filter);
				for (const dimension of ['actors', 'sources', 'kinds', 'eventKinds', 'precisions', 'tellings'] as const) {
					for (const [value, number] of counts[dimension]) {
						const alone = show(catalogue, { ...filter, [dimension]: [value] });
						expect([dimension, value, number]).toEqual([dimension, value, alone.records.length]);
					}
					const anything = show(catalogue, { ...filter, [dimension]: [] }).records;
					if (dimension === 'precisions' || dimension === 'kinds' || dimension === 'tellings') {
						// Every record has at least one of these: nothing is left uncounted.
						expect([...counts[dimension].values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(
							anything.length
						);
					}
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('a window of time in a filter', () => {
	const catalogue = new Catalogue(harbour());
	const at = (from: string, to: string, undated = false) => {
		const [start, end] = [readEdtf(from), readEdtf(to)];
		if (!start.ok || !end.ok) throw new Error('no date');
		return { from: start.time.earliest ?? 0, to: (end.time.latest ?? 0) + 1, undated };
	};

	it('counts the undated beside it and shows them only when asked', () => {
		const time = at('1800-01-01', '1800-01-02');
		const undated = catalogue.records.filter(({ when }) => when.length === 0);
		expect(undated.length).toBeGreaterThan(0);
		expect(show(catalogue, { ...NO_FILTER, time }).records).toEqual([]);
		expect(show(catalogue, { ...NO_FILTER, time: { ...time, undated: true } }).records).toEqual(undated);
		expect(new FilteredDossier(catalogue).apply({ ...NO_FILTER, time }).counts.undated).toBe(undated.length);
	});
});

describe('an actor in a filter', () => {
	const catalogue = new Catalogue(harbour());
	const shown = (filter: Partial<Filter>) => show(catalogue, { ...NO_FILTER, ...filter }).records.map(({ id }) => id);

	it.each<{ asks: string; filter: Partial<Filter>; shows: string[] }>([
		{ asks: 'who speaks or has a role in it', filter: { actors: ['guard'] }, shows: ['rescue', 's-guard'] },
		{ asks: 'who asserts a claim about it', filter: { actors: ['mayor'] }, shows: ['rescue', 's-mayor'] },
		{ asks: 'not who only reports', filter: { actors: ['paper'] }, shows: [] },
		{
			asks: 'who reports or publishes, when switched on',
			filter: { actors: ['paper'], actorRoles: ['reports'] },
			shows: ['storm', 'rescue', 'inquiry', 's-mayor', 's-guard', 's-unnamed']
		},
		{ asks: 'not who is only spoken of', filter: { actors: ['rut-dahl'] }, shows: [] },
		{
			asks: 'who is spoken of, when switched on',
			filter: { actors: ['rut-dahl'], actorRoles: ['about'] },
			shows: ['s-guard']
		},
		{ asks: 'either of two', filter: { actors: ['guard', 'mayor'] }, shows: ['rescue', 's-mayor', 's-guard'] },
		{ asks: 'both of two', filter: { actors: ['guard', 'mayor'], actorMode: 'all' }, shows: ['rescue'] },
		{
			asks: 'both of two, each in any role that is on',
			filter: { actors: ['guard', 'rut-dahl'], actorMode: 'all', actorRoles: ['acts', 'about'] },
			shows: ['s-guard']
		}
	])('asks $asks', ({ filter, shows }) => {
		expect(shown(filter)).toEqual(shows);
	});

	it('does not show an event that is only spoken about', () => {
		expect(shown({ actors: ['guard'], kinds: ['direct'] })).toEqual(['s-guard']);
	});
});
