// Time under the map: brushed by mouse and by keys, reached from May to December, played, the same in every time zone.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './dashboard.ts';
import { makeDossier } from '../bench/index/dossier.ts';
import { expectNoFaults } from './faults.ts';

/** Events enough that their bars could not be told apart. */
const CROWD = 800;
const DAY_OF_ATTACK = /time=2014-12-16[^&]*\/2014-12-17/;

const lanes = (page: Page): Locator => page.getByRole('group', { name: /^Records in time/ });
const frame = (page: Page): Locator => page.getByRole('slider', { name: 'Time in view' });
const chosen = (page: Page): Locator => page.getByRole('slider', { name: 'Chosen time', exact: true });

/** Opens the page and waits until the timeline stands under the map. */
async function withTime(page: Page, fragment = ''): Promise<void> {
	await page.goto(`/${fragment && `#${fragment}`}`);
	await expect(lanes(page)).toBeVisible();
	await expect(lanes(page).getByRole('button').first()).toBeVisible();
}

/** How many of the records that the page says it shows. */
async function shown(status: Locator): Promise<number> {
	return Number(/([\d,]+)/.exec((await status.textContent()) ?? '')?.[1]?.replace(',', ''));
}

/** Where midnight of a day lies on the lanes, from the labels of the axis. */
async function acrossOf(page: Page, day: string): Promise<number> {
	const label = page.locator('.axis text').filter({ hasText: new RegExp(`^${day}`) });
	const box = await label.first().boundingBox();
	if (!box) throw new Error(`the axis does not name ${day}`);
	return box.x;
}

test('a drag over the lanes chooses the day of the attack: map, counts, link and back again', async ({
	page,
	dashboard
}) => {
	await withTime(page);
	const all = await shown(dashboard.status);
	const box = await lanes(page).boundingBox();
	if (!box) throw new Error('the lanes have no size');
	const from = await acrossOf(page, '16 December');
	const to = await acrossOf(page, '17 December');
	// Above the first bar: what lies on a bar opens it.
	const height = box.y + 3;
	await page.mouse.move(from + 3, height);
	await page.mouse.down();
	await page.mouse.move(to - 12, height, { steps: 6 });
	await page.mouse.up();
	await expect(page).toHaveURL(DAY_OF_ATTACK);
	await expect.poll(() => shown(dashboard.status)).toBeLessThan(all);
	await expect(page.getByText(/16 Dec 2014, 00:00 – 17 Dec, 00:00 UTC · \d+ records/)).toBeVisible();
	const brushed = await shown(dashboard.status);
	await page.getByRole('checkbox', { name: /^also undated \(\d+\)/ }).check();
	await expect.poll(() => shown(dashboard.status)).toBeGreaterThan(brushed);
	await page.goBack();
	await expect.poll(() => shown(dashboard.status)).toBe(brushed);
	await page.getByRole('button', { name: 'Clear the chosen time' }).click();
	await expect.poll(() => shown(dashboard.status)).toBe(all);
});

test('the same by keys: an arrow chooses, Shift and an arrow widens, Escape clears', async ({ page, dashboard }) => {
	await withTime(page);
	const all = await shown(dashboard.status);
	await chosen(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/time=2014-12-16T?[^/]*\//);
	await expect(chosen(page)).toHaveAttribute('aria-valuetext', /^16 Dec 2014, 00:00 – /);
	const narrow = await chosen(page).getAttribute('aria-valuetext');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(chosen(page)).not.toHaveAttribute('aria-valuetext', narrow ?? '');
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/time=/);
	await expect.poll(() => shown(dashboard.status)).toBe(all);
});

test('May is reached by Page Up, by the link in its lane and by the stop on the whole span', async ({ page }) => {
	await withTime(page);
	await expect(frame(page)).toHaveAttribute('aria-valuetext', /^16–18 Dec/);
	await frame(page).focus();
	await page.keyboard.press('PageUp');
	await expect(frame(page)).toHaveAttribute('aria-valuetext', /27 May/);
	await page.keyboard.press('PageDown');
	await expect(frame(page)).toHaveAttribute('aria-valuetext', /16–18 Dec/);
	await lanes(page)
		.locator('..')
		.getByRole('button', { name: /on 27 May/ })
		.click();
	await expect(frame(page)).toHaveAttribute('aria-valuetext', /27 May/);
	await frame(page).focus();
	await page.keyboard.press('End');
	await expect(page.locator('.whole').getByRole('button', { name: /27 May/ })).toBeVisible();
	await page
		.locator('.whole')
		.getByRole('button', { name: /27 May/ })
		.click();
	await expect(frame(page)).toHaveAttribute('aria-valuetext', /27 May/);
});

test('the day of the attack is not squeezed: it is wider than the months that hold nothing', async ({ page }) => {
	await withTime(page);
	const day = (await acrossOf(page, '17 December')) - (await acrossOf(page, '16 December'));
	expect(day).toBeGreaterThan(100);
});

test('playing steps through time, passes over the empty months and says so, and can be paused', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await withTime(page);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(page).toHaveURL(/time=2014-05-27/);
	await expect(page).toHaveURL(/time=2014-12-16/);
	await expect(page.getByText(/^Break of \d+ months$/).first()).toBeVisible();
	const pause = page.getByRole('button', { name: 'Pause', exact: true });
	if (await pause.isVisible()) await pause.click();
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	const url = page.url();
	await page.getByRole('button', { name: /^Earlier/ }).click();
	await expect.poll(() => page.url()).not.toBe(url);
});

