// One record in the three versions, what became of it, and what had to be decided.
import type { Path } from '#core/dossier/pointer.ts';
import type { RecordType } from '#core/dossier/records.ts';
import { at, replaced, type Bond } from './bonds.ts';
import { takeQuotation, words } from './quotation.ts';
import { same } from './same.ts';
import { mergeValue, type Clash, type Sides } from './value.ts';

/** Whose version of something is taken. */
export type Side = 'ours' | 'theirs';

/** A record of one kind where the three versions meet. */
export class Meeting {
	readonly type: RecordType;
	readonly sides: Sides;
	/** The merged record; `undefined` when it is gone. */
	merged: unknown;
	clashes: Clash[] = [];
	readonly #bound = new Map<Bond, Side>();
	#settled = false;

	constructor(type: RecordType, sides: Sides) {
		this.type = type;
		this.sides = sides;
		this.#merge();
	}

	/** Both sides changed the record, and what came out is neither's. */
	get isMixed(): boolean {
		return this.merged !== undefined && !same(this.merged, this.sides.ours) && !same(this.merged, this.sides.theirs);
	}

	/** Takes the bonded keys from one side; false when that changes nothing. */
	bind(bond: Bond, side: Side): boolean {
		const differs = bond.paths.some((path) => !same(at(this.sides[side], path), at(this.merged, path)));
		if (this.#settled || this.#bound.has(bond) || this.sides[side] === undefined || !differs) return false;
		this.#bound.set(bond, side);
		this.#merge();
		return true;
	}

	/** Keeps a record that one side removed; false when it is there, or neither side has it. */
	keep(why: string): boolean {
		const kept = this.sides.ours === undefined ? 'theirs' : 'ours';
		const record = this.sides[kept];
		if (this.merged !== undefined || record === undefined) return false;
		this.#settled = true;
		this.merged = record;
		this.clashes = [{ path: [], ...this.sides, kept, why }];
		return true;
	}

	/** Leaves what stands at the path as it is and asks about it; false when that was decided before. */
	question(path: Path, why: string): boolean {
		if (this.#settled || this.merged === undefined) return false;
		this.#settled = true;
		if (this.clashes.some((clash) => same(clash.path, path))) return true;
		const kept = same(at(this.merged, path), at(this.sides.ours, path)) ? 'ours' : 'theirs';
		const [base, ours, theirs] = [this.sides.base, this.sides.ours, this.sides.theirs].map((side) => at(side, path));
		this.clashes = [...this.clashes, { path, base, ours, theirs, kept, why }];
		return true;
	}

	/** Takes the whole record of ours; false when it is not a mixture of two. */
	takeOurs(why: string): boolean {
		if (this.#settled || !this.isMixed || this.sides.ours === undefined) return false;
		this.#settled = true;
		this.merged = this.sides.ours;
		this.clashes = [{ path: [], ...this.sides, kept: 'ours', why }];
		return true;
	}

	#merge(): void {
		let sides = this.sides;
		const bound: Clash[] = [];
		for (const [bond, side] of this.#bound) {
			for (const path of bond.paths) {
				bound.push(...this.#clash(path, side, (record) => at(record, path), bond.why));
				sides = mapSides(sides, (record) => replaced(record, path, at(this.sides[side], path)));
			}
		}
		this.#mergeSides(sides, bound);
		if (this.type !== 'statement' || !this.#mixesQuotation()) return;
		// The words of a quote are proved by their citations: both come from one side.
		const quotation = 'both sides changed the quote or the passages of its words';
		const isAsked = bound.some(({ path }) => same(path, ['quote']));
		if (!isAsked) bound.push(...this.#clash(['quote'], 'ours', (record) => at(record, ['quote']), quotation));
		bound.push(...this.#clash(['citations'], 'ours', words, quotation));
		this.#mergeSides(
			mapSides(sides, (record) => takeQuotation(record, this.sides.ours)),
			bound
		);
	}

	#mergeSides(sides: Sides, bound: readonly Clash[]): void {
		this.clashes = [...bound];
		this.merged = mergeValue(sides, [], this.clashes);
	}

	#mixesQuotation(): boolean {
		if (!this.isMixed) return false;
		const pair = (record: unknown) => [at(record, ['quote']) ?? null, words(record)];
		const merged = pair(this.merged);
		return !same(merged, pair(this.sides.ours)) && !same(merged, pair(this.sides.theirs));
	}

	/** One clash where the two sides differ at a path. */
	#clash(path: Path, kept: Side, of: (record: unknown) => unknown, why: string): Clash[] {
		const [base, ours, theirs] = [of(this.sides.base), of(this.sides.ours), of(this.sides.theirs)];
		return same(ours, theirs) ? [] : [{ path, base, ours, theirs, kept, why }];
	}
}

function mapSides({ base, ours, theirs }: Sides, change: (record: unknown) => unknown): Sides {
	return { base: change(base), ours: change(ours), theirs: change(theirs) };
}
