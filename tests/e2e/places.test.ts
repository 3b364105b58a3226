import { expect, HAS_SOURCES, sourceFiles, test } from './dashboard.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FIVE = ['Peshawar', 'Kabul', 'North Waziristan', 'Khyber area', 'New Delhi'];

test('each of the five places opens its own events, statements and sources', async ({ page, dashboard }) => {
	await dashboard.open();
	for (const name of FIVE) {
		await dashboard.mark(name).click();
		await expect(dashboard.details.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		await expect(dashboard.details.getByRole('tab', { name: /^Events/ })).toBeVisible();
		await expect(dashboard.details.getByRole('tab', { name: /^Statements/ })).toBeVisible();
		await expect(dashboard.details).toContainText(/paragraph \d+, characters \d+–\d+/);
		await page.keyboard.press('Escape');
	}
});

test('with the texts at hand, each of the five leads to a marked passage in two actions', async ({
	page,
	dashboard
}) => {
	test.skip(!HAS_SOURCES, 'the texts of the sources are not here');
	await dashboard.open();
	await dashboard.drop(sourceFiles().map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') })));
	await expect(page.getByText(/is the text of/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Put these notes away' }).click();
	for (const name of FIVE) {
		await dashboard.mark(name).click();
		await dashboard.details
			.getByRole('button', { name: /paragraph \d+, characters/ })
			.first()
			.click();
		await expect(dashboard.details.locator('mark').first()).toBeVisible();
		await expect(dashboard.details.locator('mark').first()).not.toBeEmpty();
		await page.keyboard.press('Escape');
	}
});

test('the list of everything in view is equal to the map', async ({ dashboard }) => {
	await dashboard.open();
	await dashboard.details.getByRole('tab', { name: /^In view/ }).click();
	await dashboard.details
		.getByRole('button', { name: /^New Delhi/ })
		.first()
		.click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'New Delhi' })).toBeVisible();
	// What stands above the title says where one came from, and differs.
	const page = async () => (await dashboard.details.innerText()).replace(/^[\s\S]*?(?=Settlement)/, '');
	const fromList = await page();
	await dashboard.open();
	await dashboard.mark('New Delhi').click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'New Delhi' })).toBeVisible();
	expect(await page()).toBe(fromList);
});
