// What the stories of the workbench have in common: a report of their own, and the hands that bring it in.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readStrict } from '../../src/core/dossier/parse.ts';
import type { Dossier } from '../../src/core/dossier/types.ts';
import { expect } from './dashboard.ts';

/** A report made up for these tests. */
export const REPORT = `Ferry stopped at Nordhamn

Oslo, 3 March 2021

The harbour master of Bergen, Elin Vik, said the ferry had been stopped on Monday. "Nobody was allowed to leave the quay," Vik said.

At least 12 people were injured, according to the Red Cross in Bergen.
`;

export const suggestions = (page: Page) => page.getByRole('tab', { name: /^Suggestions/ });
export const accepted = (page: Page) => page.getByRole('tab', { name: /^Accepted/ });
export const kept = (page: Page) => page.getByText('Kept in this browser', { exact: true });

/** The number in a tab's name. */
export async function count(page: Page, tab: ReturnType<typeof suggestions>): Promise<number> {
	return Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
}

/** Opens the workbench and waits until it can be worked with. */
export async function openBench(page: Page): Promise<void> {
	await page.goto('/workbench');
	await expect(page.getByRole('button', { name: 'Paste a text…' })).toBeEnabled();
}

/** Pastes a text and waits until what it suggests is there. */
export async function paste(page: Page, text: string, title: string): Promise<void> {
	await page
		.getByRole('button', { name: /^Paste/ })
		.first()
		.click();
	const box = page.getByRole('dialog', { name: 'Paste a text' });
	await box.getByLabel('The text of the report').fill(text);
	await box.getByLabel('Title').fill(title);
	await box.getByRole('button', { name: 'Add the text' }).click();
	await expect(page.getByText(new RegExp(`“${title}”: \\d+ suggestions?\\.`))).toBeVisible();
}

export async function dropBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	const transfer = await page.evaluateHandle(
		([file, numbers]) => {
			const data = new DataTransfer();
			data.items.add(new File([new Uint8Array(numbers)], file));
			return data;
		},
		[name, [...bytes]] as const
	);
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Accepts everything that is suggested for the open text, kind by kind. */
export async function acceptAll(page: Page): Promise<void> {
	for (;;) {
		const left = await count(page, suggestions(page));
		if (left === 0) return;
		const all = page.getByRole('button', { name: /^Accept all/ }).first();
		await ((await all.count()) > 0 ? all : page.getByRole('button', { name: /^Accept / }).first()).click();
		await expect.poll(() => count(page, suggestions(page))).toBeLessThan(left);
	}
}

export async function savedAs(page: Page, item: RegExp): Promise<Download> {
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: item }).click();
	// What is unfinished is said first; the file comes all the same.
	const anyway = page.getByRole('button', { name: 'Save anyway' }).click();
	await Promise.race([download, anyway]);
	return download;
}

export async function dossierOf(download: Download): Promise<Dossier> {
	return readStrict(readFileSync(await download.path(), 'utf8'));
}
