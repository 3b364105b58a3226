// What the workbench does with each kind of file that a person brings; texts and dossiers are the desk's.
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { counted } from '#core/words/vocabulary.ts';
import { handOut, type ReceivedFile } from '#lib/files/receive.ts';
import { handFiles } from '#lib/state/handed.ts';
import type { Notice } from '#lib/state/notice.ts';
import type { Desk } from '#lib/workbench/desk.svelte.ts';

/** Takes them, and answers what is to be told beside what the desk says; data of other tools is asked about in a dialog. */
export async function takeAll(files: readonly File[], desk: Desk): Promise<Notice[]> {
	const others = await desk.takeFiles(files);
	const nothing = () => Promise.resolve([]);
	return handOut(others, {
		foreign: (foreign) =>
			importFiles(
				foreign.map(({ file }) => file),
				desk
			),
		packed: (packed) => Promise.resolve([offerMap(packed)]),
		tiles: (tiles) => Promise.resolve([offerMap(tiles)]),
		dossier: nothing,
		text: nothing,
		'web-page': nothing
	});
}

/** What is drawn and not made into records has its place on the map. */
function offerMap(files: readonly ReceivedFile[]): Notice {
	const go = async () => {
		handFiles(files.map(({ file }) => file));
		await goto(resolve('/'));
	};
	const [is, it] = files.length === 1 ? ['is', 'it'] : ['are', 'them'];
	return {
		tone: 'problem',
		text: `${files.map(({ name }) => name).join(', ')} ${is} shown on the map, and not made into records.`,
		act: { words: `Open ${it} on the map`, do: () => void go() }
	};
}

async function importFiles(files: readonly File[], desk: Desk): Promise<Notice[]> {
	const [{ openImport }, { textsOf }] = await Promise.all([
		import('#lib/imports/open-import.ts'),
		import('#lib/imports/as-opened.ts')
	]);
	const target =
		desk.work === null
			? { action: 'Open in the workbench', titled: true }
			: { action: 'Add to this dossier', titled: false };
	const imported = await openImport(files, target);
	if (imported === null) return [];
	const { dossier, taken, refused } = imported.result;
	const bySha = new Map((await textsOf(imported)).map((held) => [held.text.sha256, held]));
	const texts = dossier.sources.flatMap(({ id, text }) => {
		const held = bySha.get(text?.sha256 ?? '');
		return held ? [[id, held] as const] : [];
	});
	const left = refused.length === 0 ? '' : `, ${counted(refused.length, 'row')} left out`;
	await desk.include(dossier, `Imported ${counted(taken, 'row')}${left}`, new Map(texts));
	return [];
}
