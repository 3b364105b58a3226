// Somebody's words are there: quoted, or told in our own words.
import type { Statement } from '../types.ts';
import type { Rule } from './rule.ts';

/** A direct statement has its quotation, and a citation of the very words. */
export const quoted: Rule<Statement> = (statement, report) => {
	if (statement.form !== 'direct') return;
	if (statement.quote === undefined) {
		report.error(
			'no-quote',
			[],
			'A direct statement needs its words in quote; if they are not quoted, its form is indirect.'
		);
	}
	if (statement.citations.length > 0 && !statement.citations.some((citation) => citation.as === 'words')) {
		const message =
			'No citation is marked as words, so the quotation cannot be checked. Mark the passage that holds it.';
		report.warning('no-words', ['citations'], message);
	}
};

/** An indirect statement says in our own words what was said. */
export const told: Rule<Statement> = (statement, report) => {
	if (statement.form === 'indirect' && statement.gist === undefined) {
		report.warning('no-gist', [], 'An indirect statement needs a gist: in your own words, what was said.');
	}
};
