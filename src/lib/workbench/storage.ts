// Keeps dossiers in work in this browser (IndexedDB): every step as it is made, and never over another tab's.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Dossier } from '#core/dossier/types.ts';
import { acceptedRecords, forgottenFrom, nextRevision } from './revision.ts';
import { ChangedElsewhere, explained, isFull, StorageBlocked } from './storage-errors.ts';

/** A text beside a dossier: normalised, with the name of its file. */
export interface StoredText {
	name: string;
	text: string;
}

/** One kept dossier as it is listed. */
export interface StoredDossier {
	id: string;
	title: string;
	/** When it was last written, ISO 8601 in UTC. */
	modified: string;
	/** Accepted records, without sources and questions. */
	records: number;
}

/** A kept dossier with all that belongs to it. */
export interface Loaded {
	dossier: Dossier;
	/** What `save` must be told next. */
	revision: number;
	/** By source id. */
	texts: Map<string, StoredText>;
	/** Plain data as it was given, oldest first, those taken back at the end. */
	steps: unknown[];
	/** How many of the steps are made; the rest are taken back. */
	at: number;
}

/** One change to be kept. */
export interface Change {
	dossier: Dossier;
	/** The step that is new, as plain data; absent for undo and redo. */
	step?: unknown;
	/** How many steps are made afterwards: the number of a new step, counted from 1. */
	at: number;
	/** Texts that are new or changed, by source id. */
	texts?: ReadonlyMap<string, StoredText>;
}

interface Tables extends DBSchema {
	/** What is listed, apart from the dossiers themselves, which may be large. */
	shelf: { key: string; value: StoredDossier & { revision: number; at: number } };
	dossiers: { key: string; value: { id: string; dossier: Dossier } };
	texts: { key: [string, string]; value: StoredText & { id: string; source: string } };
	steps: { key: [string, number]; value: { id: string; number: number; step: unknown } };
}
type Table = 'shelf' | 'dossiers' | 'texts' | 'steps';
const TABLES: Table[] = ['shelf', 'dossiers', 'texts', 'steps'];

/** Milliseconds after which a browser that does not open its storage is taken to have none. */
const PATIENCE = 15_000;
/** Told to the other tabs when a dossier is removed: later than any revision. */
const REMOVED = Number.MAX_SAFE_INTEGER;

/** The storage of this browser; rejects with StorageBlocked or StorageFull. */
export async function openStore(): Promise<Store> {
	const store = new Store();
	await store.list();
	return store;
}

/** Dossiers by their own id. Every method rejects with StorageFull or StorageBlocked where the browser fails. */
export class Store {
	#database: Promise<IDBPDatabase<Tables>> | null = null;
	/** Tells this page's writes from those of others. */
	readonly #writer = [...crypto.getRandomValues(new Uint32Array(2))].join('-');

	/** What is kept, the last written first. */
	async list(): Promise<StoredDossier[]> {
		const rows = await this.#within('readonly', (tx) => tx.objectStore('shelf').getAll());
		return rows
			.map(({ id, title, modified, records }) => ({ id, title, modified, records }))
			.sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
	}

