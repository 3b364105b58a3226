// Bring your own reports: from an empty workbench to a dossier on a map, and nothing lost on the way.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, HAS_SOURCES, sourceFiles, sampleFiles, test } from './dashboard.ts';
import {
	REPORT,
	suggestions,
	accepted,
	kept,
	count,
	openBench,
	paste,
	dropBytes,
	acceptAll,
	savedAs,
	dossierOf
} from './bench.ts';
import { expectNoFaults, expectNoFaultsInBothThemes } from './faults.ts';

/** The articles of the built-in dossier where their texts are at hand, else three invented ones; what is found in them at least. */
const ARTICLES = HAS_SOURCES
	? {
			files: sourceFiles(),
			places: ['Peshawar', 'Kabul', 'North Waziristan', 'Khyber', 'New Delhi'],
			statements: 20
		}
	: { files: sampleFiles(), places: ['Hammerfest', 'Oslo', 'Tromsø', 'Alta', 'Copenhagen'], statements: 12 };

test('from an empty workbench, three articles pasted in, to their places, who said what, and two accounts', async ({
	page
}) => {
	test.slow();
	await openBench(page);
	for (const [n, file] of ARTICLES.files.toSorted().entries()) {
		await paste(page, readFileSync(file, 'utf8'), `Article ${n + 1}`);
		await acceptAll(page);
	}
	const dossier = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	const places = dossier.places.features.map(({ properties }) => properties.name).join(', ');
	for (const name of ARTICLES.places) expect(places).toContain(name);
	expect(dossier.statements.filter(({ speaker }) => speaker !== null).length).toBeGreaterThanOrEqual(
		ARTICLES.statements
	);
	const killed = dossier.claims.filter(({ property }) => property === 'killed');
	expect(new Set(killed.map(({ citations }) => citations[0]?.source)).size).toBeGreaterThanOrEqual(2);
	expect(JSON.stringify(dossier)).not.toContain('"draft"');
	// The map shows it, and the dossier's own page sets the accounts side by side.
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(
		page
			.getByRole('main')
			.getByRole('button', { name: new RegExp(`(^|, )${ARTICLES.places[1]}\\b`) })
			.first()
	).toBeVisible();
	await page.getByRole('button', { name: /^How many were killed\?/ }).click();
	const rows = page.getByRole('region', { name: 'Details', exact: true }).getByRole('rowheader');
	await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(2);
});

test('suggestions wait: single keys accept, reject and undo, and only what is accepted is saved', async ({ page }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	const before = await count(page, suggestions(page));
	expect(before).toBeGreaterThan(3);
	expect(await count(page, accepted(page))).toBe(0);
	await page.keyboard.press('j');
	await page.keyboard.press('a');
	await expect.poll(() => count(page, accepted(page))).toBeGreaterThan(0);
	const one = await count(page, accepted(page));
	await page.keyboard.press('r');
	await expect.poll(async () => (await count(page, suggestions(page))) + one).toBeLessThan(before);
	await page.keyboard.press('z');
	await page.keyboard.press('z');
	await expect.poll(() => count(page, suggestions(page))).toBe(before);
	expect(await count(page, accepted(page))).toBe(0);
	await page.keyboard.press('Shift+Z');
	await expect.poll(() => count(page, accepted(page))).toBe(one);
	const dossier = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	const records =
		dossier.places.features.length +
		dossier.actors.length +
		dossier.statements.length +
		dossier.claims.length +
		dossier.events.length;
	expect(records).toBe(one);
});

test('two records that are one are joined by keys, and every reference follows', async ({ page }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await acceptAll(page);
	const before = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	const vik = before.actors.find(({ name }) => name.includes('Vik'));
	const other = before.actors.find((actor) => actor !== vik);
	if (!vik || !other) throw new Error('two actors are needed');
	await accepted(page).click();
	await page
		.getByRole('button', { name: `${vik.name} `, exact: false })
		.first()
		.click();
	await page.keyboard.press('m');
	const same = page.getByLabel('Is the same as');
	await expect(same).toBeFocused();
	await same.selectOption(other.id);
	await page.getByRole('button', { name: 'Join them' }).click();
	const after = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	expect(after.actors.map(({ id }) => id)).toEqual(before.actors.map(({ id }) => id).filter((id) => id !== vik.id));
	const said = before.statements.filter(({ speaker }) => speaker === vik.id).map(({ id }) => id);
	expect(said.length).toBeGreaterThan(0);
	for (const { id, speaker } of after.statements) if (said.includes(id)) expect(speaker).toBe(other.id);
});

