// What a rule of lint is: it looks at a whole sound dossier, says what is doubtful in it and throws nothing.
import type { LintContext } from './context.ts';

export const LINT_SEVERITIES = ['error', 'warning', 'note'] as const;
/** `error`: cannot be right as it stands; `warning`: is often wrong, somebody should look; `note`: is worth knowing. */
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** One thing that is doubtful about a dossier. */
export interface Finding {
	/** Code of the rule; stable, kebab-case. */
	code: string;
	severity: LintSeverity;
	/** JSON pointer (RFC 6901) into the file that was read; "" is the whole dossier. */
	pointer: string;
	/** What, where, what to do. */
	message: string;
	/** Id of the record it stands in; `null` for the dossier itself, a question, or a record without an id. */
	record: string | null;
}

/** What a rule hands back. */
export interface Found {
	/** JSON pointer into the dossier. */
	pointer: string;
	message: string;
	/** True where a check of the file found it already: the record was refused, and the pointer is one of the file. */
	refused?: true;
}

/** One rule. */
export interface LintRule {
	/** Stable, kebab-case. */
	code: string;
	severity: LintSeverity;
	/** One sentence: what the rule looks for, and why it matters. */
	title: string;
	/** Whether it looks at the sources' texts: without them it finds nothing, or less. */
	texts?: 'needed' | 'helpful';
	find(context: LintContext): Iterable<Found>;
}
