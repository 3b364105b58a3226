// A dossier without the names of private people: their role stands wherever they were named.
import {
	ACTOR_KINDS,
	BOUNDS,
	CERTAINTIES,
	EVENT_KINDS,
	MEDIA,
	PLACE_KINDS,
	PRECISIONS,
	SHARES,
	SOURCE_TYPES,
	type Dossier,
	type Statement
} from '#core/dossier/types.ts';
import { NameFinder } from './finder.ts';
import { labelsOf, NEUTRAL, roleTitle } from './labels.ts';

/** A redacted dossier, and what takes other words about it the same way. */
export interface Redacted {
	dossier: Dossier;
	/** The new id of every record whose id gave somebody away. */
	ids: ReadonlyMap<string, string>;
	/** Any other words, such as a message about the file, with roles for names. */
	words(text: string): string;
}

/** Keys whose values are codes, dates, digests or numbers, never words about somebody. */
const CODES = new Set(
	(
		'$schema format type kind precision form medium language modified published retrieved said when asOf edtf sha256 as ' +
		'order certainty polarity bound share property editorial geometry paragraphs timeZone'
	).split(' ')
);
/** Keys that name other records. */
const REFERENCES = new Set(
	'id source partOf memberOf of drawsOn speaker saidAt to about reportedVia assertedIn by place actor event open'.split(
		' '
	)
);
/** Names of answers: the same one is named the same wherever it stands. */
const SLUGS = new Set(['slug', 'mayBothBeTrue']);
/** Keys of the format: whoever is called "Title" does not take them away. */
const KEYS = new Set([
	...CODES,
	...REFERENCES,
	...(
		'title summary licence sources places features properties actors events questions statements claims stories steps ' +
		'words translations translation name names aliases roles publisher authors language identifiers within start end text ' +
		'length radius links sensitive quote gist value high parts slug label mayBothBeTrue excludes role relation citations ' +
		'inferred note url archivedUrl'
	).split(' ')
]);
/** Words of the source itself: a redacted file must not carry them. Positions and digests stay, so every citation can still be proved. */
const DROPPED = new Set(['body', 'exact', 'prefix', 'suffix']);
/** Addresses and file names: left out when they hold a name, since half an address leads nowhere. */
const ADDRESSES = new Set(['url', 'archivedUrl', 'links', 'identifiers']);
/** What may be an id in a text. */
const ID_IN_TEXT = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** All that is kept of a sensitive actor; whatever else a file says of them may lead to them. */
const KEPT_OF_SENSITIVE = new Set('id name kind roles memberOf sensitive citations editorial inferred note'.split(' '));

