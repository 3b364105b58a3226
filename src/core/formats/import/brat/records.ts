// The annotations of one text as records: people, bodies and places with the passages that name them, and what stands between them.
import type { NormalisedText } from '#core/citation/text.ts';
import type { Actor, Citation } from '#core/dossier/types.ts';
import { readDate } from '../dates.ts';
import { slug } from '../ids.ts';
import type { DossierBuilder } from '../dossier-builder.ts';
import type { ImportReport } from '../import-report.ts';
import type { Annotation, AboutAnnotation, Entity, Equals, Happening, RelationAnnotation } from './annotations.ts';
import { isMembership, isTime, kindOfEntity } from './kinds.ts';
import { passagesOf } from './spans.ts';
import type { RowPlace } from '../row-facts.ts';

/** An annotation with the line it stands on. */
export interface AnnotationAt<T extends Annotation = Annotation> {
	at: RowPlace;
	annotation: T;
}

interface Named {
	entity: Entity;
	at: RowPlace;
	citations: Citation[];
	/** The record it became; null for words that only say something of another. */
	record: { type: 'actor' | 'place' | 'event'; id: string } | null;
}

/** Takes the annotations of one text; each is taken or refused once. */
export class TextRecords {
	readonly #builder: DossierBuilder;
	readonly #report: ImportReport;
	readonly #source: string;
	readonly #named = new Map<string, Named>();
	/** Within a text the same words for the same kind are one; between texts nothing says so. */
	readonly #actors = new Map<string, Actor>();
	readonly #used = new Set<string>();
	readonly #events = new Map<string, string>();

	constructor(builder: DossierBuilder, report: ImportReport, source: string) {
		this.#builder = builder;
		this.#report = report;
		this.#source = source;
	}

	/** Adds all records; `raw` is the text as the file has it. */
	add(all: readonly AnnotationAt[], raw: string, text: NormalisedText): void {
		const same = namesOfOne(of(all, 'equals'));
		for (const one of of(all, 'entity')) this.#addEntity(one, raw, text, same);
		for (const one of of(all, 'equals')) this.#settle(one, this.#checkEquals(one.annotation));
		for (const one of of(all, 'relation')) this.#settle(one, this.#addRelation(one.annotation));
		const happenings = of(all, 'happening');
		// All events first: one may have another for an argument, before or after it.
		for (const one of happenings) this.#addEvent(one.annotation);
		for (const one of happenings) this.#settle(one, this.#addArguments(one.annotation));
		for (const one of of(all, 'beside')) this.#settle(one, this.#keepBeside(one.annotation));
		for (const [id, { entity, at, record }] of this.#named) {
			const lonely = `“${entity.type}” by itself is no record: nothing that was taken says whose or of what it is.`;
			this.#settle({ at, annotation: entity }, record !== null || this.#used.has(id) ? null : lonely);
		}
	}

