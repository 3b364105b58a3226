// A file on the own origin, read by ranges where its server gives them, else whole.
import { bytesInMemory, type Bytes } from '#core/pack/bytes.ts';

/** Opens the file at an address; throws with the reason in words. */
export async function bytesOfAddress(address: string): Promise<Bytes> {
	const first = await fetch(address, { headers: { range: 'bytes=0-65535' } });
	if (!first.ok) throw new Error(`the server answered ${first.status}.`);
	const start = new Uint8Array(await first.arrayBuffer());
	const size = Number(/\/(\d+)$/.exec(first.headers.get('content-range') ?? '')?.[1]);
	if (first.status !== 206 || !Number.isSafeInteger(size)) return bytesInMemory(start);
	return {
		size,
		async read(from, to) {
			if (to <= start.length) return start.subarray(from, to);
			const answer = await fetch(address, { headers: { range: `bytes=${from}-${to - 1}` } });
			if (answer.status !== 206) throw new Error(`the server answered ${answer.status} where a part was asked for.`);
			return new Uint8Array(await answer.arrayBuffer());
		}
	};
}
