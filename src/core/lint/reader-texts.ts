// Every text of a dossier that is shown to a reader, but for words that a source itself prints.
import { isObject } from '#core/dossier/records.ts';
import type { Dossier, Remarks, Value } from '#core/dossier/types.ts';

/** A text and where it stands. */
export interface ReaderText {
	pointer: string;
	text: string;
	/** `name`: a title, a name or an answer, shown as one line; `slug`: shown as its words; `prose`: sentences of ours. */
	kind: 'name' | 'slug' | 'prose';
	/** Id of its record; `null` at the top of the dossier and in questions. */
	id: string | null;
	/** Whether the record is a suggestion that nobody has accepted. */
	isSuggested: boolean;
}

type TextPart = Pick<ReaderText, 'pointer' | 'kind'> & { text: string | undefined };

/** The texts in the order of the file. Linear in the length of the dossier. */
export function* readerTexts(dossier: Dossier): Generator<ReaderText> {
	const { title, summary, places, questions } = dossier;
	yield* parts({}, null, [name('/title', title), prose('/summary', summary)]);
	for (const [at, source] of dossier.sources.entries()) {
		const base = `/sources/${at}`;
		const named = [name(`${base}/title`, source.title), name(`${base}/publisher`, source.publisher)];
		yield* parts(source, source.id, [...named, ...remarks(base, source)]);
	}
	for (const [at, place] of places.features.entries()) {
		const { name: called, names = {}, kind } = place.properties;
		const base = `/places/features/${at}/properties`;
		const others = Object.entries(names).map(([language, one]) => name(`${base}/names/${language}`, one));
		const own = [name(`${base}/name`, called), ...others, slug(`${base}/kind`, kind)];
		yield* parts(place, place.id, [...own, ...remarks(base, place.properties)]);
	}
	for (const [at, actor] of dossier.actors.entries()) {
		const { name: called, kind, aliases = [], roles = [] } = actor;
		const base = `/actors/${at}`;
		const lists = [
			...aliases.map((alias, nth) => name(`${base}/aliases/${nth}`, alias)),
			...roles.map((role, nth) => name(`${base}/roles/${nth}/title`, role.title))
		];
		const own = [name(`${base}/name`, called), slug(`${base}/kind`, kind), ...lists];
		yield* parts(actor, actor.id, [...own, ...remarks(base, actor)]);
	}
	for (const [at, event] of dossier.events.entries()) {
		const base = `/events/${at}`;
		const own = [name(`${base}/title`, event.title), slug(`${base}/kind`, event.kind)];
		yield* parts(event, event.id, [...own, ...remarks(base, event)]);
	}
	for (const [at, { label, excludes = [] }] of questions.entries()) {
		const reasons = excludes.map(([, , because], nth) => prose(`/questions/${at}/excludes/${nth}/2`, because));
		yield* parts({}, null, [name(`/questions/${at}/label`, label), ...reasons]);
	}
	for (const [at, statement] of dossier.statements.entries()) {
		const base = `/statements/${at}`;
		const own = [prose(`${base}/gist`, statement.gist), slug(`${base}/medium`, statement.medium)];
		yield* parts(statement, statement.id, [...own, ...remarks(base, statement)]);
	}
	for (const [at, claim] of dossier.claims.entries()) {
		const base = `/claims/${at}`;
		yield* parts(claim, claim.id, [...answer(`${base}/value`, claim.value), ...remarks(base, claim)]);
	}
}

function* parts(record: object, id: string | null, all: readonly TextPart[]): Generator<ReaderText> {
	const isSuggested = isObject(Reflect.get(record, 'draft'));
	for (const { pointer, kind, text } of all) if (text !== undefined) yield { pointer, kind, text, id, isSuggested };
}

function answer(base: string, value: Value): TextPart[] {
	switch (value.type) {
		case 'category':
			return [name(`${base}/label`, value.label)];
		case 'quantity':
			return [
				slug(`${base}/unit`, value.unit),
				name(`${base}/words`, value.words),
				...(value.parts ?? []).map(({ of }, nth) => slug(`${base}/parts/${nth}/of`, of))
			];
		case 'participant':
		case 'place':
			return [slug(`${base}/role`, value.role)];
		case 'event':
			return [slug(`${base}/relation`, value.relation)];
		case 'time':
			return [];
	}
}

function remarks(base: string, { note, inferred }: Remarks): TextPart[] {
	return [prose(`${base}/note`, note), prose(`${base}/inferred`, inferred)];
}

function name(pointer: string, text: string | undefined): TextPart {
	return { pointer, text, kind: 'name' };
}

function prose(pointer: string, text: string | undefined): TextPart {
	return { pointer, text, kind: 'prose' };
}

function slug(pointer: string, text: string | undefined): TextPart {
	return { pointer, text, kind: 'slug' };
}
