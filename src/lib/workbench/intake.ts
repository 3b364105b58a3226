// Takes in what a person drops or pastes: texts, web pages, dossiers, and archives of them. Nothing of it leaves the page.
import { reasonOf, Refusal } from '#core/errors/refusal.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { openDossier } from '#lib/state/incoming.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import type { Intaken } from './intaken.ts';
import { takePlain } from './plain-text.ts';
import { LARGEST_FILE } from './refusal.ts';

export { sameText, type Intaken } from './intaken.ts';

/** A dossier that was dropped, with what of it could not be read. */
export interface OpenedFile {
	name: string;
	dossier: Dossier;
	/** Records that were left out. */
	refused: Refused[];
	issues: Issue[];
	/** Name of the archive it came in. */
	archive?: string;
}

/** What became of the files. */
export interface Intake {
	texts: Intaken[];
	dossiers: OpenedFile[];
	/** Not taken, each with a sentence for people. */
	refused: { name: string; reason: string }[];
}

/** How far it is: files and entries of archives. */
export interface IntakeProgress {
	done: number;
	of: number;
	/** What is read now. */
	name: string;
}

/** What may be said to `takeIn`. */
export interface IntakeOptions {
	onprogress?: (progress: IntakeProgress) => void;
	/** Stops between two files; what was taken by then is lost. */
	signal?: AbortSignal;
}

/** A file, or an entry of an archive, not read yet. */
interface Waiting {
	name: string;
	archive?: string;
	read(): Promise<Uint8Array>;
}

/** Takes the files one by one; one that cannot be taken keeps none of the others. Rejects only with the signal's reason. */
export async function takeIn(files: readonly File[], { onprogress, signal }: IntakeOptions = {}): Promise<Intake> {
	const intake: Intake = { texts: [], dossiers: [], refused: [] };
	const waiting: Waiting[] = files.map((file) => ({ name: file.name, read: () => readFile(file) }));
	for (let done = 0; done < waiting.length; done++) {
		const next = waiting[done];
		if (next === undefined) break;
		signal?.throwIfAborted();
		onprogress?.({ done, of: waiting.length, name: next.name });
		// The page may draw and hear a cancel between two files.
		await new Promise((resolve) => setTimeout(resolve));
		try {
			const more = await take(next, intake);
			waiting.splice(done + 1, 0, ...more);
		} catch (error) {
			intake.refused.push({ name: fullName(next), reason: reasonOf(error) });
		}
	}
	signal?.throwIfAborted();
	return intake;
}

/** A text that was pasted, under a name made of its title. Throws Refusal. */
export function takePasted(text: string): Intaken {
	const taken = takePlain('Pasted text.txt', text);
	const title = taken.title?.replace(/[/\\]/g, ' ').slice(0, 60).trim();
	return title ? { ...taken, name: `${title}.txt` } : taken;
}

/** Takes one file; answers what it holds in turn. */
async function take(file: Waiting, intake: Intake): Promise<Waiting[]> {
	const { name } = file;
	const from = file.archive === undefined ? {} : { archive: file.archive };
	switch (/\.(\w+)$/.exec(name)?.[1]?.toLowerCase()) {
		case 'txt':
		case 'text':
		case 'md':
			intake.texts.push({ ...takePlain(name, await file.read()), ...from });
			return [];
		case 'html':
		case 'htm': {
			const { takePage } = await import('./web-page.ts');
			intake.texts.push({ ...(await takePage(name, await file.read())), ...from });
			return [];
		}
		case 'json':
		case 'geojson':
			intake.dossiers.push({ ...(await takeDossier(name, await file.read())), ...from });
			return [];
		case 'zip':
			return openArchive(file, intake);
		default:
			throw new Refusal(
				'It is no kind of file that is read here. Drop plain text (.txt), Markdown (.md), web pages (.html), a dossier (.json) or a .zip of them.'
			);
	}
}

async function takeDossier(name: string, bytes: Uint8Array): Promise<OpenedFile> {
	const { normalise } = await import('#core/citation/normalise.ts');
	// Only to be told in words that it is not UTF-8: a dossier keeps its letters as they are.
	normalise(bytes);
	const { dossier, refused, issues } = await openDossier(new TextDecoder().decode(bytes));
	if (dossier === null) {
		const [why] = issues;
		const where = why?.line === undefined ? '' : ` (line ${why.line})`;
		throw new Refusal(`${why?.message ?? 'It is no dossier.'}${where}`);
	}
	return { name, dossier, refused, issues };
}

async function openArchive(archive: Waiting, intake: Intake): Promise<Waiting[]> {
	const { readZip } = await import('./zip.ts');
	const { entries, refused } = readZip(await archive.read());
	for (const { name, reason } of refused) intake.refused.push({ name: `${archive.name}: ${name}`, reason });
	if (entries.length === 0 && refused.length === 0) throw new Refusal('The archive is empty.');
	return entries.map(({ name, read }) => ({ name, archive: archive.name, read: async () => read() }));
}

async function readFile(file: File): Promise<Uint8Array> {
	if (file.size > LARGEST_FILE) {
		const size = Math.round(file.size / 1_000_000);
		throw new Refusal(
			`It is ${size} MB; a file may be ${LARGEST_FILE / 1_000_000} MB at most. Cut it into smaller ones.`
		);
	}
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		throw new Refusal('It could not be read: it may have been moved, or it is a folder.', { cause: error });
	}
}

const fullName = ({ name, archive }: Waiting) => (archive === undefined ? name : `${archive}: ${name}`);
