// The sheet of the dashboard on a narrow page: what it shows, and how far it is up.
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { Open } from '#lib/state/selection.svelte.ts';
import type { SheetStop } from '#lib/ui/Sheet.svelte';

/** What the sheet can show. */
export type SheetTab = 'read' | 'time' | 'accounts' | 'filters';

/** One dashboard's sheet. */
export class DashboardSheet {
	stop = $state<SheetStop>('half');
	#part = $state<'read' | 'time' | 'filters'>('read');
	readonly #dashboard: Dashboard;

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	get tabs(): readonly { id: SheetTab; name: string; count?: number }[] {
		return [
			{ id: 'read', name: 'Read' },
			{ id: 'time', name: 'Time' },
			{ id: 'accounts', name: 'Accounts' },
			{ id: 'filters', name: 'Filters', count: this.#dashboard.filters.size }
		];
	}

	get tab(): SheetTab {
		return this.#part === 'read' && this.#accountsOpen ? 'accounts' : this.#part;
	}

	/** Accounts are a page of the panel: their tab opens it, and “Read” leads out of it. */
	readonly choose = (chosen: SheetTab): void => {
		if (chosen === 'accounts' && !this.#accountsOpen) this.#dashboard.open({ type: 'list', id: 'accounts' });
		if (chosen === 'read' && this.tab === 'accounts') this.#dashboard.open(null);
		this.#turn(chosen === 'accounts' ? 'read' : chosen);
	};

	/** Opens a thing, and the sheet where it can be read. */
	readonly show = (open: Open): void => {
		this.#dashboard.open(open);
		this.#turn('read');
	};

	get #accountsOpen(): boolean {
		const { open } = this.#dashboard.selection;
		return open?.type === 'question' || (open?.type === 'list' && open.id === 'accounts');
	}

	#turn(part: 'read' | 'time' | 'filters'): void {
		this.#part = part;
		if (this.stop === 'low') this.stop = 'half';
	}
}
