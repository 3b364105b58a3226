// `dateline verify`: holds every citation of a dossier against the texts it cites.
import { numberWords } from '#core/basics/numbers.ts';
import { counted } from '#core/words/vocabulary.ts';
import { verifyDossier, type QuoteFinding, type Verification } from '#core/citation/verify.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { readArgs, type Command } from './command.ts';
import { FAULT, FINE, UsageError, type Io } from './io.ts';
import { openDossier } from './open.ts';
import { findTexts } from './texts.ts';

/** Finds each source's text in a folder by its digest and says of every citation whether its passage stands where it should. */
export const verify: Command = {
	name: 'verify',
	synopsis: 'FILE --texts DIR [--allow-missing-texts] [--json]',
	about: 'Check every citation against the texts of the sources.',
	help: `  --texts DIR             the folder that holds the texts, whatever the files are called
  --allow-missing-texts   a source without a text is no fault
  --json                  { "exact", "moved", "ambiguous", "missing", "noText",
                            "citations": [{ "record", "source", "start", "end", "verdict", "at"? }] }
A text is known by its digest. A file that matches none is tried against the sources still without a text and named as
changed; a passage that is found elsewhere in it is "moved". A record without any citation that is not marked editorial makes the
dossier unsound, and is named.
A quote that is not the words of its passages is named too.
Exit code 0 when every citation is exact and no quote says anything else than its passage, else 1.`,
	async run(args, io) {
		const { values, file } = readArgs(
			args,
			{ texts: { type: 'string' }, 'allow-missing-texts': { type: 'boolean' }, json: { type: 'boolean' } },
			'one'
		);
		if (values.texts === undefined) throw new UsageError('Say where the texts are: --texts DIR.');
		const dossier = await openDossier(file, io);
		const result = verifyDossier(dossier, await findTexts(dossier, values.texts, io));
		reportFaults(file, result, values['allow-missing-texts'] ?? false, io);
		for (const finding of result.quotes) io.err(`${file}: ${quoteLine(finding, dossier)}`);
		io.out(values.json ? toJson(result) : inWords(result));
		const forgiven = values['allow-missing-texts'] ? result.noText : 0;
		// A quote nothing can be held against is named; one that its passage contradicts is a fault.
		const misquoted = result.quotes.some(({ citation, found }) => citation !== null || found !== null);
		return result.exact + forgiven === result.citations.length && !misquoted ? FINE : FAULT;
	}
};

function reportFaults(file: string, { citations }: Verification, allowMissing: boolean, io: Io): void {
	for (const { pointer, record, source, verdict, reason } of citations) {
		if (verdict === 'exact' || (verdict === 'no-text' && allowMissing)) continue;
		io.err(`${file}: ${pointer}: ${record}: ${verdict} in ${source}${reason === undefined ? '' : `: ${reason}`}`);
	}
}

function quoteLine({ statement, reason, found }: QuoteFinding, dossier: Dossier): string {
	const index = dossier.statements.findIndex(({ id }) => id === statement);
	const passage = found === null ? '' : ` The passage says: ${found}`;
	return `/statements/${index}/quote: ${statement}: ${reason}${passage}`;
}

function toJson({ exact, moved, ambiguous, missing, noText, citations }: Verification): string {
	const rows = citations.map(({ record, source, start, end, verdict, at }) => ({
		record,
		source,
		start,
		end,
		verdict,
		...(at && { at })
	}));
	return `${JSON.stringify({ exact, moved, ambiguous, missing, noText, citations: rows }, null, 2)}\n`;
}

function inWords({ exact, moved, ambiguous, missing, noText, citations }: Verification): string {
	const counts = Object.entries({ exact, moved, ambiguous, missing, 'without a text': noText });
	const named = counts
		.filter(([word, count]) => count > 0 || word === 'exact')
		.map(([word, count]) => `${numberWords(count)} ${word}`);
	return `${counted(citations.length, 'citation')}: ${named.join(', ')}.\n`;
}
