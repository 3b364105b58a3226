// The page of doubtful things: findings by rule, each with the name of its record and what to open.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Comparison } from '#core/accounts/questions.ts';
import type { Finding, LintRule } from '#core/lint/rule.ts';
import { RULES } from '#core/lint/rules.ts';
import { nameOf } from '#core/words/value.ts';
import { capital, titleTerm } from '#core/words/vocabulary.ts';
import { speakerName } from '#core/words/who.ts';
import type { Open } from '#lib/state/selection.svelte.ts';
import { openOf, sourceTitle } from '#lib/ui/things.ts';

/** A finding as a row of the page. */
export interface LintRow {
	/** What the record is called; the pointer where it has no name or was left out. */
	name: string;
	message: string;
	/** `null` where the record was left out, or the dossier itself is meant. */
	open: Open | null;
}

/** A rule with what it found. */
export interface LintGroup {
	rule: LintRule;
	/** "Published before event". */
	label: string;
	rows: LintRow[];
}

/** Every rule in the order of the table, those that found nothing with no rows. */
export function lintGroups(
	findings: readonly Finding[],
	catalogue: Catalogue,
	comparisons: readonly Comparison[]
): LintGroup[] {
	return RULES.map((rule) => ({
		rule,
		label: capital(rule.code.replaceAll('-', ' ')),
		rows: findings
			.filter(({ code }) => code === rule.code)
			.map((finding) => ({
				name: rowName(finding, catalogue),
				message: finding.message,
				open: rowOpen(finding, catalogue, comparisons)
			}))
	}));
}

function rowName({ record, pointer }: Finding, catalogue: Catalogue): string {
	if (record === null) return pointer === '' ? 'The dossier' : pointer;
	if (catalogue.sources.has(record)) return sourceTitle(record, catalogue);
	const statement = catalogue.statements.get(record);
	if (statement) return `Statement, ${speakerName(statement.speaker, catalogue)}`;
	const claim = catalogue.claims.get(record);
	return claim
		? `${titleTerm('property', claim.property)} · ${nameOf(claim.about, catalogue)}`
		: nameOf(record, catalogue);
}

/** A claim that answers a question alone is opened as that question. */
function rowOpen({ record, code }: Finding, catalogue: Catalogue, comparisons: readonly Comparison[]): Open | null {
	if (record === null) return null;
	const question =
		code === 'one-origin-as-settled'
			? comparisons.find(({ accounts }) => accounts.some(({ claims }) => claims.some(({ id }) => id === record)))
			: undefined;
	return question ? { type: 'question', id: question.id } : openOf(record, catalogue);
}

/** What the page says while no text is at hand; `null` once one is. */
export function withoutTexts(textsAtHand: number): string | null {
	if (textsAtHand > 0) return null;
	const needed = RULES.filter(({ texts }) => texts === 'needed').length;
	const helpful = RULES.filter(({ texts }) => texts === 'helpful').length;
	return `No text of a source is at hand: ${ruleCount(needed)} could not be applied and ${ruleCount(helpful)} only in part. Drop the text files on this page to apply them in full.`;
}

function ruleCount(count: number): string {
	const words = ['none', 'one rule', 'two rules', 'three rules'];
	return words[count] ?? `${count} rules`;
}
