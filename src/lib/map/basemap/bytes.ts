// Where the bytes of a map archive (PMTiles) come from: memory or a picked file, never a tile server.
import type { RangeResponse, Source } from 'pmtiles';

/** Fetches an archive once, whole, and serves slices of it: works on hosts without HTTP Range, and offline. */
export class MemorySource implements Source {
	#bytes: Promise<ArrayBuffer> | undefined;

	constructor(
		private readonly key: string,
		private readonly url: string
	) {}

	getKey(): string {
		return this.key;
	}

	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		this.#bytes ??= this.#fetch();
		return { data: (await this.#bytes).slice(offset, offset + length) };
	}

	async #fetch(): Promise<ArrayBuffer> {
		try {
			const response = await fetch(this.url);
			if (!response.ok) throw new Error(`The map archive ${this.url} answered ${response.status}.`);
			return await response.arrayBuffer();
		} catch (error) {
			// A failed fetch must not be remembered, or the map could never recover.
			this.#bytes = undefined;
			throw error;
		}
	}
}

/** Serves slices of a file that a person picked; the file is never read whole and never leaves the machine. */
export class PickedSource implements Source {
	constructor(
		private readonly key: string,
		private readonly file: Blob
	) {}

	getKey(): string {
		return this.key;
	}

	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		return { data: await this.file.slice(offset, offset + length).arrayBuffer() };
	}
}
