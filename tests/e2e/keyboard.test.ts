import { expect, HAS_SOURCES, sourceFiles, test } from './dashboard.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

test('by keyboard alone: from a mark to a statement to its passage and back', async ({ page, dashboard }) => {
	await dashboard.open();
	if (HAS_SOURCES)
		await dashboard.drop(
			sourceFiles().map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') }))
		);
	const kabul = dashboard.mark('Kabul');
	// Tab until the mark has the focus: it must be reachable, however many stops come before it.
	for (let stops = 0; stops < 400; stops++) {
		await page.keyboard.press('Tab');
		if (await kabul.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(kabul).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toBeFocused();
	const passage = dashboard.details.getByRole('button', { name: /paragraph \d+, characters/ }).first();
	for (let stops = 0; stops < 60; stops++) {
		await page.keyboard.press('Tab');
		if (await passage.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(passage).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dashboard.details).toContainText(/paragraph \d+, characters \d+–\d+/);
	if (HAS_SOURCES) await expect(dashboard.details.locator('mark').first()).toBeVisible();
	await page.goBack();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: 'Kabul' })).toBeVisible();
});

test('arrows go from mark to mark, Enter opens, plus and minus zoom', async ({ page, dashboard }) => {
	await dashboard.open();
	const kabul = dashboard.mark('Kabul');
	const { x, y } = await dashboard.still(kabul);
	await kabul.focus();
	await page.keyboard.press('ArrowRight');
	const focused = page.locator(':focus');
	await expect(focused).toHaveRole('button');
	await expect(focused).not.toHaveAccessibleName(/^Kabul/);
	// Both marks are in view: the map has no reason to move.
	expect(await dashboard.still(kabul)).toMatchObject({ x, y });
	const zoom = () => Number(/map=([\d.]+)/.exec(page.url())?.[1] ?? 0);
	const before = zoom();
	await page.keyboard.press('+');
	await expect.poll(zoom).toBeGreaterThan(before);
	const near = zoom();
	await page.keyboard.press('-');
	await expect.poll(zoom).toBeLessThan(near);
	await page.keyboard.press('Enter');
	await expect(dashboard.details.getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('the Export menu opens, moves and closes by keys', async ({ page, dashboard }) => {
	await dashboard.open();
	const button = page.getByRole('button', { name: 'Export', exact: true });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: 'GeoJSON, places' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('menuitem', { name: 'GeoJSON, records' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
});
