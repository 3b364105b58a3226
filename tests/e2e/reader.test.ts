// Reading a source: its text or bars for it, every passage marked, from a passage to what rests on it and back.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, HAS_SOURCES, sourceFiles, test, type DashboardPage } from './dashboard.ts';
import { CHANGED, GAZETTE, log, wharf } from './wharf.ts';
import { expectNoFaults, expectNoFaultsInBothThemes } from './faults.ts';

/** Opens the invented dossier in place of the built-in one, and then a thing in it. */
async function openWharf(page: Page, dashboard: DashboardPage, open: string, more?: Record<string, unknown>) {
	await dashboard.open();
	await dashboard.drop([{ name: 'wharf.json', text: wharf(more) }]);
	await expect(page.getByRole('heading', { level: 1, name: 'The wharf at Northhaven' })).toBeVisible();
	await page.getByRole('button', { name: 'Put these notes away' }).click();
	await go(page, open);
}

async function go(page: Page, open: string) {
	await page.evaluate((fragment) => {
		location.hash = fragment;
	}, `open=${open}`);
	await expect(page.locator('[data-reader]')).toBeVisible();
}

const chosen = (dashboard: DashboardPage) => dashboard.details.locator('mark');
const note = (dashboard: DashboardPage) => dashboard.details.locator('[data-chosen]');
const words = (dashboard: DashboardPage, text: string) =>
	dashboard.details.locator('[data-words] [role=button]').filter({ hasText: text }).first();

test('without the text bars stand for its words, and only what is quoted can be read', async ({ page, dashboard }) => {
	await openWharf(page, dashboard, 'source:gazette');
	const { details } = dashboard;
	await expect(details).toContainText('This dossier does not carry the text. Bars stand for its words, to length.');
	await expect(details).toContainText(/286 characters, sha256 [0-9a-f]{8}…[0-9a-f]{6}/);
	await expect(details.getByRole('button', { name: 'Open the text…' })).toBeVisible();
	await expect(details.locator('[data-words]')).toHaveCount(4);
	await expect(details.locator('[data-words]').nth(2)).toHaveText('The planks had been loose since May.');
	await expect(details).not.toContainText('nobody was hurt');
	await expect(details).toContainText('Northhaven Gazette, 2 March 2021. By Ida Holm.');
	// The longer a passage, the longer its bar.
	const width = async (start: number) =>
		(await details.locator(`.bars [data-start="${start}"]`).first().boundingBox())?.width ?? 0;
	expect(await width(0)).toBeGreaterThan(await width(14));
});

test('a text dropped on an open passage lands on the marked words without another action', async ({
	page,
	dashboard
}) => {
	await openWharf(page, dashboard, 'passage:noon:0');
	await expect(note(dashboard)).toContainText('The wharf gave way at midday.');
	await dashboard.drop([{ name: 'anything.txt', text: GAZETTE }]);
	await expect(chosen(dashboard)).toHaveText('It gave way at noon,');
	await expect(chosen(dashboard)).toBeInViewport();
	await expect(dashboard.details).toContainText('The text is at hand, the very one that it cites');
	await expect(dashboard.details.locator('[data-words]').nth(1)).toHaveText(
		'The harbour office said nobody was hurt. “It gave way at noon,” said Ada Brandt, the harbour master.'
	);
});

test('a changed text is told by both digests, and its passages are marked where they stand now', async ({
	page,
	dashboard
}) => {
	await openWharf(page, dashboard, 'source:gazette');
	await dashboard.drop([{ name: 'later.txt', text: CHANGED }]);
	const { details } = dashboard;
	await expect(details).toContainText('The text at hand differs from the one that it cites.');
	await expect(details.getByRole('note')).toContainText(
		/later\.txt has \d+ characters and the digest [0-9a-f]{8}…[0-9a-f]{6}; cited is a text of 286 characters with/
	);
	await expect(details.getByRole('note')).toContainText('have moved and 1 is not found.');
	await details.getByText(/passages not where they were cited/).click();
	await details.getByRole('button', { name: /^Harbour office .*stands now at ¶ \d+–\d+/ }).click();
	await expect(note(dashboard)).toContainText(/Moved: cited at ¶ 49–89, stands now at ¶ 69–109/);
	await expect(chosen(dashboard).first()).toContainText('The harbour office');
	await details.getByRole('button', { name: /Divers look at the piles.*not found/ }).click();
	await expect(note(dashboard)).toContainText('Not found in the text at hand');
	await expect(note(dashboard).getByRole('button', { name: /Divers look at the piles/ })).toBeVisible();
});

