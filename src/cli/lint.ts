// `dateline lint`: what is well-formed but doubtful about a dossier.
import { linesOf } from '#core/dossier/line.ts';
import { faultsBeside, lint as lintDossier } from '#core/lint/lint.ts';
import { inFileOrder } from '#core/lint/position.ts';
import { LINT_SEVERITIES, type Finding, type LintSeverity } from '#core/lint/rule.ts';
import { RULES } from '#core/lint/rules.ts';
import { counted } from '#core/words/vocabulary.ts';
import { readArgs, type Command } from './command.ts';
import { FAULT, FINE, UsageError, type ExitCode, type Io } from './io.ts';
import { readDossier } from './open.ts';
import { findTexts } from './texts.ts';

const HEADINGS: Readonly<Record<LintSeverity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/** Lists the findings of every rule, or with `--rules` the rules themselves; an error makes the exit code 1. */
export const lint: Command = {
	name: 'lint',
	synopsis: 'FILE [--texts DIR] [--json] | --rules [--json]',
	about: 'Name what is well-formed but doubtful: dates out of order, quotes, centroids, lone origins.',
	help: `  --texts DIR   the folder that holds the texts of the sources: what is about quotations is looked at more closely
  --json        [{ "code", "severity", "pointer", "message" }], in the order of the file
  --rules       print the rules and end: code, severity, and what each looks for; with --json
                [{ "code", "severity", "title", "texts" }]
Faults that "check" names as errors are listed too, under their own codes, and make the exit code 1 as there.
Exit code 0 when there is no error (there may be warnings and notes), 1 when there is, 2 when a file cannot be read.`,
	async run(args, io) {
		const options = { texts: { type: 'string' }, json: { type: 'boolean' }, rules: { type: 'boolean' } } as const;
		if (args.includes('--rules')) {
			// No file is needed; the reading of arguments asks for one.
			const { values, file } = readArgs([...args, '-'], options, 'some');
			if (file !== '-' || values.texts !== undefined) throw new UsageError('--rules takes no file and no texts.');
			return printRules(values.json ?? false, io);
		}
		const { values, file } = readArgs(args, options, 'one');
		return lintFile(file, values.texts, values.json ?? false, io);
	}
};

async function lintFile(file: string, folder: string | undefined, asJson: boolean, io: Io): Promise<ExitCode> {
	const opened = await readDossier(file, io);
	const { dossier } = opened;
	const texts = dossier === null || folder === undefined ? undefined : await findTexts(dossier, folder, io);
	const doubtful = dossier === null ? [] : lintDossier(dossier, texts, opened);
	const findings = inFileOrder([...faultsBeside(doubtful, opened), ...doubtful]);
	if (asJson) {
		const rows = findings.map(({ code, severity, pointer, message }) => ({ code, severity, pointer, message }));
		io.out(`${JSON.stringify(rows, null, 2)}\n`);
	} else io.out(inWords(file, findings, opened.json));
	return dossier === null || findings.some(({ severity }) => severity === 'error') ? FAULT : FINE;
}

function inWords(file: string, findings: readonly Finding[], json: string): string {
	if (findings.length === 0) return `${file}: nothing doubtful.\n`;
	const lines = linesOf(
		json,
		findings.map(({ pointer }) => pointer)
	);
	const groups = LINT_SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity));
	const blocks = groups.flatMap((group) => {
		const [first] = group;
		const rows = group.map((finding) => `  ${findingLine(file, finding, lines.get(finding.pointer))}\n`);
		return first ? `${HEADINGS[first.severity]}\n${rows.join('')}` : [];
	});
	const counts = groups.map((group, index) => counted(group.length, LINT_SEVERITIES[index] ?? 'note'));
	return `${blocks.join('\n')}\n${file}: ${counts.join(', ')}.\n`;
}

function findingLine(file: string, { pointer, message, code }: Finding, line: number | undefined): string {
	const where = line === undefined ? file : `${file}:${line}`;
	return `${where}: ${pointer === '' ? '(whole file)' : pointer}: ${message} [${code}]`;
}

function printRules(asJson: boolean, io: Io): ExitCode {
	const rows = RULES.map(({ code, severity, title, texts = 'not-needed' }) => ({ code, severity, title, texts }));
	const width = Math.max(...rows.map(({ code }) => code.length));
	const lines = rows.map(({ code, severity, title }) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
	io.out(asJson ? `${JSON.stringify(rows, null, 2)}\n` : lines.join(''));
	return FINE;
}
