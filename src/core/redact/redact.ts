// A dossier without the names of private people: their role stands wherever they were named.
import type { Dossier } from '#core/dossier/types.ts';
import { NameFinder } from './finder.ts';
import { labelsOf, NEUTRAL } from './labels.ts';

/** A redacted dossier, and the new id of every record whose id gave somebody away. */
export interface Redacted {
	dossier: Dossier;
	ids: ReadonlyMap<string, string>;
}

/** Keys whose values are codes, dates, digests or numbers, never words about somebody. */
const CODES = new Set(
	(
		'$schema format type kind precision form medium language modified published retrieved said when asOf edtf sha256 as ' +
		'order certainty polarity bound share unit property editorial geometry paragraphs'
	).split(' ')
);
/** Keys that name other records. */
const REFERENCES = new Set(
	'id source partOf memberOf of drawsOn speaker saidAt to about reportedVia assertedIn by place actor event'.split(' ')
);
/** Words of the source itself: a redacted file must not carry them. Positions and digests stay, so every citation can still be proved. */
const DROPPED = new Set(['body', 'exact', 'prefix', 'suffix']);
/** Addresses and file names: left out when they hold a name, since half an address leads nowhere. */
const ADDRESSES = new Set(['url', 'archivedUrl', 'links', 'identifiers']);
/** All that is kept of a sensitive actor; whatever else a file says of them may lead to them. */
const KEPT_OF_SENSITIVE = new Set('id name kind roles memberOf sensitive citations editorial inferred note'.split(' '));

/** The dossier with each sensitive actor's names, aliases and parts of names replaced by their role in every text, id and address. */
export function redact(dossier: Dossier): Redacted {
	const finder = new NameFinder(dossier);
	const labels = labelsOf(dossier, finder);
	const ids = newIds(dossier, finder);
	const redactor = new Redactor(finder, labels, ids, new Set(allIds(dossier)));
	return { dossier: redactor.dossier(dossier), ids };
}

class Redactor {
	readonly #finder: NameFinder;
	readonly #labels: ReadonlyMap<string, string>;
	readonly #ids: ReadonlyMap<string, string>;
	readonly #known: ReadonlySet<string>;

	constructor(
		finder: NameFinder,
		labels: ReadonlyMap<string, string>,
		ids: ReadonlyMap<string, string>,
		known: ReadonlySet<string>
	) {
		this.#finder = finder;
		this.#labels = labels;
		this.#ids = ids;
		this.#known = known;
	}

	dossier(dossier: Dossier): Dossier {
		const actors = dossier.actors.map((actor) => {
			const name = this.#labels.get(actor.id);
			if (name === undefined) return actor;
			return Object.fromEntries(Object.entries(actor).filter(([key]) => KEPT_OF_SENSITIVE.has(key)));
		});
		// The walk keeps the shape: it replaces texts and leaves out keys that are optional.
		const redacted = this.#value({ ...dossier, actors }, '') as Dossier;
		for (const [index, actor] of dossier.actors.entries()) {
			const label = this.#labels.get(actor.id);
			const written = redacted.actors[index];
			if (label !== undefined && written !== undefined) written.name = label;
		}
		return redacted;
	}

	#value(value: unknown, key: string): unknown {
		if (typeof value === 'string') return this.#string(value, key);
		if (Array.isArray(value)) {
			const items = ADDRESSES.has(key) ? value.filter((item) => !this.#isAddressOfName(item)) : value;
			return items.map((item: unknown) => this.#value(item, key));
		}
		if (typeof value !== 'object' || value === null) return value;
		const kept = Object.entries(value).filter(
			([name, inner]) => !DROPPED.has(name) && !(ADDRESSES.has(name) && this.#isAddressOfName(inner))
		);
		return Object.fromEntries(kept.map(([name, inner]) => [name, CODES.has(name) ? inner : this.#value(inner, name)]));
	}

	#string(text: string, key: string): string {
		if (REFERENCES.has(key) && this.#known.has(text)) return this.#ids.get(text) ?? text;
		if (ADDRESSES.has(key)) return text;
		if (key === 'slug' || key === 'mayBothBeTrue') return this.#finder.replace(text, () => 'person');
		return this.#finder.replace(text, (whose) => `[${this.#labels.get(whose ?? '') ?? NEUTRAL}]`);
	}

	#isAddressOfName(value: unknown): boolean {
		return typeof value === 'string' && this.#finder.mentionedIn(value);
	}
}

function allIds(dossier: Dossier): string[] {
	const { sources, places, actors, events, statements, claims } = dossier;
	return [sources, places.features, actors, events, statements, claims].flatMap((records) =>
		records.map(({ id }) => id)
	);
}

/** A sensitive actor always gets a new id, any other record where the old one holds a name. */
function newIds(dossier: Dossier, finder: NameFinder): Map<string, string> {
	const sensitive = new Set(dossier.actors.flatMap((actor) => (actor.sensitive ? actor.id : [])));
	const taken = new Set(allIds(dossier));
	const ids = new Map<string, string>();
	let last = 0;
	for (const id of taken) {
		if (ids.has(id) || !(sensitive.has(id) || finder.mentionedIn(id))) continue;
		const stem = sensitive.has(id) ? 'person' : 'record';
		do last++;
		while (taken.has(`${stem}-${last}`));
		ids.set(id, `${stem}-${last}`);
	}
	return ids;
}
