// The records of a dossier as JSON in compressed blocks: what is read together lies together.
import { deflateSync } from 'fflate';
import { adler32, type PackedType } from './layout.ts';
import type { RelationLists } from './relations.ts';

/** Bytes of JSON after which a block ends. */
const BLOCK_BYTES = 128 << 10;

/** Where each record lies. */
export interface BlockTables {
	/** By number of the record: where it stands among all in the blocks. */
	slots: Uint32Array;
	/** By slot: where its JSON ends in its block, in bytes. */
	ends: Uint32Array;
	/** By block: its first slot; and one more, the number of slots. */
	firsts: Uint32Array;
	/** By block: where it begins among the compressed bytes; and one more, where the last ends. */
	starts: Float64Array;
	/** By block: its bytes, uncompressed. */
	sizes: Uint32Array;
	/** By block: the Adler-32 of those. */
	checks: Uint32Array;
}

/** Numbers of the records in the order in which they lie: an event, its claims and statements, then what these assert. */
export function storedOrder(
	counts: Readonly<Record<PackedType, number>>,
	firstOf: Readonly<Record<PackedType, number>>,
	links: readonly RelationLists[]
): Uint32Array {
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const order = new Uint32Array(total);
	const taken = new Uint8Array(total);
	let length = 0;
	const waiting: number[] = [];
	const take = (number: number) => {
		for (waiting.push(number); waiting.length > 0;) {
			const next = waiting.shift() ?? 0;
			if (taken[next] === 1) continue;
			taken[next] = 1;
			order[length++] = next;
			for (const lists of links) for (const item of itemsOf(lists, next)) waiting.push(item);
		}
	};
	for (const first of ['source', 'actor', 'place'] as const)
		for (let at = 0; at < counts[first]; at++) {
			const number = firstOf[first] + at;
			taken[number] = 1;
			order[length++] = number;
		}
	for (let at = 0; at < counts.event; at++) take(firstOf.event + at);
	for (let number = 0; number < total; number++) take(number);
	return order;
}

function itemsOf({ of, starts, items }: RelationLists, number: number): Uint32Array {
	let [low, high] = [0, of.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((of[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return of[low] === number ? items.subarray(starts[low], starts[low + 1]) : items.subarray(0, 0);
}

/** Writes records in an order; `json` gives that of a number. */
export function writeBlocks(
	order: Uint32Array,
	json: (number: number) => string
): { tables: BlockTables; blocks: Uint8Array[] } {
	const encoder = new TextEncoder();
	const slots = new Uint32Array(order.length);
	const ends = new Uint32Array(order.length);
	const [firsts, starts, sizes, checks, blocks] = [[0], [0], [] as number[], [] as number[], [] as Uint8Array[]];
	let parts: Uint8Array[] = [];
	let size = 0;
	let written = 0;
	const close = (slot: number) => {
		if (size === 0) return;
		const raw = new Uint8Array(size);
		let at = 0;
		for (const part of parts) {
			raw.set(part, at);
			at += part.length;
		}
		const block = deflateSync(raw, { level: 6 });
		blocks.push(block);
		written += block.length;
		firsts.push(slot);
		starts.push(written);
		sizes.push(size);
		checks.push(adler32(raw));
		parts = [];
		size = 0;
	};
	order.forEach((number, slot) => {
		slots[number] = slot;
		const part = encoder.encode(json(number));
		parts.push(part);
		ends[slot] = size += part.length;
		if (size >= BLOCK_BYTES) close(slot + 1);
	});
	close(order.length);
	return {
		tables: {
			slots,
			ends,
			firsts: Uint32Array.from(firsts),
			starts: Float64Array.from(starts),
			sizes: Uint32Array.from(sizes),
			checks: Uint32Array.from(checks)
		},
		blocks
	};
}
