// Before a dossier is saved, what in it is not meant for readers is said; the file can be had all the same.
import { expect, test } from './dashboard.ts';
import { acceptAll, dossierOf, openBench, paste, REPORT } from './bench.ts';

test('Save says what is left of the scaffolding, by keyboard alone, and is silent once it is put right', async ({
	page
}) => {
	const save = page.getByRole('button', { name: 'Save', exact: true });
	const ask = async () => {
		await save.press('Enter');
		await page.getByRole('menuitem', { name: 'Dossier', exact: true }).press('Enter');
	};
	const notice = page.getByRole('group', { name: 'Before saving' });
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await acceptAll(page);
	await ask();
	await expect(notice.getByRole('alert')).toHaveText(/^\d things here are not meant for readers: /);
	await expect(notice.getByRole('button', { name: 'Save anyway' })).toBeFocused();

	// Not saving is one key; the focus stays in the page.
	await page.keyboard.press('Escape');
	await expect(notice).toHaveCount(0);
	await expect(page.locator(':focus')).toHaveCount(1);

	await ask();
	const first = page.waitForEvent('download');
	await notice.getByRole('button', { name: 'Save anyway' }).press('Enter');
	expect((await dossierOf(await first)).events.map(({ title }) => title)).toEqual(['Not yet written']);

	await ask();
	await notice.getByRole('button', { name: 'Show them' }).press('Enter');
	await expect(notice.getByRole('listitem').filter({ hasText: 'The dossier' })).toBeVisible();
	await notice.getByRole('button', { name: 'Not yet written' }).press('Enter');
	const title = page.getByRole('textbox', { name: 'Title', exact: true });
	await expect(title).toHaveValue('');
	await title.fill('The ferry of Nordhamn is stopped');
	await title.press('Tab');
	await page.getByLabel('Title of the dossier').fill('The ferry of Nordhamn');
	await page.getByLabel('Title of the dossier').press('Tab');

	const second = page.waitForEvent('download');
	await ask();
	const saved = await dossierOf(await second);
	await expect(notice).toHaveCount(0);
	expect(saved.events.map(({ title: named }) => named)).toEqual(['The ferry of Nordhamn is stopped']);
	expect(JSON.stringify(saved)).not.toContain('unfinished');
});
