// What is doubtful about a dossier, in the page: named by rule, and leading to the record.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './dashboard.ts';
import { expectNoFaults } from './faults.ts';

const fixture = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../fixtures/lint', name), 'utf8');

test('a dropped dossier with doubtful quotations says so, more with its text, and leads to the statement', async ({
	dashboard,
	page
}) => {
	await dashboard.open();
	await dashboard.drop([{ name: 'oakmere.json', text: fixture('spoken-quote-without-marks/bad.json') }]);
	await expect(page.getByRole('banner')).toContainText('The weir at Oakmere');
	await page.evaluate(() => {
		location.hash = 'open=list:lint';
	});
	const { details } = dashboard;
	await expect(details.getByRole('heading', { name: 'Doubtful' })).toBeVisible();
	await expect(details).toContainText('0 findings');
	await expect(details).toContainText('one rule could not be applied');

	await dashboard.drop([{ name: 'anything.txt', text: fixture('spoken-quote-without-marks/bad.txt') }]);
	await expect(details).toContainText('1 finding by 1 of');
	await expect(details.getByRole('heading', { name: 'Spoken quote without marks' })).toBeVisible();
	await expectNoFaults(page);

	const finding = details.getByRole('button', { name: /has no quotation marks around/ });
	await finding.focus();
	await page.keyboard.press('Enter');
	await expect(details).toContainText('We heard the chain go');
	await expect(page).toHaveURL(/open=statement:chain/);
});
