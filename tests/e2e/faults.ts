// What axe, and a look at the page's width, find wrong with a page.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of theme alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Of a page: all of it unless told which part; of a page that is as it was but for its theme, only the colours. */
interface Look {
	within?: string;
	coloursOnly?: boolean;
}

/** Fails on every fault that axe finds, and on a page wider than its window. */
export async function expectNoFaults(page: Page, { within, coloursOnly = false }: Look = {}): Promise<void> {
	const axe = new AxeBuilder({ page });
	if (within !== undefined) axe.include(within);
	const { violations } = await (coloursOnly ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES)).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** The same in the light and in the dark. */
export async function expectNoFaultsInBothThemes(page: Page, look: Look = {}): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await expectNoFaults(page, look);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoFaults(page, { ...look, coloursOnly: true });
}