test('where motion is not wanted nothing plays; the steps stay', async ({ page }) => {
	// As for all tests but those of motion (playwright.config.ts).
	expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
	await withTime(page);
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: /^Later/ }).click();
	await expect(page).toHaveURL(/time=/);
});

// All that is drawn is held in six zones by tests/unit/timeline/zones.test.ts; here the two whose days are farthest apart.
test('a day east and a day west of here the picture and the words are the same', async ({ browser, baseURL }) => {
	const seen: { zone: string; words: string; bars: string[] }[] = [];
	for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
		const context = await browser.newContext({
			timezoneId,
			viewport: { width: 1440, height: 900 },
			...(baseURL && { baseURL })
		});
		const page = await context.newPage();
		await withTime(page);
		const bars = await lanes(page)
			.locator('[data-bar]')
			.evaluateAll((all) =>
				all.map((bar) => {
					const { x, width } = bar.getBoundingClientRect();
					return `${bar.getAttribute('aria-label')} ${Math.round(x)} ${Math.round(width)}`;
				})
			);
		const words = `${await page.locator('.axis').first().textContent()} ${await page.locator('.whole').textContent()}`;
		seen.push({ zone: timezoneId, words, bars });
		await context.close();
	}
	const [first] = seen;
	expect(first?.bars.length).toBeGreaterThan(5);
	for (const { zone, words, bars } of seen) {
		expect(bars, zone).toEqual(first?.bars);
		expect(words, zone).toBe(first?.words);
	}
});

test('undated records are listed beside the lanes, each with its number', async ({ page, dashboard }) => {
	await withTime(page);
	const link = page.getByRole('button', { name: /^\d+ undated$/ }).first();
	const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
	expect(count).toBeGreaterThan(0);
	await link.click();
	await expect(dashboard.details.getByRole('heading', { level: 2 })).toContainText(/date/i);
	// Sources without a date are named under them: they are no records.
	const records = dashboard.details.locator('.section').filter({
		has: page.getByRole('heading', { name: /^(Events|Statements)$/ })
	});
	await expect(records.getByRole('listitem')).toHaveCount(count);
});

test('a statement tells the clock of its place beside UTC', async ({ page, dashboard }) => {
	await withTime(page, 'open=statement:s-worker-game');
	await expect(dashboard.details).toContainText('16 Dec, by 17:04 Pakistan time (12:04 UTC)');
});

test('lanes by kind and by actor hold the same records, and axe finds no fault with a window chosen', async ({
	page
}) => {
	await withTime(page, 'time=2014-12-16/2014-12-17');
	for (const by of ['by source', 'by kind', 'by actor']) {
		await page.getByLabel('Lanes', { exact: true }).selectOption({ label: by });
		await expect(lanes(page).getByRole('button').first()).toBeVisible();
		await expectNoFaults(page, { within: 'section.time' });
	}
});

// Three thousand events are in tests/unit/timeline/crowd.test.ts; here as many as make a crowd.
test('of very many events a lane shows how many there are; a stretch of it leads further in, by key, until each has its bar', async ({
	page,
	dashboard
}) => {
	test.slow();
	await page.goto('/');
	await dashboard.drop([{ name: 'made-up.json', text: JSON.stringify(makeDossier(CROWD)) }]);
	await expect(dashboard.status).toHaveText(new RegExp(`^${CROWD} of ${CROWD} records`));
	const lane = lanes(page).getByRole('group', { name: 'source 0', exact: true });
	const cell = lane.getByRole('button', { name: /^\d+ records?, / });
	await expect(cell.first()).toBeVisible();

	await page.getByRole('checkbox', { name: /^actor 1\b/ }).click();
	await expect(dashboard.status).toHaveText(new RegExp(`^(?!${CROWD})\\d+ of ${CROWD} records`));
	// Fewer now have bars of their own.
	await expect(lane.getByRole('button', { name: /^1 event, / }).first()).toBeVisible();
	await page.getByRole('button', { name: /^Reset/ }).click();

	await expect(cell.first()).toBeVisible();
	const before = await lanes(page).getAttribute('aria-label');
	await page.evaluate(() => window.scrollTo(0, 0));
	await cell.nth(3).focus();
	await page.keyboard.press('ArrowRight');
	await expect(cell.nth(4)).toBeFocused();
	await expectNoFaults(page, { within: 'section.time' });
	await page.keyboard.press('Enter');
	const list = page.getByRole('dialog', { name: /^source 0: \d+ records/ });
	await list.getByRole('button', { name: /^Show / }).click();
	await expect(lanes(page)).not.toHaveAttribute('aria-label', before ?? '');
	await expect(lane.getByRole('button', { name: /^1 event, / }).first()).toBeVisible();
});
