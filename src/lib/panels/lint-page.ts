// The page of doubtful things: findings by rule, each with the name of its record and what to open.
import { numberWords } from '#core/basics/numbers.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Comparison } from '#core/accounts/questions.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { Finding, LintRule } from '#core/lint/rule.ts';
import { RULES } from '#core/lint/rules.ts';
import { nameOf } from '#core/words/value.ts';
import { capital, counted, nounOf } from '#core/words/vocabulary.ts';
import { speakerName } from '#core/words/who.ts';
import type { Open } from '#lib/state/selection.svelte.ts';
import { openOf, sourceTitle } from '#lib/ui/things.ts';

/** A finding as a row of the page. */
export interface LintRow {
	/** What the record is called, the pointer where it has no name or was left out; `null` where the message says it. */
	name: string | null;
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
				name: unlessSaid(rowName(finding, catalogue), finding.message),
				message: finding.message,
				open: rowOpen(finding, catalogue, comparisons)
			}))
	}));
}

function unlessSaid(name: string, message: string): string | null {
	return message.includes(name) ? null : name;
}

function rowName({ record, pointer }: Finding, catalogue: Catalogue): string {
	if (record === null) return pointer === '' ? 'The dossier' : pointer;
	if (catalogue.sources.has(record)) return sourceTitle(record, catalogue);
	const statement = catalogue.statements.get(record);
	if (statement) return `Statement, ${speakerName(statement.speaker, catalogue)}`;
	const claim = catalogue.claims.get(record);
	const about = claim?.about ?? record;
	// Whoever mends a file looks for the id that names nothing.
	const named = [catalogue.events, catalogue.places, catalogue.actors].some((records) => records.has(about));
	return named ? nameOf(about, catalogue) : about;
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

/** How many of the sources that have a text of their own have it at hand. */
export function textsAtHand({ sources }: Dossier, texts: ReadonlyMap<string, unknown>): { held: number; of: number } {
	const own = sources.filter(({ text, body, within }) => !within && (text !== undefined || body !== undefined));
	return { held: own.filter(({ id }) => texts.has(id)).length, of: own.length };
}

/** What the page says while a text is not at hand; `null` once all are. */
export function withoutTexts({ held, of }: { held: number; of: number }): string | null {
	if (held > 0 && held === of) return null;
	const needed = ruleCount('needed');
	const helpful = ruleCount('helpful');
	const rest = `and ${helpful} only in part. Drop the text files on this page to apply them in full.`;
	return held === 0
		? `No text of a source is at hand: ${needed} could not be applied ${rest}`
		: `${held} of ${counted(of, 'text')} at hand: ${needed} could be applied to no other ${rest}`;
}

/** Rules that were applied in vain; one that needs texts is none of them while a text is lacking. */
export function quietGroups(groups: readonly LintGroup[], allTexts: boolean): LintGroup[] {
	return groups.filter(({ rows, rule }) => rows.length === 0 && (allTexts || rule.texts !== 'needed'));
}

function ruleCount(use: LintRule['texts']): string {
	const count = RULES.filter(({ texts }) => texts === use).length;
	return `${['no', 'one', 'two', 'three'][count] ?? numberWords(count)} ${nounOf(count, 'rule')}`;
}
