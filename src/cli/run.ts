// The command line: finds the command, runs it, turns what it throws into words and an exit code.
import { version } from '../../package.json';
import { accounts } from './accounts.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { draft } from './draft.ts';
import { exportCommand } from './export.ts';
import { commandHelp, overview } from './help.ts';
import { DataError, FAULT, FileError, FINE, USAGE, UsageError, type ExitCode, type Io } from './io.ts';
import { importCommand } from './import.ts';
import { lint } from './lint.ts';
import { merge } from './merge.ts';
import { pack } from './pack.ts';
import { summary } from './summary.ts';
import { tiles } from './tiles.ts';
import { unpack } from './unpack.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
	check,
	lint,
	verify,
	exportCommand,
	importCommand,
	summary,
	accounts,
	draft,
	merge,
	diff,
	pack,
	unpack,
	tiles
];

/** Runs `dateline` with the arguments after its name. Throws only for programmers' mistakes. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
	const [name, ...rest] = args;
	try {
		return await dispatch(name, rest, io);
	} catch (error) {
		if (error instanceof DataError) {
			io.err(`dateline: ${error.message}`);
			return FAULT;
		}
		if (error instanceof FileError) {
			io.err(`dateline: ${error.message}`);
			return USAGE;
		}
		if (error instanceof UsageError) {
			const more = COMMANDS.some((command) => command.name === name) ? `help ${name}` : 'help';
			io.err(`dateline: ${error.message}\nTry "dateline ${more}".`);
			return USAGE;
		}
		throw error;
	}
}

async function dispatch(name: string | undefined, args: string[], io: Io): Promise<ExitCode> {
	if (name === undefined)
		throw new UsageError(
			'Name a command: check, lint, verify, export, import, summary, accounts, draft, merge, diff, pack, tiles or help.'
		);
	if (name === '--version' || name === '-v') {
		io.out(`${version}\n`);
		return FINE;
	}
	if (name === 'help' || name === '--help' || name === '-h') {
		io.out(args[0] === undefined ? overview(COMMANDS) : commandHelp(commandOf(args[0])));
		return FINE;
	}
	const command = commandOf(name);
	const asked = args.indexOf('--help');
	const ended = args.indexOf('--');
	if (asked >= 0 && (ended < 0 || asked < ended)) {
		io.out(commandHelp(command));
		return FINE;
	}
	return command.run(args, io);
}

function commandOf(name: string): Command {
	const command = COMMANDS.find((one) => one.name === name);
	if (command === undefined) {
		throw new UsageError(
			`There is no command "${name}"; there are ${COMMANDS.map((one) => one.name).join(', ')} and help.`
		);
	}
	return command;
}
