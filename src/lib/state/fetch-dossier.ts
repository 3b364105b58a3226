// Loads the dossier that a link names by `#dossier=`: a path on the own origin, and nothing else.
import { counted } from '#core/words/vocabulary.ts';
import { reasonOf } from '#core/errors/refusal.ts';
import { acceptedOnly } from '#core/edit/suggestions.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import { readFragment } from './fragment.ts';
import type { Notice } from './notice.ts';
import { withRoles } from './private-names.ts';

/** The address of a dossier path, or `null` for anything that would leave the own origin. */
function dossierAddress(path: string, page: { href: string; origin: string }): URL | null {
	if (!URL.canParse(path, page.href)) return null;
	const url = new URL(path, page.href);
	return url.origin === page.origin && /^https?:$/.test(url.protocol) ? url : null;
}

/** Opens the dossier a fragment names; answers what went wrong, or `null`. The page's own dossier stays where it fails. */
export async function fetchDossier(dashboard: Dashboard, page: Location): Promise<Notice | null> {
	const { dossier: path } = readFragment(page.hash);
	if (path === null) return null;
	const url = dossierAddress(path, page);
	if (url === null)
		return { tone: 'problem', text: `A dossier is only opened from this site itself, not from ${path}.` };
	try {
		if (/\.dlpack$/i.test(url.pathname)) {
			await dashboard.openFrom({ address: url.href }, { path }, 'later');
			// At once, before the map comes to rest and writes the state into the address bar.
			if (readFragment(page.hash).dossier === path) dashboard.restore(page.hash);
			return null;
		}
		const response = await fetch(url);
		if (!response.ok)
			return { tone: 'problem', text: `${path} could not be loaded: the server answered ${response.status}.` };
		const { readAny, whyNoDossier } = await import('#core/formats/read.ts');
		const { dossier, refused, issues } = readAny(await response.text());
		if (dossier === null) return { tone: 'problem', text: `${path} was not opened: ${whyNoDossier(issues)}` };
		const opened = await withRoles({ dossier: acceptedOnly(dossier), refused, issues });
		// Meanwhile the reader may have gone elsewhere.
		if (readFragment(page.hash).dossier !== path) return null;
		const matched = dashboard.put(opened, { path });
		// At once, before the map comes to rest and writes the state into the address bar.
		dashboard.restore(page.hash);
		await matched;
		if (refused.length === 0) return null;
		return {
			tone: 'problem',
			text: `${path} is open. ${counted(refused.length, 'of its records was', 'of its records were')} left out.`,
			refused: true
		};
	} catch (error) {
		return {
			tone: 'problem',
			text: `${path} could not be loaded: ${reasonOf(error)}`
		};
	}
}
