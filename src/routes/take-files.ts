// What the dashboard does with each kind of file that a person brings; lib/files tells the kinds apart.
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { reasonOf } from '#core/errors/refusal.ts';
import { counted } from '#core/words/vocabulary.ts';
import { handOut, receive, refuseTooLarge, type FileHandlers, type ReceivedFile } from '#lib/files/receive.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { handFiles } from '#lib/state/handed.ts';
import { LARGE_FILE } from '#lib/state/large.ts';
import type { Notice } from '#lib/state/notice.ts';
import { takeDossier, takeTexts } from '#lib/state/receive-files.ts';
import type { Ground } from './archives.ts';

/** What became of each file; data of other tools is asked about in a dialog first. */
export async function takeAll(files: readonly File[], ground: Ground): Promise<Notice[]> {
	const { files: received, refused } = await receive(files);
	const notices = refused.map(({ name, reason }) => problem(name, reason));
	return [...notices, ...(await handOut(received, handlers(ground)))];
}

function handlers(ground: Ground): FileHandlers<Notice> {
	const { dashboard } = ground;
	return {
		foreign: (files) =>
			importFiles(
				files.map(({ file }) => file),
				dashboard
			),
		dossier: (files) =>
			eachOf(files, async ({ name, archive, file, bytes }) => {
				if (file.size > LARGE_FILE) return openLarge(archive ?? name, file, dashboard);
				return takeDossier(archive ?? name, new TextDecoder().decode(await bytes()), dashboard);
			}),
		text: (files) => takeAllTexts(files, dashboard),
		packed: (files) => eachOf(files, ({ name, file }) => openLarge(name, file, dashboard)),
		tiles: (files) => eachOf(files, async ({ file }) => (await import('./archives.ts')).takeArchive(file, ground)),
		'web-page': (files) => Promise.resolve([offerWorkbench(files)])
	};
}

const problem = (name: string, reason: string): Notice => ({ tone: 'problem', text: `${name}: ${reason}` });

/** One file after another; one that fails keeps none of the others. */
async function eachOf(
	files: readonly ReceivedFile[],
	take: (file: ReceivedFile) => Promise<Notice>
): Promise<Notice[]> {
	const notices: Notice[] = [];
	for (const file of files)
		notices.push(await take(file).catch((error: unknown) => problem(file.name, reasonOf(error))));
	return notices;
}

async function takeAllTexts(files: readonly ReceivedFile[], dashboard: Dashboard): Promise<Notice[]> {
	const { readText } = await import('#core/citation/text.ts');
	const read = await Promise.all(
		files.map(async ({ name, file, bytes }) => {
			try {
				refuseTooLarge(file);
				return { name, text: readText(await bytes()) };
			} catch (error) {
				return problem(name, reasonOf(error));
			}
		})
	);
	const [texts, problems] = [read.filter((one) => 'name' in one), read.filter((one) => 'tone' in one)];
	const told = texts.length > 0 ? await takeTexts(texts, dashboard) : [];
	// That the texts of an archive belong to its dossier goes without saying.
	const packed = new Set(files.flatMap(({ name, archive }) => (archive === undefined ? [] : [name])));
	return [...problems, ...told.filter(({ tone }, at) => tone === 'problem' || !packed.has(texts[at]?.name ?? ''))];
}

/** A web page is no text of a source yet: the workbench takes its words out of it. */
function offerWorkbench(pages: readonly ReceivedFile[]): Notice {
	const go = async () => {
		handFiles(pages.map(({ file }) => file));
		await goto(resolve('/workbench'));
	};
	const names = pages.map(({ name }) => name).join(', ');
	const is = pages.length === 1 ? 'is a web page, which is' : 'are web pages, which are';
	return {
		tone: 'problem',
		text: `${names} ${is} made into records in the workbench.`,
		act: { words: 'Open it in the workbench', do: () => void go() }
	};
}

/** What the page cannot hold, or cannot read without standing still, is opened in a worker. */
async function openLarge(name: string, file: File, dashboard: Dashboard): Promise<Notice> {
	await dashboard.openFrom({ file }, {});
	const { large, session } = dashboard;
	const left = session.refused.length;
	const note = large?.note ? ` ${large.note}` : '';
	return left === 0
		? { tone: 'done', text: `${name} is open.${note}` }
		: { tone: 'problem', text: `${name} is open.${note} ${counted(left, 'record')} left out.`, refused: true };
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
