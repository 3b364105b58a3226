import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dossier } from '../../src/core/dossier/types.ts';
import { builtIn, expect, HAS_SOURCES, sourceFiles, test } from './dashboard.ts';

const FIVE = ['Peshawar', 'Kabul', 'North Waziristan', 'Khyber area', 'New Delhi'];

/** What a place's page must hold, read plainly off the dossier: events said to have been just there, statements made there or about it. */
function expected(name: string, { places, claims, events, statements }: Dossier) {
	const place = places.features.find(({ properties }) => properties.name === name);
	const within = new Set(
		places.features.filter(({ properties }) => properties.partOf === place?.id).map(({ id }) => id)
	);
	const wheres = claims.flatMap(({ about, property, value, polarity }) =>
		property === 'where' && value.type === 'place' && polarity === undefined ? [{ about, at: value.place }] : []
	);
	const here = events.filter(({ id }) => {
		const own = wheres.filter(({ about }) => about === id).map(({ at }) => at);
		return own.includes(place?.id ?? '') && !own.some((at) => within.has(at));
	});
	const spoken = statements.filter(({ saidAt, about }) => saidAt === place?.id || about.includes(place?.id ?? ''));
	return { titles: here.map(({ title }) => title), speakers: spoken.map(({ speaker }) => speaker) };
}

test('each of the five places opens its own events, statements and sources', async ({ page, dashboard }) => {
	await dashboard.open();
	const dossier = await builtIn(page);
	for (const name of FIVE) {
		const { titles, speakers } = expected(name, dossier);
		expect(titles.length + speakers.length, name).toBeGreaterThan(0);
		await dashboard.mark(name).click();
		await expect(dashboard.details.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		await expect(dashboard.details.getByRole('tab', { name: `Events ${titles.length}`, exact: true })).toBeVisible();
		for (const title of titles) await expect(dashboard.details).toContainText(title);
		for (const speaker of speakers) {
			const who = dossier.actors.find(({ id }) => id === speaker)?.name;
			if (who) await expect(dashboard.details).toContainText(who);
		}
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
