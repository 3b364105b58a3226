// Of a dossier of any size, the small one that the page of a single thing shows.
import { referencesOf } from '#core/dossier/references.ts';
import { RECORD_TYPES, type RecordOf, type RecordType } from '#core/dossier/records.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import type { Located, Lookup } from './lookup.ts';
import type { Excerpt, Opening } from './types.ts';

/** The most records of one place, actor, source or event that are taken. */
const MOST_RECORDS = 200;
/** The most of a source with a text: it is read through, and every passage of it is marked. */
const MOST_PASSAGES = 10_000;

/**
 * How much of a record comes with it: `bare` what it names, so that every id resolves; `line` also what is claimed of it, so that a list
 * tells it with its doubt; `full` also what is said about it.
 */
const DEPTHS = ['bare', 'line', 'full'] as const;
type Depth = (typeof DEPTHS)[number];

/** What the page of a thing shows, as a dossier; `null` where there is no such thing. */
export async function excerptOf(lookup: Lookup, opening: Opening, limit = MOST_RECORDS): Promise<Excerpt | null> {
	const gathering = new Gathering(lookup, limit);
	const known = opening.type === 'list' || (await gathering.open(opening));
	return known ? { dossier: gathering.dossier(), left: gathering.left } : null;
}

/** These records and what is claimed and said of them, as a dossier: the first so many of them. */
export async function excerptOfRecords(lookup: Lookup, ids: readonly string[], limit = MOST_RECORDS): Promise<Excerpt> {
	const gathering = new Gathering(lookup, limit);
	await gathering.take(ids, 'full');
	return { dossier: gathering.dossier(), left: gathering.left };
}

class Gathering {
	left = 0;
	readonly #lookup: Lookup;
	readonly #limit: number;
	readonly #taken = new Map<string, Located>();
	readonly #depths = new Map<string, Depth>();

	constructor(lookup: Lookup, limit: number) {
		this.#lookup = lookup;
		this.#limit = limit;
	}

	/** Takes what an opened thing shows; `false` where there is no such thing. */
	async open(opening: Exclude<Opening, { type: 'list' }>): Promise<boolean> {
		// A question is called by what it is about, and its property.
		const id = opening.type === 'question' ? (opening.id.split('/', 1)[0] ?? '') : opening.id;
		const found = await this.#lookup.find(id);
		if (found === null || (KINDS.has(opening.type) && opening.type !== 'question' && found.type !== opening.type))
			return false;
		await this.#add(found, 'full');
		if (opening.type === 'passage') {
			const cited = citationsOf(found)[opening.index];
			if (cited === undefined) return false;
			await this.#open(cited.source, 'source');
		} else await this.#open(id, found.type);
		return true;
	}

	/** Takes the first records of a list. */
	async take(ids: readonly string[], depth: Depth, limit = this.#limit): Promise<void> {
		const first = ids.slice(0, limit);
		this.left += ids.length - first.length;
		for (const id of first) await this.#named(id, depth);
	}

	/** What was taken, each kind in the order of the dossier it is from. */
	dossier(): Dossier {
		const { header } = this.#lookup;
		const all = [...this.#taken.values()].sort((a, b) => a.order - b.order);
		const of = <T extends RecordType>(type: T): RecordOf[T][] =>
			// The type of a located record is that of its kind.
			all.flatMap((one) => (one.type === type ? [one.record as RecordOf[T]] : []));
		return {
			...header,
			sources: of('source'),
			places: { ...header.places, features: of('place') },
			actors: of('actor'),
			events: of('event'),
			statements: of('statement'),
			claims: of('claim')
		};
	}

	async #open(id: string, type: RecordType): Promise<void> {
		const lookup = this.#lookup;
		if (type === 'event') await this.take(await this.#incident(id), 'full');
		if (type === 'place') {
			for (const place of await lookup.placesIn(id)) await this.#named(place, 'bare');
			await this.take(await lookup.recordsAt(id), 'line');
		}
		if (type === 'actor') await this.take(await lookup.recordsOf(id), 'line');
		if (type === 'source') {
			await this.#named(id, 'bare');
			for (const printed of await lookup.printedIn(id)) await this.#named(printed, 'bare');
			const source = this.#taken.get(id);
			const read = source?.type === 'source' && (source.record.body ?? source.record.text) !== undefined;
			await this.take(
				await lookup.recordsCiting(id),
				'line',
				read ? Math.max(MOST_PASSAGES, this.#limit) : this.#limit
			);
		}
	}

	/** The event at the top, with all its phases: they answer the same questions. The event itself comes first. */
	async #incident(event: string): Promise<string[]> {
		const above = new Set([event]);
		for (let top = event; ;) {
			const found = await this.#lookup.find(top);
			const next = found?.type === 'event' ? found.record.partOf : undefined;
			if (next === undefined || above.has(next)) break;
			above.add((top = next));
		}
		const all = new Set(above);
		for (const one of [...above].reverse()) await this.#phases(one, all);
		return [...all];
	}

	async #phases(event: string, into: Set<string>): Promise<void> {
		for (const phase of await this.#lookup.phasesOf(event)) {
			if (into.has(phase)) continue;
			into.add(phase);
			await this.#phases(phase, into);
		}
	}

	async #named(id: string, depth: Depth): Promise<void> {
		const taken = this.#taken.get(id) ?? (await this.#lookup.find(id));
		if (taken) await this.#add(taken, depth);
	}

	async #add(one: Located, depth: Depth): Promise<void> {
		if (one.type === 'question') return;
		const { id } = one.record;
		const before = this.#depths.get(id);
		if (before !== undefined && DEPTHS.indexOf(before) >= DEPTHS.indexOf(depth)) return;
		this.#depths.set(id, depth);
		this.#taken.set(id, one);
		for (const reference of referencesOf<RecordType>(one.type, one.record)) await this.#named(reference.id, 'bare');
		if (depth === 'bare') return;
		const lookup = this.#lookup;
		const claims = one.type === 'statement' ? await lookup.claimsIn(id) : await lookup.claimsAbout(id);
		for (const claim of claims) await this.#add(claim, 'bare');
		if (depth !== 'full') return;
		for (const statement of await lookup.statementsAbout(id)) await this.#add(statement, 'line');
		// What it names is told with its doubt, too.
		for (const reference of referencesOf<RecordType>(one.type, one.record))
			if (reference.to.includes('event')) await this.#named(reference.id, 'line');
	}
}

const KINDS: ReadonlySet<string> = new Set(RECORD_TYPES);

function citationsOf({ record }: Located): readonly Citation[] {
	if ('properties' in record) return record.properties.citations;
	return 'citations' in record ? record.citations : [];
}
