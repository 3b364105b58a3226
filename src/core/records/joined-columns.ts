// The columns of a dossier that is taken part by part: each part's are kept, and made into those of the whole at the end.
import { startOf, type FacetColumn, type Lists } from '#core/index/columns/columns.ts';
import { listsOf } from '#core/index/columns/build.ts';
import { TextColumn, type Texts } from '#core/index/columns/text-column.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { yearsOf } from '#core/index/years.ts';
import { COLUMN_FACETS, STATEMENT, type RecordColumns } from './columns.ts';
import { disputedIn } from './disputed-columns.ts';
import { columnsOfDossier, knownNames, valuesOf, whenTexts, type KnownNames } from './dossier-columns.ts';
import { joinedParts, joinedTexts, type SortedRows } from './joined-rows.ts';

const NO_NAMES: KnownNames = {
	acts: [],
	reports: [],
	about: [],
	sources: [],
	kinds: [],
	eventKinds: [],
	precisions: [],
	tellings: [],
	standing: []
};
const TEXTS = ['ids', 'titles', 'words'] as const;
type FacetKey = keyof KnownNames;

/** What is kept of a part: the numbers of its facets are its own. */
interface PartOfColumns {
	columns: Pick<RecordColumns, 'rows' | 'from' | 'span' | 'parts' | 'flags'>;
	/** By row: where it stands among the events of the dossier, or among its statements. */
	orders: Uint32Array;
	facets: Readonly<Record<FacetKey, Lists>>;
	names: Readonly<Record<FacetKey, readonly string[]>>;
	texts: Readonly<Record<(typeof TEXTS)[number] | 'when', TextColumn>>;
	/** `when` without years, as long as all parts lie in one. */
	yearless: TextColumn | null;
}

/** Joins the columns of parts of a dossier. All that is told of a record must lie in its own part. */
export class JoinedColumns {
	readonly #frame: Catalogue;
	readonly #parts: PartOfColumns[] = [];
	readonly #years = new Set<number>();

	/** The frame is the dossier with its sources, places, actors and questions, without any record. */
	constructor(frame: Catalogue) {
		this.#frame = frame;
	}

