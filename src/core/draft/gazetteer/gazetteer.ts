// The compiled gazetteer: places by name, and the words that tell a place from a person or from plain English.
import { readLines, readNumbers, readSections } from './columns.ts';
import { NAME_KINDS, PLACE_KINDS, type NameKind, type PlaceKind } from './kinds.ts';
import { NameTable } from './name-table.ts';

const SECTIONS = 16;

/** A place that goes by a name, and what that name is to it. */
export interface GazetteerName {
	place: number;
	as: NameKind;
}

/** A read-only gazetteer over one buffer. Places are numbers; positions are WGS 84 degrees. */
export class Gazetteer {
	readonly #countries: string[];
	readonly #regions: string[];
	readonly #names: NameTable;
	readonly #kind: Uint32Array;
	readonly #country: Uint32Array;
	readonly #region: Uint32Array;
	readonly #weight: Uint32Array;
	readonly #lon: Uint32Array;
	readonly #lat: Uint32Array;
	readonly #id: Uint32Array;
	readonly #others: NameTable;
	readonly #otherAs: Uint32Array;
	readonly #otherOf: Uint32Array;
	readonly #regionPlaces: ReadonlyMap<string, number>;
	readonly #common: Set<string>;
	readonly #given: Set<string>;
	readonly #surnames: Set<string>;

	/** `bytes`: the unpacked file. Throws a sentence when it is no gazetteer, of another version or cut off. */
	constructor(bytes: Uint8Array) {
		const sections = readSections(bytes, SECTIONS)[Symbol.iterator]();
		const next = (): Uint8Array => sections.next().value ?? new Uint8Array();
		this.#countries = readLines(next());
		this.#regions = readLines(next());
		this.#names = new NameTable(next());
		const rows = this.#names.length;
		this.#kind = readNumbers(next(), rows, 1);
		this.#country = readNumbers(next(), rows, 1);
		this.#region = readNumbers(next(), rows, 2);
		this.#weight = readNumbers(next(), rows, 1);
		this.#lon = readNumbers(next(), rows, 3);
		this.#lat = readNumbers(next(), rows, 3);
		this.#id = readNumbers(next(), rows, 3);
		this.#others = new NameTable(next());
		this.#otherAs = readNumbers(next(), this.#others.length, 1);
		this.#otherOf = readNumbers(next(), this.#others.length, 3);
		this.#regionPlaces = this.#findRegions();
		this.#common = new Set(readLines(next()));
		this.#given = new Set(readLines(next()));
		this.#surnames = new Set(readLines(next()));
	}

	/** Number of places. */
	get length(): number {
		return this.#names.length;
	}

	/** Every place of a folded name (see fold), each once; none for a name that is not known. */
	find(folded: string): GazetteerName[] {
		const found: GazetteerName[] = this.#names.find(folded).map((place) => ({ place, as: 'name' }));
		for (const other of this.#others.find(folded)) {
			const place = this.#otherOf[other] ?? 0;
			if (found.some((named) => named.place === place)) continue;
			found.push({ place, as: NAME_KINDS[this.#otherAs[other] ?? 0] ?? 'name' });
		}
		return found;
	}

	/** The place that is the first-level division of a code ("US.OH"). */
	regionPlace(code: string): number | undefined {
		return this.#regionPlaces.get(code);
	}

	name(place: number): string {
		return this.#names.name(place);
	}

	kind(place: number): PlaceKind {
		return PLACE_KINDS[this.#kind[place] ?? 0] ?? 'area';
	}

	/** ISO 3166-1 alpha-2 in capitals; empty for what lies in several countries. */
	country(place: number): string {
		return this.#countries[this.#country[place] ?? 0] ?? '';
	}

	/** Code of the first-level division it is or lies in, as GeoNames writes it ("PK.03"); empty where there is none. */
	region(place: number): string {
		return this.#regions[this.#region[place] ?? 0] ?? '';
	}

	/** How many people live there, to the nearest twelfth; 0 where nobody counted. Meaningless for countries and areas. */
	population(place: number): number {
		return 2 ** ((this.#weight[place] ?? 0) / 8) - 1;
	}

	lon(place: number): number {
		return (this.#lon[place] ?? 0) / 1000 - 180;
	}

	lat(place: number): number {
		return (this.#lat[place] ?? 0) / 1000 - 90;
	}

	/** Id in GeoNames; `undefined` where the sources give none. */
	id(place: number): string | undefined {
		const id = this.#id[place] ?? 0;
		return id === 0 ? undefined : String(id);
	}

	#findRegions(): Map<string, number> {
		const found = new Map<string, number>();
		for (let place = 0; place < this.length; place++) {
			if (this.kind(place) === 'region') found.set(this.region(place), place);
		}
		return found;
	}

	/** Whether a folded word is plain English. */
	isCommon(word: string): boolean {
		return this.#common.has(word);
	}

	/** Whether a folded word is a given name in the United States' census. */
	isGivenName(word: string): boolean {
		return this.#given.has(word);
	}

	/** Whether a folded word is a surname there. */
	isSurname(word: string): boolean {
		return this.#surnames.has(word);
	}
}

/** Reads the unpacked gazetteer; throws a sentence when the bytes are none, of another version or cut off. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
	return new Gazetteer(bytes);
}
