// The files of a dossier in work: what others get, and what somebody goes on with elsewhere.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import { suggestionsOf } from '#core/edit/suggestions.ts';
import type { MadeFile } from '#lib/ui/download.ts';
import { receive } from '#lib/files/receive.ts';
import { asKept } from '#lib/workbench/held-texts.ts';
import { takeIn } from '#lib/workbench/intake.ts';
import { dossierArchive, dossierFile, workArchive } from '#lib/workbench/saving.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { Workbench } from '#lib/workbench/workbench.svelte.ts';
import { takeAll } from '../../../src/routes/take-files.ts';
import { SMALL, TEXT } from './small-dossier.ts';

const draft = { rule: 'test', score: 0.9 };

/** One source with its text, its people accepted and one more suggested. */
function halfDone(): Workbench {
	const citations = SMALL.actors[0]?.citations ?? [];
	const waiting = { id: 'anna-berg', name: 'Anna Berg', kind: 'person' as const, citations, draft };
	const work = new Workbench({ ...SMALL, actors: [...SMALL.actors, waiting] }, null);
	work.restore(work.dossier, asKept(new Map([['report', { name: 'report.txt', text: TEXT }]])), [], 0);
	return work;
}

async function opened({ name, text }: MadeFile) {
	return takeIn((await receive([new File([text], name)])).files);
}

describe('a dossier in work', () => {
	it('is saved for others without its suggestions, alone or with its texts', async () => {
		const work = halfDone();
		for (const file of [dossierFile(work), await dossierArchive(work)]) {
			const { dossiers } = await opened(file);
			expect(dossiers.map(({ dossier }) => suggestionsOf(dossier))).toEqual([[]]);
		}
	});

	it('is saved whole to go on elsewhere: suggestions and texts are there again', async () => {
		const work = halfDone();
		const file = await workArchive(work);
		const { dossiers, texts, refused } = await opened(file);
		expect(refused).toEqual([]);
		expect(dossiers.map(({ dossier }) => dossier)).toEqual([work.dossier]);
		expect(texts.map(({ text }) => text.sha256)).toEqual([TEXT.sha256]);
		expect(file.name).toBe('the-ferry-in-work.zip');
	});

	it('never has a text in the dossier itself', async () => {
		const { text } = await workArchive(halfDone());
		if (!(text instanceof Uint8Array)) return expect.fail('a zip is bytes');
		expect(strFromU8(unzipSync(text)['dossier.json'] ?? new Uint8Array())).not.toContain('Elin Vik said it would');
	});
});

describe('on the dashboard', () => {
	const unexpected = () => expect.fail('no archive was opened');
	const take = (file: File, page: Dashboard) =>
		takeAll([file], { dashboard: page, basemap: unexpected, show: unexpected });
	const dashboard = () => new Dashboard(SMALL, { push: () => undefined, replace: () => undefined });
	const told = [
		expect.objectContaining({
			tone: 'done',
			text: expect.stringMatching(/ is open\. 1 suggestion in it is not shown: accept it in the workbench\.$/)
		})
	];

	it('a zip of half-done work shows only what is accepted, with its texts', async () => {
		const page = dashboard();
		const work = halfDone();
		const { name, text } = await workArchive(work);
		expect(await take(new File([text], name), page)).toEqual(told);
		expect(page.session.dossier).toEqual(work.kept);
		expect(page.session.match.matched.map(({ source }) => source)).toEqual(['report']);
	});

	it('so does a dossier file with suggestions in it', async () => {
		const page = dashboard();
		const work = halfDone();
		const file = new File([serialise(work.dossier)], 'draft.json');
		expect(await take(file, page)).toEqual(told);
		expect(page.session.dossier).toEqual(work.kept);
	});

	it('an archive of texts alone is taken as the texts in it', async () => {
		const file = new File([zipSync({ 'a.txt': strToU8('The quay.') })], 'texts.zip');
		expect(await take(file, dashboard())).toEqual([
			{ tone: 'problem', text: 'a.txt is the text of no source of this dossier: its digest matches none.' }
		]);
	});
});
