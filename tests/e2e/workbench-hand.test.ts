// The workbench under the hand: the focus, the keys, the map, and work that goes on elsewhere or after a reload.
import { readFileSync } from 'node:fs';
import { expect, test } from './dashboard.ts';
import { REPORT, suggestions, count, openBench, paste, dropBytes, savedAs } from './bench.ts';

test('by keyboard alone: what is pressed may go, the focus goes on to its neighbour', async ({ page }) => {
	const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().press('Enter');
	const focus = page.locator(':focus');
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await press('Put away');
	await expect(focus).toHaveCount(1);
	await press(/^Accept all/);
	await expect(page.locator('[data-row] :focus')).toHaveCount(1);
	// The last step of each is no end of the focus either.
	for (const name of ['Undo', 'Redo']) {
		const button = page.getByRole('button', { name, exact: true });
		while ((await button.getAttribute('aria-disabled')) !== 'true') await button.press('Enter');
		await expect(button).toBeFocused();
	}
	const edit = page.getByRole('button', { name: /^Edit / }).first();
	await edit.press('Enter');
	await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible();
	await expect(focus).toHaveRole('heading');
	await press('Back to the list');
	await expect(edit).toBeFocused();
	await press('About this source');
	await press(/^Remove it and all/);
	await expect(page.getByRole('button', { name: 'Paste…', exact: true })).toBeFocused();
	await press('Close');
	await expect(page.getByRole('heading', { name: 'Workbench' })).toBeFocused();
	await press(/^Delete /);
	await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
});

test('what is accepted along is said beside the button, in one step; the keys go down the list as it is shown', async ({
	page
}) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	const spoken = page.getByRole('region', { name: 'Statements' }).getByRole('button', { name: /^Accept all/ });
	await expect(spoken).toHaveAccessibleDescription(/^and \d+ actors? (?:and \d+ places? )?they name$/);
	const before = await count(page, suggestions(page));
	const shown = await page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
	for (const id of shown) {
		await page.keyboard.press('j');
		await expect(page.locator('[data-row].picked')).toHaveAttribute('data-row', id ?? '');
	}
	await spoken.click();
	await expect(page.getByText(/^Accepted \d+ statements, and \d+ actors? /)).toBeVisible();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect.poll(() => count(page, suggestions(page))).toBe(before);
});

for (const width of [1440, 1000, 390]) {
	test(`at ${width} px the map can be larger, and stays so in this tab`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		const map = page.getByRole('region', { name: 'Map of what is accepted' });
		const size = async () => {
			const box = await map.boundingBox();
			return box ? box.width * box.height : 0;
		};
		await openBench(page);
		await paste(page, REPORT, 'Ferry stopped');
		await page.getByRole('button', { name: 'Put away' }).click();
		if (width < 960) await page.getByRole('button', { name: 'Records', exact: true }).click();
		const small = await size();
		await page.getByRole('button', { name: 'Larger map' }).press('Enter');
		await expect.poll(size).toBeGreaterThan(small * 1.4);
		await expect(page.getByRole('button', { name: 'Smaller map' })).toBeFocused();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await page.reload();
		if (width < 960) await page.getByRole('button', { name: 'Records', exact: true }).click();
		await page.getByRole('button', { name: 'Smaller map' }).click();
		await expect.poll(size).toBeLessThan(small * 1.2);
	});
}

test('half-done work is saved whole and gone on with elsewhere', async ({ page, browser }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await page
		.getByRole('button', { name: /^Accept / })
		.first()
		.click();
	const left = await count(page, suggestions(page));
	const file = await (await savedAs(page, /suggestions/)).path();
	const elsewhere = await (await browser.newContext()).newPage();
	await openBench(elsewhere);
	await dropBytes(elsewhere, 'ferry.zip', readFileSync(file));
	await expect.poll(() => count(elsewhere, suggestions(elsewhere))).toBe(left);
	await expect(elsewhere.getByText('Nobody was allowed to leave the quay').first()).toBeVisible();
	await elsewhere.context().close();
});

test('a dossier in work has an address: map and workbench are two pages of it, also after a reload, and back', async ({
	page
}) => {
	const card = page.getByRole('button', { name: /^Ferry stopped Article/ });
	const title = page.getByLabel('Title of the dossier');
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await page
		.getByRole('button', { name: /^Accept all/ })
		.first()
		.click();
	await title.fill('Ferry');
	await title.press('Enter');
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveTitle('Ferry · Dateline');
	await expect(page).toHaveURL(/\/#kept=dossier/);
	await card.click();
	await expect(page).toHaveURL(/open=source/);
	await page.reload();
	await expect(page).toHaveTitle('Ferry · Dateline');
	await expect(page.getByText('Nobody was allowed to leave the quay').first()).toBeVisible();
	// What is open stays open at the workbench, which is found again by its own address.
	await page.getByRole('link', { name: 'Workbench', exact: true }).click();
	await expect(page).toHaveURL(/\/workbench#kept=dossier&open=source/);
	await expect(title).toHaveValue('Ferry');
	await page.reload();
	await expect(title).toHaveValue('Ferry');
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(title).toHaveValue('New dossier');
	await page.goBack();
	await expect(page).toHaveTitle('New dossier · Dateline');
	await page.goForward();
	await expect(title).toHaveValue('New dossier');
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page).toHaveURL(/\/workbench$/);
	await page.goBack();
	await expect(title).toHaveValue('New dossier');
});

test('turning the page reads nothing from the store again', async ({ page }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await page.evaluate(() => {
		const { get } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.get = function (query) {
			document.documentElement.dataset.reads = `${document.documentElement.dataset.reads ?? ''} ${this.name}`;
			return get.call(this, query);
		};
	});
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveTitle('New dossier · Dateline');
	await page.getByRole('link', { name: 'Workbench', exact: true }).click();
	await expect(page.getByLabel('Title of the dossier')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.dataset.reads)).toBeUndefined();
});

test('an address of nothing that is kept here says so, and what was open stays', async ({ page, dashboard }) => {
	await dashboard.open();
	const before = await page.title();
	await page.evaluate(() => (location.hash = 'kept=elsewhere'));
	await expect(page.getByText('No dossier “elsewhere” is kept in this browser.')).toBeVisible();
	await expect(page).toHaveTitle(before);
	await page.getByRole('button', { name: 'Open the workbench' }).click();
	await expect(page.getByRole('button', { name: 'Paste a text…' })).toBeEnabled();
});