	#settle({ at, annotation }: AnnotationAt, refusal: string | null): void {
		if (refusal === null) this.#report.take({ at, ...inWords(annotation) });
		else this.#report.refuse(at, refusal);
	}

	#addEntity(
		{ at, annotation }: AnnotationAt<Entity>,
		raw: string,
		text: NormalisedText,
		same: ReadonlyMap<string, string>
	): void {
		const found = passagesOf(annotation, this.#source, raw, text);
		if (typeof found === 'string') return this.#report.refuse(at, found);
		if (this.#named.has(annotation.id))
			return this.#report.refuse(at, `${annotation.id} is already another annotation of this file.`);
		if (found.moved) this.#report.warn('passage-moved', `${at.file}, line ${at.line}: ${annotation.words}`);
		const record = this.#recordOf(annotation, found.citations, same.get(annotation.id) ?? annotation.id);
		this.#named.set(annotation.id, { entity: annotation, at, citations: found.citations, record });
	}

	#recordOf(entity: Entity, citations: Citation[], group: string): Named['record'] {
		const kind = kindOfEntity(entity.type);
		const name = entity.words.replace(/\s+/g, ' ').trim();
		if (kind.record === 'words' || name === '') return null;
		if (kind.record === 'place') {
			const wish = { name, kind: kind.kind, geometry: null, precision: 'unknown', editorial: ['precision'] } as const;
			const id = this.#builder.place(
				{ ...wish, editorial: [...wish.editorial], id: `${this.#source}-${slug(name) || group}` },
				{ citations }
			);
			return { type: 'place', id };
		}
		const key = `${kind.kind} ${name}`;
		const known = this.#actors.get(group) ?? this.#actors.get(key);
		if (known) {
			if (known.name !== name && !known.aliases?.includes(name)) known.aliases = [...(known.aliases ?? []), name];
			known.citations = [...known.citations, ...citations];
			this.#actors.set(key, known).set(group, known);
			return { type: 'actor', id: known.id };
		}
		const actor: Actor = {
			id: this.#builder.ids.give(`actor-${slug(name) || group}`),
			name,
			kind: kind.kind,
			citations
		};
		this.#builder.actors.push(actor);
		this.#actors.set(key, actor).set(group, actor);
		return { type: 'actor', id: actor.id };
	}

	#checkEquals({ ids }: Equals): string | null {
		const missing = ids.find((id) => !this.#named.has(id));
		return missing === undefined ? null : `${missing} was not taken, or is not in this file.`;
	}

	/** Words said of an actor are a role, a body it belongs to its membership; all else between records is a claim. */
	#addRelation({ type, from, to }: RelationAnnotation): string | null {
		const [one, other] = [this.#named.get(from), this.#named.get(to)];
		if (!one || !other) return `${one ? to : from} was not taken, or is not in this file.`;
		const [subject, object] = one.record === null ? [other, one] : [one, other];
		if (subject.record === null) return `Neither ${from} nor ${to} is a record, so nothing is said of anybody.`;
		const actor = this.#actorOf(subject);
		const citations = [...subject.citations, ...object.citations];
		if (object.record === null) {
			this.#used.add(object.entity.id);
			const words = object.entity.words.replace(/\s+/g, ' ').trim();
			if (!actor)
				return this.#claim(
					subject.record.id,
					type,
					{ type: 'category', slug: slug(words) || words, label: words },
					citations
				);
			actor.roles = [...(actor.roles ?? []).filter(({ title }) => title !== words), { title: words }];
			actor.citations = joined(actor.citations, object.citations);
			return null;
		}
		if (object.record.type === 'actor' && actor && isMembership(type)) {
			if (actor.id !== object.record.id) actor.memberOf = [...new Set([...(actor.memberOf ?? []), object.record.id])];
			return null;
		}
		const role = slug(type) || type;
		if (object.record.type === 'place')
			return this.#claim(subject.record.id, type, { type: 'place', place: object.record.id, role }, citations);
		return this.#claim(subject.record.id, type, { type: 'participant', actor: object.record.id, role }, citations);
	}

	#actorOf({ record }: Named): Actor | undefined {
		return record?.type === 'actor' ? this.#builder.actors.find(({ id }) => id === record.id) : undefined;
	}

	#claim(about: string, type: string, value: Parameters<DossierBuilder['claim']>[2], citations: Citation[]): null {
		const property = slug(type) || type;
		const own = ['when', 'where', 'participant'].includes(property);
		if (!own && !this.#builder.questions.some((question) => question.property === property)) {
			this.#builder.questions.push({ property, label: plainWords(type) });
		}
		this.#builder.claim(about, property, value, { citations });
		return null;
	}

	#addEvent({ id, type, trigger }: Happening): void {
		const words = this.#named.get(trigger);
		if (!words || this.#events.has(id)) return;
		this.#used.add(trigger);
		const title = words.entity.words.replace(/\s+/g, ' ').trim() || plainWords(type);
		const wish = `${this.#source}-${id}`;
		this.#events.set(
			id,
			this.#builder.event(wish, { kind: slug(type) || 'incident', title }, { citations: words.citations })
		);
	}

	#addArguments({ id, trigger, args }: Happening): string | null {
		const event = this.#events.get(id);
		if (event === undefined) return `${trigger}, the words for this event, was not taken, or is not in this file.`;
		for (const { role, id: of } of args) {
			const other = this.#events.get(of);
			const named = this.#named.get(of);
			if (other !== undefined) {
				this.#claim(
					event,
					role,
					{ type: 'event', event: other, relation: slug(role) || role },
					this.#citationsOf(trigger)
				);
			} else if (named) this.#addArgument(event, role, named);
			else this.#report.warn('argument-left-out', `${this.#source}: ${id} ${role}:${of}`);
		}
		return null;
	}

	#addArgument(event: string, role: string, { entity, citations, record }: Named): void {
		this.#used.add(entity.id);
		const slugged = slug(role) || role;
		if (record?.type === 'actor')
			this.#claim(event, 'participant', { type: 'participant', actor: record.id, role: slugged }, citations);
		else if (record?.type === 'place')
			this.#claim(event, 'where', { type: 'place', place: record.id, role: slugged }, citations);
		else {
			const words = entity.words.replace(/\s+/g, ' ').trim();
			const date = isTime(entity.type) ? readDate(words, 'day-first') : null;
			if (date && !date.ambiguous) this.#claim(event, 'when', { type: 'time', edtf: date.edtf }, citations);
			else this.#claim(event, role, { type: 'category', slug: slug(words) || words, label: words }, citations);
		}
	}

	#citationsOf(id: string): Citation[] {
		return this.#named.get(id)?.citations ?? [];
	}

	/** Attributes, references and notes stay beside the record they are of, under `brat`. */
	#keepBeside({ type, of: target, words }: AboutAnnotation): string | null {
		const id = this.#events.get(target) ?? this.#named.get(target)?.record?.id;
		const { actors, events, places } = this.#builder;
		const record =
			events.find((one) => one.id === id) ??
			actors.find((one) => one.id === id) ??
			places.find((one) => one.id === id)?.properties;
		if (id === undefined || record === undefined)
			return `${target} became no record, so there is nothing to keep this beside.`;
		const before: unknown = 'brat' in record ? record.brat : undefined;
		Object.assign(record, {
			brat: [...(Array.isArray(before) ? before : []), words === '' ? type : `${type}: ${words}`]
		});
		return null;
	}
}

