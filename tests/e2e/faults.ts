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
	/** Of a page that was looked at in another width: all but the colours, which are the same. */
	narrower?: boolean;
}

/** Fails on every fault that axe finds, and on a page wider than its window. */
export async function expectNoFaults(page: Page, { within, coloursOnly, narrower }: Look = {}): Promise<void> {
	const axe = new AxeBuilder({ page });
	if (within !== undefined) axe.include(within);
	if (coloursOnly) axe.withRules(COLOUR_RULES);
	else axe.withTags(RULES).disableRules(narrower ? COLOUR_RULES : []);
	const { violations } = await axe.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	await expectNothingOutside(page);
}

/** Fails on a page wider than its window. */
async function expectNothingOutside(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** What the least width alone can break: what runs out of the page, or is too small or too close to be pressed. */
export async function expectRoom(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
	expect(violations.map(({ nodes }) => nodes.map(({ html }) => html).join(' '))).toEqual([]);
	await expectNothingOutside(page);
}

/** The same in the light and in the dark. */
export async function expectNoFaultsInBothThemes(page: Page, look: Look = {}): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await expectNoFaults(page, look);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoFaults(page, { ...look, coloursOnly: true });
}
