// A note that the program, or an editor, wrote to whoever edits, left where readers read.
import { shown } from '#core/dossier/report.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { readerTexts } from '../reader-texts.ts';
import { dossierRule } from '../dossier-rule.ts';
import type { Found } from '../rule.ts';

/** Notes that earlier versions of the program wrote into records. */
const FORMERLY =
	/^Made so that figures have something to be about|^No date of the file shows whether the day or the month|whoever imported it chose|^Set by hand for the event:/;
/** A sentence that tells somebody to do something with a record. */
const ORDER =
	/(?:^|[.!?:;]\s+)(?:please\s+)?(?:name|rename|tie|fill in|replace|delete|remove|check|double-check|verify|write|add|give|merge|join|split|find|look up|correct|fix|translate|accept|reject|confirm|ask)\s+(?:it|this|that|these|those|them|its|their|a|an|the|whether|if|when|where|who|with|again|more|another|me)\b/iu;
/** What is said of the file or table that something was read from. */
const READING =
	/\b(?:columns?|cells?|headers?)\b[^.]*\b(?:was|were|is|are) (?:read|taken|guessed|ignored|skipped)\b|\b(?:was|were) (?:read|guessed) (?:day|month|year) first\b|\b(?:row|line) \d+ (?:of the (?:file|table)|was)\b|\bimported from (?:column|row|line)\b/iu;

/** Looks through the notes and inferences of records, and the summary. */
export const toolNote = dossierRule(
	{
		code: 'tool-note',
		severity: 'warning',
		title:
			'A note speaks to whoever edits the dossier, not to its readers: what to do with a record, or how a file was read.'
	},
	toolNotesIn
);

/** The notes that are none for readers. */
export function* toolNotesIn(dossier: Dossier): Generator<Found> {
	for (const { pointer, text } of readerTexts(dossier)) {
		if (!/\/(?:note|inferred|summary)$/.test(pointer)) continue;
		if (![FORMERLY, ORDER, READING].some((pattern) => pattern.test(text))) continue;
		const message = `${shown(text)} is told to whoever edits this, not to its readers. Do what it says and take it away, or say what a reader should know.`;
		yield { pointer, message };
	}
}
