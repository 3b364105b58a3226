// Dates that lie far from all others: a year such as 2800 or 0014 among those of one decade is misspelt, and stretches every view of time.

/** Where a date stands, in words. */
type Example = string;

interface Year {
	count: number;
	examples: Example[];
}

/** What was found of one sort of date. */
export interface FarDates {
	count: number;
	examples: Example[];
}

/** Years with nothing in them that part a date from the others. */
const GAP = 200;
/** The gap must also be so many times as wide as the half of all dates in the middle: where dates span centuries, gaps of centuries are usual. */
const TIMES_SPREAD = 10;
/** So many dates are the least by which to tell what is usual. */
const LEAST = 5;
/** At most this share of the dates; of a short list one. What is more than that is no slip. */
const SHARE = 0.01;
/** Examples kept of each year. */
const EXAMPLES = 5;

/** Counts dates by their year; holds no more than the years there are. */
export class YearCount {
	readonly #years = new Map<number, Year>();
	#all = 0;

	/** Counts the years an EDTF names, both ends of a stretch; those it leaves open or in doubt by digits are none. */
	see(edtf: string, at: () => Example): void {
		for (const year of yearsOf(edtf)) {
			this.#all++;
			const known = this.#years.get(year);
			if (!known) this.#years.set(year, { count: 1, examples: [at()] });
			else {
				known.count++;
				if (known.examples.length < EXAMPLES) known.examples.push(at());
			}
		}
	}

	/** Those that lie far before or after all others. */
	far(): FarDates {
		const none: FarDates = { count: 0, examples: [] };
		if (this.#all < LEAST) return none;
		const years = [...this.#years].sort(([a], [b]) => a - b);
		const at = (share: number) => yearAt(years, share * this.#all);
		const gap = Math.max(GAP, TIMES_SPREAD * (at(0.75) - at(0.25)));
		const median = at(0.5);
		const after = years.filter(([year]) => year >= median);
		const before = years.filter(([year]) => year <= median).reverse();
		const beyond = [...beyondGap(before, gap), ...beyondGap(after, gap)];
		const count = beyond.reduce((sum, one) => sum + one.count, 0);
		if (count > Math.max(1, SHARE * this.#all)) return none;
		return { count, examples: beyond.flatMap(({ examples }) => examples).slice(0, EXAMPLES) };
	}
}

/** `Y12345`, `-0044` and `2014`, wherever they stand in an EDTF; not `201X`, and no part of a month, a clock or a zone. */
const YEAR = /(?<![\dT:+-])Y?(-?\d{4,})(?![\dX])/g;

function yearsOf(edtf: string): number[] {
	return Array.from(edtf.matchAll(YEAR), ([, year]) => Number(year));
}

/** The year that has that many dates before it. */
function yearAt(years: readonly (readonly [number, Year])[], rank: number): number {
	let before = 0;
	for (const [year, { count }] of years) {
		before += count;
		if (before >= rank) return year;
	}
	return 0;
}

/** Years on the way out from the middle, once a gap is passed. */
function beyondGap(outwards: readonly (readonly [number, Year])[], gap: number): Year[] {
	const first = outwards.findIndex(([year], n) => Math.abs(year - (outwards[n - 1]?.[0] ?? year)) > gap);
	return first < 0 ? [] : outwards.slice(first).map(([, one]) => one);
}
