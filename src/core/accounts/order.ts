// The order in which a reader meets the questions: what the sources disagree on first, what only one of them answers last.
import type { ComparisonVerdict } from './compare.ts';
import { FRAME, type Comparison } from './questions.ts';

/** From what needs the reader most to what needs them least. */
export const VERDICT_ORDER: readonly ComparisonVerdict[] = [
	'conflict',
	'differ',
	'update',
	'compatible',
	'agree',
	'single'
];

/** The questions that a list of all names: those that stand only on the page of what they are about are left to it. */
export function listedQuestions(comparisons: readonly Comparison[]): Comparison[] {
	return comparisons.filter(({ onlyThere }) => !onlyThere);
}

/** The questions of one verdict. */
export interface VerdictGroup {
	verdict: ComparisonVerdict;
	comparisons: Comparison[];
}

/** Questions by verdict, each group in the given order but for when, where and whether, which come after what is asked of nothing else; empty groups are left out. */
export function groupByVerdict(comparisons: readonly Comparison[]): VerdictGroup[] {
	return VERDICT_ORDER.flatMap((verdict) => {
		const own = comparisons.filter((comparison) => comparison.verdict === verdict);
		const frame = own.filter(({ property }) => FRAME.has(property));
		const rest = own.filter(({ property }) => !FRAME.has(property));
		return own.length === 0 ? [] : [{ verdict, comparisons: [...rest, ...frame] }];
	});
}

/** The first `most` questions with more than one account: conflicts, never left out, then the others by verdict; when, where and whether at the end. */
export function leadingQuestions(comparisons: readonly Comparison[], most: number): Comparison[] {
	const several = groupByVerdict(comparisons.filter(({ accounts }) => accounts.length > 1)).flatMap(
		(group) => group.comparisons
	);
	const conflicts = several.filter(({ verdict }) => verdict === 'conflict');
	const others = several.filter(({ verdict }) => verdict !== 'conflict');
	const plain = others.filter(({ property }) => !FRAME.has(property));
	const frame = others.filter(({ property }) => FRAME.has(property));
	return [...conflicts, ...plain, ...frame].slice(0, Math.max(most, conflicts.length));
}
