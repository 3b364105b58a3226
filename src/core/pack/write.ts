// Writes a dossier as a packed file: columns that are opened without parsing, and every record in full.
import { strToU8, deflateSync } from 'fflate';
import { serialise } from '#core/dossier/serialise.ts';
import { hashOf } from '#core/basics/hash.ts';
import { NumberQueue } from '#core/basics/number-queue.ts';
import type { Claim, Dossier, Event, Statement } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { aligned, MAGIC, mustBeLittleEndian, PREAMBLE, type NumberList } from '#core/index/columns/layout.ts';
import { headOf, sectionsOf } from '#core/records/columns.ts';
import { JoinedColumns } from '#core/records/joined-columns.ts';
import { headerOf, recordsOfKind } from '#core/records/lookup.ts';
import { BlockWriter } from './blocks.ts';
import { adler32, PACKED_TYPES, RELATIONS, VERSION, type PackedType, type PackHead, type Section } from './layout.ts';
import { frameOf, PARTED_TYPES, partsOf, type DossierPart, type PartedType } from './parts.ts';
import { Relations } from './relations.ts';

/** The bytes of a packed file, in pieces that follow one another. The dossier must have passed the checks. */
export function packDossier(dossier: Dossier): Uint8Array[] {
	const writer = new PackWriter(frameOf(dossier));
	for (const part of partsOf(dossier)) writer.add(part);
	return writer.finish();
}

/** How many records of a kind are told apart until it is known how many there are of each. */
const MOST_OF_KIND = 2 ** 29;

/**
 * Writes a packed file part by part: of each only its columns and its compressed records are kept. The frame is the dossier without its
 * events, statements and claims.
 */
export class PackWriter {
	readonly #frame: Catalogue;
	readonly #columns: JoinedColumns;
	readonly #relations = new Relations();
	readonly #blocks = new BlockWriter();
	/** By slot: the number of the record, its kind in the high bits. */
	readonly #stored = new NumberQueue();
	/** The same: the hash of its id. */
	readonly #hashes = new NumberQueue();
	readonly #counts: Record<PackedType, number>;
	/** Numbers of sources, places and actors by id. */
	readonly #framed = new Map<string, number>();

