// Where the focus goes when what had it is gone, so that a keyboard is never thrown back to the top of the page.
import { tick } from 'svelte';

/** Where there is no nearer neighbour: the list, the form or the first screen as a whole; on a narrow page the part that is shown. */
const HOMES = ['[data-home]', 'nav [aria-current]'];

/** A button in the row of a record, the first one unless another is named; as a selector, which finds nothing without a record. */
export function inRow(id: string | null, which = 'button'): string {
	return `[data-row="${CSS.escape(id ?? '')}"] ${which}`;
}

/** Once the page shows the change, gives the focus to the first of these that is in sight, unless something has it; else where it is at home. */
export async function refocus(...selectors: string[]): Promise<void> {
	await tick();
	if (isHeld()) return;
	for (const selector of [...selectors, ...HOMES]) {
		const next = [...document.querySelectorAll<HTMLElement>(selector)].find(inSight);
		if (next) return next.focus();
	}
}

/** Whether something on the page has the focus and can be used. */
function isHeld(): boolean {
	const { activeElement } = document;
	return activeElement !== null && activeElement !== document.body && !activeElement.matches(':disabled');
}

function inSight(element: HTMLElement): boolean {
	return element.getClientRects().length > 0 && !element.matches(':disabled');
}
