// Takes the files that a person brings to the dashboard: data of other tools is imported, all else is opened as what it is.
import { partFiles } from '#lib/imports/foreign-files.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { takeFiles, type Notice } from '#lib/state/incoming.ts';

type OnFile = (file: File) => Promise<Notice>;

/** What became of each file; data of other tools is asked about in a dialog first. */
export async function takeAll(
	files: readonly File[],
	dashboard: Dashboard,
	onarchive: OnFile,
	onpack: OnFile
): Promise<Notice[]> {
	const { foreign, own } = await partFiles(files);
	const imported = foreign.length > 0 ? await importFiles(foreign, dashboard) : [];
	return own.length > 0 ? [...imported, ...(await takeFiles(own, dashboard, onarchive, onpack))] : imported;
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
