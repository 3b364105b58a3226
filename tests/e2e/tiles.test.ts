// An archive that `dateline tiles` wrote, over the map: dropped, and by a link.
import type { Locator, Page } from '@playwright/test';
import type { IndexRow } from '../../src/core/index/columns/build.ts';
import { archiveOf, packed, row } from '../unit/tiles/made.ts';
import { expect, test } from './dashboard.ts';
import { expectNoFaults } from './faults.ts';

/** A record by itself, one known only by its country, and three hundred in one town. */
const ROWS: IndexRow[] = [
	row({
		id: 'lone',
		title: 'The bridge is closed',
		kind: 'decision',
		precision: 'settlement',
		at: [20, 10],
		time: { from: Date.UTC(2021, 4, 3) / 60_000, to: Date.UTC(2021, 4, 4) / 60_000 }
	}),
	row({ id: 'state', title: 'The border is open', precision: 'country', at: [26, 10] }),
	...Array.from({ length: 300 }, (_, n) =>
		row({ id: `t${n}`, kind: n < 200 ? 'attack' : 'talks', at: [40 + (n % 20) / 100, 10 + Math.floor(n / 20) / 100] })
	),
	row({ id: 'nowhere', at: null })
];
const ARCHIVE = archiveOf(packed(ROWS));

/** Serves the archive in parts, as a host of files does. */
async function host(page: Page): Promise<void> {
	await page.route('**/made.pmtiles', (route) => {
		const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
		return route.fulfill({ status: 206, body: Buffer.from(ARCHIVE.subarray(Number(from), Number(to) + 1)) });
	});
}

async function drop(page: Page): Promise<void> {
	const transfer = await page.evaluateHandle((bytes) => {
		const data = new DataTransfer();
		data.items.add(new File([Uint8Array.from(bytes)], 'made.pmtiles'));
		return data;
	}, Array.from(ARCHIVE));
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const inView = (details: Locator, name: string | RegExp) => details.getByRole('button', { name });

test('a dropped archive is drawn over the map, and its records are told from the list by keyboard', async ({
	page,
	dashboard
}) => {
	await page.goto('/#map=5.00/10.0000/22.0000');
	await expect(dashboard.details.getByRole('heading').first()).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
	await drop(page);
	await expect(page.getByText('Made up is drawn over the map: 302 records.')).toBeVisible();
	const { details } = dashboard;
	await expect(details.getByRole('heading', { name: 'Made up' })).toBeVisible();
	await expect(details).toContainText('and 1 more without a place on the map');
	await inView(details, 'The bridge is closed').focus();
	await page.keyboard.press('Enter');
	const facts = details.getByRole('article', { name: 'The bridge is closed' });
	for (const words of ['Decision', '3 May 2021', '10.00° N, 20.00° E', 'a town or city', 'lone'])
		await expect(facts).toContainText(words);
	await expect(details).toContainText('This archive holds no passages');
	await page.getByRole('button', { name: 'Take Made up off the map' }).click();
	await expect(details).toContainText('No archive of points is open');
});

test('a link draws an archive of this site; pressing a mark tells of it, a group zooms in', async ({
	page,
	dashboard
}) => {
	await host(page);
	await page.goto('/#points=made.pmtiles&open=list:points&map=3.00/10.0000/20.0000');
	const { details, map } = dashboard;
	const group = inView(details, /^300 records near 10\.0\d° N, 40\.\d+° E: 200 attack, 100 talks/);
	await expect(group).toBeVisible();
	await expect(inView(details, 'The border is open')).toBeVisible();
	const frame = await map.boundingBox();
	if (!frame) throw new Error('the map has no size');
	await page.mouse.click(frame.x + frame.width / 2, frame.y + frame.height / 2);
	await expect(details.getByRole('article', { name: 'The bridge is closed' })).toBeVisible();
	await page.emulateMedia({ colorScheme: 'dark' });
	await group.click();
	await expect(page).toHaveURL(/points=made\.pmtiles.*map=5\.00/);
	// In the other theme too, whose style has replaced the one before.
	await expect(inView(details, 'The bridge is closed')).toHaveCount(0);
	await expect(details.getByRole('button', { name: /^\d+ records near 10\.\d+° N, 40\.\d+° E/ }).first()).toBeVisible();
});

test('an archive elsewhere is refused, and so is a map where points were named', async ({ page }) => {
	await page.goto(`/#points=${encodeURIComponent('https://example.org/made.pmtiles')}`);
	await expect(page.getByText(/only reads maps from its own/)).toBeVisible();
	await page.goto('about:blank');
	await page.goto('/#points=basemap/world.pmtiles');
	await expect(page.getByText(/holds no records that "dateline tiles" wrote/)).toBeVisible();
});

test('with an archive open there is no fault that axe can find, wide and narrow', async ({ page, dashboard }) => {
	await host(page);
	for (const [width, height] of [
		[1440, 900],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto('about:blank');
		await page.goto('/#points=made.pmtiles&open=list:points&map=4.00/10.0000/20.0000');
		await inView(dashboard.details, 'The bridge is closed').click();
		await expect(dashboard.details.getByRole('article')).toBeVisible();
		await expectNoFaults(page);
	}
});
