// Where sources answer the same question: side by side, to the passage and back, on paper, as a table, by keyboard alone.
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test, type DashboardPage } from './dashboard.ts';
import { expectNoFaults } from './faults.ts';

const ENTRY = 'open=question:attack%2Fentry';

/** The row of the account whose value begins with the words. */
const account = (dashboard: DashboardPage, value: string): Locator =>
	dashboard.details
		.getByRole('rowgroup')
		.filter({ has: dashboard.page.getByRole('rowheader', { name: new RegExp(`^${value}`) }) });

/** The way back, whatever it leads to. */
const back = (dashboard: DashboardPage): Locator => dashboard.details.getByRole('button', { name: /^Back to/ });

/** Opens a fragment and waits for the heading of what it names. */
async function openAt(dashboard: DashboardPage, fragment: string, heading: string): Promise<void> {
	await dashboard.go(fragment);
	await expect(dashboard.page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
}

test('from the overview to both ways in, each with its source, to its passage and back', async ({ dashboard }) => {
	await dashboard.at();
	await dashboard.details.getByRole('button', { name: /^How did they get in\? ?, Differ/ }).click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'How did they get in?' })).toBeVisible();
	await expect(dashboard.details.getByRole('columnheader')).toHaveText([
		'Account',
		'Who says so',
		'Through',
		'Source',
		'Independent origins',
		'Against the others'
	]);
	const ways = [
		{
			value: 'Through a cut wire fence',
			who: 'Somebody not named',
			source: 'A nation in mourning',
			origins: '1 origin, not named'
		},
		{
			value: 'Over the walls',
			who: 'Worker at the school',
			source: 'Live page on the Peshawar attack',
			origins: '1 origin'
		}
	];
	for (const { value, who, source, origins } of ways) {
		const row = account(dashboard, value);
		await expect(row).toContainText(who);
		await expect(row).toContainText(origins.replace(' ', '\u00a0'));
		await expect(row).toContainText('Differ from “');
		await row.getByRole('button', { name: new RegExp(`^${source}.*¶`) }).click();
		await expect(dashboard.page).toHaveURL(/open=passage:/);
		await expect(dashboard.details).toContainText(source);
		await back(dashboard).click();
		await expect(row).toBeVisible();
	}
	await expect(account(dashboard, 'Over the walls')).toContainText('this live page ← Reuters ← Worker at the school');
	await expect(dashboard.details).toContainText('does not say.');
});

test('from the event to its question side by side', async ({ dashboard }) => {
	await openAt(dashboard, 'open=event:attack', 'Attack on the Army Public School');
	const details = dashboard.details;
	await expect(details).toContainText('Accounts conflict about it.');
	const side = details.getByRole('button', { name: 'Side by side What were they wearing?' });
	await side.click();
	await expect(details.getByRole('heading', { level: 2, name: 'What were they wearing?' })).toBeVisible();
	await expect(details.getByRole('rowheader')).toHaveCount(2);
	await back(dashboard).click();
	await expect(details.getByRole('heading', { level: 2, name: 'Attack on the Army Public School' })).toBeVisible();
});

test('only what is disputed: what accounts conflict or differ on, no more and no fewer, and the records that stand in it', async ({
	page,
	dashboard
}) => {
	await dashboard.at();
	await expect(page.getByRole('checkbox', { name: /^Only what is disputed/ })).toBeEnabled();
	await expect(page.locator('label', { hasText: 'Only what is disputed' })).not.toContainText(/disputed\s*0/);
	await page.getByRole('checkbox', { name: /^Only what is disputed/ }).check();
	const left = Number(/^\d+/.exec(await dashboard.status.innerText())?.[0]);
	await expect(page.locator('label', { hasText: 'Only what is disputed' })).toContainText(String(left));
	await expect(page).toHaveURL(/disputed=only/);
	await dashboard.details.getByRole('button', { name: /^All \d+ questions/ }).click();
	await expect(dashboard.details.getByRole('heading', { level: 4 })).toHaveText([
		'Were the younger children spared?',
		'How did they get in?',
		'How did the attack begin?',
		'What were they wearing?',
		'How did the attackers die?',
		'Why was it done?',
		'Why this school?',
		'Where was it planned?',
		'What might follow from it?'
	]);
	await dashboard.details.getByRole('button', { name: /^Show all/ }).click();
	await expect(dashboard.details.getByRole('heading', { level: 4, name: 'How many were killed?' })).toBeVisible();
});

