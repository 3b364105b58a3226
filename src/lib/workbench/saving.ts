// The files a dossier in work is saved as: what is accepted, alone or with its texts, and all of the work.
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { freshId } from '#core/edit/fresh-id.ts';
import type { MadeFile } from '#lib/ui/download.ts';
import type { HeldTexts } from './held-texts.ts';
import type { Workbench } from './workbench.svelte.ts';

/** What is accepted, as a dossier file without texts. */
export function dossierFile({ kept }: Workbench): MadeFile {
	return { name: `${nameOf(kept)}.json`, mediaType: 'application/json', text: textless(kept) };
}

/** The same with the texts of its sources beside it, in a zip. */
export function dossierArchive({ kept, texts }: Workbench): Promise<MadeFile> {
	return archiveOf(kept, texts, nameOf(kept));
}

/** A zip of everything, suggestions too, with which the work goes on elsewhere; the steps back stay here. */
export function workArchive({ dossier, texts }: Workbench): Promise<MadeFile> {
	return archiveOf(dossier, texts, `${nameOf(dossier)}-in-work`);
}

async function archiveOf(dossier: Dossier, texts: HeldTexts, name: string): Promise<MadeFile> {
	const { writeZip } = await import('#lib/files/zip.ts');
	const cited = new Set(dossier.sources.map(({ id }) => id));
	const own = [...texts].flatMap(([source, { text }]) =>
		cited.has(source) ? [{ name: `${source}.txt`, text: text.text }] : []
	);
	return { name: `${name}.zip`, mediaType: 'application/zip', text: await writeZip(textless(dossier), own) };
}

/** A file's name after the title, as it is looked for later. */
function nameOf({ title }: Dossier): string {
	return freshId(title, new Set());
}

function textless(dossier: Dossier): string {
	return serialise({ ...dossier, sources: dossier.sources.map(({ body: _, ...source }) => source) });
}
