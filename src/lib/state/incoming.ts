// Files that a person drops or picks: what each is, and what became of it. Nothing of them leaves the page.
import { reasonOf } from '#core/errors/refusal.ts';
import type { Dossier, Issue } from '#core/dossier/types.ts';
import { acceptedOnly, suggestionsOf } from '#core/edit/suggestions.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import type { TextFile } from './held-files.ts';

/** What to tell the reader about one file. */
export interface Notice {
	/** `problem` where something was not taken. */
	tone: 'done' | 'problem';
	text: string;
	/** Set when there is a list of refused records to look at. */
	refused?: boolean;
	/** What can be done about it. */
	act?: { words: string; do: () => void };
}

/** A dossier as it could be read, with what had to be left out. */
export interface OpenedDossier {
	dossier: Dossier | null;
	refused: Refused[];
	issues: Issue[];
}

const isDossierFile = (name: string) => /\.(geo)?json$/i.test(name);
const isArchive = (name: string) => /\.pmtiles$/i.test(name);
const isPacked = (name: string) => /\.dlpack$/i.test(name);

/** Reads a dossier file, or the dossier inside one of our own GeoJSON exports; the checks are loaded only now. */
export async function openDossier(json: string): Promise<OpenedDossier> {
	const { readAny } = await import('#core/formats/read.ts');
	return readAny(json);
}

/** Takes files one by one: a map archive and a packed file are handed on, a JSON file becomes the dossier, anything else is a text. */
export async function takeFiles(
	files: readonly File[],
	dashboard: Dashboard,
	onarchive: (file: File) => Promise<Notice>,
	onpack: (file: File) => Promise<Notice>
): Promise<Notice[]> {
	const notices: Notice[] = [];
	const texts: TextFile[] = [];
	for (const file of files) {
		try {
			if (isArchive(file.name)) notices.push(await onarchive(file));
			else if (isPacked(file.name)) notices.push(await onpack(file));
			else if (isDossierFile(file.name)) notices.push(await takeDossier(file, dashboard));
			else texts.push(await readTextFile(file));
		} catch (error) {
			const reason = reasonOf(error);
			notices.push({ tone: 'problem', text: `${file.name} could not be read: ${reason}` });
		}
	}
	if (texts.length > 0) notices.push(...(await takeTexts(texts, dashboard)));
	return notices;
}

async function takeDossier(file: File, dashboard: Dashboard): Promise<Notice> {
	const { dossier, refused, issues } = await openDossier(await file.text());
	if (dossier === null) {
		const why = issues[0];
		const where = why?.line === undefined ? '' : ` (line ${why.line})`;
		return { tone: 'problem', text: `${file.name} was not opened: ${why?.message ?? 'it is no dossier.'}${where}` };
	}
	await dashboard.load(acceptedOnly(dossier), refused, issues);
	const open = `${file.name} is open.${waitingWords(dossier)}`;
	if (refused.length > 0) {
		const records = refused.length === 1 ? 'One record was' : `${refused.length} records were`;
		return { tone: 'problem', text: `${open} ${records} left out.`, refused: true };
	}
	return { tone: 'done', text: open };
}

/** What is said of suggestions, which are shown nowhere but in the workbench. */
export function waitingWords(dossier: Dossier): string {
	const waiting = suggestionsOf(dossier).length;
	if (waiting === 0) return '';
	const [are, them] = waiting === 1 ? ['is', 'it'] : ['are', 'them'];
	return ` ${counted(waiting, 'suggestion')} in it ${are} not shown: accept ${them} in the workbench.`;
}

async function readTextFile(file: File): Promise<TextFile> {
	const { readText } = await import('#core/citation/text.ts');
	return { name: file.name, text: readText(new Uint8Array(await file.arrayBuffer())) };
}

async function takeTexts(texts: readonly TextFile[], dashboard: Dashboard): Promise<Notice[]> {
	const { session } = dashboard;
	const held = await session.addTexts(texts);
	const titleOf = (id: string) => session.catalogue.sources.get(id)?.title ?? id;
	return texts.map(({ name }, index): Notice => {
		// Two files may share a name; the names they are held under differ.
		const own = held[index]?.name;
		const matched = session.match.matched.find(({ file }) => file === own);
		if (matched) return { tone: 'done', text: `${name} is the text of “${titleOf(matched.source)}”.` };
		const changed = session.match.changed.find(({ file }) => file === own);
		if (changed)
			return {
				tone: 'problem',
				text: `${name} differs from the text of “${titleOf(changed.source)}” that this dossier cites. Each passage says whether it was found.`
			};
		return { tone: 'problem', text: `${name} is the text of no source of this dossier: its digest matches none.` };
	});
}