test('words found in the text become a place, which coordinates put on the map', async ({ page }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await page.getByLabel('Find words in the text').fill('the quay');
	await page.keyboard.press('Enter');
	await page
		.getByRole('toolbar', { name: 'Selected words' })
		.getByRole('button', { name: /^Place/ })
		.click();
	await page.getByLabel('Position').fill('60.395, 5.32');
	await page.getByLabel('Position').blur();
	await expect(page.getByRole('main').getByRole('button', { name: /^the quay/ })).toBeVisible();
	const dossier = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	const [place] = dossier.places.features;
	expect(place?.geometry).toEqual({ type: 'Point', coordinates: [5.32, 60.395] });
	expect(place?.properties.editorial).toContain('geometry');
	expect(place?.properties.citations).toHaveLength(1);
});

test('a place is dragged on the map, moved by keys, and its area drawn', async ({ page, dashboard }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await acceptAll(page);
	await accepted(page).click();
	await page.getByRole('button', { name: 'Edit Bergen' }).click();
	const handle = page.getByRole('button', { name: /^Position of Bergen: / });
	const position = page.getByLabel('Position', { exact: true });
	const before = await position.inputValue();
	const { x, y } = await dashboard.settled(handle);
	await page.mouse.move(x + 13, y + 13);
	await page.mouse.down();
	await page.mouse.move(x + 53, y + 33, { steps: 4 });
	await page.mouse.up();
	// The map stays: the mark is where it was let go.
	expect(await dashboard.settled(handle)).toMatchObject({ x: expect.closeTo(x + 40, 0), y: expect.closeTo(y + 20, 0) });
	const dragged = await position.inputValue();
	expect(dragged).not.toBe(before);
	await handle.press('Shift+ArrowLeft');
	expect((await dashboard.settled(handle)).x).toBeCloseTo(x + 20, 0);
	const undo = page.getByRole('button', { name: 'Undo', exact: true });
	await undo.click();
	await expect(position).toHaveValue(dragged);
	await undo.click();
	await expect(position).toHaveValue(before);

	await page.getByRole('button', { name: 'Draw its area' }).click();
	const close = page.getByRole('button', { name: 'Close the area' });
	await expect(close).toBeDisabled();
	// One corner by keys alone, two by the mouse, of which one lies on a mark.
	await page.getByRole('button', { name: 'At the middle of the map' }).press('Enter');
	await page.mouse.click(x + 60, y + 13);
	await page.mouse.click(x + 13, y + 13);
	await close.click();
	await expect(page.getByRole('button', { name: /^Corner \d of the area of Bergen/ })).toHaveCount(3);
	const { places } = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	expect(places.features.find(({ properties }) => properties.name === 'Bergen')?.geometry?.type).toBe('Polygon');
});

test('the page goes in the middle of the work: everything is there again, undo too', async ({ page, context }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await acceptAll(page);
	await expect(kept(page)).toBeVisible();
	const before = await count(page, accepted(page));
	// Nothing warns the page: it is gone at once.
	await page.close({ runBeforeUnload: false });
	const again = await context.newPage();
	await again.goto('/workbench');
	await again.getByRole('button', { name: 'New dossier', exact: true }).click();
	await expect.poll(() => count(again, accepted(again))).toBe(before);
	await expect(again.getByText('Nobody was allowed to leave the quay').first()).toBeVisible();
	await again.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect.poll(() => count(again, suggestions(again))).toBeGreaterThan(0);
});

test('a full disk is told and loses nothing: the work goes on and can be saved', async ({ page }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await expect(kept(page)).toBeVisible();
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
	});
	await acceptAll(page);
	await expect(page.getByText(/The browser has no room left/)).toBeVisible();
	const dossier = await dossierOf(await savedAs(page, /^Dossier\b(?!.*with)/));
	expect(dossier.statements.length).toBeGreaterThan(0);
});

test('two tabs on one dossier do not overwrite each other', async ({ page, context }) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await expect(kept(page)).toBeVisible();
	const other = await context.newPage();
	await other.goto('/workbench');
	await other.getByRole('button', { name: 'New dossier', exact: true }).click();
	await expect.poll(() => count(other, suggestions(other))).toBeGreaterThan(0);
	await acceptAll(other);
	await expect(kept(other)).toBeVisible();
	const there = await count(other, accepted(other));
	// The first tab had nothing of its own to keep: it shows what the other did.
	await expect.poll(() => count(page, accepted(page))).toBe(there);
});

