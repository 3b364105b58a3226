import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './dashboard.ts';

const SCREENS = [
	{ name: '1440 px', width: 1440, height: 900 },
	{ name: '390 px', width: 390, height: 844 },
	{ name: '320 px', width: 320, height: 640 }
];

for (const { name, width, height } of SCREENS) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`at ${name}, ${colorScheme}: no fault that axe can find, and nothing runs out of the page`, async ({
			browser,
			baseURL
		}) => {
			const context = await browser.newContext({ viewport: { width, height }, colorScheme, baseURL });
			const page = await context.newPage();
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(String(error)));
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			for (const fragment of ['', '#open=place:army-public-school', '#open=list:in-view']) {
				await page.goto(`/${fragment}`);
				await page.reload();
				await expect(
					page
						.getByRole('main')
						.getByRole('button', { name: /^Kabul/ })
						.first()
				).toBeVisible();
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(overflow).toBeLessThanOrEqual(0);
			}
			expect(errors).toEqual([]);
			await context.close();
		});
	}
}

test('without JavaScript the places, events and sources can be read', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/');
	const details = page.getByRole('region', { name: 'Details', exact: true });
	for (const words of [
		'Kabul',
		'North Waziristan',
		'New Delhi',
		'Lady Reading Hospital',
		'Attack on the Army Public School'
	])
		await expect(details).toContainText(words);
	// A browser told not to run scripts still parses the page as if it might: the words are looked for in the file.
	expect(await (await context.request.get('/')).text()).toContain('Without JavaScript this page shows');
	await context.close();
});

test('the first view weighs at most 520 kB of JavaScript, 70 kB of it ours', async ({ page, dashboard }) => {
	const scripts = new Map<string, number>();
	page.on('response', async (response) => {
		if (/\.m?js$/.test(new URL(response.url()).pathname))
			scripts.set(response.url(), gzipSync(await response.body()).length);
	});
	await dashboard.open();
	await page.waitForLoadState('networkidle');
	const build = path.resolve('build/_app/immutable');
	const large = new Set(
		readdirSync(build, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.m?js$/.test(file))
			.filter((file) => /maplibregl|MapLibre GL/i.test(readFileSync(path.join(build, file), 'utf8')))
			.map((file) => path.basename(file))
	);
	const sum = (entries: [string, number][]) => entries.reduce((total, [, bytes]) => total + bytes, 0);
	const all = [...scripts];
	const ours = all.filter(([url]) => !large.has(path.basename(new URL(url).pathname)));
	test.info().annotations.push({ type: 'weight', description: `${sum(all)} bytes, ours ${sum(ours)}` });
	console.log(`JavaScript of the first view, gzip: ${sum(all)} bytes, of them ours ${sum(ours)}`);
	expect(ours.length).toBeGreaterThan(3);
	expect(sum(all)).toBeGreaterThan(300_000);
	expect(sum(all)).toBeLessThanOrEqual(520_000);
	expect(sum(ours)).toBeLessThanOrEqual(70_000);
});
