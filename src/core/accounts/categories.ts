// Whether two named answers can both be true: the same word, a declared pair, or shares that leave room.
import type { CategoryValue, Question, Share } from '#core/dossier/types.ts';
import { agree, compatible, conflict, type ValueRelation } from './relation.ts';

/** True for a pair of slugs, in either order, that may both be true. */
export type MayBothBeTrue = (a: string, b: string) => boolean;

/** What the questions of one property declare. */
export function declaredPairs(questions: readonly Question[]): MayBothBeTrue {
	const pairs = new Set(
		questions.flatMap(({ mayBothBeTrue = [] }) =>
			mayBothBeTrue.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])])
		)
	);
	return (a, b) => pairs.has(JSON.stringify([a, b]));
}

/** What something only planned has been said to be; none of it says whether it came to pass. */
const PLANNED: ReadonlySet<string> = new Set(['announced', 'ordered', 'expected']);
const HAPPENED: ReadonlySet<string> = new Set(['under-way', 'took-place']);

/** Stages of one event: plans rule nothing out, and what is under way comes to have taken place. Only "called off" stands against "happened". */
export const stagesMayFollow: MayBothBeTrue = (a, b) =>
	PLANNED.has(a) || PLANNED.has(b) || (HAPPENED.has(a) && HAPPENED.has(b));

/** Least and most of the whole that a share can be; no share is said of all. */
const AMOUNT: Record<Share, readonly [above: number, most: number]> = { all: [1, 1], most: [0.5, 1], some: [0, 1] };

/** Compares two categories. Different answers exclude each other unless declared otherwise, or unless their shares leave room: some one way, some another. */
export function compareCategories(a: CategoryValue, b: CategoryValue, mayBothBeTrue: MayBothBeTrue): ValueRelation {
	const [one, other] = [a.share ?? 'all', b.share ?? 'all'];
	if (a.slug === b.slug) {
		return one === other
			? agree('both say the same')
			: compatible('one says of all of them what the other says of fewer');
	}
	if (mayBothBeTrue(a.slug, b.slug)) return compatible('both may be true');
	if (one === 'all' || other === 'all') {
		const some = one === 'all' ? other : one;
		return conflict(
			some === 'all' ? 'not both can be true' : 'one says so of all of them, the other says otherwise of some'
		);
	}
	// Shares without the whole: "most" is more than half, so there is room for only one of them.
	const least = AMOUNT[one][0] + AMOUNT[other][0];
	return least < 1 ? compatible('one tells of some, the other of others') : conflict('not both can be true of most');
}

/** True when `a` being so means that `b` is: the same answer, of at least as many. */
export function impliesCategory(a: CategoryValue, b: CategoryValue): boolean {
	return a.slug === b.slug && AMOUNT[a.share ?? 'all'][0] >= AMOUNT[b.share ?? 'all'][0];
}
