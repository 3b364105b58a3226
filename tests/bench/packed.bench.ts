// Packed dossiers of one to a million records with claims and citations: bytes, time to pack, and what is read of them over HTTP.
// `PACKED_ROWS=1,1000 npm run bench -- packed` takes other sizes; a million needs NODE_OPTIONS=--max-old-space-size=16000.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Bytes } from '#core/pack/bytes.ts';
import { openPack } from '#core/pack/read.ts';
import { joined, packDossier } from '#core/pack/write.ts';
import { excerptOf } from '#core/records/excerpt.ts';
import { makeDossier } from './index/dossier.ts';

const SIZES = (process.env.PACKED_ROWS ?? '1,1000,100000').split(',').map(Number);

/** A file on a server of this process that gives ranges, with how much of it was asked for. */
async function served(file: Uint8Array): Promise<Bytes & { taken: { bytes: number; times: number }; close(): void }> {
	const server = createServer((request, response) => {
		const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
		response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}` });
		response.end(file.subarray(Number(from), Number(to) + 1));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A server that listens on a port has an address with one.
	const { port } = server.address() as AddressInfo;
	const taken = { bytes: 0, times: 0 };
	return {
		size: file.length,
		taken,
		async read(from, to) {
			if (from >= to) return new Uint8Array();
			const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { range: `bytes=${from}-${to - 1}` } });
			const bytes = new Uint8Array(await answer.arrayBuffer());
			taken.bytes += bytes.length;
			taken.times++;
			return bytes;
		},
		close: () => void server.close()
	};
}

test.each(SIZES)('a packed dossier of %i records', async (count) => {
	const dossier = makeDossier(count);
	const began = performance.now();
	const file = joined(packDossier(dossier));
	const seconds = (performance.now() - began) / 1000;
	const bytes = await served(file);
	const told: Record<string, string | number> = {
		records: count,
		claims: dossier.claims.length,
		MB: Number((file.length / 1e6).toFixed(2)),
		'seconds to pack': Number(seconds.toFixed(1))
	};
	const since = (what: string) => {
		told[`MB ${what}`] = Number((bytes.taken.bytes / 1e6).toFixed(3));
		told[`requests ${what}`] = bytes.taken.times;
		bytes.taken.bytes = bytes.taken.times = 0;
	};
	try {
		const pack = await openPack(bytes);
		const columns = await pack.columns();
		since('until the columns stand');
		expect(columns.rows).toBe(count);
		const { id } = dossier.events[Math.floor(count / 2)] ?? { id: '' };
		expect((await pack.find(id))?.record).toEqual(dossier.events[Math.floor(count / 2)]);
		since('for one record');
		const excerpt = await excerptOf(pack, { type: 'event', id });
		expect(excerpt?.dossier.claims.length).toBeGreaterThan(0);
		since('for all that its page shows');
	} finally {
		bytes.close();
	}
	console.table([told]);
});
