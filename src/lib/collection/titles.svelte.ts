// The titles of one open file: read once, beside the page and beside the filters, and searched from then on.
import { buffersOf } from '#lib/worker/asking.ts';
import type { TitleBytes } from './messages.ts';
import type { TitlesClient } from './start-workers.ts';
import { NotAnswered } from '#lib/worker/worker-client.ts';

/** Milliseconds after which the reading begins even on a page that never rests. */
const SOON = 3000;

/** One file's titles, until they are closed. */
export class Titles {
	/** How much has been read, from 0 to 1; `null` while nobody reads. */
	share = $state<number | null>(null);
	readonly #bytes: () => Promise<TitleBytes>;
	readonly #start: () => TitlesClient;
	#client: TitlesClient | null = null;
	#reading: Promise<TitlesClient> | null = null;
	#closed = false;

	/** `bytes` fetches the titles when they are first wanted. */
	constructor(bytes: () => Promise<TitleBytes>, start: () => TitlesClient) {
		this.#bytes = bytes;
		this.#start = start;
	}

	/** All have been read: a search is answered at once. */
	get ready(): boolean {
		return this.share === 1;
	}

	/** Reads them, once; where that failed, the next search tries again and tells why. */
	read(): Promise<TitlesClient> {
		this.#reading ??= this.#read().catch((error: unknown) => {
			this.#drop();
			throw error;
		});
		return this.#reading;
	}

	/** Reads them when the page rests, so that the first search need not wait. */
	readSoon(): void {
		const read = () => {
			// Nobody asked for it: a failure is told to whoever searches.
			if (!this.#closed) void this.read().catch(() => undefined);
		};
		if (typeof requestIdleCallback === 'function') requestIdleCallback(read, { timeout: SOON });
		else setTimeout(read, SOON);
	}

	/** Rows whose title holds every word; waits until the titles have been read. Rejects with NotAnswered. */
	async find(query: string): Promise<Uint32Array | null> {
		const client = await this.read();
		try {
			return await client.ask('find', { query });
		} catch (error) {
			this.#drop();
			throw error;
		}
	}

	/** Lets the worker and its memory go. */
	close(): void {
		this.#closed = true;
		this.#drop();
	}

	async #read(): Promise<TitlesClient> {
		this.share = 0;
		const bytes = await this.#bytes();
		if (this.#closed) throw new NotAnswered('The file was closed.');
		const client = (this.#client = this.#start());
		const progress = (done: number, of: number) => (this.share = done / of);
		await client.ask('read', bytes, { transfer: buffersOf(bytes), progress });
		this.share = 1;
		return client;
	}

	#drop(): void {
		this.#client?.close();
		this.#client = this.#reading = this.share = null;
	}
}
