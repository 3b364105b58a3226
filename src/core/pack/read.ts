// Opens a packed dossier: its columns at once, its records one by one, each by inflating the block that it lies in.
import { inflateSync } from 'fflate';
import { hashOf } from '#core/basics/hash.ts';
import { firstWhere } from '#core/basics/lists.ts';
import type { RecordOf } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { RecordColumns } from '#core/records/columns.ts';
import type { Located, Lookup } from '#core/records/lookup.ts';
import { readColumns } from '#core/records/read-columns.ts';
import { PagedBytes, type Bytes } from './bytes.ts';
import { damaged } from '#core/index/columns/pack-fault.ts';
import { readHead, readSection, type PackFile } from './head.ts';
import { adler32, PACKED_TYPES, type PackedType, type Relation } from './layout.ts';
import { firstNumbers } from './write.ts';

/** What can be said of a block's size before it is inflated: no deflated byte makes more (RFC 1951). */
const MOST_INFLATED = 1032;
/** Blocks that are kept inflated. */
const MOST_BLOCKS = 16;
/** Records that are read at a time where all of a kind are. */
const WINDOW = 1 << 14;

/** Opens a packed dossier of version 2; throws PackFault. */
export async function openPack(bytes: Bytes): Promise<Pack> {
	const file = await readHead(bytes);
	const header = await readSection(file, 'header');
	if (header === null) throw damaged('It has no header.');
	return new Pack(file, parse<Dossier>(header.length === 0 ? header : inflateSync(header)));
}

/** One packed dossier. */
export class Pack implements Lookup {
	readonly header: Dossier;
	readonly #file: PackFile;
	readonly #tables: PagedBytes;
	readonly #firsts: Readonly<Record<PackedType, number>>;
	readonly #blocks = new Map<number, Promise<Uint8Array>>();
	#places: Promise<Record<'slots' | 'ends' | 'firsts', Uint32Array>> | null = null;

	constructor(file: PackFile, header: Dossier) {
		this.#file = file;
		this.header = header;
		this.#tables = new PagedBytes(file.bytes);
		this.#firsts = firstNumbers(file.head.counts);
	}

	/** Records of each kind. */
	get counts(): PackFile['head']['counts'] {
		return this.#file.head.counts;
	}
	/** Private people among its actors. */
	get privatePeople(): number {
		return this.#file.head.private;
	}

	/** Its columns, read in one go; throws PackFault. */
	async columns(): Promise<RecordColumns> {
		const { bytes, first, head, sections } = this.#file;
		const end = sections.get('header')?.at ?? 0;
		const read = await bytes.read(first, first + end);
		// Numbers are read where they lie, which needs them where numbers may lie.
		const all = read.byteOffset % 8 === 0 ? read : new Uint8Array(read);
		const opened = readColumns(head, (name) => {
			const section = sections.get(name);
			if (section === undefined || section.at + section.bytes > end) return null;
			const part = all.subarray(section.at, section.at + section.bytes);
			if (adler32(part) !== section.check) throw damaged(`Its part "${name}" is not what was written.`);
			return part;
		});
		if (!opened.ok) throw damaged(opened.fault);
		return opened.columns;
	}