	/** Takes a part. Its records stand in the order of the dossier; by their places in it: where they stand there among their kind. */
	add(part: Catalogue, orderOf: (type: 'event' | 'statement', order: number) => number): void {
		const columns = columnsOfDossier(part, () => disputedIn(part), NO_NAMES);
		for (const year of yearsOf(part.records)) this.#years.add(year);
		const { facets, standing } = columns;
		const events = part.dossier.events.length;
		const records = Array.from(columns.order, (order) => part.records[order]).flatMap((record) => record ?? []);
		const when = (year: boolean) => encoded(whenTexts(records, part, () => year));
		this.#parts.push({
			columns: {
				rows: columns.rows,
				from: columns.from,
				span: columns.span,
				parts: columns.parts,
				flags: columns.flags
			},
			orders: columns.order.map((order) =>
				order < events ? orderOf('event', order) : orderOf('statement', order - events)
			),
			facets: { ...facets, standing },
			names: { ...each(COLUMN_FACETS, (facet) => facets[facet].names), standing: standing.names },
			texts: { ...each(TEXTS, (name) => encoded(columns[name])), when: when(true) },
			yearless: this.#years.size > 1 ? null : when(false)
		});
	}

	/** The columns of all parts together; `events`: how many there are. */
	columns(events: number): RecordColumns {
		const rows = this.#sorted(events);
		const parts = this.#parts;
		const facets = each([...COLUMN_FACETS, 'standing'], (facet) => this.#facet(facet, rows));
		const { places, actorWords } = columnsOfDossier(this.#frame);
		const yearless = this.#years.size > 1 ? null : parts.map((part) => part.yearless);
		const text = (of: readonly (TextColumn | null)[]) => joinedTexts(of, rows);
		const number = <L extends Int32Array | Uint8Array>(made: L, of: (part: PartOfColumns) => L): L => {
			for (let row = 0; row < rows.length; row++) {
				const part = parts[rows.part[row] ?? 0];
				if (part) made[row] = of(part)[rows.row[row] ?? 0] ?? 0;
			}
			return made;
		};
		return {
			rows: rows.length,
			from: number(new Int32Array(rows.length), ({ columns }) => columns.from),
			span: number(new Int32Array(rows.length), ({ columns }) => columns.span),
			parts: joinedParts(
				parts.map(({ columns }) => columns.parts),
				rows
			),
			order: rows.order,
			flags: number(new Uint8Array(rows.length), ({ columns }) => columns.flags),
			facets,
			values: valuesOf(this.#frame, facets),
			standing: facets.standing,
			places,
			ids: text(parts.map(({ texts }) => texts.ids)),
			titles: text(parts.map(({ texts }) => texts.titles)),
			when: text(yearless ?? parts.map(({ texts }) => texts.when)),
			words: text(parts.map(({ texts }) => texts.words)),
			actorWords
		};
	}

	/** Rows of all parts by when they begin, of those that begin together in the order of the dossier. */
	#sorted(events: number): SortedRows {
		const length = this.#parts.reduce((sum, { columns }) => sum + columns.rows, 0);
		// Beginning and place in the dossier as one number: so many are sorted by their bits alone.
		const keys = new BigUint64Array(length);
		const halves = new Uint32Array(keys.buffer);
		const [part, row] = [new Uint32Array(length), new Uint32Array(length)];
		const [partOf, rowOf] = [new Uint32Array(length), new Uint32Array(length)];
		let at = 0;
		this.#parts.forEach(({ columns, orders }, number) => {
			for (let own = 0; own < columns.rows; own++) {
				const order = (orders[own] ?? 0) + (((columns.flags[own] ?? 0) & STATEMENT) === 0 ? 0 : events);
				halves[2 * at] = order;
				halves[2 * at + 1] = (columns.from[own] ?? 0) + 0x80000000;
				partOf[order] = number;
				rowOf[order] = own;
				at++;
			}
		});
		keys.sort();
		const order = new Uint32Array(length);
		for (let next = 0; next < length; next++) {
			const place = halves[2 * next] ?? 0;
			order[next] = place;
			part[next] = partOf[place] ?? 0;
			row[next] = rowOf[place] ?? 0;
		}
		return { length, part, row, order };
	}

	/** One facet over all rows, its names numbered as if all had been at hand at once. */
	#facet(facet: FacetKey, rows: SortedRows): FacetColumn {
		const names = [...knownNames(this.#frame)[facet]];
		const numbers = new Map(names.map((name, number) => [name, number]));
		const own = this.#parts.map((part) => ({
			lists: part.facets[facet],
			to: Int32Array.from(part.names[facet], (name) => numbers.get(name) ?? -1),
			names: part.names[facet]
		}));
		const visit = (row: number, put: (number: number) => void) => {
			const part = own[rows.part[row] ?? 0];
			if (part === undefined) return;
			const { lists, to } = part;
			const end = startOf(lists, (rows.row[row] ?? 0) + 1);
			for (let at = startOf(lists, rows.row[row] ?? 0); at < end; at++) {
				const value = lists.ids[at] ?? 0;
				let number = to[value] ?? -1;
				if (number < 0) {
					const name = part.names[value] ?? '';
					number = numbers.get(name) ?? numbers.size;
					numbers.set(name, number);
					to[value] = number;
				}
				put(number);
			}
		};
		if (own.some(({ to }) => to.includes(-1))) for (let row = 0; row < rows.length; row++) visit(row, () => undefined);
		return { names: [...numbers.keys()], ...listsOf(rows.length, numbers.size, 'values', visit) };
	}
}

function encoded(texts: Texts): TextColumn {
	return TextColumn.from(Array.from({ length: texts.length }, (_, number) => texts.at(number)));
}

function each<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
	// One of each key was made.
	return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
