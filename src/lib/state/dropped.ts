// The dossiers that were dropped, so that the way back leads to them: the last ones as they are shown, those before as files.
import type { StoreOrigin } from './large.ts';
import { withRoles, type OpenedDossier } from './private-names.ts';

/** How many are at hand at once. A file is read anew, but costs the page no memory: a hundred drops weigh as much as two. */
const AT_HAND = 2;

/** A dossier as its file was read, with the names of private people. */
type Read = Pick<OpenedDossier, 'dossier' | 'refused' | 'issues'>;

/** Dropped dossiers by the keys that history entries carry. Kept until the page is left. */
export class Dropped {
	readonly #atHand = new Map<string, { read: Read; opened: OpenedDossier }>();
	readonly #files = new Map<string, Blob>();
	/** Where large dossiers came from: they are opened anew. */
	readonly #origins = new Map<string, StoreOrigin>();

	/** Keeps a dossier as it was read and as it is shown; answers with its key, which never comes up twice, not even after a reload. */
	add(read: Read, opened: OpenedDossier): string {
		const key = this.#key();
		this.#hold(key, read, opened);
		return key;
	}

	/** Keeps where a large dossier came from; answers with its key. */
	addOrigin(origin: StoreOrigin): string {
		const key = this.#key();
		this.#origins.set(key, origin);
		return key;
	}

	has(key: string): boolean {
		return this.#atHand.has(key) || this.#files.has(key) || this.#origins.has(key);
	}

	/** Where the large dossier of a key came from. */
	origin(key: string): StoreOrigin | undefined {
		return this.#origins.get(key);
	}

	/** The dossier of a key as it is shown, at once where it is at hand; `null` where there is none. */
	get(key: string): OpenedDossier | null | Promise<OpenedDossier> {
		const held = this.#atHand.get(key);
		const file = this.#files.get(key);
		if (held) this.#hold(key, held.read, held.opened);
		return held?.opened ?? (file ? this.#readAgain(key, file) : null);
	}

	async #readAgain(key: string, file: Blob): Promise<OpenedDossier> {
		const read: Read = JSON.parse(await file.text());
		const opened = await withRoles(read);
		this.#files.delete(key);
		this.#hold(key, read, opened);
		return opened;
	}

	#key(): string {
		return `${Date.now()}-${this.#atHand.size + this.#files.size + this.#origins.size}`;
	}

	#hold(key: string, read: Read, opened: OpenedDossier): void {
		this.#atHand.delete(key);
		this.#atHand.set(key, { read, opened });
		for (const [oldest, { read }] of [...this.#atHand].slice(0, -AT_HAND)) {
			this.#files.set(oldest, new Blob([JSON.stringify(read)]));
			this.#atHand.delete(oldest);
		}
	}
}
