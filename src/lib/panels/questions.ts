// Claims under the question they answer.
import type { Claim, Dossier } from '#core/dossier/types.ts';
import { groupBy } from '#core/index/records.ts';
import { titleTerm } from '#core/words/vocabulary.ts';

/** The question a property answers, as the dossier asks it, else in our own words. */
export function questionOf(property: string, { questions }: Pick<Dossier, 'questions'>): string {
	return questions.find((question) => question.property === property)?.label ?? titleTerm('property', property);
}

/** Claims that answer one question. */
export interface QuestionGroup {
	property: string;
	question: string;
	claims: Claim[];
}

/** Groups claims by property, in the order of the dossier's questions and then of the claims. */
export function groupByQuestion(claims: readonly Claim[], dossier: Pick<Dossier, 'questions'>): QuestionGroup[] {
	const order = dossier.questions.map((question) => question.property);
	const rank = (property: string) => (order.includes(property) ? order.indexOf(property) : order.length);
	return [...groupBy(claims, (claim) => claim.property)]
		.map(([property, members]) => ({ property, question: questionOf(property, dossier), claims: members }))
		.toSorted((a, b) => rank(a.property) - rank(b.property));
}
