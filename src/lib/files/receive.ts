// Files as a person drops or picks them: each is told apart by core/files, zips are unpacked, and what is not read is refused in words.
// Nothing of them leaves the page.
import { reasonOf, Refusal } from '#core/errors/refusal.ts';
import type { FileKind } from '#core/files/kinds.ts';
import { LARGEST_FILE } from './limits.ts';

/** What a file is once all of it could be looked at. */
export type ReceivedKind = Exclude<FileKind, 'json' | 'zip' | 'annotation'>;

/** A file that can be read here. */
export interface ReceivedFile {
	is: ReceivedKind;
	name: string;
	/** Name of the archive it came in. */
	archive?: string;
	file: File;
	/** All of its bytes; read once, however often they are asked for. Rejects with Refusal. */
	bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What became of the files that were brought, in their order. */
export interface Received {
	files: ReceivedFile[];
	/** Not taken, each with sentences for people. */
	refused: { name: string; reason: string }[];
}

/** How far it is: files, and entries of archives. */
export interface ReceiveProgress {
	done: number;
	of: number;
	/** What is looked at now. */
	name: string;
}

/** What may be said to `receive`. */
export interface ReceiveOptions {
	onprogress?: (progress: ReceiveProgress) => void;
	/** Stops between two files; what was taken by then is lost. */
	signal?: AbortSignal;
}

/** What a page does with each kind of file; all files of a kind are handed over together. Every kind is in it, so that none is forgotten. */
export type FileHandlers<Answer> = Readonly<
	Record<ReceivedKind, (files: readonly ReceivedFile[]) => Promise<Answer[]>>
>;

/** A file, or an entry of an archive, not looked at yet. */
interface Waiting {
	name: string;
	file: File;
	archive?: string;
}

/** JSON of more bytes is looked through piece by piece and read again by whoever takes it: the page could not hold it twice. */
const HELD = 4 * LARGEST_FILE;
const PIECE = 1 << 24;

/** Looks at the files one by one; one that cannot be taken keeps none of the others. Rejects only with the signal's reason. */
export async function receive(files: readonly File[], { onprogress, signal }: ReceiveOptions = {}): Promise<Received> {
	// The table of kinds is for whoever brings files.
	const { kindOf, HEAD } = await import('#core/files/kind-of.ts');
	const received: Received = { files: [], refused: [] };
	const waiting: Waiting[] = files.map((file) => ({ name: file.name, file }));
	const annotations = new Set<ReceivedFile>();
	for (let done = 0; done < waiting.length; done++) {
		const next = waiting[done];
		if (next === undefined) break;
		signal?.throwIfAborted();
		onprogress?.({ done, of: waiting.length, name: next.name });
		// The page may draw and hear a cancel between two files.
		await new Promise((resolve) => setTimeout(resolve));
		try {
			const head = await readBytes(next.file.slice(0, HEAD));
			const kind = kindOf(next.name, head);
			if ('refused' in kind) throw new Refusal(kind.refused);
			const bytes = once(() => readBytes(next.file));
			if (kind.is === 'zip') waiting.splice(done + 1, 0, ...(await entriesOf(next.file, bytes, received)));
			else {
				const is = kind.is === 'json' ? await jsonKind(next.file, bytes) : kind.is;
				const one: ReceivedFile = { ...next, is: is === 'annotation' ? 'foreign' : is, bytes };
				received.files.push(one);
				if (is === 'annotation') annotations.add(one);
			}
		} catch (error) {
			received.refused.push({ name: fullName(next), reason: reasonOf(error) });
		}
	}
	signal?.throwIfAborted();
	return annotations.size === 0 ? received : { ...received, files: received.files.map(besideAnnotations) };
}

/** Hands every file to the page's handler of its kind: data of other tools first, which are asked about, then dossiers, then what belongs to them. */
export async function handOut<Answer>(
	files: readonly ReceivedFile[],
	handlers: FileHandlers<Answer>
): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const is of ORDER) {
		const own = files.filter((file) => file.is === is);
		if (own.length > 0) answers.push(...(await handlers[is](own)));
	}
	return answers;
}

const ORDER = ['foreign', 'dossier', 'packed', 'tiles', 'text', 'web-page'] as const satisfies readonly ReceivedKind[];

/** Texts that come with annotations belong to them. */
function besideAnnotations(one: ReceivedFile): ReceivedFile {
	return one.is === 'text' && /\.txt$/i.test(one.name) ? { ...one, is: 'foreign' } : one;
}

/** JSON that is known to an importer and holds no dossier is data of another tool; what nobody knows is left to those who say why it is no dossier. */
async function jsonKind(file: File, bytes: () => Promise<Uint8Array<ArrayBuffer>>): Promise<'dossier' | 'foreign'> {
	if (await holdsOwn(file, bytes)) return 'dossier';
	const [{ sniff }, { fileOfBlob }] = await Promise.all([
		import('#core/formats/import/registry.ts'),
		import('#core/formats/import/files.ts')
	]);
	return (await sniff([fileOfBlob(file.name, file)])) === null ? 'dossier' : 'foreign';
}

async function holdsOwn(file: File, bytes: () => Promise<Uint8Array<ArrayBuffer>>): Promise<boolean> {
	const { holdsDossier, LONGEST_SIGN } = await import('#core/files/kind-of.ts');
	if (file.size <= HELD) return holdsDossier(await bytes());
	for (let at = 0; at < file.size; at += PIECE) {
		if (holdsDossier(await readBytes(file.slice(Math.max(0, at - LONGEST_SIGN), at + PIECE)))) return true;
	}
	return false;
}

async function entriesOf(
	archive: File,
	bytes: () => Promise<Uint8Array<ArrayBuffer>>,
	received: Received
): Promise<Waiting[]> {
	refuseTooLarge(archive);
	const { readZip } = await import('./zip.ts');
	const { entries, refused } = readZip(await bytes());
	for (const { name, reason } of refused) received.refused.push({ name: `${archive.name}: ${name}`, reason });
	if (entries.length === 0 && refused.length === 0) throw new Refusal('The archive is empty.');
	return entries.flatMap(({ name, read }) => {
		try {
			return [{ name, file: new File([read()], name), archive: archive.name }];
		} catch (error) {
			received.refused.push({ name: `${archive.name}: ${name}`, reason: reasonOf(error) });
			return [];
		}
	});
}

/** Throws Refusal for a file that is too large to be held in memory as a whole. */
export function refuseTooLarge({ size }: Pick<File, 'size'>): void {
	if (size <= LARGEST_FILE) return;
	const mega = (bytes: number) => Math.round(bytes / 1_000_000);
	throw new Refusal(
		`It is ${mega(size)} MB; a file may be ${mega(LARGEST_FILE)} MB at most. Cut it into smaller ones.`
	);
}

async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await blob.arrayBuffer());
	} catch (error) {
		throw new Refusal('It could not be read: it may have been moved, or it is a folder.', { cause: error });
	}
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
}

const fullName = ({ name, archive }: Waiting) => (archive === undefined ? name : `${archive}: ${name}`);
