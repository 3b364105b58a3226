// The files a dossier in work is saved as: the dossier alone, or a zip with its texts.
import { serialise } from '#core/dossier/serialise.ts';
import { freshId } from '#core/edit/fresh-id.ts';
import type { MadeFile } from '#lib/ui/download.ts';
import type { Workbench } from './workbench.svelte.ts';

/** What is accepted, as a dossier file without texts. */
export function dossierFile({ kept }: Workbench): MadeFile {
	return { name: `${nameOf(kept)}.json`, mediaType: 'application/json', text: textless(kept) };
}

/** The same with the texts of its sources beside it, in a zip. */
export async function dossierArchive({ kept, texts }: Workbench): Promise<MadeFile> {
	const { writeZip } = await import('./zip.ts');
	const cited = new Set(kept.sources.map(({ id }) => id));
	const own = [...texts].flatMap(([source, { text }]) =>
		cited.has(source) ? [{ name: `${source}.txt`, text: text.text }] : []
	);
	return { name: `${nameOf(kept)}.zip`, mediaType: 'application/zip', text: await writeZip(textless(kept), own) };
}

/** A file's name after the title, as it is looked for later. */
function nameOf({ title }: Workbench['kept']): string {
	return freshId(title, new Set());
}

function textless(kept: Workbench['kept']): string {
	return serialise({ ...kept, sources: kept.sources.map(({ body: _, ...source }) => source) });
}