test('two tabs that both have changes: the later one is told, and keeps its own as a copy', async ({
	page,
	context
}) => {
	await openBench(page);
	await paste(page, REPORT, 'Ferry stopped');
	await expect(kept(page)).toBeVisible();
	const other = await context.newPage();
	await other.goto('/workbench');
	// This tab hears nothing of the first one.
	await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
	await other.reload();
	await other.getByRole('button', { name: 'New dossier', exact: true }).click();
	await expect.poll(() => count(other, suggestions(other))).toBeGreaterThan(0);
	await acceptAll(page);
	await expect(kept(page)).toBeVisible();
	const here = await count(page, accepted(page));
	await other.keyboard.press('j');
	await other.keyboard.press('a');
	await expect(other.getByText(/Another tab has changed this dossier/)).toBeVisible();
	await other.getByRole('button', { name: 'Keep mine as a copy' }).click();
	await expect(kept(other)).toBeVisible();
	expect(await count(page, accepted(page))).toBe(here);
	await other.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(other.getByRole('button', { name: 'New dossier', exact: true })).toBeVisible();
	await expect(other.getByRole('button', { name: 'New dossier (copy)', exact: true })).toBeVisible();
});

test('two tabs that both begin with nothing each keep a dossier of their own', async ({ page, context }) => {
	const other = await context.newPage();
	await openBench(page);
	await openBench(other);
	await paste(page, REPORT, 'Ferry stopped');
	await paste(other, REPORT, 'Ferry stopped');
	await expect(kept(page)).toBeVisible();
	await expect(kept(other)).toBeVisible();
	await other.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(other.getByRole('button', { name: 'New dossier', exact: true })).toHaveCount(2);
});

test('hostile files are refused or handled in words, and the page lives', async ({ page, dashboard }) => {
	test.slow();
	await openBench(page);
	const drop = (name: string, text: string) => dashboard.drop([{ name, text }]);
	await drop('invisible.txt', '\u200b\u200e\u2060 \n\u00ad');
	await expect(page.getByRole('alert')).toContainText('invisible.txt');
	await page.getByRole('button', { name: 'Put away' }).click();
	await drop(
		'scripts.html',
		`<html lang="en"><head><title>Harbour</title><script>document.title = 'ran'</script></head><body><article><h1>Harbour</h1>${'<p>The harbour of Bergen was closed for a day, its master said.</p>'.repeat(30)}<img src="https://example.org/x.png" onerror="document.title = 'ran'"><iframe src="https://example.org/"></iframe></article></body></html>`
	);
	await expect(page.getByText(/: \d+ suggestions?\./)).toBeVisible();
	await expect(page).not.toHaveTitle('ran');
	await drop('rtl.txt', 'سلام '.repeat(500));
	await expect(page.getByText(/: \d+ suggestions?\./)).toBeVisible();
	const huge = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		data.items.add(new File([new Uint8Array(51_000_000).fill(97)], 'huge.txt'));
		return data;
	});
	await page.dispatchEvent('body', 'drop', { dataTransfer: huge });
	await expect(page.getByRole('alert')).toContainText(/huge\.txt.*50 MB/);
	const climbing = zipSync({ '../../up.txt': strToU8('Up.') });
	await dropBytes(page, 'climbing.zip', climbing);
	await expect(page.getByRole('alert')).toContainText('climbing.zip');
	await dropBytes(page, 'bomb.zip', zipSync({ 'bomb.txt': new Uint8Array(40_000_000) }, { level: 9 }));
	await expect(page.getByRole('alert')).toContainText('bomb.zip');
	// The page is alive: it still undoes.
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(page.getByText(/^Taken back:/)).toBeAttached();
});

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`at ${width} px: no fault that axe can find, before and in the work`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		await openBench(page);
		for (const step of ['begin', 'work'] as const) {
			if (step === 'work') {
				await page.getByRole('button', { name: 'Paste a text…' }).click();
				await page.getByLabel('The text of the report').fill(REPORT);
				await page.getByRole('button', { name: 'Add the text' }).click();
				await expect(page.getByText(/: \d+ suggestions?\./)).toBeVisible();
			}
			if (width < 1440) await expectNoFaults(page, { narrower: true });
			else await expectNoFaultsInBothThemes(page);
		}
	});
}