	async find(id: string): Promise<Located | null> {
		const hash = hashOf(id);
		const total = this.#length('numbers.hashes', 4);
		let [low, high] = [0, total];
		while (low < high) {
			// Hashes are spread evenly: the first guess is near.
			const [a, b] = [
				low > 0 ? await this.#number('numbers.hashes', low - 1) : 0,
				high < total ? await this.#number('numbers.hashes', high) : 2 ** 32
			];
			const guess = b > a ? Math.floor(low + ((hash - a) / (b - a)) * (high - low)) : low;
			const middle = Math.min(high - 1, Math.max(low, guess));
			if ((await this.#number('numbers.hashes', middle)) < hash) low = middle + 1;
			else high = middle;
		}
		for (let at = low; at < total && (await this.#number('numbers.hashes', at)) === hash; at++) {
			const found = await this.record(await this.#number('numbers.records', at));
			if ('id' in found.record && found.record.id === id) return found;
		}
		return null;
	}

	/** The record of a number; throws PackFault. */
	async record(number: number): Promise<Located> {
		const type = PACKED_TYPES.findLast((one) => number >= this.#firsts[one] && this.counts[one] > 0) ?? 'source';
		const order = number - this.#firsts[type];
		if (order >= this.counts[type]) throw damaged(`It has no record ${number}.`);
		const slot = await this.#number('blocks.slots', number);
		const { block, first } = await this.#blockOf(slot);
		const raw = await this.#block(block);
		const from = slot === first ? 0 : await this.#number('blocks.ends', slot - 1);
		const json = raw.subarray(from, await this.#number('blocks.ends', slot));
		// What is read is held against its kind no more than what a program wrote: its sum was right.
		return { type, order, record: parse(json) } as Located;
	}

	claimsAbout = (id: string) => this.#related('claimsAbout', id);
	claimsIn = (statement: string) => this.#related('claimsIn', statement);
	statementsAbout = (id: string) => this.#related('statementsAbout', id);
	phasesOf = (event: string) => this.#relatedIds('phases', event);
	placesIn = (place: string) => this.#relatedIds('placesIn', place);
	printedIn = (source: string) => this.#relatedIds('printedIn', source);
	recordsAt = (place: string) => this.#relatedIds('at', place);
	recordsOf = (actor: string) => this.#relatedIds('by', actor);
	recordsCiting = (source: string) => this.#relatedIds('citing', source);

	/** The whole dossier, block by block. */
	async whole(): Promise<Dossier> {
		const all = async <T extends PackedType>(type: T): Promise<RecordOf[T][]> => {
			const records: RecordOf[T][] = [];
			for await (const record of this.each(type)) records.push(record);
			return records;
		};
		return {
			...this.header,
			sources: await all('source'),
			places: { ...this.header.places, features: await all('place') },
			actors: await all('actor'),
			events: await all('event'),
			statements: await all('statement'),
			claims: await all('claim')
		};
	}

	/** The records of one kind in the order of the dossier; so many are in memory at a time. */
	async *each<T extends PackedType>(type: T, window = WINDOW): AsyncGenerator<RecordOf[T], void, undefined> {
		const { slots, ends, firsts } = await (this.#places ??= this.#placesOfRecords());
		const first = this.#firsts[type];
		const end = first + this.counts[type];
		for (let from = first; from < end; from += window) {
			// In the order in which they lie, so that each block is inflated once for all of them.
			const lying = Array.from({ length: Math.min(window, end - from) }, (_, at) => ({
				at,
				slot: slots[from + at] ?? -1
			}));
			lying.sort((a, b) => a.slot - b.slot);
			const records: RecordOf[T][] = new Array(lying.length);
			let block = firstWhere(firsts.length, (one) => (firsts[one] ?? 0) > (lying[0]?.slot ?? 0)) - 1;
			let raw: Uint8Array | null = null;
			for (const { at, slot } of lying) {
				for (; slot >= (firsts[block + 1] ?? Infinity); block++) raw = null;
				if (slot < 0 || slot >= ends.length) throw damaged(`It has no record ${from + at}.`);
				raw ??= await this.#block(block);
				records[at] = parse(raw.subarray(slot === firsts[block] ? 0 : ends[slot - 1], ends[slot]));
			}
			yield* records;
		}
	}

	/** The tables that tell where all records lie. */
	async #placesOfRecords(): Promise<Record<'slots' | 'ends' | 'firsts', Uint32Array>> {
		return {
			slots: await this.#list('blocks.slots'),
			ends: await this.#list('blocks.ends'),
			firsts: await this.#list('blocks.firsts')
		};
	}

	async #related(relation: Relation, id: string): Promise<Located[]> {
		return Promise.all((await this.#numbers(relation, id)).map((number) => this.record(number)));
	}

	async #relatedIds(relation: Relation, id: string): Promise<string[]> {
		const found = await this.#related(relation, id);
		return found.flatMap(({ record }) => ('id' in record ? [record.id] : []));
	}

	async #numbers(relation: Relation, id: string): Promise<number[]> {
		const found = await this.find(id);
		if (found === null || found.type === 'question') return [];
		const number = this.#firsts[found.type] + found.order;
		const at = await this.#lowerBound(`${relation}.of`, number);
		if (at >= this.#length(`${relation}.of`, 4) || (await this.#number(`${relation}.of`, at)) !== number) return [];
		const [from, to] = [await this.#number(`${relation}.starts`, at), await this.#number(`${relation}.starts`, at + 1)];
		const items: number[] = [];
		for (let item = from; item < to; item++) items.push(await this.#number(`${relation}.items`, item));
		return items;
	}

	async #blockOf(slot: number): Promise<{ block: number; first: number }> {
		const block = (await this.#lowerBound('blocks.firsts', slot + 1)) - 1;
		return { block, first: await this.#number('blocks.firsts', block) };
	}

	#block(block: number): Promise<Uint8Array> {
		const known = this.#blocks.get(block);
		if (known) return known;
		const inflated = this.#inflated(block);
		this.#blocks.set(block, inflated);
		inflated.catch(() => this.#blocks.delete(block));
		const [oldest] = this.#blocks.keys();
		if (this.#blocks.size > MOST_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest);
		return inflated;
	}

	async #inflated(block: number): Promise<Uint8Array> {
		const { bytes, first, sections } = this.#file;
		const section = sections.get('blocks');
		const [from, to] = [
			await this.#number('blocks.starts', block, 8),
			await this.#number('blocks.starts', block + 1, 8)
		];
		const size = await this.#number('blocks.sizes', block);
		if (section === undefined || !(from <= to && to <= section.bytes) || size > (to - from) * MOST_INFLATED)
			throw damaged(`Its block ${block} cannot be where it is said to be.`);
		const packed = await bytes.read(first + section.at + from, first + section.at + to);
		try {
			const raw = inflateSync(packed, { out: new Uint8Array(size) });
			if (raw.length === size && adler32(raw) === (await this.#number('blocks.checks', block))) return raw;
		} catch {
			// Said below.
		}
		throw damaged(`Its block ${block} is not what was written.`);
	}

	/** The first place in an ascending table whose number is not below another. */
	async #lowerBound(name: string, wanted: number): Promise<number> {
		let [low, high] = [0, this.#length(name, 4)];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((await this.#number(name, middle)) < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#length(name: string, size: 4 | 8): number {
		return Math.floor((this.#file.sections.get(name)?.bytes ?? 0) / size);
	}

	async #number(name: string, at: number, size: 4 | 8 = 4): Promise<number> {
		const section = this.#file.sections.get(name);
		if (section === undefined || at < 0 || (at + 1) * size > section.bytes)
			throw damaged(`Its part "${name}" has no number ${at}.`);
		return this.#tables.number(this.#file.first + section.at + at * size, size);
	}

	async #list(name: string): Promise<Uint32Array> {
		const bytes = await readSection(this.#file, name);
		if (bytes === null || bytes.length % 4 !== 0) throw damaged(`Its part "${name}" is cut off.`);
		// Not `slice`: of Node's own kind of bytes that is no copy.
		const own = new Uint8Array(bytes);
		return new Uint32Array(own.buffer, 0, own.length / 4);
	}
}

function parse<T>(json: Uint8Array): T {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) as T;
	} catch {
		throw damaged('One of its records cannot be read.');
	}
}
