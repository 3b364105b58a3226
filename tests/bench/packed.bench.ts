// Packed dossiers of one to a million records with claims and citations: bytes, time to pack, and what is read of them over HTTP.
// `PACKED_ROWS=1000000 npm run bench -- packed` takes other sizes; a million takes some minutes.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { joinBytes } from '#core/basics/bytes.ts';
import type { Event } from '#core/dossier/types.ts';
import type { Bytes } from '#core/pack/bytes.ts';
import { openPack } from '#core/pack/read.ts';
import { PackWriter } from '#core/pack/write.ts';
import { excerptOf } from '#core/records/excerpt.ts';
import { makeFrame, makeParts } from './index/dossier.ts';

/** Events that are in memory at a time. */
const PART = 5000;
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
	const frame = makeFrame(count);
	const began = performance.now();
	const cpu = process.cpuUsage();
	const writer = new PackWriter(frame);
	let [claims, middle]: [number, Event | undefined] = [0, undefined];
	for (const part of makeParts(count, PART)) {
		writer.add(part);
		claims += part.claims.length;
		middle ??= part.events.find(({ id }) => id === `e${Math.floor(count / 2)}`);
	}
	const file = joinBytes(writer.finish());
	const seconds = (performance.now() - began) / 1000;
	const { user, system } = process.cpuUsage(cpu);
	const bytes = await served(file);
	const told: Record<string, string | number> = {
		records: count,
		claims,
		MB: Number((file.length / 1e6).toFixed(2)),
		'seconds to make and pack': Number(seconds.toFixed(1)),
		'of CPU': Number(((user + system) / 1e6).toFixed(1)),
		'peak MB': Math.round(process.resourceUsage().maxRSS / 1000)
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
		const { id } = middle ?? { id: '' };
		expect((await pack.find(id))?.record).toEqual(middle);
		since('for one record');
		const excerpt = await excerptOf(pack, { type: 'event', id });
		expect(excerpt?.dossier.claims.length).toBeGreaterThan(0);
		since('for all that its page shows');
	} finally {
		bytes.close();
	}
	console.table([told]);
});
