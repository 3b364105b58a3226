// The open project: one dashboard and, where a dossier is in work, one desk. The map page and the workbench both show it.
import { createContext } from 'svelte';
import { resolve } from '$app/paths';
import type { Dossier } from '#core/dossier/types.ts';
import { hasPrivatePeople } from '#core/redact/private.ts';
import type { Archive } from '#lib/map/basemap/archive.ts';
import { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { namesIn, type AskNames } from '#lib/state/private-names.ts';
import type { Desk } from '#lib/workbench/desk.svelte.ts';
import { AddressBar } from './address-bar.ts';
import { DashboardSheet } from './dashboard-sheet.svelte.ts';

/** Lives as long as the tab, whichever page is turned to. */
export class Project {
	readonly dashboard: Dashboard;
	readonly sheet: DashboardSheet;
	readonly bar: AddressBar;
	/** The map archive that is drawn in place of the embedded basemap. */
	archive = $state.raw<Archive | null>(null);
	/** Where dossiers are worked on and kept; `null` until the workbench, or a dossier it keeps, is asked for. */
	desk = $state.raw<Desk | null>(null);

	/** `builtIn`: what the page came with; a page that comes without it leaves it to `home`. */
	constructor(builtIn: Dossier | null) {
		this.bar = new AddressBar(() => ({ file: this.dashboard.file }));
		this.dashboard = new Dashboard(builtIn, this.bar, builtIn ? namesOf(builtIn) : undefined);
		this.sheet = new DashboardSheet(this.dashboard);
	}

	/** Takes the built-in dossier, where the page began without it. */
	home(builtIn: Dossier): void {
		this.dashboard.home(builtIn, namesOf(builtIn));
	}
}

function namesOf(builtIn: Dossier): AskNames | undefined {
	return hasPrivatePeople(builtIn) ? namesIn(readWithNames) : undefined;
}

/** The file of the built-in dossier, as the workbench edits it. */
async function readWithNames(): Promise<Dossier> {
	const answer = await fetch(resolve('/dossiers/[id].json', { id: 'peshawar-2014' }));
	if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
	return answer.json();
}

export const [getProject, setProject] = createContext<Project>();
