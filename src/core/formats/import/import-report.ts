// Keeps count of an import: rows, those refused with line and reason, and what else should be known.
import type { Dossier } from '#core/dossier/types.ts';
import { YearCount } from './far-dates.ts';
import type { ColumnGuess, ImportResult, ImportWarning, ImportWatch, RefusedRow, TableGuess } from './types.ts';
import type { RowPlace, RowFacts } from './row-facts.ts';

/** So many examples stand for all rows of a warning. */
const EXAMPLES = 5;

/** Every row is taken or refused exactly once, so that the two always make up the rows. */
export class ImportReport {
	taken = 0;
	readonly refused: RefusedRow[] = [];
	readonly #warnings = new Map<string, ImportWarning>();
	readonly #watch: ImportWatch;
	readonly #dates = new YearCount();
	readonly #publications = new YearCount();
	#columns: ColumnGuess[] | undefined;

	constructor(watch: ImportWatch = {}) {
		this.#watch = watch;
	}

	get rows(): number {
		return this.taken + this.refused.length;
	}

	/** Takes a row; `facts` are there for whoever looks on. */
	take(facts?: RowFacts): void {
		this.taken++;
		if (!facts) return;
		this.#watch.row?.({ facts });
		const seen = (edtf: string) => () => `${facts.at.file}, line ${facts.at.line}: ${edtf}`;
		if (facts.when) this.#dates.see(facts.when.edtf, seen(facts.when.edtf));
		for (const { published } of facts.sources ?? []) if (published) this.#publications.see(published, seen(published));
	}

	/** Refuses a row; the reason is one sentence. */
	refuse({ file, line }: RowPlace, reason: string): void {
		const refused = { file, line, reason };
		this.refused.push(refused);
		this.#watch.row?.({ refused });
	}

	/** Notes what the columns of a table are taken for. */
	guess(guess: TableGuess): void {
		(this.#columns ??= []).push(...guess.columns);
		this.#watch.guessed?.(guess);
	}

	/** Counts one row under a code; the first few examples are kept. */
	warn(code: string, example: string): void {
		const known = this.#warnings.get(code);
		if (!known) this.#warnings.set(code, { code, count: 1, examples: [example] });
		else {
			known.count++;
			if (known.examples.length < EXAMPLES && !known.examples.includes(example)) known.examples.push(example);
		}
	}

	/** What can be said of dates only when all are known. */
	#farDates(): ImportWarning[] {
		const found = { 'date-far-off': this.#dates.far(), 'source-date-far-off': this.#publications.far() };
		return Object.entries(found).flatMap(([code, far]) => (far.count > 0 ? [{ code, ...far }] : []));
	}

	/** The counts with what was made of the rows taken. */
	result(dossier: Dossier): ImportResult {
		const refused = this.refused.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
		return {
			dossier,
			rows: this.rows,
			taken: this.taken,
			refused,
			warnings: [...this.#warnings.values(), ...this.#farDates()],
			...(this.#columns && { columns: this.#columns })
		};
	}
}
