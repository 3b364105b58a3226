// The question that a property answers.
import type { Question } from '#core/dossier/types.ts';
import { titleTerm } from './vocabulary.ts';

/** As the dossier asks it, else in our own words. */
export function questionOf(property: string, { questions }: { questions: readonly Question[] }): string {
	return questions.find((question) => question.property === property)?.label ?? titleTerm('property', property);
}