test('words that several passages share lead to each of them', async ({ page, dashboard }) => {
	await openWharf(page, dashboard, 'source:gazette', { body: GAZETTE });
	await expect(dashboard.details).toContainText('This dossier carries the text, the very one that it cites');
	const shared = words(dashboard, 'Northhaven');
	await expect(shared).toHaveClass(/double/);
	await shared.click();
	await expect(chosen(dashboard)).toHaveText('Northhaven');
	await expect(note(dashboard)).toContainText('2 passages share words with it');
	for (const name of [/The wharf is closed/, /Where did it happen|Where/])
		await expect(note(dashboard).getByRole('button', { name }).first()).toBeVisible();
	// Pressed again, the passage around it is meant, and then the one around that.
	await shared.click();
	await expect(chosen(dashboard)).toHaveText(['at ', 'Northhaven', ' closed']);
	await shared.click();
	await expect(chosen(dashboard).first()).toHaveText('The old wharf ');
	await expect(note(dashboard).getByRole('button', { name: 'The wharf is closed' }).first()).toBeVisible();
});

test('by keys from passage to passage, to the record that rests on one, and back', async ({
	page,
	dashboard,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openWharf(page, dashboard, 'source:gazette', { body: GAZETTE });
	await page.keyboard.press('n');
	await expect(dashboard.details).toContainText('Passage 1 of 11');
	await expect(chosen(dashboard).first()).toHaveText('The old wharf ');
	await page.keyboard.press('n');
	await page.keyboard.press('n');
	await expect(dashboard.details).toContainText('Passage 3 of 11');
	await expect(page.locator(':focus')).toHaveText('Northhaven');
	await page.keyboard.press('p');
	await page.keyboard.press('p');
	await page.keyboard.press('p');
	await expect(dashboard.details).toContainText('Passage 1 of 11');
	await page.keyboard.press('c');
	await expect(dashboard.details).toContainText('Citation copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'Wharf closed, Northhaven Gazette, 2 March 2021, paragraph 1, characters 0–44. https://example.org/wharf'
	);
	await page.keyboard.press('Enter');
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'The wharf is closed' })).toBeVisible();
	await page.goBack();
	await expect(dashboard.details).toContainText('Passage 1 of 11');
	// However many passages were read, one step back leads out of the reading.
	await page.goBack();
	await expect(dashboard.details).toContainText('11 passages');
});

test('the keys of the reader are letters where somebody types', async ({ page, dashboard }) => {
	await openWharf(page, dashboard, 'source:gazette', { body: GAZETTE });
	await page.keyboard.press('/');
	await page.keyboard.type('npc');
	await expect(page.getByRole('searchbox')).toHaveValue('npc');
	await expect(dashboard.details).toContainText('11 passages');
});

test('something printed inside a source and the source lead to each other', async ({ page, dashboard }) => {
	await openWharf(page, dashboard, 'source:gazette', { body: GAZETTE });
	await dashboard.details.getByRole('button', { name: 'Printed here: Post by a fisher' }).click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Post by a fisher' })).toBeVisible();
	await expect(dashboard.details.locator('[data-words]')).toHaveText(['The planks had been loose since May.']);
	await words(dashboard, 'The planks').click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Wharf closed' })).toBeVisible();
	await expect(chosen(dashboard)).toHaveText('The planks had been loose since May.');
	await expect(note(dashboard)).toContainText('Stands in Post by a fisher, printed there.');
});

