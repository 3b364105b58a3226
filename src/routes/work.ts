// The dossier in work, taken up from where it is kept and shown on the page that is open. Loaded for those who have one.
import { goto } from '$app/navigation';
import { asset, resolve } from '$app/paths';
import type { Dossier } from '#core/dossier/types.ts';
import { hasPrivatePeople } from '#core/redact/private.ts';
import { HELD_IN_PAGE } from '#lib/state/large.ts';
import type { Notice } from '#lib/state/notice.ts';
import { withRoles } from '#lib/state/private-names.ts';
import { Desk } from '#lib/workbench/desk.svelte.ts';
import type { HeldTexts } from '#lib/workbench/held-texts.ts';
import type { Project } from './project.svelte.ts';

/** How private people are called. */
type CalledBy = 'by role' | 'by name';

/** What was shown last: the very same is not shown again. */
const shown = new WeakMap<Project, { kept: Dossier; texts: HeldTexts; people: CalledBy }>();

/** The desk of the project, made where there is none. */
export function deskOf(project: Project): Desk {
	return (project.desk ??= new Desk(() => new URL(asset('/'), location.href).href));
}

/** Has the dossier of an id in work: the one in memory, or read from where it is kept; `false`, and the desk says why, where it is not. */
export async function takeUp(desk: Desk, id: string): Promise<boolean> {
	if (desk.work?.dossier.id === id) return true;
	await desk.start();
	return desk.open(id);
}

/** Shows what is accepted of the dossier in work with its texts; the same dossier leaves open what is open. */
export async function showWork(project: Project, people: CalledBy): Promise<void> {
	const { dashboard, desk } = project;
	const work = desk?.work;
	if (!work) return;
	const { kept, texts } = work;
	const { id } = work.dossier;
	const wanted = dashboard.asking();
	const before = dashboard.kept === id ? shown.get(project) : undefined;
	const called = hasPrivatePeople(kept) ? people : 'by role';
	const large = people === 'by role' && kept.events.length + kept.statements.length > HELD_IN_PAGE;
	const same = before?.kept === kept && before.texts === texts && before.people === called;
	if (same && large === (dashboard.large !== null)) return;
	const beside = [...texts.values()];
	const seen = { kept, texts, people: called };
	if (large) {
		const fragment = dashboard.kept === id ? dashboard.fragment : null;
		await dashboard.openFrom({ dossier: kept, refused: [] }, { kept: id, beside }, 'later');
		if (dashboard.kept !== id) return;
		shown.set(project, seen);
		if (fragment !== null) dashboard.restore(fragment);
		return;
	}
	const read = { dossier: kept, refused: [], issues: [] };
	const opened = called === 'by role' && hasPrivatePeople(kept) ? await withRoles(read) : read;
	// Meanwhile another page may have been turned to, or another dossier taken up.
	if (!wanted()) return;
	shown.set(project, seen);
	void dashboard.putWork(id, opened, beside);
}

/** Shows the kept dossier of an id on the map; answers what went wrong, or `null`. What was shown stays where it fails. */
export async function showKept(project: Project, id: string): Promise<Notice | null> {
	const desk = deskOf(project);
	if (await takeUp(desk, id)) {
		await showWork(project, 'by role');
		return null;
	}
	const text = desk.blocked || desk.notes.join(' ');
	return { tone: 'problem', text, act: { words: 'Open the workbench', do: () => void goto(resolve('/workbench')) } };
}
