// Packed files of version 1 as stores: they have columns only, so the records of a page are made of these, and say that it is all there is.
import { emptyDossier } from '#core/dossier/empty.ts';
import { PRECISIONS, type Citation, type Claim, type Dossier, type Source, type Value } from '#core/dossier/types.ts';
import { STEPS_PER_DEGREE, UNDATED, UNPLACED, valuesOf, type Lists } from '#core/index/columns/columns.ts';
import { PackFault } from '#core/index/columns/pack-fault.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { ColumnStore } from '#core/records/column-store.ts';
import { STATEMENT, type RecordColumns } from '#core/records/columns.ts';
import { IdNumbers } from '#core/records/id-numbers.ts';
import type { Located, Lookup } from '#core/records/lookup.ts';
import { edtfOf } from '#core/time/minutes.ts';
import type { Bytes } from './bytes.ts';
import { columnsOfVersion1 } from './version-1-columns.ts';

/** Beside every record: what its file does not hold must not look like what no source says. */
export const ONLY_COLUMNS =
	'From a packed file of an older version, which has no passages and tells doubt in the title only. Pack the dossier again to read more.';

/** What a row rests on that names no source. */
const FILE: Source = { id: 'packed-file', type: 'report', title: 'A packed file', language: 'und' };

/** Opens a packed file of version 1 under a title; throws PackFault. */
export async function openVersion1(bytes: Bytes, title: string): Promise<Version1Store> {
	const read = await bytes.read(0, bytes.size);
	const opened = unpack(read.byteOffset % 8 === 0 ? read : read.slice());
	if (!opened.ok) throw new PackFault(opened.issue.code, opened.issue.message);
	return new Version1Store(columnsOfVersion1(opened), emptyDossier({ id: 'packed', title, language: 'und' }));
}

/** Rows without records. */
class Version1Store extends ColumnStore {
	protected readonly lookup: Version1Lookup;

	constructor(columns: RecordColumns, header: Dossier) {
		super(columns, header, 0);
		this.lookup = new Version1Lookup(columns, header);
	}

	unpack(): Promise<Dossier> {
		return Promise.resolve(this.lookup.whole());
	}
}

/** Records as they are made of columns. */
class Version1Lookup implements Lookup {
	readonly header: Dossier;
	readonly #columns: RecordColumns;
	readonly #rows: IdNumbers;
	readonly #places: IdNumbers;
	readonly #actors: ReadonlyMap<string, number>;
	readonly #sources: ReadonlyMap<string, number>;

	constructor(columns: RecordColumns, header: Dossier) {
		this.header = header;
		this.#columns = columns;
		this.#rows = new IdNumbers(columns.ids);
		this.#places = new IdNumbers(columns.places.ids);
		this.#actors = new Map(columns.values.actors.map(({ value }, number) => [value, number]));
		this.#sources = new Map(columns.values.sources.map(({ value }, number) => [value, number]));
	}

	find = async (id: string): Promise<Located | null> => {
		const row = this.#rows.of(id);
		if (row !== null) return this.#record(row);
		const place = this.#places.of(id);
		if (place !== null) return this.#place(place);
		const actor = this.#actors.get(id);
		if (actor !== undefined) return this.#actor(actor);
		const source = this.#sources.get(id) ?? (id === FILE.id ? this.#columns.values.sources.length : undefined);
		return source === undefined ? null : this.#source(source);
	};
	claimsAbout = async (id: string): Promise<Located[]> => {
		const row = this.#rows.of(id);
		return row === null ? [] : this.#claims(row).map((record, order) => ({ type: 'claim', order, record }));
	};
	claimsIn = async (): Promise<Located[]> => [];
	statementsAbout = async (): Promise<Located[]> => [];
	phasesOf = async (): Promise<string[]> => [];
	placesIn = async (): Promise<string[]> => [];
	printedIn = async (): Promise<string[]> => [];
	recordsAt = async (id: string) => this.#having(this.#columns.standing, this.#places.of(id));
	recordsOf = async (id: string) => this.#having(this.#columns.facets.acts, this.#actors.get(id) ?? null);
	recordsCiting = async (id: string) => {
		const { sources } = this.#columns.facets;
		if (id === FILE.id) return this.#rowsWhere((row) => valuesOf(sources, row).length === 0);
		return this.#having(sources, this.#sources.get(id) ?? null);
	};

