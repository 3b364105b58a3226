// Reads an archive of any size by address: only the bytes a view needs, where the host answers range requests.
import type { RangeResponse, Source } from 'pmtiles';

/** The most that is fetched whole from a host that knows no ranges: 64 MB. */
const MOST_WHOLE = 64 * 2 ** 20;

/** Asks for ranges; a host that sends the whole file instead is asked once, if the file is small enough to be kept. */
export class RangeSource implements Source {
	#whole: Promise<ArrayBuffer> | null = null;

	constructor(
		private readonly key: string,
		private readonly url: string
	) {}

	getKey(): string {
		return this.key;
	}

	async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
		if (this.#whole === null) {
			const range = `bytes=${offset}-${offset + length - 1}`;
			const response = await fetch(this.url, { headers: { range }, ...(signal ? { signal } : {}) });
			if (response.status === 206) return { data: await response.arrayBuffer() };
			if (!response.ok) throw new Error(`The host answered ${response.status}.`);
			await this.#keep(response);
		}
		const whole = await this.#whole;
		return { data: whole?.slice(offset, offset + length) ?? new ArrayBuffer(0) };
	}

	async #keep(response: Response): Promise<void> {
		const size = Number(response.headers.get('content-length') ?? Infinity);
		if (size > MOST_WHOLE) {
			await response.body?.cancel();
			throw new Error('Its host does not serve parts of a file (HTTP range requests), which so large a file needs.');
		}
		const whole = response.arrayBuffer();
		await whole;
		this.#whole = whole;
	}
}
