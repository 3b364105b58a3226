// `dateline draft`: what a first reading of texts suggests, a line for each or as one dossier of suggestions.
import { Refusal } from '#core/errors/refusal.ts';
import { readText, type NormalisedText } from '#core/citation/text.ts';
import { serialise } from '#core/dossier/serialise.ts';
import { toDossier, type DraftedText } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import type { TextDraft } from '#core/draft/types.ts';
import { readArgs, type Command } from './command.ts';
import { openGazetteer } from './gazetteer.ts';
import { FAULT, FileError, FINE, USAGE, UsageError, type ExitCode, type Io } from './io.ts';

const OPTIONS = {
	jsonl: { type: 'boolean' },
	out: { type: 'string' },
	gazetteer: { type: 'string' }
} as const;

/** Drafts every text that can be read; one that cannot is named, and the exit code says so. */
export const draft: Command = {
	name: 'draft',
	synopsis: 'TEXT… [--out FILE] [--jsonl]',
	about: 'Suggest the places, quotations, actors, dates and figures of texts, as a dossier to be looked through.',
	help: `  --out FILE         write there, and not to standard output
  --jsonl            no dossier, but one line of JSON for each text: { "file", "places": [{ "start", "end", "text", "candidates":
                     [{ "name", "lon", "lat", "score" }] }], "quotations": [{ "start", "end", "speaker": { "start",
                     "end", "text" } | null }], "actors", "dates", "figures", "indirect" }; what somebody denies
                     has "polarity": "denied", what is told with doubt its "certainty"
  --gazetteer FILE   another gazetteer than the one that comes with it

TEXT is plain text in UTF-8; - reads standard input. Offsets are code points of the normalised text, the best
candidate stands first. Every record is a suggestion and says so: "draft": { "rule", "score" }, the score from 0 to 1.
The dossier holds no text; what is said in the reporter's words has no gist yet. Progress is on standard error.
Exit code 0 when every text was read, 1 when one is not UTF-8 text, 2 when a file cannot be read.`,
	async run(args, io) {
		const { values, files } = readArgs(args, OPTIONS, 'some', 'a text');
		await refuseOverwriting(values.out, files, io);
		const gazetteer = await openGazetteer(values.gazetteer, io);
		let exit: ExitCode = FINE;
		const texts: DraftedText[] = [];
		let written = '';
		const write = (text: string): void => (values.out === undefined ? io.out(text) : void (written += text));
		for (const [n, file] of files.entries()) {
			const read = await readOne(file, io);
			if (read.text === null) {
				io.err(`dateline: ${read.message}`);
				exit = read.exit > exit ? read.exit : exit;
				continue;
			}
			const { text } = read;
			const twin = values.jsonl ? undefined : texts.find((other) => other.text.sha256 === text.sha256);
			io.err(`${n + 1} of ${files.length}: ${file}${twin ? `: left out, it is the same text as ${twin.name}` : ''}`);
			if (twin) continue;
			const suggestions = draftText(text.text, gazetteer);
			if (values.jsonl) write(`${JSON.stringify(lineOf(file, suggestions))}\n`);
			else texts.push({ name: file, text, draft: suggestions });
		}
		if (!values.jsonl && (texts.length > 0 || exit === FINE)) write(serialise(toDossier(texts)));
		if (values.out !== undefined && written !== '') await io.writeFile(values.out, written);
		return exit;
	}
};

async function refuseOverwriting(out: string | undefined, files: readonly string[], io: Io): Promise<void> {
	for (const file of files) {
		if (out !== undefined && (await io.sameFile(out, file))) {
			throw new UsageError(`--out names ${file} itself: it would be overwritten. Choose another file.`);
		}
	}
}

type DraftedFile = { text: NormalisedText } | { text: null; message: string; exit: ExitCode };

async function readOne(file: string, io: Io): Promise<DraftedFile> {
	try {
		return { text: readText(await io.readFile(file)) };
	} catch (error) {
		// One text that cannot be read does not keep the others from being drafted.
		if (error instanceof FileError) return { text: null, message: error.message, exit: USAGE };
		if (error instanceof Refusal) return { text: null, message: `${file}: ${error.message}`, exit: FAULT };
		throw error;
	}
}

/** The keys in the order the help names them, then what else is known. */
function lineOf(file: string, { places, quotations, actors, dates, figures, indirect }: TextDraft) {
	return {
		file,
		places: places.map(({ start, end, text, candidates, ...more }) => ({ start, end, text, candidates, ...more })),
		quotations: quotations.map(({ start, end, speaker, ...more }) => ({ start, end, speaker, ...more })),
		actors,
		dates,
		figures,
		indirect
	};
}