test('filters of records hide no account, and the page says so', async ({ dashboard }) => {
	await openAt(dashboard, `${ENTRY}&sources=retaliation`, 'How did they get in?');
	await expect(dashboard.details.getByRole('rowheader')).toHaveCount(2);
	await expect(dashboard.details).toContainText('Filters hide records, not accounts');
});

test('the figures of the dead rule each other out nowhere, and the sum is shown', async ({ dashboard }) => {
	await openAt(dashboard, 'open=question:attack%2Fkilled', 'How many were killed?');
	await expect(dashboard.details.getByRole('rowheader')).toHaveCount(4);
	await expect(dashboard.details).not.toContainText('Conflict with');
	await expect(account(dashboard, '141 people')).toContainText('132 + 9 = 141');
	await expect(account(dashboard, 'At least 141 people')).toContainText('this article ← Al Jazeera');
	await expect(account(dashboard, 'At least 141 people')).toContainText('1\u00a0origin');
});

test('the attackers who died: four, then five, then seven, the replaced ones marked in words', async ({
	dashboard
}) => {
	await openAt(dashboard, 'open=question:attack%2Fattackers-dead', 'How many attackers died?');
	await expect(dashboard.details.getByRole('rowheader')).toHaveText([
		/^4 attackers.*replaced/s,
		/^5 attackers.*replaced/s,
		/^7 attackers/
	]);
	await expect(account(dashboard, '7 attackers')).toContainText('replaces all others');
});