/** Those of one form, in the order of the file. */
function of<F extends Annotation['form']>(
	all: readonly AnnotationAt[],
	form: F
): AnnotationAt<Extract<Annotation, { form: F }>>[] {
	return all.flatMap(({ at, annotation }) => (isForm(annotation, form) ? [{ at, annotation }] : []));
}

function isForm<F extends Annotation['form']>(
	annotation: Annotation,
	form: F
): annotation is Extract<Annotation, { form: F }> {
	return annotation.form === form;
}

/** Each id with the first of those it names the same as. */
function namesOfOne(equals: readonly AnnotationAt<Equals>[]): Map<string, string> {
	const groups = new Map<string, string>();
	for (const { annotation } of equals) {
		const first = annotation.ids.map((id) => groups.get(id)).find(Boolean) ?? annotation.ids[0] ?? '';
		for (const id of annotation.ids) groups.set(id, first);
	}
	return groups;
}

function joined(citations: readonly Citation[], more: readonly Citation[]): Citation[] {
	const known = new Set(citations.map(({ start, end }) => `${start} ${end}`));
	return [...citations, ...more.filter(({ start, end }) => !known.has(`${start} ${end}`))];
}

/** "Has_Weapon" and "hasWeapon" as words. */
function plainWords(type: string): string {
	return type
		.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
		.replace(/_+/g, ' ')
		.trim();
}

/** An annotation as a row shows it. */
function inWords(annotation: Annotation): { title: string; kind?: string } {
	if (annotation.form === 'equals') return { title: annotation.ids.join(' = ') };
	const { form, type: kind } = annotation;
	if (form === 'relation') return { title: `${annotation.from} – ${annotation.to}`, kind };
	return { title: form === 'happening' ? annotation.trigger : annotation.words, kind };
}