/** The dossier with each sensitive actor's names, aliases and parts of names replaced by their role in every text, id and address. Done twice, it changes nothing more. */
export function redact(dossier: Dossier): Redacted {
	const finder = new NameFinder(dossier);
	const labels = labelsOf(dossier, finder);
	const ids = newIds(dossier, finder);
	const redactor = new Redactor(finder, labels, ids, new Set(allIds(dossier)));
	return { dossier: redactor.dossier(dossier), ids, words: (text) => redactor.words(text) };
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
			const roles = actor.roles?.map((role) => ({ ...role, title: roleTitle(role.title, this.#finder) }));
			const told = roles ? { ...actor, roles } : actor;
			return Object.fromEntries(Object.entries(told).filter(([key]) => KEPT_OF_SENSITIVE.has(key)));
		});
		// The walk keeps the shape: it replaces texts and leaves out keys that are optional.
		const redacted = this.#value({ ...dossier, actors, ...this.#translations(dossier) }, '') as Dossier;
		for (const [index, actor] of dossier.actors.entries()) {
			const label = this.#labels.get(actor.id);
			const written = redacted.actors[index];
			if (written === undefined) continue;
			if (label !== undefined) written.name = label.charAt(0).toUpperCase() + label.slice(1);
			// A public name that is a private one too stays the name of the public one.
			else if (this.#finder.isPublic(dossier.actors[index]?.name ?? ''))
				written.name = dossier.actors[index]?.name ?? '';
		}
		for (const [index, { properties }] of dossier.places.features.entries()) {
			const written = redacted.places.features[index];
			if (written && this.#finder.isPublic(properties.name)) written.properties.name = properties.name;
		}
		const statements = redacted.statements.map((statement, index) =>
			statement.quote === dossier.statements[index]?.quote ? statement : withQuoteOfOurs(statement)
		);
		return { ...redacted, statements };
	}

	/** What translations call a private person goes with the name. */
	#translations(dossier: Dossier): object {
		const translations = 'translations' in dossier ? dossier.translations : undefined;
		if (typeof translations !== 'object' || translations === null) return {};
		const without = Object.entries(translations).map(([language, records]: [string, unknown]) => {
			if (typeof records !== 'object' || records === null) return [language, records];
			return [language, Object.fromEntries(Object.entries(records).filter(([id]) => !this.#labels.has(id)))];
		});
		return { translations: Object.fromEntries(without) };
	}

	/** Words with the label of whoever they name in brackets, as an editor's own words stand in a quotation. */
	words(text: string): string {
		const unnamed =
			this.#ids.size === 0
				? text
				: text.replace(ID_IN_TEXT, (id) => (this.#isTold(id) ? (this.#ids.get(id) ?? id) : id));
		return this.#finder.replace(unnamed, (whose) => `[${this.#labels.get(whose ?? '') ?? NEUTRAL}]`);
	}

	/** An id that is an everyday word, "witness", is no id in a text. */
	#isTold(id: string): boolean {
		return this.#ids.has(id) && (/[-\d]/.test(id) || this.#finder.mentionedWithin(id));
	}

	#value(value: unknown, key: string): unknown {
		if (typeof value === 'string') return this.#string(value, key);
		if (Array.isArray(value)) {
			const items = ADDRESSES.has(key) ? value.filter((item) => !this.#isAddressOfName(item)) : value;
			return items.map((item: unknown, index) => this.#value(item, partOf(key, index)));
		}
		if (typeof value !== 'object' || value === null) return value;
		const kept = Object.entries(value).filter(
			([name, inner]) => !DROPPED.has(name) && !(ADDRESSES.has(name) && this.#isAddressOfName(inner))
		);
		return Object.fromEntries(kept.map(([name, inner]) => [this.#key(name), this.#value(inner, name)]));
	}

	/** Keys that this format does not know may be ids, as those of translations are, or names. */
	#key(key: string): string {
		if (KEYS.has(key)) return key;
		return this.#ids.get(key) ?? this.#finder.replaceWithin(key, () => 'person');
	}

	#string(text: string, key: string): string {
		if (REFERENCES.has(key) && this.#known.has(text)) return this.#ids.get(text) ?? text;
		if (ADDRESSES.has(key)) return text;
		if (CODES.has(key)) return isCode(text, key) ? text : this.#finder.replaceWithin(text, () => 'person');
		if (SLUGS.has(key) || key === 'id') return this.#finder.replaceWithin(text, () => 'person');
		return this.words(text);
	}

	#isAddressOfName(value: unknown): boolean {
		return typeof value === 'string' && this.#finder.mentionedIn(value);
	}
}

/** The words in brackets are ours: a check of the quote must know. */
function withQuoteOfOurs(statement: Statement): Statement {
	const { editorial = [] } = statement;
	return editorial === true ? statement : { ...statement, editorial: [...new Set([...editorial, 'quote'])] };
}

/** Words of the format itself; all else under such a key may be somebody's own words. */
const VOCABULARY: ReadonlySet<string> = new Set([
	...[PRECISIONS, SOURCE_TYPES, PLACE_KINDS, ACTOR_KINDS, EVENT_KINDS, MEDIA, CERTAINTIES, BOUNDS, SHARES].flat(),
	...'time place participant event quantity category direct indirect words attribution denied newest-first'.split(' '),
	...'dateline/1 Feature FeatureCollection Point MultiPoint LineString MultiLineString Polygon MultiPolygon'.split(' ')
]);

/** Whether a value under the key of a code is one: a word of the format, a digest, a language, a time zone, a key. */
function isCode(text: string, key: string): boolean {
	if (VOCABULARY.has(text)) return true;
	if (key === 'sha256') return /^[0-9a-f]{64}$/.test(text);
	if (key === 'language') return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*$/.test(text);
	if (key === 'timeZone')
		return /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\//.test(text);
	return key === 'editorial' && KEYS.has(text);
}

/** What an item of a list is: `excludes` holds pairs of slugs, each with a reason in words. */
function partOf(key: string, index: number): string {
	if (key === 'excludes') return 'excluded';
	if (key === 'excluded') return index < 2 ? 'slug' : 'because';
	return key;
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
		if (finder.renamed.has(id) || !(sensitive.has(id) || finder.mentionedIn(id))) continue;
		const stem = sensitive.has(id) ? 'person' : 'record';
		do last++;
		while (taken.has(`${stem}-${last}`));
		ids.set(id, `${stem}-${last}`);
	}
	return ids;
}