test('the table can be taken away, and reads back as what stands on the page', async ({ page, dashboard }) => {
	await openAt(dashboard, 'open=list:accounts', 'Accounts');
	await expect(dashboard.details.getByRole('heading', { level: 4 }).first()).toBeVisible();
	const download = page.waitForEvent('download');
	await dashboard.details.getByRole('button', { name: /^CSV/ }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('peshawar-2014-accounts.csv');
	const text = readFileSync(await file.path(), 'utf8').replace(/\r\n$/, '');
	const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
	expect(errors).toEqual([]);
	const entry = data.filter(({ property, about_id }) => property === 'entry' && about_id === 'attack');
	expect(entry.map(({ verdict, words, first_said_by, origins }) => [verdict, words, first_said_by, origins])).toEqual([
		['differ', 'Through a cut wire fence', 'somebody not named', '1'],
		['differ', 'Over the walls', 'Worker at the school', '1']
	]);
	expect(text).not.toMatch(/(^|,)"?[=+@＝]/m);
	// All questions, those that are folded on the page too.
	await dashboard.details.getByRole('button', { name: /^One account only/ }).click();
	const asked = new Set(data.map(({ about_id, property }) => `${about_id} ${property}`));
	const elsewhere = Number(/(\d+) more questions? ha/.exec(await dashboard.details.innerText())?.[1]);
	expect(elsewhere).toBeGreaterThan(0);
	await expect(dashboard.details.getByRole('heading', { level: 4 })).toHaveCount(asked.size - elsewhere);
});

test('paper holds the accounts, their sources by name and nothing else, a question on one page', async ({
	page,
	dashboard
}) => {
	for (const [fragment, heading, tables, sheets] of [
		[ENTRY, 'How did they get in?', 1, 1],
		['open=question:attack%2Fresponse', 'What did Pakistan’s leaders do or announce?', 1, 1],
		['open=list:accounts&disputed=only', 'Accounts that differ or conflict', 9, 3]
	] as const) {
		await openAt(dashboard, fragment, heading);
		await expect(page.getByRole('table')).toHaveCount(tables);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.getByRole('table')).toHaveCount(tables);
		await expect(page.getByText('A nation in mourning, article')).toBeVisible();
		await expect(dashboard.details.getByText('Peshawar, 16 December 2014', { exact: true })).toBeVisible();
		for (const absent of [
			page.getByRole('main'),
			page.getByRole('banner'),
			page.getByRole('complementary'),
			page.getByRole('navigation')
		])
			await expect(absent).toHaveCount(0);
		await expect(dashboard.details.getByRole('button', { name: 'Print' })).toBeHidden();
		const ink = await page
			.getByRole('table')
			.first()
			.evaluate((table) => getComputedStyle(table).color);
		expect(ink).toBe('rgb(0, 0, 0)');
		const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
		expect(pages?.length).toBeLessThanOrEqual(sheets);
		await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
	}
});

test('by keyboard alone: from the dossier to a passage of the second account, and back to the questions', async ({
	page,
	dashboard
}) => {
	await dashboard.at();
	const question = dashboard.details.getByRole('button', { name: /^How did they get in\?/ });
	await question.focus();
	await page.keyboard.press('Enter');
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'How did they get in?' })).toBeFocused();
	const value = dashboard.details.getByRole('button', { name: 'Through a cut wire fence', exact: true });
	for (let step = 0; step < 4 && !(await value.evaluate((one) => one === document.activeElement)); step++)
		await page.keyboard.press('Tab');
	await expect(value).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(dashboard.details.getByRole('button', { name: 'Over the walls', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/open=passage:/);
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Live page' })).toBeVisible();
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'How did they get in?' })).toBeVisible();
	await dashboard.details.getByRole('button', { name: /^All \d+ questions/ }).focus();
	await page.keyboard.press('Enter');
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Accounts' })).toBeFocused();
	const jump = dashboard.details
		.getByRole('navigation', { name: 'Questions' })
		.getByRole('button', { name: 'How did the attackers die?' });
	await jump.focus();
	await page.keyboard.press('Enter');
	const heading = dashboard.details.getByRole('heading', { level: 4, name: 'How did the attackers die?' });
	await expect(heading).toBeFocused();
	await expect(heading).toBeInViewport();
});

/** What of the panel's tables and heads sticks out of the panel, as HTML. */
const cutOff = (dashboard: DashboardPage) =>
	dashboard.details.evaluate((panel) => {
		const inside = panel.getBoundingClientRect();
		return [...panel.querySelectorAll('table *, header *')]
			.filter((one) => !one.closest('.vh, thead') && one.getBoundingClientRect().width > 0)
			.filter((one) => {
				const box = one.getBoundingClientRect();
				return box.left < inside.left || box.right > inside.right;
			})
			.map((one) => one.outerHTML.slice(0, 120));
	});

// A page of its own: the shared one remembers how far its lists were read, and a head may lie over what is pressed.
for (const { width, height, themes } of [
	{ width: 1440, height: 900, themes: ['light', 'dark'] },
	{ width: 320, height: 640, themes: ['light'] }
] as const) {
	test(`at ${width} px, ${themes.join(' and ')}: no fault that axe can find, nothing cut off`, async ({
		page,
		dashboard
	}) => {
		// Pages of tables, some of a hundred rows, are looked at by axe.
		test.slow();
		await page.setViewportSize({ width, height });
		for (const [fragment, heading] of [
			['open=question:attack%2Fattackers-dead', 'How many attackers died?'],
			['open=list:accounts&disputed=only', 'Accounts that differ or conflict']
		] as const) {
			await openAt(dashboard, fragment, heading);
			await expect(
				dashboard.details.getByText('Compatible').or(dashboard.details.getByText('Update')).first()
			).toBeAttached();
			for (const colorScheme of themes) {
				await page.emulateMedia({ colorScheme });
				await expectNoFaults(page, {
					within: 'section[aria-label="Details"]',
					coloursOnly: colorScheme === 'dark',
					narrower: width < 1440
				});
				expect(await cutOff(dashboard)).toEqual([]);
			}
		}
	});
}
