// Keeps the dossier in work in the browser's own storage, one step at a time and in their order, and says how that goes.
import type { Dossier } from '#core/dossier/types.ts';
import type { HistoryStep } from '#core/edit/history.ts';
import { ChangedElsewhere, StorageFull } from './storage-errors.ts';
import type { Store } from './storage.ts';

/** What there is to keep: the dossier, the number of steps made, and the step that led here. */
export interface ToKeep {
	dossier: Dossier;
	at: number;
	step?: HistoryStep;
	/** Texts that are new, by source id. */
	texts?: ReadonlyMap<string, { name: string; text: string }>;
}

/** `kept`: all is stored; `memory`: nothing can be, the work lives as long as the page. */
export type KeepState = 'kept' | 'keeping' | 'full' | 'memory' | 'elsewhere';

const WORDS: Readonly<Record<KeepState, string>> = {
	kept: 'Kept in this browser',
	keeping: 'Keeping…',
	full: 'The browser has no room left: nothing since has been kept. Save the file.',
	memory: 'This browser keeps nothing: save the file before you close the page.',
	elsewhere:
		'Another tab has changed this dossier. Nothing here has been kept since, and nothing there has been overwritten.'
};

/** The storage of one dossier. Writes follow one another; what fails is told and loses nothing in memory. */
export class Keeper {
	state = $state<KeepState>('kept');
	readonly #store: Store | null;
	readonly #id: string;
	#revision = 0;
	#queue: Promise<void> = Promise.resolve();
	/** What could not be written, so that the next write catches up. */
	#owed: ToKeep[] = [];

	constructor(store: Store | null, id: string) {
		this.#store = store;
		this.#id = id;
		if (store === null) this.state = 'memory';
	}

	get words(): string {
		return WORDS[this.state];
	}
	get revision(): number {
		return this.#revision;
	}

	/** The revision that was read or made. */
	from(revision: number): void {
		this.#revision = revision;
		this.#owed = [];
		if (this.#store) this.state = 'kept';
	}

	/** Nothing of this dossier could be kept: it lives as long as the page. */
	lose(): void {
		this.state = 'memory';
	}
	/** Whether closing the page would lose something. */
	get atRisk(): boolean {
		return this.state !== 'kept' && this.state !== 'keeping';
	}

	/** Keeps a state of the dossier, after those that came before. */
	keep(kept: ToKeep): void {
		if (this.#store === null || this.state === 'elsewhere' || this.state === 'memory') return;
		this.#owed.push(kept);
		if (this.state === 'kept') this.state = 'keeping';
		this.#queue = this.#queue.then(() => this.#write());
	}

	/** Tries again what could not be written. */
	again(): void {
		if (this.#owed.length > 0) this.#queue = this.#queue.then(() => this.#write());
	}

	/** Settles when everything asked for is written or has failed. */
	get settled(): Promise<void> {
		return this.#queue;
	}

	async #write(): Promise<void> {
		const store = this.#store;
		while (store !== null && this.#owed[0] && this.state !== 'elsewhere') {
			const [next] = this.#owed;
			try {
				const { dossier, at, step, texts } = next;
				this.#revision = await store.save(this.#id, this.#revision, {
					dossier,
					at,
					...(step ? { step } : {}),
					...(texts ? { texts } : {})
				});
				this.#owed.shift();
			} catch (error) {
				this.state = error instanceof ChangedElsewhere ? 'elsewhere' : error instanceof StorageFull ? 'full' : 'memory';
				return;
			}
		}
		if (this.#owed.length === 0) this.state = store === null ? 'memory' : 'kept';
	}
}