	/** All records at once. */
	whole(): Dossier {
		const { rows, places, values } = this.#columns;
		const numbers = (length: number) => Array.from({ length }, (_, number) => number);
		const records = numbers(rows).map((row) => this.#record(row));
		return {
			...this.header,
			sources: numbers(values.sources.length + 1).map((source) => this.#source(source).record),
			places: { ...this.header.places, features: numbers(places.ids.length).map((place) => this.#place(place).record) },
			actors: values.actors.map((_, number) => this.#actor(number).record),
			events: records.flatMap((one) => (one.type === 'event' ? [one.record] : [])),
			statements: records.flatMap((one) => (one.type === 'statement' ? [one.record] : [])),
			claims: numbers(rows).flatMap((row) => this.#claims(row))
		};
	}

	#having(lists: Lists, number: number | null): string[] {
		return number === null ? [] : this.#rowsWhere((row) => valuesOf(lists, row).includes(number));
	}

	#rowsWhere(fits: (row: number) => boolean): string[] {
		const { rows, ids } = this.#columns;
		const found: string[] = [];
		for (let row = 0; row < rows; row++) if (fits(row)) found.push(ids.at(row));
		return found;
	}

	#record(row: number): Extract<Located, { type: 'event' | 'statement' }> {
		const { ids, titles, facets, flags, values } = this.#columns;
		const id = ids.at(row);
		const shared = { id, note: ONLY_COLUMNS, citations: this.#citations(row) };
		if (((flags[row] ?? 0) & STATEMENT) === 0) {
			const named = facets.eventKinds.names[valuesOf(facets.eventKinds, row)[0] ?? -1];
			return { type: 'event', order: row, record: { ...shared, kind: named ?? 'incident', title: titles.at(row) } };
		}
		const said = this.#when(row);
		const speaker = values.actors[valuesOf(facets.acts, row)[0] ?? -1]?.value ?? null;
		const about = Array.from(valuesOf(this.#columns.standing, row), (place) => this.#columns.places.ids.at(place));
		// Its words are not in the file: without them it is told as indirect.
		const record = {
			...shared,
			speaker,
			form: 'indirect',
			gist: titles.at(row),
			about,
			...(said === null ? {} : { said })
		} as const;
		return { type: 'statement', order: row, record };
	}

	/** What the columns tell of an event. */
	#claims(row: number): Claim[] {
		const { ids, flags, facets, values, standing, places } = this.#columns;
		if (((flags[row] ?? 0) & STATEMENT) !== 0) return [];
		const about = ids.at(row);
		const when = this.#when(row);
		const told: [property: string, value: Value][] = [];
		if (when !== null) told.push(['when', { type: 'time', edtf: when }]);
		for (const place of valuesOf(standing, row))
			told.push(['where', { type: 'place', place: places.ids.at(place), role: 'happened-at' }]);
		for (const actor of valuesOf(facets.acts, row))
			told.push(['participant', { type: 'participant', actor: values.actors[actor]?.value ?? '', role: 'named' }]);
		const citations = this.#citations(row);
		return told.map(([property, value], at) => ({ id: `${about}-${at + 1}`, about, property, value, citations }));
	}

	#citations(row: number): Citation[] {
		const { facets, values } = this.#columns;
		const cited = Array.from(valuesOf(facets.sources, row), (source) => ({
			source: values.sources[source]?.value ?? ''
		}));
		return cited.length > 0 ? cited : [{ source: FILE.id }];
	}

	#when(row: number): string | null {
		const { from, span } = this.#columns;
		const begins = from[row] ?? UNDATED;
		return begins === UNDATED ? null : edtfOf(begins, span[row] ?? 1);
	}

	#place(number: number): Extract<Located, { type: 'place' }> {
		const { ids, names, kinds, lon, lat, precision, radius } = this.#columns.places;
		const metres = radius[number] ?? -1;
		const degrees = (list: Int32Array) => (list[number] ?? 0) / STEPS_PER_DEGREE;
		return {
			type: 'place',
			order: number,
			record: {
				type: 'Feature',
				id: ids.at(number),
				geometry: lon[number] === UNPLACED ? null : { type: 'Point', coordinates: [degrees(lon), degrees(lat)] },
				properties: {
					name: names.at(number),
					kind: kinds.at(number),
					precision: PRECISIONS[precision[number] ?? -1] ?? 'unknown',
					...(metres < 0 ? {} : { radius: metres }),
					editorial: true,
					citations: []
				}
			}
		};
	}

	#actor(number: number): Extract<Located, { type: 'actor' }> {
		const { value: id = '', label: name = '' } = this.#columns.values.actors[number] ?? {};
		return { type: 'actor', order: number, record: { id, name, kind: 'group', editorial: true, citations: [] } };
	}

	#source(number: number): Extract<Located, { type: 'source' }> {
		const named = this.#columns.values.sources[number];
		return { type: 'source', order: number, record: named ? { ...FILE, id: named.value, title: named.label } : FILE };
	}
}
