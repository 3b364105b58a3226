// The columns of packed files of version 1, as today's: what they do not hold is left empty.
import type { Texts } from '#core/index/columns/text-column.ts';
import { exactness } from '#core/dossier/exactness.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import { listsOf } from '#core/index/columns/build.ts';
import { STEPS_PER_DEGREE, UNDATED, UNPLACED, valuesOf, type FacetColumn } from '#core/index/columns/columns.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { NO_PARTS } from '#core/index/columns/time-order.ts';
import { RECORD_KINDS, type RecordKind } from '#core/index/records.ts';
import { foldText } from '#core/index/search.ts';
import { PLACE_SHAPES, STATEMENT, type RecordColumns } from '#core/records/columns.ts';
import { edtfOf } from '#core/time/minutes.ts';
import { shortTimeWords } from '#core/time/words.ts';
import { coordinateWords } from '#core/words/place-words.ts';

/** Columns as a page asks for them. A row is a statement where its kind is a form of speech; its places are the points that rows share. */
export function columnsOfVersion1({ columns, titles, ids, labels }: Packed): RecordColumns {
	const { rows, from, span, facets } = columns;
	const { actors, sources, kinds, precisions } = facets;
	const first = (facet: FacetColumn, row: number) => facet.names[valuesOf(facet, row)[0] ?? -1] ?? '';
	const recordKind = (row: number): RecordKind => RECORD_KINDS.find((kind) => kind === first(kinds, row)) ?? 'event';
	const none = (names: readonly string[]): FacetColumn => ({
		names,
		...listsOf(rows, names.length, 'values', () => undefined)
	});
	const values = (facet: FacetColumn, words: readonly string[] = facet.names) =>
		facet.names.map((value, number) => ({ value, label: words[number] ?? value }));
	const recordKinds: FacetColumn = {
		names: RECORD_KINDS,
		...listsOf(rows, RECORD_KINDS.length, 'kinds', (row, put) => put(RECORD_KINDS.indexOf(recordKind(row))))
	};
	const eventKinds: FacetColumn = {
		names: kinds.names,
		...listsOf(rows, kinds.names.length, 'kinds', (row, put) => {
			if (recordKind(row) === 'event') valuesOf(kinds, row).forEach(put);
		})
	};
	const { placeOf, firstRows } = placesOf(columns);
	const precision = Uint8Array.from(firstRows, (row) => {
		const known = PRECISIONS.findIndex((one) => one === first(precisions, row));
		return known < 0 ? PRECISIONS.indexOf('unknown') : known;
	});
	const told = (text: (row: number) => string): Texts => ({ length: rows, at: text });
	const place = (text: (row: number) => string): Texts => ({
		length: firstRows.length,
		at: (number) => text(firstRows[number] ?? 0)
	});
	const isPlaced = (row: number) => (columns.lon[row] ?? UNPLACED) !== UNPLACED;
	const name = (row: number) =>
		isPlaced(row)
			? coordinateWords([degrees(columns.lon, row), degrees(columns.lat, row)])
			: 'A place that is not told';
	const exact = Array.from(precision, (number) => exactness(PRECISIONS[number] ?? 'unknown'));
	return {
		rows,
		from,
		span,
		parts: NO_PARTS,
		order: Uint32Array.from({ length: rows }, (_, row) => row),
		flags: Uint8Array.from({ length: rows }, (_, row) => (recordKind(row) === 'event' ? 0 : STATEMENT)),
		facets: {
			acts: actors,
			reports: none(actors.names),
			about: none(actors.names),
			sources,
			kinds: recordKinds,
			eventKinds,
			precisions,
			tellings: none([])
		},
		values: {
			actors: values(actors, labels.actors),
			sources: values(sources, labels.sources),
			kinds: values(recordKinds),
			eventKinds: values(eventKinds),
			precisions: values(precisions),
			tellings: []
		},
		standing: listsOf(rows, firstRows.length, 'places', (row, put) => {
			const number = placeOf[row] ?? -1;
			if (number >= 0) put(number);
		}),
		places: {
			ids: { length: firstRows.length, at: (number) => `place-${number + 1}` },
			names: place(name),
			words: place(name),
			kinds: { length: firstRows.length, at: (number) => exact[number]?.kind ?? 'region' },
			lon: Int32Array.from(firstRows, (row) => columns.lon[row] ?? UNPLACED),
			lat: Int32Array.from(firstRows, (row) => columns.lat[row] ?? UNPLACED),
			precision,
			radius: Float32Array.from(exact, ({ radius = -1 }) => radius),
			partOf: new Int32Array(firstRows.length).fill(-1),
			geometry: Uint8Array.from(firstRows, (row) => PLACE_SHAPES.indexOf(isPlaced(row) ? 'Point' : null))
		},
		ids: told((row) => ids?.at(row) || `record-${row + 1}`),
		titles: told((row) => titles.at(row) || 'Without a title'),
		when: told((row) => {
			const begins = from[row] ?? UNDATED;
			return begins === UNDATED ? '' : shortTimeWords(edtfOf(begins, span[row] ?? 1));
		}),
		words: told((row) => foldText(titles.at(row))),
		actorWords: { length: actors.names.length, at: (number) => foldText(labels.actors[number] ?? '') }
	};
}

/** The number of each row's place, -1 for none, and the first row at each: what is at one point, known as exactly, is at one place. */
function placesOf({ rows, lon, lat, facets }: Packed['columns']): { placeOf: Int32Array; firstRows: Uint32Array } {
	const exactnesses = Int32Array.from({ length: rows }, (_, row) => valuesOf(facets.precisions, row)[0] ?? -1);
	const differ = (a: number, b: number) => {
		for (const list of [lon, lat, exactnesses]) if (list[a] !== list[b]) return (list[a] ?? 0) - (list[b] ?? 0);
		return 0;
	};
	const placeOf = new Int32Array(rows).fill(-1);
	const unknown = facets.precisions.names.indexOf('unknown');
	// What is only known to be somewhere in a country stands nowhere on the map, and yet not nowhere.
	const isSomewhere = (row: number) =>
		lon[row] !== UNPLACED || (exactnesses[row] !== -1 && exactnesses[row] !== unknown);
	const placed = Uint32Array.from({ length: rows }, (_, row) => row).filter(isSomewhere);
	placed.sort((a, b) => differ(a, b) || a - b);
	const firstRows: number[] = [];
	for (const [index, row] of placed.entries()) {
		if (index === 0 || differ(placed[index - 1] ?? row, row) !== 0) firstRows.push(row);
		placeOf[row] = firstRows.length - 1;
	}
	return { placeOf, firstRows: Uint32Array.from(firstRows) };
}

function degrees(steps: Int32Array, row: number): number {
	return (steps[row] ?? 0) / STEPS_PER_DEGREE;
}
