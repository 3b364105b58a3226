// The words of `dateline help`.
import type { Command } from './command.ts';

/** All commands, one line each. */
export function overview(commands: readonly Command[]): string {
	const width = Math.max(...commands.map(({ name }) => name.length));
	const lines = commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
	return `dateline: reports about one incident, every record with the passage it stands on.

${lines.join('\n')}

  dateline help COMMAND   its options
  dateline --version      the version

FILE is a dossier, packed or not, or GeoJSON that Dateline wrote; - reads standard input.
Exit code 0: fine; 1: the data is at fault; 2: wrong usage, or a file that cannot be read.
`;
}

/** One command with its options. */
export function commandHelp({ name, synopsis, about, help }: Command): string {
	return `dateline ${name} ${synopsis}\n\n${about}\n\n${help}\n`;
}
