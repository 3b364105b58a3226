// A difference between two dossiers in sentences.
import { own } from '#core/dossier/own.ts';
import { citationWords } from '#core/citation/words.ts';
import { readPointer } from '#core/dossier/pointer.ts';
import { isObject, RECORD_TYPES } from '#core/dossier/records.ts';
import { Report } from '#core/dossier/report.ts';
import { CitationSchema, RoleSchema, SourceSchema } from '#core/dossier/schema.ts';
import { conforms } from '#core/dossier/schema/conform.ts';
import { GeometrySchema } from '#core/dossier/schema/geometry.ts';
import { ValueSchema } from '#core/dossier/schema/value.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { hedged } from '#core/words/hedge.ts';
import { valueWords } from '#core/words/value.ts';
import { capital, counted } from '#core/words/vocabulary.ts';
import type { RecordChange, Detail } from './diff.ts';
import { hedgeIn, saidById, type SaidById } from './hedge-note.ts';
import { keyedRecords } from './records.ts';

/** Keys whose texts are ids of other records. */
const IDS = new Set('speaker saidAt to about reportedVia assertedIn by partOf memberOf drawsOn'.split(' '));
/** Lists whose items are named by one word in the singular. */
const ONE: Readonly<Record<string, string>> = {
	citations: 'citation',
	aliases: 'alias',
	links: 'link',
	authors: 'author',
	identifiers: 'identifier',
	roles: 'role'
};

/** Says changes in the words of one version, which knows the names of its records. */
export class DiffWords {
	readonly #versions: readonly DiffNames[];

	constructor(before: Dossier | null, after: Dossier | null) {
		this.#versions = [namesIn(after), namesIn(before)];
	}

