// Claims under the question they answer.
import type { Claim, Dossier } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/index/records.ts';
import { claimWords } from '#core/words/value.ts';
import { titleTerm } from '#core/words/vocabulary.ts';

/** The question a property answers, as the dossier asks it, else in our own words. */
export function questionOf(property: string, { questions }: Pick<Dossier, 'questions'>): string {
	return questions.find((question) => question.property === property)?.label ?? titleTerm('property', property);
}

/** Claims that give one and the same answer. */
export type Answer = [Claim, ...Claim[]];

/** Claims that answer one question, by answer. */
export interface QuestionGroup {
	property: string;
	question: string;
	answers: Answer[];
}

/** Claims of equal words together, in order of first appearance. */
export function groupByAnswer(claims: readonly Claim[], catalogue: Catalogue): Answer[] {
	const groups = groupBy(claims, (claim) => claimWords(claim, catalogue));
	return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
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
