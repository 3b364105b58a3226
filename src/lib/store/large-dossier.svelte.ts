// A dossier of which the page holds only what it draws; a worker keeps the rest.
import type { Issue } from '#core/dossier/types.ts';
import type { Box } from '#core/geo/view.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { unproject } from '#core/geo/mercator.ts';
import type { Grouped, MarkPlace, MarkView } from '#core/marks/types.ts';
import type { Applied, Excerpt, Opening, RecordLine, StoreHead } from '#core/records/types.ts';
import { newestWins } from '#lib/worker/newest-wins.ts';
import type { LargeRecords, LineList, SmallDossier, StoreOrigin } from '#lib/state/large.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import type { StoreAnswers, OpenedStore, Questions } from './messages.ts';
import { startStore, type StoreClient } from './start-store.ts';

/** Opens a dossier in a worker of its own; `tell` is told what that cannot answer later. Rejects with the reason in words. */
export async function openLarge(
	origin: StoreOrigin,
	tell: (problem: string) => void
): Promise<{ large: LargeRecords } | { small: SmallDossier }> {
	const client = startStore();
	try {
		const opened = await client.ask('open', origin);
		if (opened.kept) return { large: new LargeDossier(client, opened, await client.ask('apply', NO_FILTER), tell) };
		client.close();
		return { small: opened };
	} catch (error) {
		client.close();
		throw error;
	}
}

/** One large dossier under one filter. */
class LargeDossier implements LargeRecords {
	readonly head: StoreHead;
	readonly refused: readonly Refused[];
	readonly issues: readonly Issue[];
	/** What there is to say of how it is shown; empty where nothing is. */
	readonly note: string;
	#applied = $state.raw<Applied>() as Applied;
	#view: MarkView | null = null;
	readonly #client: StoreClient;
	readonly #tell: (problem: string) => void;
	readonly #apply: (filter: Filter) => Promise<Applied | null>;
	readonly #lines: (question: Questions['lines']) => Promise<RecordLine[] | null>;

	constructor(
		client: StoreClient,
		opened: Extract<OpenedStore, { kept: true }>,
		applied: Applied,
		tell: (problem: string) => void
	) {
		this.#applied = { ...applied, filter: NO_FILTER };
		this.head = opened.head;
		this.refused = opened.refused;
		this.issues = opened.issues;
		this.note = opened.note;
		this.#client = client;
		this.#tell = tell;
		this.#apply = newestWins((filter) => client.ask('apply', filter));
		this.#lines = newestWins((question) => client.ask('lines', question));
	}

	/** What the filter leaves. */
	get applied(): Applied {
		return this.#applied;
	}

	/** The part of the map that was last looked at; `null` before there was one. */
	get box(): Box | null {
		const view = this.#view;
		if (view === null) return null;
		const [west, north] = unproject({ x: 0, y: 0 }, view);
		const [east, south] = unproject({ x: view.width, y: view.height }, view);
		const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
		return east - west >= 360
			? { west: -180, east: 180, south, north }
			: { west: wrapped(west), east: wrapped(east), south, north };
	}

	/** Brings the records to a filter; of several the newest. */
	async apply(filter: Filter): Promise<void> {
		const applied = await this.#trying(() => this.#apply(filter));
		// What comes from a worker is a copy: the page goes by the very filter that it asked for.
		if (applied) this.#applied = { ...applied, filter };
	}

	/** Marks of a view under the filter that was applied last. */
	async marks(view: MarkView): Promise<Grouped> {
		this.#view = view;
		return this.#asked('marks', view);
	}

	place(id: string): Promise<MarkPlace | null> {
		return this.#asked('place', { id });
	}

	/** Lines of a list; `null` where a newer question came. */
	async lines(list: LineList, skip: number, limit: number): Promise<RecordLine[] | null> {
		return (await this.#trying(() => this.#lines({ list, skip, limit }))) ?? null;
	}

	count(list: LineList): Promise<number> {
		return this.#asked('count', { list });
	}

	/** The small dossier of one thing; `null` where there is none. */
	excerpt(open: Opening): Promise<Excerpt | null> {
		return this.#asked('excerpt', open);
	}

	/** The file of what is shown; `null` where it was stopped. */
	async export(
		format: string,
		progress: (done: number, of: number) => void,
		signal: AbortSignal
	): Promise<StoreAnswers['export']> {
		const stop = () => void this.#client.ask('stop', null);
		signal.addEventListener('abort', stop, { once: true });
		try {
			return await this.#client.ask('export', { format }, { progress });
		} finally {
			signal.removeEventListener('abort', stop);
		}
	}

	/** Lets the worker and its memory go. */
	close(): void {
		this.#client.close();
	}

	async #asked<K extends keyof Questions>(ask: K, about: Questions[K]): Promise<StoreAnswers[K]> {
		try {
			return await this.#client.ask(ask, about);
		} catch (error) {
			this.#told(error);
			throw error;
		}
	}

	async #trying<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await work();
		} catch (error) {
			this.#told(error);
			return undefined;
		}
	}

	#told(error: unknown): void {
		this.#tell(error instanceof Error ? error.message : String(error));
	}
}
