// Finds and unpacks the gazetteer that the command line drafts with.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGazetteer, type Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';
import { FileError, type Io } from './io.ts';

const NAME = 'gazetteer.bin';
/** Far more than the file unpacked; what is larger is not it. */
const LARGEST = 64 * 1024 * 1024;

/** Beside the built command, else where the page has it: the built and the unbuilt command lie equally deep. */
const PLACES = [
	path.join(import.meta.dirname, NAME),
	path.resolve(import.meta.dirname, '../../static/gazetteer', NAME)
];

/** Reads the gazetteer from a file, or from where it belongs; throws FileError when it is not there or is none. */
export async function openGazetteer(file: string | undefined, io: Io): Promise<Gazetteer> {
	const found = file ?? PLACES.find((place) => existsSync(place));
	if (found === undefined) {
		throw new FileError(
			`The gazetteer is missing: expected ${NAME} in static/gazetteer. Name one with --gazetteer FILE.`
		);
	}
	const bytes = await io.readFile(found);
	try {
		return readGazetteer(bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		throw new FileError(`${found} cannot be read as a gazetteer: ${error.message}`);
	}
}
