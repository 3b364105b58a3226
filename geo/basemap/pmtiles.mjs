// Writes PMTiles archives of version 3 (github.com/protomaps/PMTiles, spec/v3): clustered, repeated tiles stored once.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

const HEADER = 127;
// Header and root directory together must fit into the first 16 KiB.
const ROOT_LIMIT = 16_384 - HEADER;
const LEAF = 1_024;
const GZIP = 2;
const PLAIN = 1;
/** Tile types of the format. */
export const TYPE = { mvt: 1, webp: 4 };

// zlib writes no time into its header, so the same bytes always pack to the same bytes.
const pack = (bytes) => gzipSync(bytes, { level: 9 });

/** The bytes of an archive of `tiles` `[z, x, y, bytes]`; MVT tiles are packed, pictures stored as they are. */
export function archive(tiles, { type, minZoom, maxZoom, center, metadata }) {
	const { chunks, entries, contents } = cluster(tiles, type === TYPE.mvt);
	const { root, leaves } = directories(entries);
	const about = pack(Buffer.from(JSON.stringify(metadata)));
	const data = Buffer.concat(chunks);
	const header = Buffer.alloc(HEADER);
	header.write('PMTiles');
	header[7] = 3;
	let offset = HEADER;
	[root, about, leaves, data].forEach((part, index) => {
		header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
		header.writeBigUInt64LE(BigInt(part.length), 16 + 16 * index);
		offset += part.length;
	});
	[tiles.length, entries.length, contents].forEach((count, index) =>
		header.writeBigUInt64LE(BigInt(count), 72 + 8 * index)
	);
	header.set([1, GZIP, type === TYPE.mvt ? GZIP : PLAIN, type, minZoom, maxZoom], 96);
	[-180, -85.0511287, 180, 85.0511287].forEach((degrees, index) => writeDegrees(header, degrees, 102 + 4 * index));
	header[118] = center[2];
	writeDegrees(header, center[0], 119);
	writeDegrees(header, center[1], 123);
	return Buffer.concat([header, root, about, leaves, data]);
}

const writeDegrees = (header, degrees, at) => header.writeInt32LE(Math.round(degrees * 1e7), at);

function cluster(tiles, packed) {
	const stored = new Map();
	const chunks = [];
	const entries = [];
	let length = 0;
	const sorted = tiles.map(([z, x, y, bytes]) => ({ id: zxyToTileId(z, x, y), bytes })).sort((a, b) => a.id - b.id);
	for (const { id, bytes } of sorted) {
		const digest = createHash('sha256').update(bytes).digest('hex');
		if (!stored.has(digest)) {
			const chunk = packed ? pack(bytes) : bytes;
			stored.set(digest, { offset: length, length: chunk.length });
			chunks.push(chunk);
			length += chunk.length;
		}
		const place = stored.get(digest);
		const last = entries.at(-1);
		if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, run: 1, ...place });
	}
	return { chunks, entries, contents: stored.size };
}

function directories(entries) {
	const root = directory(entries);
	if (root.length <= ROOT_LIMIT) return { root, leaves: Buffer.alloc(0) };
	const leaves = [];
	const heads = [];
	let offset = 0;
	for (let start = 0; start < entries.length; start += LEAF) {
		const leaf = directory(entries.slice(start, start + LEAF));
		heads.push({ id: entries[start].id, run: 0, offset, length: leaf.length });
		leaves.push(leaf);
		offset += leaf.length;
	}
	return { root: directory(heads), leaves: Buffer.concat(leaves) };
}

function directory(entries) {
	const bytes = [];
	varint(bytes, entries.length);
	entries.forEach(({ id }, i) => varint(bytes, id - (entries[i - 1]?.id ?? 0)));
	for (const { run } of entries) varint(bytes, run);
	for (const { length } of entries) varint(bytes, length);
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		// 0 means "right after the entry before"; any other offset is written plus one.
		varint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
	});
	return pack(Buffer.from(bytes));
}

function varint(bytes, value) {
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
}
