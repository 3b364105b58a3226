// Loads the gazetteer that the page is served with: a fetch on the own origin, unpacked if the server has not.
import { readGazetteer, type Gazetteer } from '#core/draft/gazetteer/gazetteer.ts';

/** Milliseconds after which a load that does not end is given up. */
const PATIENCE = 60_000;
/** Bytes; far more than the file unpacked. What is larger is not it. */
const LARGEST = 64 * 1024 * 1024;

/** The gazetteer under an absolute address of static files that ends in `/`; rejects with a sentence for people. */
export async function loadGazetteer(assets: string): Promise<Gazetteer> {
	const response = await fetch(`${assets}gazetteer/gazetteer.bin`, { signal: AbortSignal.timeout(PATIENCE) });
	if (!response.ok) throw new Error(`the server answered ${response.status}`);
	return readGazetteer(await unpacked(new Uint8Array(await response.arrayBuffer())));
}

/** Bytes as they are, or those of a gzip file; rejects for more than a gazetteer can have. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>, largest = LARGEST): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for (const reader = stream.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > largest) {
			await reader.cancel();
			throw new Error('the file is larger than a gazetteer can be');
		}
		parts.push(value);
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}
