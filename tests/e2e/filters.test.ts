import { expect, test } from './dashboard.ts';

test('ticking Narendra Modi leaves his words and the place they are about, and nothing of others', async ({
	page,
	dashboard
}) => {
	await dashboard.at();
	const all = await dashboard.status.innerText();
	await page.getByRole('searchbox', { name: 'Find an actor' }).fill('modi');
	await page.getByRole('checkbox', { name: /^Narendra Modi/ }).check();
	await expect(dashboard.status).not.toHaveText(all);
	await expect(dashboard.mark('Kabul')).toHaveCount(0);
	// The text does not say where he wrote them: no mark claims it.
	await expect(dashboard.mark('New Delhi')).toHaveCount(0);
	await expect(dashboard.mark('India')).toHaveCount(0);
	await expect(dashboard.mark('Army Public School').or(dashboard.mark('Peshawar')).first()).toBeVisible();
	await dashboard.details.getByRole('tab', { name: /^In view/ }).click();
	await expect(dashboard.details).toContainText('It is a senseless act of unspeakable brutality');
	await expect(dashboard.details).toContainText('My heart goes out');
	await expect(dashboard.details).not.toContainText('Umar Butt');
	// The one thing here that no address holds.
	await page.getByRole('searchbox', { name: 'Find an actor' }).fill('');
});

test('the counts of a group ignore the group itself', async ({ page, dashboard }) => {
	await dashboard.at();
	const direct = page.getByRole('checkbox', { name: /^Direct speech/ });
	const events = page.getByRole('checkbox', { name: /^Events/ });
	const before = await events.locator('xpath=ancestor::label').innerText();
	await direct.check();
	expect(await events.locator('xpath=ancestor::label').innerText()).toBe(before);
});

test('a search leaves what holds its words, and Escape brings the rest back', async ({ page, dashboard }) => {
	await dashboard.at();
	const all = await dashboard.status.innerText();
	await page.keyboard.press('/');
	await page.keyboard.type('playground');
	await expect(dashboard.status).not.toHaveText(all);
	await page.keyboard.press('Escape');
	await expect(dashboard.status).toHaveText(all);
});

test('filters that leave nothing say so, and one button brings everything back', async ({ page, dashboard }) => {
	await dashboard.at();
	await page.getByRole('searchbox', { name: 'Search this dossier' }).fill('zzzz');
	await expect(dashboard.map).toContainText('No record fits these filters');
	await expect(dashboard.status).toHaveText(/^0 of/);
	await page.getByRole('button', { name: /^Reset/ }).click();
	await expect(dashboard.mark('Kabul')).toBeVisible();
});

test('a reload keeps the state, and back and forward walk through it', async ({ page, dashboard }) => {
	await dashboard.at();
	await dashboard.mark('Kabul').click();
	await page.getByRole('checkbox', { name: /^Direct speech/ }).check();
	await page.reload();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^Direct speech/ })).toBeChecked();
	await page.goBack();
	await expect(page.getByRole('checkbox', { name: /^Direct speech/ })).not.toBeChecked();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toBeVisible();
	await page.goBack();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toHaveCount(0);
	await page.goForward();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toBeVisible();
});
