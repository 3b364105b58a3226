// A packed file of version 1 as a dossier: it has rows alone, each with its title, time, place, actors, sources, kind and precision.
import {
	PRECISIONS,
	type Actor,
	type Citation,
	type Claim,
	type Dossier,
	type Event,
	type Place,
	type Source,
	type Statement,
	type Value
} from '#core/dossier/types.ts';
import { STEPS_PER_DEGREE, UNDATED, UNPLACED, valuesOf, type FacetName } from '#core/index/columns/columns.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { edtfOf } from '#core/time/minutes.ts';
import { exactness } from './import/precision.ts';

/** What a row rests on that names no source. */
const FILE: Source = { id: 'packed-file', type: 'report', title: 'A packed file', language: 'und' };

/** The rows as events and statements, with claims of their time, their place and who is named. Ids of rows stay where the file has them. */
export function dossierOfRows(packed: Packed): Dossier {
	return new Rows(packed).dossier();
}

class Rows {
	readonly #packed: Packed;
	readonly #places = new Map<string, Place>();
	readonly #events: Event[] = [];
	readonly #statements: Statement[] = [];
	readonly #claims: Claim[] = [];

	constructor(packed: Packed) {
		this.#packed = packed;
	}

	dossier(): Dossier {
		const { columns, ids } = this.#packed;
		for (let row = 0; row < columns.rows; row++) this.#add(row, ids?.at(row) ?? `row-${row}`);
		const sources = this.#named('sources').map(([id, title]): Source => ({ ...FILE, id, title }));
		const all = { citations: [{ source: FILE.id }] };
		const actors = this.#named('actors').map(([id, name]): Actor => ({ id, name, kind: 'group', ...all }));
		return {
			format: 'dateline/1',
			id: FILE.id,
			title: 'Rows of a packed file',
			language: FILE.language,
			sources: [FILE, ...sources],
			places: { type: 'FeatureCollection', features: [...this.#places.values()] },
			actors,
			events: this.#events,
			questions: [],
			statements: this.#statements,
			claims: this.#claims
		};
	}

	#add(row: number, id: string): void {
		const { columns, titles } = this.#packed;
		const cited = this.#values('sources', row).map((source): Citation => ({ source }));
		const citations = cited.length > 0 ? cited : [{ source: FILE.id }];
		const [kind = 'incident'] = this.#values('kinds', row);
		const actors = this.#values('actors', row);
		const place = this.#placeOf(row);
		const from = columns.from[row] ?? UNDATED;
		const time = from === UNDATED ? null : edtfOf(from, columns.span[row] ?? 0);
		const title = titles.at(row) || id;
		if (kind === 'direct' || kind === 'indirect') {
			// What a place is to a statement the rows do not say.
			this.#statements.push({
				id,
				speaker: actors[0] ?? null,
				form: 'indirect',
				gist: title,
				...(time !== null && { said: time }),
				about: place === null ? [] : [place],
				citations
			});
			return;
		}
		this.#events.push({ id, kind, title, citations });
		const claim = (property: string, value: Value, n = 0) =>
			this.#claims.push({ id: `${id}.${property}${n === 0 ? '' : n}`, about: id, property, value, citations });
		if (time !== null) claim('when', { type: 'time', edtf: time });
		if (place !== null) claim('where', { type: 'place', place });
		actors.forEach((actor, n) => claim('participant', { type: 'participant', actor, role: 'named' }, n));
	}

	/** A place for each point and precision; `null` for a row of which neither is known. */
	#placeOf(row: number): string | null {
		const { lon, lat } = this.#packed.columns;
		const x = lon[row] ?? UNPLACED;
		const [named] = this.#values('precisions', row);
		const precision = PRECISIONS.find((one) => one === named) ?? 'unknown';
		if (x === UNPLACED && precision === 'unknown') return null;
		const at: [number, number] = [x / STEPS_PER_DEGREE, (lat[row] ?? 0) / STEPS_PER_DEGREE];
		const key = x === UNPLACED ? precision : `${at.join()},${precision}`;
		const known = this.#places.get(key);
		if (known) return known.id;
		const exact = exactness(precision);
		const place: Place = {
			type: 'Feature',
			id: `place-${this.#places.size}`,
			geometry: x === UNPLACED ? null : { type: 'Point', coordinates: at },
			properties: {
				name: x === UNPLACED ? 'A place that is not told' : `${at[1]}, ${at[0]}`,
				...exact,
				// How far it reaches the rows do not say.
				editorial: exact.radius === undefined ? ['kind'] : ['radius', 'kind'],
				citations: [{ source: FILE.id }]
			}
		};
		this.#places.set(key, place);
		return place.id;
	}

	#values(facet: FacetName, row: number): string[] {
		const column = this.#packed.columns.facets[facet];
		return Array.from(valuesOf(column, row), (value) => column.names[value] ?? '');
	}

	/** Ids of a facet's values, each with what people call it. */
	#named(facet: FacetName): (readonly [id: string, label: string])[] {
		const { columns, labels } = this.#packed;
		return columns.facets[facet].names.map((id, value) => [id, labels[facet][value] ?? id] as const);
	}
}
