// Makes a dossier record by record: the same source, place or actor named twice is one, and everything is cited.
import type {
	Actor,
	Citation,
	Claim,
	Dossier,
	Event,
	Place,
	Question,
	Remarks,
	Source,
	Statement,
	Value
} from '#core/dossier/types.ts';
import { UNNAMED } from '#core/dossier/unfinished.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { FreeIds, slug } from './ids.ts';
import { stem } from './files.ts';
import type { SaidHow, RecordBasis, FoundSource, FoundPlace } from './row-facts.ts';

const HTTP = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;

/** True for an address that a dossier may hold. */
export function isWebAddress(text: string): boolean {
	return HTTP.test(text);
}

/** A dossier in the making. */
export class DossierBuilder {
	readonly ids = new FreeIds();
	readonly sources: Source[] = [];
	readonly places: Place[] = [];
	readonly actors: Actor[] = [];
	readonly events: Event[] = [];
	readonly statements: Statement[] = [];
	readonly claims: Claim[] = [];
	readonly questions: Question[] = [];
	readonly #sourceIds = new Map<string, string>();
	readonly #placesByKey = new Map<string, Place>();
	readonly #actorIds = new Map<string, string>();
	readonly #citations = new Map<string, Citation[]>();

	/** The id of the source; the same wish twice is one source. */
	source(wish: FoundSource): string {
		const { id: own, ...facts } = wish;
		const key = own ?? JSON.stringify(facts);
		const known = this.#sourceIds.get(key);
		if (known !== undefined) return known;
		const id = this.ids.give(own ?? `source-${this.sources.length + 1}`);
		const { published, url, archivedUrl, ...rest } = facts;
		this.sources.push({
			id,
			type: 'article',
			language: 'und',
			...rest,
			...(published !== undefined && readEdtf(published).ok && { published }),
			...(url !== undefined && isWebAddress(url) && { url }),
			...(archivedUrl !== undefined && isWebAddress(archivedUrl) && { archivedUrl })
		});
		this.#sourceIds.set(key, id);
		return id;
	}

	/** Whether there is a source of that id. */
	hasSource(id: string): boolean {
		return this.#sourceIds.has(id);
	}

	/** The id of the file as a source: what a row says that names no other. */
	fileSource(file: string, publisher?: string): string {
		return this.source({ type: 'report', title: file, identifiers: [file], ...(publisher && { publisher }) });
	}

	/** Citations of sources as a whole. The same list is shared by all that cite the same: never change it. */
	whole(sources: readonly string[]): Citation[] {
		const unique = [...new Set(sources)];
		const key = JSON.stringify(unique);
		const known = this.#citations.get(key);
		if (known) return known;
		const citations = unique.map((source) => ({ source }));
		this.#citations.set(key, citations);
		return citations;
	}

