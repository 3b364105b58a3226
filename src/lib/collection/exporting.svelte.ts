// An export of what is shown: written by the worker, offered as a complete file or not at all.
import { download } from '#lib/ui/download.ts';
import { EXPORTS, type ExportFormat } from './export-formats.ts';
import type { IndexClient } from './start-workers.ts';

/** What an export has of its page. */
interface Page {
	/** Of the open file. */
	name(): string;
	/** Asks the worker; what goes wrong is told by the page, and answered with nothing. */
	ask<T>(question: (client: IndexClient) => Promise<T>): Promise<T | undefined>;
}

/** One export at a time. */
export class Exporting {
	/** Rows that are written and that will be; `null` while nothing is. */
	written = $state.raw<{ done: number; of: number } | null>(null);
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Writes what is shown and offers it. */
	async begin(format: ExportFormat): Promise<void> {
		if (this.written !== null) return;
		const { extension } = EXPORTS[format];
		const name = `${this.#page.name().replace(/\.dlpack$/i, '')}.${extension}`;
		this.written = { done: 0, of: 0 };
		const progress = (done: number, of: number) => (this.written = { done, of });
		const blob = await this.#page.ask((client) => client.ask('export', { format }, { progress }));
		this.written = null;
		if (blob) download({ name, mediaType: blob.type, text: blob });
	}

	/** Stops what is being written. */
	stop(): void {
		void this.#page.ask((client) => client.ask('stop', null));
	}
}
