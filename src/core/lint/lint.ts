// Everything that is well-formed but doubtful about a dossier: every rule of the table, in the order of the records.
import type { NormalisedText } from '#core/citation/text.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { hasError } from '#core/dossier/report.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { LintContext } from './context.ts';
import { inFileOrder, pointersInFile, recordAt } from './position.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules.ts';

/** What was found when the file of the dossier was read: without refused records the others stand elsewhere than in the file. */
export interface FileFaults {
	issues: readonly Issue[];
	refused: readonly { pointer: string; id: string | null }[];
}

/**
 * Runs every rule. The dossier must be what `readSalvage` or `readStrict` gave: unique ids, references that resolve. What
 * that reading refused comes in through `opened`, and a rule that is about it names it. `texts` are by source id.
 */
export function lint(
	dossier: Dossier,
	texts: ReadonlyMap<string, NormalisedText> = new Map(),
	opened: FileFaults = { issues: listIssues(dossier), refused: [] }
): Finding[] {
	const context = new LintContext(dossier, texts, opened.issues);
	const inFile = pointersInFile(opened.refused);
	const refusedAt = new Map(opened.refused.map(({ pointer, id }) => [pointer, id]));
	const findings = RULES.flatMap((rule) =>
		Array.from(rule.find(context), ({ pointer, message, refused }): Finding => {
			const { code } = rule;
			if (refused) {
				const record = refusedRecord(pointer, refusedAt) ?? recordAt(dossier, pointer);
				return { code, severity: 'error', pointer, message, record };
			}
			return { code, severity: rule.severity, pointer: inFile(pointer), message, record: recordAt(dossier, pointer) };
		})
	);
	return inFileOrder(findings);
}

/** The faults of the file that no rule is about, each under the code of its check: a list of findings is not whole without them. */
export function faultsBeside(findings: readonly Finding[], opened: FileFaults): Finding[] {
	const named = new Set(findings.map(({ pointer, message }) => `${pointer}\n${message}`));
	const refusedAt = new Map(opened.refused.map(({ pointer, id }) => [pointer, id]));
	return opened.issues.flatMap((issue): Finding[] => {
		const { code, pointer, message } = issue;
		if (!hasError([issue]) || named.has(`${pointer}\n${message}`)) return [];
		return [{ code, severity: 'error', pointer, message, record: refusedRecord(pointer, refusedAt) ?? null }];
	});
}

/** Id of the refused record that a pointer leads to or into; `undefined` where it leads to none. */
function refusedRecord(pointer: string, refused: ReadonlyMap<string, string | null>): string | null | undefined {
	for (let to = pointer; ; to = to.slice(0, to.lastIndexOf('/'))) {
		const id = refused.get(to);
		if (id !== undefined || !to.includes('/')) return id;
	}
}
