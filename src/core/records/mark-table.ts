// The places of columns as the table that marks are made of, under the filter that the records stand at.
import { STEPS_PER_DEGREE, valuesOf } from '#core/index/columns/columns.ts';
import { PRECISIONS, type Geometry } from '#core/dossier/types.ts';
import { formOf, signsOf } from '#core/marks/forms.ts';
import { MARK_FORMS, type MarkPlace, type MarkTable, type ShownAt } from '#core/marks/types.ts';
import { CONFLICT, DISPUTED, HOLLOW } from './columns.ts';
import { IdNumbers } from './id-numbers.ts';
import type { Records } from './records.ts';

const NEAR = PRECISIONS.indexOf('near');
const DISC = MARK_FORMS.indexOf('disc') + 1;

/** Finds the shape of a place by its number, where it is at hand; columns tell only its middle. */
export type ShapeOf = (place: number) => Geometry | null;

/** The places of some records, and what is shown at them whenever that is asked. */
export class MarkPlaces {
	readonly table: MarkTable;
	readonly #records: Records;
	readonly #ids: IdNumbers;
	readonly #shapeOf: ShapeOf;
	/** Rows that stand at several places. */
	#several: readonly number[] | null = null;
	/** What the filter left when it was last asked, by place: all, hollow ones, disputed ones, those of them in conflict. */
	#counts: Record<'all' | 'hollow' | 'disputed' | 'conflict', Int32Array> | null = null;

	constructor(records: Records, shapeOf: ShapeOf = () => null) {
		this.#records = records;
		this.#shapeOf = shapeOf;
		const { places } = records.columns;
		this.#ids = new IdNumbers(places.ids);
		const forms = Uint8Array.from({ length: places.ids.length }, (_, number) => {
			const form = formOf(this.#facts(number));
			return form === null ? 0 : MARK_FORMS.indexOf(form) + 1;
		});
		this.table = {
			size: places.ids.length,
			lon: places.lon,
			lat: places.lat,
			forms,
			reach: places.radius.map((metres) => Math.max(0, metres)),
			place: (number) => this.#place(number),
			numberOf: (id) => this.#ids.of(id)
		};
	}

	/** What the filter leaves at them. */
	get shown(): ShownAt {
		const { columns, mask } = this.#records;
		const { standing, rows } = columns;
		this.#several ??= Array.from({ length: rows }, (_, row) => row).filter((row) => valuesOf(standing, row).length > 1);
		const shared = this.#several.flatMap((row) => (mask[row] === 0 ? [[...valuesOf(standing, row)]] : []));
		this.#counts = this.#counted();
		return { counts: this.#counts.all, shared, signs: this.#signs() };
	}

	/** By place, of those without any record shown too: no mark takes these. */
	#signs(): Uint8Array {
		const { all, hollow } = (this.#counts ??= this.#counted());
		const { precision } = this.#records.columns.places;
		const { forms } = this.table;
		return Uint8Array.from({ length: this.table.size }, (_, number) => {
			// As `isHollow` tells it of a place at hand, without making one of each.
			const ring = precision[number] === NEAR || forms?.[number] !== DISC;
			return signsOf(this.#disputeAt(number), ring || hollow[number] === all[number]);
		});
	}

	#disputeAt(number: number): MarkPlace['dispute'] {
		const { disputed, conflict } = (this.#counts ??= this.#counted());
		return (conflict[number] ?? 0) > 0 ? 'conflict' : (disputed[number] ?? 0) > 0 ? 'differ' : null;
	}

	#counted() {
		const records = this.#records;
		return {
			all: records.placeCounts(),
			hollow: records.placeCounts(HOLLOW),
			disputed: records.placeCounts(DISPUTED),
			conflict: records.placeCounts(CONFLICT)
		};
	}

	#place(number: number): MarkPlace {
		const { all, hollow } = (this.#counts ??= this.#counted());
		const count = all[number] ?? 0;
		return {
			...this.#facts(number),
			count,
			hollow: count > 0 && hollow[number] === count,
			dispute: this.#disputeAt(number)
		};
	}

	#facts(number: number): MarkPlace {
		const { ids, names, kinds, precision, radius, lon, lat, partOf, geometry } = this.#records.columns.places;
		const metres = radius[number] ?? -1;
		const at: Geometry = {
			type: 'Point',
			coordinates: [(lon[number] ?? 0) / STEPS_PER_DEGREE, (lat[number] ?? 0) / STEPS_PER_DEGREE]
		};
		const containers: string[] = [];
		const seen = new Set([number]);
		for (let at = partOf[number] ?? -1; at >= 0 && !seen.has(at); at = partOf[at] ?? -1) {
			seen.add(at);
			containers.push(ids.at(at));
		}
		return {
			id: ids.at(number),
			name: names.at(number),
			kind: kinds.at(number),
			precision: PRECISIONS[precision[number] ?? 0] ?? 'unknown',
			radius: metres < 0 ? null : metres,
			geometry: (geometry[number] ?? 0) === 0 ? null : (this.#shapeOf(number) ?? at),
			count: 0,
			records: [],
			hollow: false,
			hedge: null,
			dispute: null,
			containers
		};
	}
}