	/**
	 * The id of the place. One that was told of without a position gets it once it comes, with what is said of it; another position is
	 * another place, whatever the wished id.
	 */
	place(wish: FoundPlace, ground: RecordBasis): string {
		const { id: own, geometry, name, precision } = wish;
		const position = geometry === null ? '' : JSON.stringify(geometry);
		const key = own ?? `${precision}\n${name}`;
		const known =
			this.#placesByKey.get(`${key}\n${position}`) ?? (geometry === null ? this.#placesByKey.get(key) : undefined);
		if (known) return known.id;
		const properties = propertiesOf(wish, ground);
		const bare = own === undefined ? undefined : this.#placesByKey.get(key);
		if (bare?.geometry === null) {
			bare.geometry = geometry;
			Object.assign(bare.properties, properties);
			this.#placesByKey.set(`${key}\n${position}`, bare);
			return bare.id;
		}
		const id = this.ids.give(own ?? `place-${slug(name) || this.places.length + 1}`);
		const place: Place = { type: 'Feature', id, geometry, properties };
		this.places.push(place);
		this.#placesByKey.set(`${key}\n${position}`, place);
		if (!this.#placesByKey.has(key)) this.#placesByKey.set(key, place);
		return id;
	}

	/** The id of the actor of that name. */
	actor(name: string, kind: string, ground: RecordBasis, extra: Partial<Actor> = {}): string {
		const known = this.#actorIds.get(name);
		if (known !== undefined) return known;
		const id = this.ids.give(`actor-${slug(name) || this.actors.length + 1}`);
		this.actors.push({ id, name, kind, ...extra, ...remarksOf(ground, extra), citations: ground.citations });
		this.#actorIds.set(name, id);
		return id;
	}

	/** Adds an event and gives its id: the wish, if it is still free. */
	event(wish: string, facts: Omit<Event, 'id' | 'citations'>, ground: RecordBasis, kept?: object): string {
		const id = this.ids.give(wish);
		this.events.push({ id, ...facts, ...remarksOf(ground, facts), ...kept, citations: ground.citations });
		return id;
	}

	/** Adds words that a source prints in its own voice about a place. */
	remark(place: string, gist: string, ground: RecordBasis, facts: Partial<Statement> = {}, kept?: object): string {
		const id = this.ids.give(`said-${place}`);
		const own: Omit<Statement, 'citations'> = {
			id,
			speaker: null,
			form: 'indirect',
			gist,
			about: [place],
			...facts
		};
		this.statements.push({ ...own, ...remarksOf(ground, facts), ...kept, citations: ground.citations });
		return id;
	}

	/** Adds a claim about a record. */
	claim(about: string, property: string, value: Value, ground: RecordBasis, remarks: Remarks & SaidHow = {}): string {
		const id = this.ids.give(`${about}-${property}`);
		this.claims.push({
			id,
			about,
			property,
			value,
			...remarks,
			...remarksOf(ground, remarks),
			citations: ground.citations
		});
		return id;
	}

	/** The dossier, named by the title or else by the file. */
	dossier(file: string, title?: string): Dossier {
		// A file's name is no title: its words stand apart, and what is left is at least the name it was saved under.
		const name = title?.trim() || stem(file).replace(/_+/g, ' ').trim() || UNNAMED;
		return {
			format: 'dateline/1',
			id: slug(name) || 'imported',
			title: name,
			language: 'und',
			sources: this.sources,
			places: { type: 'FeatureCollection', features: this.places },
			actors: this.actors,
			events: this.events,
			questions: this.questions,
			statements: this.statements,
			claims: this.claims
		};
	}
}

/**
 * Key by key and not by spreading one object into another, which gives each of a million places a hidden class of its own: that takes more
 * room than what the place says.
 */
function propertiesOf(wish: FoundPlace, ground: RecordBasis): Place['properties'] {
	const { name, kind, precision, radius, partOf, names, links, inferred, kept } = wish;
	const { editorial, note } = remarksOf(ground, wish);
	const properties: Place['properties'] = { name, kind, precision, citations: ground.citations };
	if (radius !== undefined) properties.radius = radius;
	if (partOf !== undefined) properties.partOf = partOf;
	if (names !== undefined) properties.names = names;
	if (links !== undefined) properties.links = links;
	if (editorial !== undefined) properties.editorial = editorial;
	if (inferred !== undefined) properties.inferred = inferred;
	if (note !== undefined) properties.note = note;
	return kept === undefined ? properties : Object.assign(properties, kept);
}

/** A record without a source says so itself; its own note stays before that. */
function remarksOf({ citations, unsourced }: RecordBasis, { note, editorial }: Remarks): Remarks {
	const remarks: Remarks = {
		...(note !== undefined && { note }),
		...(editorial !== undefined && { editorial })
	};
	if (citations.length > 0) return remarks;
	const words = [note, unsourced].filter(Boolean).join(' ');
	return { editorial: true, ...(words && { note: words }) };
}
