// Brings the dashboard to what the address bar says. What only links to other data need is loaded for them.
import { tick } from 'svelte';
import { page } from '$app/state';
import { reasonOf } from '#core/errors/refusal.ts';
import { readFragment } from '#lib/state/fragment.ts';
import type { MapView } from '#core/geo/view.ts';
import type { Notice } from '#lib/state/notice.ts';
import type { Ground } from './archives.ts';
import type { Project } from './project.svelte.ts';

/** What follows the address bar: what archives change of the page, and what else. */
export interface Following extends Ground {
	project: Project;
	/** Tells what went wrong. */
	tell(problems: readonly Notice[]): void;
	/** Brings the map to a view; with `null` to everything. */
	look(view: MapView | null): void;
}

/** Its dossier comes first, then filters, selection and view, then its map. */
export async function follow(ground: Following): Promise<void> {
	const { project, dashboard, tell, look } = ground;
	const fragment = project.bar.read();
	const { dossier, kept, basemap, points, filter, open } = readFragment(fragment);
	if (filter.disputed || open?.type === 'question') await dashboard.session.compare();
	let problem: Notice | null = null;
	const before = dashboard.session.dossier;
	if (kept !== null) {
		problem = await import('./work.ts')
			.then(({ showKept }) => showKept(project, kept))
			.catch((error: unknown): Notice => ({ tone: 'problem', text: reasonOf(error) }));
		if (problem) tell([problem]);
		if (location.hash !== fragment) return;
	} else if (dossier === null) {
		const file = page.state.file ?? null;
		await dashboard.putDropped(file).catch((error: unknown) => tell([{ tone: 'problem', text: reasonOf(error) }]));
		// Meanwhile the reader may have gone elsewhere, and the page with them.
		if ((page.state.file ?? null) !== file || location.hash !== fragment) return;
	} else if (dossier !== dashboard.path) {
		const { fetchDossier } = await import('#lib/state/fetch-dossier.ts');
		problem = await fetchDossier(dashboard, location);
		if (problem) tell([problem]);
		if (readFragment(location.hash).dossier !== dossier) return;
	}
	if (dashboard.namesUnread(fragment)) {
		// A link that leads nowhere is followed as far as it goes.
		await dashboard.session.readNames().catch(() => undefined);
		if (location.hash !== fragment) return;
	}
	const view = dashboard.restore(fragment);
	if (basemap !== dashboard.basemap || points !== (dashboard.points?.address ?? null)) {
		const { followArchives } = await import('./archives.ts');
		tell([...(problem ? [problem] : []), ...(await followArchives({ basemap, points }, ground))]);
	}
	await tick();
	if (view || dashboard.session.dossier !== before) look(view);
}