	/** Keeps a dossier under its id, and answers its revision; rejects with ChangedElsewhere where the id is taken. */
	async create(dossier: Dossier, texts: ReadonlyMap<string, StoredText> = new Map()): Promise<number> {
		const first = await this.#within('readwrite', async (tx) => {
			const shelf = tx.objectStore('shelf');
			const taken = await shelf.get(dossier.id);
			if (taken)
				throw new ChangedElsewhere(
					taken.revision,
					`A dossier “${dossier.id}” is kept already. Give this one another id.`
				);
			const isFirst = (await shelf.count()) === 0;
			// Later than any revision of a removed dossier of that id, which another tab may still have open.
			const revision = Date.now();
			await this.#put(tx, { dossier, at: 0, texts }, revision);
			return { isFirst, revision };
		});
		if (first.isFirst) void askToStay();
		return first.revision;
	}

	/** A kept dossier; `null` where there is none of that id. */
	load(id: string): Promise<Loaded | null> {
		return this.#within('readonly', async (tx) => {
			const [row, kept, texts, steps] = await Promise.all([
				tx.objectStore('shelf').get(id),
				tx.objectStore('dossiers').get(id),
				tx.objectStore('texts').getAll(allOf(id)),
				tx.objectStore('steps').getAll(allOf(id))
			]);
			if (!row || !kept) return null;
			return {
				dossier: kept.dossier,
				revision: row.revision,
				texts: new Map(texts.map(({ source, name, text }) => [source, { name, text }])),
				steps: steps.map(({ step }) => step),
				at: row.at
			};
		});
	}

	/** Keeps a change whole or not at all, and answers the new revision; rejects with ChangedElsewhere where `expected` is not the stored one. */
	async save(id: string, expected: number, change: Change): Promise<number> {
		if (change.dossier.id !== id) throw new RangeError(`Unexpected id ${change.dossier.id}: ${id} is saved.`);
		const revision = await this.#within('readwrite', async (tx) => {
			const next = nextRevision((await tx.objectStore('shelf').get(id))?.revision, expected);
			await this.#put(tx, change, next);
			return next;
		});
		this.#tell(id, revision);
		return revision;
	}

	/** Removes a dossier with its texts and steps; does nothing where there is none. */
	async remove(id: string): Promise<void> {
		await this.#within('readwrite', (tx) =>
			Promise.all([
				tx.objectStore('shelf').delete(id),
				tx.objectStore('dossiers').delete(id),
				tx.objectStore('texts').delete(allOf(id)),
				tx.objectStore('steps').delete(allOf(id))
			])
		);
		this.#tell(id, REMOVED);
	}

	/** Hears of every write by another tab, with its revision, a very high one when the dossier was removed; call the answer to stop. */
	watch(id: string, onchange: (revision: number) => void): () => void {
		if (typeof BroadcastChannel === 'undefined') return () => {};
		const channel = new BroadcastChannel(channelOf(id));
		channel.addEventListener('message', ({ data }: MessageEvent<{ revision: number; writer: string }>) => {
			if (data.writer !== this.#writer) onchange(data.revision);
		});
		return () => channel.close();
	}

	async #put(tx: Writing, { dossier, step, at, texts = new Map() }: Change, revision: number): Promise<void> {
		const { id, title } = dossier;
		const steps = tx.objectStore('steps');
		const forgotten = forgottenFrom(await steps.count(allOf(id)), at, step !== undefined);
		const modified = new Date().toISOString();
		await Promise.all([
			tx.objectStore('shelf').put({ id, title, modified, records: acceptedRecords(dossier), revision, at }),
			tx.objectStore('dossiers').put({ id, dossier }),
			...[...texts].map(([source, { name, text }]) => tx.objectStore('texts').put({ id, source, name, text })),
			...(forgotten === null ? [] : [steps.delete(IDBKeyRange.bound([id, forgotten], [id, []]))]),
			...(step === undefined ? [] : [steps.put({ id, number: at, step })])
		]);
	}

	/** One transaction over everything: done as a whole, or, where anything in it fails, not at all. */
	async #within<T, Mode extends 'readonly' | 'readwrite'>(
		mode: Mode,
		work: (tx: IDBPTransaction<Tables, Table[], Mode>) => Promise<T>
	): Promise<T> {
		try {
			const database = await this.#open();
			const tx = database.transaction(TABLES, mode, { durability: 'strict' });
			const end = tx.done.then(
				() => null,
				(error: unknown) => ({ error })
			);
			try {
				const result = await work(tx);
				const failed = await end;
				if (failed) throw failed.error;
				return result;
			} catch (error) {
				abort(tx);
				// A disk that runs full shows at the end of the transaction, and at its requests only as an abort.
				const failed = await end;
				throw isFull(failed?.error) ? failed?.error : error;
			}
		} catch (error) {
			throw explained(error);
		}
	}

	#open(): Promise<IDBPDatabase<Tables>> {
		this.#database ??= openDatabase(() => (this.#database = null)).catch((error: unknown) => {
			this.#database = null;
			throw error;
		});
		return this.#database;
	}

	#tell(id: string, revision: number): void {
		if (typeof BroadcastChannel === 'undefined') return;
		const channel = new BroadcastChannel(channelOf(id));
		channel.postMessage({ revision, writer: this.#writer });
		channel.close();
	}
}

type Writing = IDBPTransaction<Tables, Table[], 'readwrite'>;

async function openDatabase(onclosed: () => void): Promise<IDBPDatabase<Tables>> {
	// Reading `indexedDB` itself throws where a page has no origin of its own.
	if (typeof indexedDB === 'undefined') throw new StorageBlocked();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const opening = openDB<Tables>('dateline', 1, {
		upgrade(database) {
			database.createObjectStore('shelf', { keyPath: 'id' });
			database.createObjectStore('dossiers', { keyPath: 'id' });
			database.createObjectStore('texts', { keyPath: ['id', 'source'] });
			database.createObjectStore('steps', { keyPath: ['id', 'number'] });
		},
		// A later version of the page wants to change the tables: this one opens them anew when it next needs them.
		blocking: (_, __, event) => {
			(event.target as IDBDatabase | null)?.close();
			onclosed();
		},
		terminated: onclosed
	});
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new StorageBlocked()), PATIENCE);
	});
	return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

function abort(tx: { abort(): void }): void {
	try {
		tx.abort();
	} catch {
		// It has ended by itself.
	}
}

/** Every key that begins with the id: a list sorts after numbers and text. */
function allOf(id: string): IDBKeyRange {
	return IDBKeyRange.bound([id], [id, []]);
}

const channelOf = (id: string) => `dateline-${id}`;

/** Asks the browser not to clear this storage when the disk fills; whether it agrees changes nothing here. */
async function askToStay(): Promise<void> {
	try {
		await navigator.storage.persist();
	} catch {
		// Not every browser can be asked.
	}
}
