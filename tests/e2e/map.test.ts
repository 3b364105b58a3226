import type { Page } from '@playwright/test';
import { expect, test } from './dashboard.ts';

// These look at the map as it moves for most people.
test.use({ basemap: 'embedded', contextOptions: { reducedMotion: 'no-preference' } });

/** A spot of the map where no mark, plate or control lies, with room to drag from. */
async function bareSpot(page: Page, frame: { x: number; y: number; width: number; height: number }) {
	const spot = await page.evaluate(({ x, y, width, height }) => {
		for (let across = 0.3; across < 0.7; across += 0.05)
			for (let down = 0.4; down < 0.8; down += 0.05) {
				const [left, top] = [x + across * width, y + down * height];
				if (document.elementFromPoint(left, top)?.matches('canvas')) return { x: left, y: top };
			}
		return null;
	}, frame);
	if (!spot) throw new Error('marks cover the whole map');
	return spot;
}

test('dragging moves the map, and the link remembers where to', async ({ page, dashboard }) => {
	await dashboard.open();
	const kabul = dashboard.mark('Kabul');
	const before = await dashboard.still(kabul);
	const frame = await dashboard.map.boundingBox();
	if (!before || !frame) throw new Error('the map has no size');
	const link = page.url();
	const spot = await bareSpot(page, frame);
	await page.mouse.move(spot.x, spot.y);
	await page.mouse.down();
	await page.mouse.move(spot.x + 100, spot.y + 50, { steps: 8 });
	await page.mouse.up();
	await expect.poll(async () => (await kabul.boundingBox())?.x).toBeGreaterThan(before.x + 60);
	await expect.poll(() => page.url()).not.toBe(link);
	expect(page.url()).toMatch(/#.*map=[\d.]+\/-?[\d.]+\/-?[\d.]+/);
});

test('a map nobody has moved shows every place in a window of any size; one that was moved stays where it is', async ({
	page,
	dashboard
}) => {
	const places = ['Peshawar', 'Kabul', 'North Waziristan', 'Khyber area', 'New Delhi'];
	await dashboard.open();
	await page.setViewportSize({ width: 1200, height: 800 });
	for (const name of places) await expect(dashboard.mark(name)).toBeInViewport({ ratio: 0.99 });
	expect(page.url()).not.toContain('map=');
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect.poll(() => page.url()).toContain('map=');
	const zoom = /map=([\d.]+)/.exec(page.url())?.[1];
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1440);
	await dashboard.mark('Peshawar').click();
	await expect.poll(() => page.url()).toContain('open=');
	expect(/map=([\d.]+)/.exec(page.url())?.[1]).toBe(zoom);
});

test('dragging that starts on a mark moves the map as well and opens nothing', async ({ page, dashboard }) => {
	await dashboard.open();
	const kabul = dashboard.mark('Kabul');
	const before = await dashboard.still(kabul);
	if (!before) throw new Error('the mark has no size');
	const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 80, y + 60, { steps: 8 });
	await page.mouse.up();
	await expect.poll(async () => (await kabul.boundingBox())?.x).toBeGreaterThan(before.x + 50);
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toHaveCount(0);
});

test('the basemap is drawn: land, sea and relief, not one flat colour', async ({ page, dashboard }) => {
	await dashboard.open();
	await expect
		.poll(async () => {
			const picture = await page.locator('canvas').screenshot();
			// A blank map compresses to next to nothing; shaded land does not.
			return picture.length;
		})
		.toBeGreaterThan(60_000);
});

test('the first view holds every place that is a point', async ({ dashboard }) => {
	await dashboard.open();
	for (const name of ['Kabul', 'Peshawar', 'Lahore', 'New Delhi', 'North Waziristan', 'Khyber'])
		await expect(dashboard.mark(name)).toBeVisible();
});

test('a shared mark names and lists its places, each a button', async ({ dashboard }) => {
	await dashboard.open();
	const peshawar = dashboard.mark('Peshawar');
	await expect(peshawar).toHaveAccessibleName(/Army Public School/);
	await expect(peshawar).toHaveAccessibleName(/Classrooms of the school/);
	await peshawar.click();
	const school = dashboard.map.getByRole('button', { name: /^Army Public School/ });
	await expect(school.first()).toBeVisible();
	await school.first().click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Army Public School' })).toBeVisible();
});

test('zooming in parts a shared mark, and the map is still drawn where rings are many times its size', async ({
	page,
	dashboard
}) => {
	await page.goto('/#map=12.50/34.0110/71.5575');
	await expect(dashboard.mark('Peshawar')).toBeVisible();
	await expect(dashboard.mark('Army Public School')).toBeVisible();
	await expect(dashboard.map).toContainText('No streets are embedded');
	await expect(dashboard.map).not.toContainText('has not been drawn');
});

test('a statement said in one place about another draws the line between them', async ({ dashboard }) => {
	await dashboard.open();
	await dashboard.mark('Lahore').click();
	await dashboard.details
		.getByRole('button', { name: /memories/ })
		.first()
		.click();
	await expect(dashboard.details).toContainText(/Said in Lahore, about .*km away/);
	await expect(dashboard.map.locator('svg path.line').first()).toBeVisible();
});
