// What a statement and a claim are called in lists, headings and choices: never without doubt and denial.
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Citation, Claim, Question, Statement } from '#core/dossier/types.ts';
import { bareWords, claimHedge, hedged, statementHedge } from '#core/words/hedge.ts';
import { questionOf } from '#core/words/question.ts';
import { valueWords, type NameCatalogue } from '#core/words/value.ts';
import { NO_TEXTS, type HeldTexts } from './held-texts.ts';

/** A statement's words, or those of its passage where it is not yet summed up, with "denies" or "reportedly" before them. */
export function statementWords(statement: Statement, texts: HeldTexts = NO_TEXTS): string {
	return hedged(statementHedge(statement), bareWords(statement) || passageWords(statement.citations, texts));
}

/** A claim's question and answer: "Killed: denied: 12 people". */
export function answerWords(
	claim: Claim,
	names: NameCatalogue,
	dossier: { questions: readonly Question[] },
	statements: ReadonlyMap<string, Statement>
): string {
	const question = questionOf(claim.property, dossier);
	const answer = hedged(claimHedge(hedgeOfClaim(claim, statements)), valueWords(claim.value, names));
	return `${question}${/[?:]$/.test(question) ? '' : ':'} ${answer}`;
}

/** The words of the text itself, for the eyes of who has it; they are kept in no record. */
function passageWords(citations: readonly Citation[], texts: HeldTexts): string {
	const words = citedWords(citations, texts);
	return words === null ? 'Told in the source’s words; not yet summed up' : words.replace(/\s+/g, ' ');
}

/** The words of the first passage that is no attribution; `null` where its text is not at hand. */
export function citedWords(citations: readonly Citation[], texts: HeldTexts): string | null {
	const {
		source = '',
		start,
		end
	} = citations.find(({ as, start }) => as !== 'attribution' && start !== undefined) ?? {};
	const words = start === undefined || end === undefined ? undefined : texts.get(source)?.text.slice(start, end);
	return words || null;
}
