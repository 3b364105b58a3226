// Guesses what the columns of a table are, by their headers and then by their values, and says by what it guessed.
import { Refusal } from '#core/errors/refusal.ts';
import type { Precision } from '#core/dossier/types.ts';
import { readDegrees, readPair } from './coordinates.ts';
import { CellDates, isTwoSmall, monthOf, orderShown, readDate } from './dates.ts';
import { roleOfName } from './column-names.ts';
import { readNumber } from './numbers.ts';
import { readPrecision } from './precision.ts';
import {
	COLUMN_ROLES,
	type ColumnGuess,
	type ColumnRole,
	type DateOrder,
	type DateOrderGuess,
	type ImportOptions,
	type TableChoices,
	type TableGuess
} from './types.ts';

/** The columns of a table by their role, and how its dates are to be read. */
export interface TableColumns {
	of: ReadonlyMap<ColumnRole, string>;
	dates: CellDates;
	/** Chosen for the points whose rows tell none. */
	precision?: Precision;
	/** All of it in words. */
	guess: Omit<TableGuess, 'file'>;
}

/** So many rows are enough to tell a column by. */
export const SAMPLE = 1000;
/** So much of a column must be readable for its values to tell what it is. */
const MOST = 0.8;

/** More of the world writes the day first. */
const HABIT: DateOrderGuess = { order: 'day-first', by: 'habit' };

/** The order that a date shows by itself. */
function orderBy(text: string): DateOrderGuess | undefined {
	const order = orderShown(text);
	return order && { order, by: 'example', example: text.slice(0, 80) };
}

/** What was decided of the table in that file. */
export function choicesFor(options: ImportOptions, file: string): TableChoices {
	return { ...options, ...options.tables?.get(file) };
}

/** Gathers values of a table until they show what its columns are. */
export class Guesser {
	readonly #columns: readonly string[];
	readonly #values: Map<string, string[]>;
	readonly #options: TableChoices;
	readonly #placed: boolean;
	#order: DateOrderGuess | undefined;
	#rows = 0;

	/** `placed`: rows have their positions beside their columns, as features have. */
	constructor(columns: readonly string[], options: TableChoices, placed = false) {
		this.#columns = columns;
		this.#values = new Map(columns.map((column) => [column, []]));
		this.#options = options;
		this.#placed = placed;
		this.#order = options.dates && { order: options.dates, by: 'choice' };
	}

	/** Looks at a row; false once there is nothing more to learn. */
	see(cell: (column: string) => string): boolean {
		this.#rows++;
		for (const [column, values] of this.#values) {
			const text = cell(column);
			if (text === '') continue;
			if (this.#rows <= SAMPLE) values.push(text);
			this.#order ??= orderBy(text);
		}
		// Where nothing looks like 3/4/2022 so far, the order is not worth reading all of a large file for.
		return this.#rows < SAMPLE || (this.#order === undefined && this.#anyTwoSmall());
	}

	#small: boolean | undefined;
	#anyTwoSmall(): boolean {
		this.#small ??= [...this.#values.values()].some((values) => values.some(isTwoSmall));
		return this.#small;
	}

