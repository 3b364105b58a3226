// W3C Web Annotations (JSON-LD): every citation of what is shown, with the record that rests on it.
// https://www.w3.org/TR/annotation-model/
import type { RecordOf } from '#core/dossier/records.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { statementHedge, statementLine } from '#core/words/hedge.ts';
import { answerLine, toldTitle } from '#core/words/event-told.ts';
import { annotationTarget, quotedWords, type AnnotationTarget } from './annotation-target.ts';
import { excerpt } from './excerpt.ts';
import type { Format } from './format.ts';
import { nameIri } from './iri.ts';
import { selection } from './selection.ts';
import { gathered, memberLines } from './slices.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface TextualBody {
	type: 'TextualBody';
	format: 'text/plain' | 'application/json';
	value: string;
	language?: string;
}

/** One citation: the record in words and as it stands in the dossier, and its passage. */
export interface WebAnnotation {
	id: string;
	type: 'Annotation';
	motivation: 'identifying' | 'describing';
	body: [TextualBody, TextualBody];
	target: AnnotationTarget;
}

type CitedType = 'place' | 'actor' | 'event' | 'statement' | 'claim';
/** A record that rests on citations. */
type AnnotatedRecord = { [T in CitedType]: { type: T; record: RecordOf[T] } }[CitedType];

/**
 * An AnnotationCollection, one annotation a line. The second body is JSON: `{ "type", "citation", "record" }`, the record as a dossier
 * has it and the position of the citation in its list. Records that cite nothing have no annotation.
 */
export const webAnnotations: Format = {
	id: 'web-annotations',
	extensions: ['jsonld', 'json'],
	mediaType: `application/ld+json;profile="${CONTEXT}"`,
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const dossier = excerpt(shown, catalogue);
		const annotations = annotationsOf(dossier, catalogue);
		const members = {
			'@context': CONTEXT,
			id: nameIri(['annotations', dossier.id]),
			type: 'AnnotationCollection',
			label: dossier.title,
			total: annotations.length
		};
		const page = { id: nameIri(['annotations', dossier.id, 0]), type: 'AnnotationPage', startIndex: 0 };
		yield `${open(members)},\n"first":${open(page)},"items":[`;
		yield* gathered(memberLines(annotations));
		yield ']}}\n';
	}
};

/** A JSON object without its last brace. */
function open(members: object): string {
	return JSON.stringify(members).slice(0, -1);
}

/** The annotations of a dossier, record by record in the order of the file; `catalogue` must know all that its records name. */
function annotationsOf(dossier: Dossier, catalogue: Catalogue): WebAnnotation[] {
	const records: AnnotatedRecord[] = [
		...dossier.places.features.map((record) => ({ type: 'place' as const, record })),
		...dossier.actors.map((record) => ({ type: 'actor' as const, record })),
		...dossier.events.map((record) => ({ type: 'event' as const, record })),
		...dossier.statements.map((record) => ({ type: 'statement' as const, record })),
		...dossier.claims.map((record) => ({ type: 'claim' as const, record }))
	];
	return records.flatMap((cited) => {
		const quoted = quotedWords(cited.type === 'statement' ? cited.record.quote : undefined, citationsOf(cited));
		return citationsOf(cited).flatMap((citation, index) => {
			const source = catalogue.sources.get(citation.source);
			const target = source && annotationTarget(citation, quoted.get(citation) ?? null, source);
			return target === undefined ? [] : [annotation(cited, index, target, catalogue)];
		});
	});
}

function citationsOf({ type, record }: AnnotatedRecord): readonly Citation[] {
	return type === 'place' ? record.properties.citations : record.citations;
}

function annotation(
	cited: AnnotatedRecord,
	index: number,
	target: AnnotationTarget,
	catalogue: Catalogue
): WebAnnotation {
	const { type, record } = cited;
	return {
		id: nameIri(['annotation', catalogue.dossier.id, record.id, index]),
		type: 'Annotation',
		motivation: type === 'place' || type === 'actor' ? 'identifying' : 'describing',
		body: [
			{ type: 'TextualBody', format: 'text/plain', ...inWords(cited, catalogue) },
			{ type: 'TextualBody', format: 'application/json', value: JSON.stringify({ type, citation: index, record }) }
		],
		target
	};
}

/** An event's title with all that is not told flatly: nothing else stands beside it. */
function titleOf({ id, title }: RecordOf['event'], catalogue: Catalogue): string {
	const record = catalogue.record(id);
	return record === undefined ? title : toldTitle(record, catalogue);
}

/** The record for people; the language of a dossier is that of its own words, a quote has its own. */
function inWords(cited: AnnotatedRecord, catalogue: Catalogue): { value: string; language?: string } {
	const { language } = catalogue.dossier;
	switch (cited.type) {
		case 'place':
			return { value: cited.record.properties.name };
		case 'actor':
			return { value: cited.record.name };
		case 'event':
			return { value: titleOf(cited.record, catalogue), language };
		case 'statement': {
			const { quote, language: own } = cited.record;
			const value = statementLine(cited.record);
			if (quote === undefined) return { value, language };
			// With our words before it, the line is in no one language.
			return { value, ...(own && statementHedge(cited.record) === null && { language: own }) };
		}
		case 'claim':
			return { value: answerLine(cited.record, catalogue), language };
	}
}
