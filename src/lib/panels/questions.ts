// Claims under the question they answer.
import type { Account } from '#core/accounts/account.ts';
import type { Comparison } from '#core/accounts/questions.ts';
import type { Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/basics/lists.ts';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import { questionOf } from '#core/words/question.ts';
import { valueWords } from '#core/words/value.ts';

/** Claims that give one and the same answer. */
export type AnswerClaims = [Claim, ...Claim[]];

/** Claims that answer one question, by answer. */
export interface QuestionGroup {
	property: string;
	question: string;
	answers: AnswerClaims[];
}

/** Claims of equal words together, denials apart, in order of first appearance. */
function groupByAnswer(claims: readonly Claim[], catalogue: Catalogue): AnswerClaims[] {
	const denied = (claim: Claim) => hedgeOfClaim(claim, catalogue.statements).denied;
	const groups = groupBy(claims, (claim) => `${denied(claim)}:${valueWords(claim.value, catalogue)}`);
	return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
}

/** Claims that give one answer, and the account they are where answers were compared. */
export interface AnswerOf {
	claims: AnswerClaims;
	account: Account | undefined;
}

/** The answers of a group: the accounts of its comparison, in their order, where there is one. */
export function answersOf({ answers }: QuestionGroup, comparison: Comparison | undefined): AnswerOf[] {
	if (!comparison) return answers.map((claims) => ({ claims, account: undefined }));
	return comparison.accounts.flatMap((account) => {
		const [first, ...others] = account.claims;
		return first === undefined ? [] : [{ claims: [first, ...others] satisfies AnswerClaims, account }];
	});
}

/** The comparison of a record's property among all; participants and other events, asked one by one, are none of a group. */
export function comparisonOf(
	about: string,
	property: string,
	comparisons: readonly Comparison[]
): Comparison | undefined {
	return comparisons.find(({ id }) => id === `${about}/${property}`);
}

/** Claims by property, in the order of the dossier's questions and then of the claims. */
export function groupByQuestion(claims: readonly Claim[], catalogue: Catalogue): QuestionGroup[] {
	const { dossier } = catalogue;
	const order = dossier.questions.map((question) => question.property);
	const rank = (property: string) => (order.includes(property) ? order.indexOf(property) : order.length);
	return [...groupBy(claims, (claim) => claim.property)]
		.map(([property, members]) => ({
			property,
			question: questionOf(property, dossier),
			answers: groupByAnswer(members, catalogue)
		}))
		.toSorted((a, b) => rank(a.property) - rank(b.property));
}
