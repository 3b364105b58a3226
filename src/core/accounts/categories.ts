// How two named answers stand to each other: the same word, what the dossier declares of the pair, or shares that leave room.
import type { CategoryValue, Question, Share } from '#core/dossier/types.ts';
import { hasHappened } from '#core/index/told.ts';
import { agree, compatible, declaredConflict, differ, type ValueRelation } from './relation.ts';

/** What is known of two slugs, in either order. */
export interface DeclaredPairs {
	/** True where both may be true. */
	mayBothBeTrue(a: string, b: string): boolean;
	/** Why the editors hold that not both are true; `undefined` where they do not say so. */
	excludes(a: string, b: string): string | undefined;
}

/** What the questions of one property declare. */
export function declaredPairs(questions: readonly Question[]): DeclaredPairs {
	const keyOf = (a: string, b: string) => JSON.stringify([a, b].sort());
	const together = new Set(questions.flatMap(({ mayBothBeTrue = [] }) => mayBothBeTrue.map(([a, b]) => keyOf(a, b))));
	const apart = new Map(
		questions.flatMap(({ excludes = [] }) => excludes.map(([a, b, because]) => [keyOf(a, b), because] as const))
	);
	return {
		mayBothBeTrue: (a, b) => together.has(keyOf(a, b)),
		excludes: (a, b) => apart.get(keyOf(a, b))
	};
}

/** What something only planned has been said to be; none of it says whether it came to pass. */
const PLANNED: ReadonlySet<string> = new Set(['announced', 'ordered', 'expected']);

/** Stages of one event: plans rule nothing out, and what is under way comes to have taken place. */
export function compareStages(a: CategoryValue, b: CategoryValue, pairs: DeclaredPairs): ValueRelation {
	const slugs = [a.slug, b.slug];
	const follow = slugs.some((slug) => PLANNED.has(slug)) || slugs.every(hasHappened);
	return a.slug !== b.slug && follow ? compatible('one may follow the other') : compareCategories(a, b, pairs);
}

/** Least and most of the whole that a share can be; no share is said of all. */
const AMOUNT: Record<Share, readonly [above: number, most: number]> = { all: [1, 1], most: [0.5, 1], some: [0, 1] };

/** Compares two categories. Different answers differ, and no more is said, unless the dossier declares it or their shares leave room: some one way, some another. */
export function compareCategories(a: CategoryValue, b: CategoryValue, pairs: DeclaredPairs): ValueRelation {
	const [one, other] = [a.share ?? 'all', b.share ?? 'all'];
	if (a.slug === b.slug) {
		return one === other
			? agree('both say the same')
			: compatible('one says of all of them what the other says of fewer');
	}
	if (pairs.mayBothBeTrue(a.slug, b.slug)) return compatible('both may be true');
	// Shares without the whole: "most" is more than half, so there is room for only one of them.
	const roomForBoth = one !== 'all' && other !== 'all' && AMOUNT[one][0] + AMOUNT[other][0] < 1;
	if (roomForBoth) return compatible('one tells of some, the other of others');
	const because = pairs.excludes(a.slug, b.slug);
	return because === undefined ? differ('the answers are not the same') : declaredConflict(because);
}

/** True when `a` being so means that `b` is: the same answer, of at least as many. */
export function impliesCategory(a: CategoryValue, b: CategoryValue): boolean {
	return a.slug === b.slug && AMOUNT[a.share ?? 'all'][0] >= AMOUNT[b.share ?? 'all'][0];
}