	constructor(frame: Dossier) {
		mustBeLittleEndian();
		this.#frame = new Catalogue(frame);
		this.#columns = new JoinedColumns(this.#frame);
		const { sources, places, actors } = frame;
		this.#counts = {
			source: sources.length,
			place: places.features.length,
			actor: actors.length,
			event: 0,
			statement: 0,
			claim: 0
		};
		for (const type of ['source', 'actor', 'place'] as const)
			recordsOfKind(frame, type).forEach((record, order) => {
				this.#framed.set(record.id, given(type, order));
				this.#store(record, given(type, order));
			});
		this.#relations.add(frame, [], (id) => this.#framed.get(id));
	}

	/** Takes the next part. */
	add(part: DossierPart): void {
		const { events, statements, claims, orders } = part;
		const first = { ...this.#counts };
		const orderOf = (type: PartedType, order: number) => orders?.[type][order] ?? first[type] + order;
		// Sources, places and actors are the very lists of the frame: what is known of these is not worked out anew.
		const dossier = { ...this.#frame.dossier, events: [...events], statements: [...statements], claims: [...claims] };
		const catalogue = new Catalogue(dossier);
		this.#columns.add(catalogue, orderOf);
		const numbers = new Map<string, number>();
		for (const type of PARTED_TYPES) {
			const list = recordsOfKind(dossier, type);
			list.forEach(({ id }, order) => numbers.set(id, given(type, orderOf(type, order))));
			this.#counts[type] += list.length;
		}
		this.#relations.add(
			{ ...dossier, sources: [], places: NO_PLACES },
			catalogue.records,
			(id) => numbers.get(id) ?? this.#framed.get(id)
		);
		for (const record of storedOrder(catalogue)) this.#store(record, numbers.get(record.id) ?? 0);
	}

	/** The bytes of the file, in pieces that follow one another. */
	finish(): Uint8Array[] {
		const counts = this.#counts;
		const firstOf = firstNumbers(counts);
		const numberOf = (number: number) =>
			firstOf[PACKED_TYPES[Math.floor(number / MOST_OF_KIND)] ?? 'source'] + (number % MOST_OF_KIND);
		const columns = this.#columns.columns(counts.event);
		const relations = this.#relations.lists(numberOf);
		const stored = this.#stored.list().map(numberOf);
		const slots = new Uint32Array(stored.length);
		stored.forEach((number, slot) => (slots[number] = slot));
		const { hashes, records } = byHash(this.#hashes.list(), stored);
		const parts: [name: string, bytes: readonly Uint8Array[]][] = [
			...sectionsOf(columns).flatMap(([name, list]): [string, Uint8Array[]][] =>
				list ? [[name, [bytesOf(list)]]] : []
			),
			['header', [deflateSync(strToU8(serialise(headerOf(this.#frame.dossier))))]],
			...Object.entries({ slots, ...this.#blocks.tables() }).map(
				([name, list]: [string, NumberList]): [string, Uint8Array[]] => [`blocks.${name}`, [bytesOf(list)]]
			),
			['numbers.hashes', [bytesOf(hashes)]],
			['numbers.records', [bytesOf(records)]],
			...RELATIONS.flatMap((relation) =>
				Object.entries(relations[relation]).map(([name, list]: [string, Uint32Array]): [string, Uint8Array[]] => [
					`${relation}.${name}`,
					[bytesOf(list)]
				])
			),
			['blocks', this.#blocks.blocks]
		];
		const sections: Section[] = [];
		const pieces: Uint8Array[] = [];
		let end = 0;
		for (const [name, bytes] of parts) {
			const length = bytes.reduce((sum, piece) => sum + piece.length, 0);
			const [only] = bytes;
			// Blocks are too many to be read at once: each is held against its size when it is opened.
			sections.push({ name, at: end, bytes: length, check: bytes.length === 1 && only ? adler32(only) : 0 });
			for (const piece of bytes) pieces.push(piece);
			pieces.push(new Uint8Array(aligned(length) - length));
			end += aligned(length);
		}
		const head: PackHead = {
			...headOf(columns),
			counts,
			private: this.#frame.dossier.actors.filter(({ sensitive }) => sensitive).length,
			sections
		};
		return [preamble(strToU8(JSON.stringify(head))), ...pieces];
	}

	#store(record: { readonly id: string }, number: number): void {
		this.#blocks.write(JSON.stringify(record));
		this.#stored.push(number);
		this.#hashes.push(hashOf(record.id));
	}
}

const NO_PLACES = { type: 'FeatureCollection', features: [] } as const satisfies Dossier['places'];

/** The number of a record by its kind and its place in it, until it is known how many there are of each. */
function given(type: PackedType, order: number): number {
	return PACKED_TYPES.indexOf(type) * MOST_OF_KIND + order;
}

/** Hashes of ids, ascending, and the numbers of the records that have them. */
function byHash(hashes: Uint32Array, numbers: Uint32Array): { hashes: Uint32Array; records: Uint32Array } {
	const pairs = new BigUint64Array(hashes.length);
	const halves = new Uint32Array(pairs.buffer);
	hashes.forEach((hash, at) => {
		halves[2 * at] = numbers[at] ?? 0;
		halves[2 * at + 1] = hash;
	});
	pairs.sort();
	return {
		hashes: hashes.map((_, at) => halves[2 * at + 1] ?? 0),
		records: hashes.map((_, at) => halves[2 * at] ?? 0)
	};
}

/** The records of a part in the order in which they lie: an event, the claims about it, the statements about it each with what it asserts. */
function storedOrder(catalogue: Catalogue): Set<Event | Statement | Claim> {
	const { events, statements, claims } = catalogue.dossier;
	const order = new Set<Event | Statement | Claim>();
	for (const first of [...events, ...statements, ...claims]) {
		const waiting = [first];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (order.has(next)) continue;
			order.add(next);
			const record = catalogue.record(next.id);
			const spoken = catalogue
				.statementsAbout(next.id)
				.flatMap((one) => (one.type === 'statement' ? one.statement : []));
			const asserted = record?.type === 'statement' ? record.claims : [];
			for (const one of [...catalogue.claimsAbout(next.id), ...spoken, ...asserted].reverse()) waiting.push(one);
		}
	}
	return order;
}

/** Number of the first record of each kind. */
export function firstNumbers(counts: Readonly<Record<PackedType, number>>): Record<PackedType, number> {
	let next = 0;
	const firsts = PACKED_TYPES.map((type) => {
		const first = next;
		next += counts[type];
		return [type, first] as const;
	});
	// One of each of PACKED_TYPES was made.
	return Object.fromEntries(firsts) as Record<PackedType, number>;
}

function bytesOf(list: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): Uint8Array {
	return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}

function preamble(head: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(aligned(PREAMBLE + head.length));
	bytes.set(strToU8(MAGIC));
	const view = new DataView(bytes.buffer);
	view.setUint16(4, VERSION, true);
	view.setUint32(8, head.length, true);
	bytes.set(head, PREAMBLE);
	return bytes;
}
