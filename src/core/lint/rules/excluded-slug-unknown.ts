// What the editors say of pairs of answers, where it can never apply or contradicts itself.
import { declaredPairs } from '#core/accounts/categories.ts';
import { shown } from '#core/dossier/report.ts';
import type { Dossier, Question } from '#core/dossier/types.ts';
import type { Found, LintRule } from '../rule.ts';

const LISTS = ['mayBothBeTrue', 'excludes'] as const;

/** Names pairs with an answer that no claim gives, pairs of an answer with itself, and pairs that both lists hold. */
export const excludedSlugUnknown: LintRule = {
	code: 'excluded-slug-unknown',
	severity: 'warning',
	title:
		'A pair of answers that may, or cannot, both be true names one that no claim gives, or stands in both lists: it says nothing.',
	*find({ dossier }) {
		const given = slugsOf(dossier);
		for (const [at, question] of dossier.questions.entries()) {
			yield* pairsOf(`/questions/${at}`, question, given.get(question.property) ?? new Set());
		}
	}
};

function* pairsOf(base: string, question: Question, given: ReadonlySet<string>): Generator<Found> {
	const pairs = declaredPairs([question]);
	for (const list of LISTS) {
		for (const [nth, [one, other]] of (question[list] ?? []).entries()) {
			const pointer = `${base}/${list}/${nth}`;
			const unknown = [one, other].find((slug) => !given.has(slug));
			if (one === other)
				yield { pointer, message: `Both answers of the pair are ${shown(one)}. Name two different ones.` };
			else if (unknown !== undefined) yield { pointer, message: unknownWords(unknown, question, given) };
			else if (list === 'excludes' && pairs.mayBothBeTrue(one, other)) {
				const message = `${shown(one)} and ${shown(other)} are said to exclude each other and, in “mayBothBeTrue”, not to. Take the pair off one of the lists.`;
				yield { pointer, message };
			}
		}
	}
}

function unknownWords(slug: string, { label }: Question, given: ReadonlySet<string>): string {
	const known = [...given].map(shown).join(', ') || 'none';
	return `No claim answers “${label}” with ${shown(slug)}. The answers are: ${known}. Correct the pair or take it away.`;
}

function slugsOf({ claims }: Dossier): Map<string, Set<string>> {
	const given = new Map<string, Set<string>>();
	for (const { property, value } of claims) {
		if (value.type !== 'category') continue;
		const slugs = given.get(property) ?? new Set<string>();
		given.set(property, slugs.add(value.slug));
	}
	return given;
}
