// What a command of the command line is, and how it reads its arguments.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError, type ExitCode, type Io } from './io.ts';

/** One command: `dateline <name> …`. */
export interface Command {
	name: string;
	/** The arguments after the name, as the help writes them. */
	synopsis: string;
	/** What it is for, in one line. */
	about: string;
	/** Its options and what it prints, for `dateline help <name>`. */
	help: string;
	/** Throws UsageError, FileError or DataError. */
	run(args: string[], io: Io): Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options strictly; throws UsageError for an unknown one, a missing value, or a wrong number of files. */
export function readArgs<T extends Options>(
	args: string[],
	options: T,
	files: 'one' | 'some',
	what = 'a dossier file'
) {
	const parsed = parse(args, options);
	const { positionals } = parsed;
	if (positionals.length === 0) throw new UsageError(`Name ${what}, or - for standard input.`);
	if (files === 'one' && positionals.length > 1) {
		throw new UsageError(`One dossier at a time: ${positionals.slice(1).join(', ')} is one too many.`);
	}
	return { values: parsed.values, files: positionals, file: positionals[0] ?? '' };
}

function parse<T extends Options>(args: string[], options: T) {
	try {
		return parseArgs({ args, options, allowPositionals: true, strict: true });
	} catch (error) {
		// Node's own sentence names the option; its advice on dashes before file names is left out.
		if (error instanceof TypeError) throw new UsageError(`${error.message.split('. ')[0]?.replace(/\.$/, '')}.`);
		throw error;
	}
}

/** One of the allowed words, or UsageError naming them all. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((word) => word === value);
	if (found === undefined) throw new UsageError(`--${option} is ${allowed.join(', ')}; "${value}" is none of them.`);
	return found;
}