test('a source cited as a whole is said to be, and claims and names unfold beside their paragraph', async ({
	page,
	dashboard
}) => {
	await openWharf(page, dashboard, 'source:gazette');
	await expect(dashboard.details.getByRole('heading', { name: 'Source only, no passage' })).toBeVisible();
	const more = dashboard.details.getByRole('button', { name: '1 claim, 1 name' });
	await more.click();
	await dashboard.details.getByRole('button', { name: 'Settlement Northhaven' }).click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Northhaven' })).toBeVisible();
});

test('a text that runs from right to left is read so', async ({ page, dashboard }) => {
	await openWharf(page, dashboard, 'passage:safe:0');
	await expect(chosen(dashboard)).toHaveText('سب لوگ محفوظ ہیں۔');
	await expect(chosen(dashboard)).toHaveCSS('direction', 'rtl');
});

test('a text of megabytes with thousands of passages opens, is marked where it is read, and is all there', async ({
	page,
	dashboard
}) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'log.json', text: log(6000) }]);
	await expect(page.getByRole('heading', { level: 1, name: 'The log of the boats' })).toBeVisible();
	await go(page, 'source:log');
	await expect(dashboard.details).toContainText('6,000 passages');
	await expect(words(dashboard, 'Entry 0: the boats')).toBeVisible();
	await expect(dashboard.details.locator('[data-words]').first()).toBeVisible();
	expect(await dashboard.details.locator('[role=button]').count()).toBeLessThan(1500);
	expect(
		await page.locator('[data-reader]').evaluate((reader) => reader.textContent.includes('Entry 5999: the boats'))
	).toBe(true);
	await go(page, 'passage:s-4321:0');
	await expect(chosen(dashboard)).toHaveText('Entry 4321: the boats went out');
	await expect(chosen(dashboard)).toBeInViewport();
	await page.keyboard.press('n');
	await expect(chosen(dashboard)).toHaveText('Entry 4322: the boats went out');
	await expect(chosen(dashboard)).toBeInViewport();
});

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`at ${viewport.width} px: the reader has no fault that axe can find, with a text and without`, async ({
		page,
		dashboard
	}) => {
		const look = () =>
			viewport.width < 1440 ? expectNoFaults(page, { narrower: true }) : expectNoFaultsInBothThemes(page);
		await page.setViewportSize(viewport);
		await openWharf(page, dashboard, 'passage:noon:0');
		await expect(note(dashboard)).toBeVisible();
		await look();
		await dashboard.drop([{ name: 'later.txt', text: CHANGED }]);
		await expect(chosen(dashboard)).toBeInViewport();
		await dashboard.details.getByText(/passages not where they were cited/).click();
		await page.getByRole('button', { name: 'Put these notes away' }).click();
		await look();
	});
}

test('on paper there is the text with its marks and its notes, and no map', async ({ page, dashboard }) => {
	await openWharf(page, dashboard, 'passage:noon:0', { body: GAZETTE });
	await expect(chosen(dashboard)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(dashboard.map).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(dashboard.details.getByRole('group', { name: 'Passages' })).toBeHidden();
	await expect(words(dashboard, 'Divers will look')).toHaveCSS('text-decoration-line', 'underline');
	// Nothing is cut off by what scrolls on the screen.
	const cut = await page.locator('.panel').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
	expect(cut).toBeLessThanOrEqual(1);
});

test('with the real texts, every source shows its own text with passages marked', async ({ page, dashboard }) => {
	test.skip(!HAS_SOURCES, 'the texts of the sources are not here');
	await dashboard.open();
	await dashboard.drop(sourceFiles().map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') })));
	await expect(page.getByText(/is the text of/).first()).toBeVisible();
	for (const [id, title] of [
		['nation-in-mourning', 'A nation in mourning'],
		['live-page', 'Live page on the Peshawar attack'],
		['retaliation', 'Retaliation ordered']
	] as const) {
		await go(page, `source:${id}`);
		// The page before it is a reader too: a key must not meet that one.
		await expect(dashboard.details.getByRole('heading', { level: 2, name: title })).toBeVisible();
		await expect(dashboard.details).toContainText('The text is at hand, the very one that it cites');
		await page.keyboard.press('n');
		await expect(dashboard.details).toContainText(/Passage 1 of \d+/);
		await expect(chosen(dashboard).first()).toBeInViewport();
	}
});
