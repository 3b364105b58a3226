// After a reload the dossier that the workbench showed on the map is gone from the page's memory: it is offered again from where the workbench keeps it.
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { Notice } from '#lib/state/notice.ts';
import { left } from '#lib/workbench/left.ts';

/** Offers it where the page was reloaded and shows what it comes with; `tell` shows the offer, or takes it away. */
export async function offerAgain(dashboard: Dashboard, tell: (notices: Notice[]) => void): Promise<void> {
	const id = left();
	const [entry] = performance.getEntriesByType('navigation');
	const reloaded = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
	if (id === null || !reloaded || dashboard.file !== null || dashboard.path !== null) return;
	// Only for those who come so.
	const [{ openStore }, { acceptedOnly }, { fromKept }] = await Promise.all([
		import('#lib/workbench/storage.ts'),
		import('#core/edit/suggestions.ts'),
		import('#lib/workbench/held-texts.ts')
	]);
	const found = await openStore().then(
		(store) => store.load(id),
		// What cannot be read cannot be offered; the workbench itself says why.
		() => null
	);
	if (found === null || dashboard.file !== null) return;
	const show = async () => {
		tell([]);
		await dashboard.load(acceptedOnly(found.dossier), [], [], 'replace');
		await dashboard.session.addTexts([...fromKept(found.texts).values()]);
	};
	const text = `“${found.dossier.title}” was shown here before the page was loaded anew. The workbench keeps it.`;
	tell([{ tone: 'done', text, act: { words: 'Show it again', do: () => void show() } }]);
}
