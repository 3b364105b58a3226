// Takes the files that a person brings to the workbench: data of other tools is imported into the dossier in work, all else taken as what it is.
import { counted } from '#core/words/vocabulary.ts';
import { partFiles } from '#lib/imports/foreign-files.ts';
import type { Desk } from '#lib/workbench/desk.svelte.ts';

/** Takes them; data of other tools is asked about in a dialog first. */
export async function takeAll(files: readonly File[], desk: Desk): Promise<void> {
	const { foreign, own } = await partFiles(files);
	if (foreign.length > 0) await importFiles(foreign, desk);
	if (own.length > 0) await desk.takeFiles(own);
}

async function importFiles(files: readonly File[], desk: Desk): Promise<void> {
	const [{ openImport }, { textsOf }] = await Promise.all([
		import('#lib/imports/open-import.ts'),
		import('#lib/imports/as-opened.ts')
	]);
	const target =
		desk.work === null
			? { action: 'Open in the workbench', titled: true }
			: { action: 'Add to this dossier', titled: false };
	const imported = await openImport(files, target);
	if (imported === null) return;
	const { dossier, taken, refused } = imported.result;
	const bySha = new Map((await textsOf(imported)).map((held) => [held.text.sha256, held]));
	const texts = dossier.sources.flatMap(({ id, text }) => {
		const held = bySha.get(text?.sha256 ?? '');
		return held ? [[id, held] as const] : [];
	});
	const left = refused.length === 0 ? '' : `, ${counted(refused.length, 'row')} left out`;
	await desk.include(dossier, `Imported ${counted(taken, 'row')}${left}`, new Map(texts));
}