	/** What the columns are. Throws Refusal for a chosen column that the table does not have. */
	columns(): TableColumns {
		const { order } = this.#order ?? HABIT;
		const of = new Map<ColumnRole, string>();
		const by = new Map<string, ColumnGuess['by']>();
		this.#take(of, by, this.#chosen(), 'choice');
		this.#take(of, by, this.#byName(), 'name');
		this.#take(of, by, this.#byValues(of, by, order), 'values');
		const roles = new Map([...of].map(([role, column]) => [column, role]));
		const columns = this.#columns.map((column): ColumnGuess => {
			const [role, from] = [roles.get(column) ?? null, by.get(column)];
			const [example] = this.#values.get(column) ?? [];
			const form = role === null ? undefined : this.#form(role, column, order);
			return {
				column,
				as: role,
				...(role !== null && from && { by: from }),
				...(form !== undefined && { form }),
				...(example !== undefined && { example: example.slice(0, 80) })
			};
		});
		const dates = this.#anyTwoSmall() ? (this.#order ?? HABIT) : undefined;
		const { precision } = this.#options;
		const isPlaced = this.#placed || of.has('position') || (of.has('latitude') && of.has('longitude'));
		const isOpen = isPlaced && !of.has('precision');
		return {
			of,
			dates: new CellDates(order),
			...(precision && { precision }),
			guess: { columns, ...(dates && { dates }), ...(isOpen && { precision: precision ?? null }) }
		};
	}

	#take(
		of: Map<ColumnRole, string>,
		by: Map<string, ColumnGuess['by']>,
		found: Iterable<[ColumnRole, string]>,
		how: ColumnGuess['by']
	): void {
		for (const [role, column] of found) {
			if (of.has(role) || by.has(column) || (how !== 'choice' && this.#isBeside(column))) continue;
			of.set(role, column);
			by.set(column, how);
		}
	}

	#chosen(): [ColumnRole, string][] {
		return COLUMN_ROLES.flatMap((role): [ColumnRole, string][] => {
			const column = this.#options.columns?.[role];
			if (column === undefined) return [];
			if (this.#values.has(column)) return [[role, column]];
			throw new Refusal(`There is no column “${column}”. The columns are: ${this.#columns.join(', ')}.`);
		});
	}

	/** Of several columns named for one role the plainest; what a name promises, the values must bear out. */
	#byName(): [ColumnRole, string][] {
		const named = this.#columns.flatMap((column) => {
			const found = roleOfName(column);
			return found && this.#bears(found.role, column) ? [{ column, ...found }] : [];
		});
		return named.sort((a, b) => a.rank - b.rank).map(({ role, column }) => [role, column]);
	}

	#bears(role: ColumnRole, column: string): boolean {
		const reads = READS[role];
		return reads === undefined || this.#share(column, reads) >= 0.5 || (this.#values.get(column)?.length ?? 0) === 0;
	}

	#byValues(
		of: ReadonlyMap<ColumnRole, string>,
		by: ReadonlyMap<string, ColumnGuess['by']>,
		order: DateOrder
	): [ColumnRole, string][] {
		const found: [ColumnRole, string][] = [];
		const placed = of.has('position') || (of.has('latitude') && of.has('longitude'));
		const dated = of.has('when') || of.has('start') || of.has('year');
		for (const column of this.#columns) {
			if (by.has(column)) continue;
			const is = (reads: (text: string) => boolean) => this.#share(column, reads) >= MOST;
			if (!placed && is((text) => readDegrees(text)?.axis === 'latitude')) found.push(['latitude', column]);
			else if (!placed && is((text) => readDegrees(text)?.axis === 'longitude')) found.push(['longitude', column]);
			else if (!placed && is(isPosition)) found.push(['position', column]);
			else if (!dated && is((text) => isFullDate(text, order))) found.push(['when', column]);
		}
		if (!of.has('title') && !of.has('description')) {
			const words = this.#columns.find(
				(column) => !by.has(column) && !isTaken(found, column) && !this.#isBeside(column) && this.#isWords(column)
			);
			if (words !== undefined) found.push(['title', words]);
		}
		return found;
	}

	#isBeside(column: string): boolean {
		return this.#options.beside?.includes(column) ?? false;
	}

	/** Mostly different texts of letters. */
	#isWords(column: string): boolean {
		const values = this.#values.get(column) ?? [];
		const unlike = new Set(values).size;
		return unlike > values.length / 2 && this.#share(column, (text) => /\p{L}{3}/u.test(text)) >= MOST;
	}

	#share(column: string, reads: (text: string) => boolean): number {
		const values = this.#values.get(column) ?? [];
		return values.length === 0 ? 0 : values.filter(reads).length / values.length;
	}

	/** How most values of a column are written. */
	#form(role: ColumnRole, column: string, order: DateOrder): string | undefined {
		const forms = new Map<string, number>();
		for (const text of this.#values.get(column) ?? []) {
			const form = formOf(role, text, order);
			if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
		}
		return [...forms].sort(([, a], [, b]) => b - a)[0]?.[0];
	}
}

function formOf(role: ColumnRole, text: string, order: DateOrder): string | undefined {
	if (role === 'latitude' || role === 'longitude') return readDegrees(text, role)?.form;
	if (role === 'position') return readPair(text)?.form;
	return isDateRole(role) ? readDate(text, order)?.form : undefined;
}

/** Roles whose cells are dates. */
function isDateRole(role: ColumnRole): boolean {
	return role === 'when' || role === 'start' || role === 'end' || role === 'source-date';
}

function isTaken(found: readonly [ColumnRole, string][], column: string): boolean {
	return found.some(([, taken]) => taken === column);
}

/** A pair with decimals or letters: "3, 4" is no position by itself. */
function isPosition(text: string): boolean {
	const pair = readPair(text);
	return pair !== null && (pair.decimals > 1 || pair.form === 'WKT');
}

/** A bare number may be anything; a date by its values has at least a month. */
function isFullDate(text: string, order: DateOrder): boolean {
	return !/^-?\d+(?:\.\d+)?$/.test(text) && readDate(text, order) !== null;
}

const isDate = (text: string) => readDate(text, 'day-first') !== null || readDate(text, 'month-first') !== null;
const isNumber = (text: string) => readNumber(text) !== null;

/** What the cells of a role must mostly be. A column "time" of whole dates is one of dates. */
const READS: Partial<Record<ColumnRole, (text: string) => boolean>> = {
	when: isDate,
	start: isDate,
	end: isDate,
	month: (text) => monthOf(text) !== undefined,
	// A column “day” of whole dates is one of dates.
	day: (text) => /^\d{1,2}(?:\.0+)?$/.test(text),
	year: (text) => /^\d{4}(?:\.0+)?$/.test(text),
	time: (text) => /^\d{1,2}:\d\d/.test(text),
	latitude: (text) => readDegrees(text, 'latitude') !== null,
	longitude: (text) => readDegrees(text, 'longitude') !== null,
	position: (text) => readPair(text) !== null,
	killed: isNumber,
	'killed-low': isNumber,
	'killed-high': isNumber,
	injured: isNumber,
	'injured-low': isNumber,
	'injured-high': isNumber,
	radius: isNumber,
	precision: (text) => readPrecision(text) !== undefined,
	'source-url': (text) => /https?:\/\//i.test(text)
};