	/** "Event e-attack: title was “…”, is now “…”." A line for each detail; one line for a record that came or went. */
	lines(change: RecordChange): string[] {
		const subject =
			change.type === 'dossier' && change.change === 'changed'
				? 'Dossier'
				: `${capital(change.type)} ${change.id ?? '(without an id)'}`;
		if (change.change === 'changed') {
			const hedge = hedgeIn(change.type, change.after, this.#names(true).said);
			const meant = hedge === null ? subject : `${subject} (${hedge})`;
			return change.details.map((detail) => sentence(`${meant}: ${this.detail(detail)}`));
		}
		const record = change.change === 'added' ? change.after : change.before;
		const title = titleOf(change.type, record, this.#names(change.change === 'added'));
		return [sentence(`${subject} ${change.change}${title === null ? '' : `: ${title}`}`)];
	}

	/** One detail without its record: "title was “…”, is now “…”". */
	detail({ pointer, what, before, after }: Detail): string {
		const path = (readPointer(pointer) ?? []).filter((step) => step !== 'properties');
		const key = path.at(-1) ?? '';
		if (what === 'order') return `${path.join(' ')} stand in another order`;
		if (what === 'item') {
			const [item, did] = after === undefined ? [before, 'removed'] : [after, 'added'];
			return `${own(ONE, key) ?? path.join(' ')} ${did}: ${this.#value(item, key, after !== undefined)}`;
		}
		const subject = path.join(' ');
		if (before === undefined) return `${subject} added: ${this.#value(after, key, true)}`;
		if (after === undefined) return `${subject} removed: ${this.#value(before, key, false)}`;
		const [was, is] = [this.#value(before, key, false), this.#value(after, key, true)];
		// Words that do not tell the two apart would say nothing.
		return was === is
			? `${subject} was ${JSON.stringify(before)}, is now ${JSON.stringify(after)}`
			: `${subject} was ${was}, is now ${is}`;
	}

	#names(after: boolean): DiffNames {
		const [now, old] = this.#versions;
		return (after ? now : old) ?? namesIn(null);
	}

	#value(value: unknown, key: string, after: boolean): string {
		const names = this.#names(after);
		if (Array.isArray(value)) {
			return value.length === 0 ? 'nothing' : value.map((item) => this.#value(item, key, after)).join(', ');
		}
		if (typeof value === 'string') {
			return IDS.has(key) ? idWords(value, names) : `“${value}”`;
		}
		if (value === null) return key === 'geometry' ? 'no position' : 'nobody named';
		if (!isObject(value)) return String(value);
		return objectWords(value, key, names) ?? JSON.stringify(value);
	}
}

interface DiffNames extends Pick<Parameters<typeof valueWords>[1], 'places' | 'actors' | 'events'> {
	sources: ReadonlyMap<string, Dossier['sources'][number]>;
	titles: ReadonlyMap<string, string>;
	said: SaidById;
}

function namesIn(dossier: Dossier | null): DiffNames {
	const named = <R extends { id: string }>(records: readonly R[] = []) =>
		new Map(records.filter(isObject).map((record) => [record.id, record]));
	const titles = new Map<string, string>();
	const said = saidById(dossier?.statements);
	for (const type of dossier === null ? [] : RECORD_TYPES) {
		for (const record of dossier === null ? [] : keyedRecords(type, dossier).values()) {
			const title = shortTitle(record);
			if (isObject(record) && typeof record.id === 'string' && title !== null)
				titles.set(record.id, hedged(hedgeIn(type, record, said), title));
		}
	}
	const { sources, actors, events, places } = dossier ?? {};
	return {
		sources: named((sources ?? []).filter((source) => conforms(SourceSchema, source, new Report([], [])))),
		places: named((places?.features ?? []).filter((place) => isObject(place?.properties))),
		actors: named(actors),
		events: named(events),
		titles,
		said
	};
}

function idWords(id: string, { titles }: DiffNames): string {
	const title = titles.get(id);
	return title === undefined ? id : `${id} (${title})`;
}

/** With a full stop, unless quoted words end with their own. */
function sentence(words: string): string {
	return /[.!?]”$/u.test(words) ? words : `${words}.`;
}

function objectWords(value: Record<string, unknown>, key: string, names: DiffNames): string | null {
	const silent = new Report([], []);
	if (key === 'citations' && conforms(CitationSchema, value, silent)) {
		const source = names.sources.get(value.source);
		const role = value.as === undefined ? '' : ` (${value.as})`;
		return (source ? citationWords(value, source) : `${value.source}, which is no source here`) + role;
	}
	if (key === 'value' && conforms(ValueSchema, value, silent)) return valueWords(value, names);
	if (key === 'geometry' && conforms(GeometrySchema, value, silent)) {
		const [lon, lat] = value.type === 'Point' ? value.coordinates : [];
		return lon === undefined ? null : `a point at longitude ${lon}, latitude ${lat}`;
	}
	if (key === 'roles' && conforms(RoleSchema, value, silent)) {
		const body = value.of === undefined ? '' : `, of ${idWords(value.of, names)}`;
		return `“${value.title}”${body}${value.when === undefined ? '' : `, ${value.when}`}`;
	}
	if (key === 'text' && typeof value.length === 'number') return `a text of ${counted(value.length, 'character')}`;
	return null;
}

/** What a record is about, so that one that came or went can be told by more than its id. */
function titleOf(type: RecordChange['type'], record: unknown, names: DiffNames): string | null {
	const title = shortTitle(record);
	const hedge = hedgeIn(type, record, names.said);
	if (title !== null) return hedged(hedge, `“${title}”`);
	if (!isObject(record) || typeof record.property !== 'string') return null;
	const about = names.titles.get(String(record.about)) ?? String(record.about);
	const silent = new Report([], []);
	const words = conforms(ValueSchema, record.value, silent) ? valueWords(record.value, names) : 'no value';
	return `${about}, ${record.property}: ${hedged(hedge, words)}`;
}

function shortTitle(record: unknown): string | null {
	if (!isObject(record)) return null;
	const inner = isObject(record.properties) ? record.properties : record;
	const title = inner.title ?? inner.name ?? inner.label ?? inner.quote ?? inner.gist;
	return typeof title === 'string' ? title : null;
}
