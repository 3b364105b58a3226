// Three thousand records in one packed file, which the page does not hold itself: opened, filtered, searched, read, linked to and saved.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { joinBytes } from '../../src/core/basics/bytes.ts';
import { numberWords } from '../../src/core/basics/numbers.ts';
import { emptyDossier } from '../../src/core/dossier/empty.ts';
import type { Claim, Dossier } from '../../src/core/dossier/types.ts';
import { packDossier } from '../../src/core/pack/write.ts';
import { expect, test, type DashboardPage } from './dashboard.ts';
import { expectNoFaults } from './faults.ts';

const EVENTS = 3000;
const PLACES = 300;
const ACTORS = 60;
const NAME = 'incidents.dlpack';
const PATH = '/packs/incidents.dlpack';
/** The title of the one record that is looked for. */
const RARE = 'Lighthouse relit';
const cited = [{ source: 'log' }];

function claimsOf(event: number): Claim[] {
	const about = `e${event}`;
	const claim = (property: string, value: Claim['value']): Claim => ({
		id: `${about}-${property}`,
		about,
		property,
		value,
		citations: cited
	});
	const day = new Date(Date.UTC(2015, 0, 1 + (event % 700))).toISOString().slice(0, 10);
	return [
		claim('when', { type: 'time', edtf: day }),
		claim('where', { type: 'place', place: `p${event % PLACES}`, role: 'happened-at' }),
		claim('participant', { type: 'participant', actor: `a${event % ACTORS}`, role: 'present' })
	];
}

const numbers = (length: number) => Array.from({ length }, (_, number) => number);
const DOSSIER: Dossier = {
	...emptyDossier({ id: 'incidents', title: 'Incidents', language: 'en' }),
	sources: [{ id: 'log', type: 'report', title: 'The log', language: 'en' }],
	places: {
		type: 'FeatureCollection',
		features: numbers(PLACES).map((n) => ({
			type: 'Feature',
			id: `p${n}`,
			geometry: { type: 'Point', coordinates: [20 + (n % 20), 40 + Math.floor(n / 20) / 2] },
			properties: { name: `Town ${n}`, kind: 'settlement', precision: 'settlement', radius: 3000, citations: cited }
		}))
	},
	actors: numbers(ACTORS).map((n) => ({ id: `a${n}`, name: `Crew ${n}`, kind: 'group', citations: cited })),
	events: numbers(EVENTS).map((n) => ({
		id: `e${n}`,
		kind: n % 3 === 0 ? 'protest' : 'attack',
		title: n === 77 ? RARE : `Event ${n}`,
		citations: cited
	})),
	claims: numbers(EVENTS).flatMap(claimsOf)
};
const BYTES = Buffer.from(joinBytes(packDossier(DOSSIER)));

const rows = (page: Page) => page.getByRole('listbox', { name: 'Records in time order' }).getByRole('option');
const shown = (dashboard: DashboardPage, count: number) =>
	expect(dashboard.status).toHaveText(new RegExp(`^\\s*${numberWords(count)} of ${numberWords(EVENTS)} records shown`));

async function open(page: Page, dashboard: DashboardPage): Promise<void> {
	await dashboard.open();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: NAME, mimeType: 'application/octet-stream', buffer: BYTES });
	await shown(dashboard, EVENTS);
}

test('a packed file opens on the map, and the way back leads to the dossier before it', async ({ page, dashboard }) => {
	await open(page, dashboard);
	await dashboard.details.getByRole('tab', { name: /^Records/ }).click();
	await expect(rows(page).first()).toBeVisible();
	await page.goBack();
	await page.goBack();
	await expect(dashboard.mark('Kabul')).toBeVisible();
});

test('actors filter map, list and counts, and a time is chosen by keys', async ({ page, dashboard }) => {
	await open(page, dashboard);
	// Of a long group the first are listed; a search finds any.
	await page.getByRole('searchbox', { name: 'Find an actor' }).fill('crew 7');
	await page.getByRole('checkbox', { name: /^Crew 7\b/ }).check();
	await shown(dashboard, EVENTS / ACTORS);
	await page.getByRole('button', { name: /^Reset all filters/ }).click();
	await shown(dashboard, EVENTS);
	await page.getByRole('slider', { name: 'From' }).focus();
	for (let n = 0; n < 3; n++) await page.keyboard.press('PageUp');
	await expect(dashboard.status).not.toHaveText(new RegExp(`^\\s*${numberWords(EVENTS)} of`));
	await page.getByRole('button', { name: 'Reset the time' }).click();
	await shown(dashboard, EVENTS);
});

test('a record is found by its words, read with its claims, and linked to', async ({ page, dashboard }) => {
	await page.route(`**${PATH}`, (route) => route.fulfill({ body: BYTES }));
	await page.goto(`/collection#pack=${encodeURIComponent(PATH)}&q=lighthouse`);
	await shown(dashboard, 1);
	await dashboard.details.getByRole('tab', { name: /^Records/ }).click();
	await rows(page).first().click();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: RARE })).toBeVisible();
	await expect(dashboard.details).toContainText('Town 77');
	await expect(dashboard.details).toContainText('Crew 17');
	await page.reload();
	await expect(dashboard.details.getByRole('heading', { level: 2, name: RARE })).toBeVisible();
	await shown(dashboard, 1);
});

test('a file that cannot be read is refused in words, and what is open stays', async ({ page, dashboard }) => {
	await open(page, dashboard);
	const input = page.locator('input[type=file]').first();
	const pick = (name: string, buffer: Buffer) =>
		input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
	await pick('half.dlpack', BYTES.subarray(0, 20_000));
	await expect(page.getByText(/half\.dlpack.*The packed file ends after 20,000 bytes/)).toBeVisible();
	await shown(dashboard, EVENTS);
});

test('what is shown is saved, every record of it and no other', async ({ page, dashboard }) => {
	await open(page, dashboard);
	await page.getByRole('checkbox', { name: /^Crew 3\b/ }).check();
	await shown(dashboard, EVENTS / ACTORS);
	await page.getByRole('button', { name: 'Export' }).click();
	const coming = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: /^GeoJSONSeq/ }).click();
	const text = readFileSync(await (await coming).path(), 'utf8');
	const found = new Set(text.match(/"e\d+"/g)?.map((id) => id.slice(1, -1)));
	expect(found).toEqual(new Set(numbers(EVENTS).flatMap((n) => (n % ACTORS === 3 ? [`e${n}`] : []))));
});

test('has no fault that axe can find, wide and narrow', async ({ page, dashboard }) => {
	await open(page, dashboard);
	await dashboard.details.getByRole('tab', { name: /^Records/ }).click();
	await expect(rows(page).first()).toBeVisible();
	await expectNoFaults(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoFaults(page);
});
