// Takes the files that a person brings to the dashboard: data of other tools is imported, archives are unpacked, all else is opened as what it is.
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { acceptedOnly } from '#core/edit/suggestions.ts';
import { counted } from '#core/words/vocabulary.ts';
import { partFiles } from '#lib/imports/foreign-files.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { handPack } from '#lib/state/handed.ts';
import { takeFiles, waitingWords, type Notice } from '#lib/state/incoming.ts';
import type { Ground } from './archives.ts';

/** What became of each file; data of other tools is asked about in a dialog first. */
export async function takeAll(files: readonly File[], ground: Ground): Promise<Notice[]> {
	const { dashboard } = ground;
	const zips = files.filter(isZip);
	const { foreign, own } = await partFiles(files.filter((file) => !isZip(file)));
	const imported = foreign.length > 0 ? await importFiles(foreign, dashboard) : [];
	const unpacked = zips.length > 0 ? await takeZips(zips, dashboard) : [];
	const takeArchive = async (file: File) => (await import('./archives.ts')).takeArchive(file, ground);
	const taken = own.length > 0 ? await takeFiles(own, dashboard, takeArchive, showPacked) : [];
	return [...imported, ...unpacked, ...taken];
}

const isZip = ({ name }: File) => /\.zip$/i.test(name);

/** Opens a dossier that the workbench has saved with its texts. */
async function takeZips(files: readonly File[], dashboard: Dashboard): Promise<Notice[]> {
	// Only for those who bring one.
	const { takeIn } = await import('#lib/workbench/intake.ts');
	const { dossiers, texts, refused } = await takeIn(files);
	const notices: Notice[] = refused.map(({ name, reason }) => ({ tone: 'problem', text: `${name}: ${reason}` }));
	for (const { name, archive, dossier, refused: left, issues } of dossiers) {
		await dashboard.load(acceptedOnly(dossier), left, issues);
		const open = `${archive ?? name} is open.${waitingWords(dossier)}`;
		notices.push(
			left.length === 0
				? { tone: 'done', text: open }
				: { tone: 'problem', text: `${open} ${counted(left.length, 'record')} left out.`, refused: true }
		);
	}
	await dashboard.session.addTexts(texts);
	return notices.length > 0 ? notices : [{ tone: 'problem', text: 'There is no dossier in the archive.' }];
}

/** Very many records have a page of their own. */
async function showPacked(file: File): Promise<Notice> {
	handPack(file);
	await goto(resolve('/collection'));
	return { tone: 'done', text: `${file.name} is open.` };
}

async function importFiles(files: readonly File[], dashboard: Dashboard): Promise<Notice[]> {
	const [{ openImport }, { leftOut, openedNotice, textsOf }] = await Promise.all([
		import('#lib/imports/open-import.ts'),
		import('#lib/imports/as-opened.ts')
	]);
	const imported = await openImport(files, { action: 'Open on the map', titled: true });
	if (imported === null) return [];
	const texts = await textsOf(imported);
	await dashboard.load(imported.result.dossier, leftOut(imported), []);
	if (texts.length > 0) await dashboard.session.addTexts(texts);
	return [openedNotice(imported)];
}
