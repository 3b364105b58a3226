// `dateline check`: says everything that is wrong with dossier files.
import { counted } from '#core/words/vocabulary.ts';
import type { Issue } from '#core/dossier/types.ts';
import { readArgs, type Command } from './command.ts';
import { FAULT, FileError, FINE, USAGE, type ExitCode, type Io } from './io.ts';
import { issueLine, readDossier } from './open.ts';

/** Lists every error and warning of each file; an error makes the exit code 1. */
export const check: Command = {
	name: 'check',
	synopsis: 'FILE… [--json]',
	about: 'List every fault of dossier files, each with its JSON pointer.',
	help: `Each fault is a line on standard error: file, line, JSON pointer, what is wrong, what to do.
  --json   on standard output [{ "file", "pointer", "code", "severity", "message" }], for all files together
Exit code 0 when there is no error (there may be warnings), 1 when there is, 2 when a file cannot be read.`,
	async run(args, io) {
		const { values, files } = readArgs(args, { json: { type: 'boolean' } }, 'some');
		const found: (Issue & { file: string })[] = [];
		let exit: ExitCode = FINE;
		for (const file of files) {
			const checked = await checkFile(file, io);
			exit = checked.exit > exit ? checked.exit : exit;
			found.push(...checked.issues.map((issue) => ({ ...issue, file })));
			if (!values.json) report(file, checked.issues, io);
		}
		if (values.json) {
			const rows = found.map(({ file, pointer, code, severity, message }) => ({
				file,
				pointer,
				code,
				severity,
				message
			}));
			io.out(`${JSON.stringify(rows, null, 2)}\n`);
		}
		return exit;
	}
};

async function checkFile(file: string, io: Io): Promise<{ issues: Issue[]; exit: ExitCode }> {
	try {
		const { dossier, issues } = await readDossier(file, io);
		const faulty = dossier === null || issues.some((issue) => issue.severity === 'error');
		return { issues, exit: faulty ? FAULT : FINE };
	} catch (error) {
		// One file that cannot be read does not keep the others from being checked.
		if (!(error instanceof FileError)) throw error;
		const issue: Issue = { code: 'unreadable', severity: 'error', pointer: '', message: error.message };
		return { issues: [issue], exit: USAGE };
	}
}

function report(file: string, issues: readonly Issue[], io: Io): void {
	for (const issue of issues) io.err(issueLine(file, issue));
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	const warnings = issues.length - errors;
	io.out(
		issues.length === 0
			? `${file}: no faults.\n`
			: `${file}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.\n`
	);
}
