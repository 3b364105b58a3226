// What a command may do outside itself; tests put their own in its place.
import type { Bytes } from '#core/pack/bytes.ts';

/** Everything is fine. */
export const FINE = 0;
/** The data is at fault. */
export const FAULT = 1;
/** Wrong usage, or a file that cannot be read. */
export const USAGE = 2;
export type ExitCode = typeof FINE | typeof FAULT | typeof USAGE;

/** A file in pieces; text is UTF-8. */
export type Slices = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A file that is read in parts until it is closed. */
export interface OpenFile extends Bytes {
	close(): Promise<void>;
}

/** Bytes put aside. Nothing is left of them when the process ends, however it ends. */
export interface Scratch {
	append(bytes: Uint8Array): Promise<void>;
	/** All that was appended, from its start. */
	slices(): AsyncIterable<Uint8Array>;
	drop(): Promise<void>;
}

/** Files and streams as the commands see them. Paths are as the person typed them; "-" is standard input. */
export interface Io {
	/** Writes to standard output, as it is. */
	out(text: string): void;
	/** Writes one line to standard error. */
	err(line: string): void;
	/** The bytes of a file; throws FileError. */
	readFile(path: string): Promise<Uint8Array>;
	/** Opens a file that is read in parts, a long one without all of it in memory; throws FileError, and so does reading from it. */
	openFile(path: string): Promise<OpenFile>;
	/** Paths of the files directly in a folder, sorted, hidden ones left out; throws FileError. */
	listFiles(folder: string): Promise<string[]>;
	/** Writes a file, complete or not at all; throws FileError. */
	writeFile(path: string, content: string | Uint8Array): Promise<void>;
	/**
	 * Writes a file in slices, each asked for when the one before is written; `null` is standard output. A file is there complete or not
	 * at all: an error (thrown on) or Ctrl-C leaves what was there before. Throws FileError.
	 */
	writeSlices(path: string | null, slices: Slices): Promise<void>;
	/** A file of its own for what must wait for something that stands before it, beside the path it is for; throws FileError. */
	scratch(beside: string): Promise<Scratch>;
	/** True when both paths lead to the same file, however they are written. */
	sameFile(one: string, other: string): Promise<boolean>;
}

/** A file or folder that cannot be read or written; the message names it and says why. */
export class FileError extends Error {
	override readonly name = 'FileError';
}

/** The command line itself is wrong; the message says what was expected. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** The data is at fault; what is wrong has already been reported. */
export class DataError extends Error {
	override readonly name = 'DataError';
}
