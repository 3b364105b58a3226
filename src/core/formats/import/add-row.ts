// One row of somebody's data as records: a place, what happened there, and a claim for each thing the row says.
import { Report } from '#core/dossier/report.ts';
import { isPlainTree } from '#core/dossier/schema/tree.ts';
import type { Geometry, Remarks } from '#core/dossier/types.ts';
import { timeWords } from '#core/time/words.ts';
import { listed, titleTerm } from '#core/words/vocabulary.ts';
import { readFigure } from './figures.ts';
import type { DossierBuilder } from './dossier-builder.ts';
import type { ImportReport } from './import-report.ts';
import type { RowPlace, RecordBasis, FoundPlace, RowFacts } from './row-facts.ts';

/** Characters of a title; what is longer is kept whole in the note. */
const LONGEST_TITLE = 240;

/** What a row without a date, figures and people is: a place somebody noted, said in the file's own voice; else an event. */
function isEvent({ when, kind, actors = [], figures = [], categories = [] }: RowFacts): boolean {
	return when !== undefined || kind !== undefined || actors.length + figures.length + categories.length > 0;
}

/** Adds the records of a row. Always takes it: what is wrong with a row is found before. */
export function addRow(facts: RowFacts, builder: DossierBuilder, report: ImportReport): void {
	const ground = groundOf(facts, builder);
	const place = facts.place && builder.place(withPlainKept(facts.place, facts, report), ground);
	if (!facts.place?.geometry) report.warn('no-position', where(facts));
	const beside = facts.kept && Object.keys(facts.kept.values).length > 0 ? { [facts.kept.key]: facts.kept.values } : {};
	const kept = plainOrNothing(beside, facts, report);
	if (place !== undefined && !isEvent(facts)) {
		const gist = facts.description ?? listedWords(facts);
		builder.remark(place, gist, ground, facts.description === undefined ? { editorial: ['gist'] } : {}, kept);
	} else addEvent(facts, ground, place, kept, builder, report);
	report.take(facts);
}

function addEvent(
	facts: RowFacts,
	ground: RecordBasis,
	place: string | undefined,
	kept: object,
	builder: DossierBuilder,
	report: ImportReport
): void {
	const wish = facts.id ?? `event-${builder.events.length + 1}`;
	if (builder.ids.has(wish)) report.warn('duplicate-id', `${where(facts)}: ${wish}`);
	const { title, ours, whole } = titleOf(facts);
	const editorial = [...(ours ? ['title'] : []), ...(facts.kind === undefined ? ['kind'] : [])];
	const remarks: Remarks = { ...(editorial.length > 0 && { editorial }), ...(whole !== undefined && { note: whole }) };
	const event = builder.event(wish, { kind: facts.kind ?? 'incident', title, ...remarks }, ground, kept);
	if (facts.when === undefined) report.warn('no-date', where(facts));
	else {
		const { edtf, ...said } = facts.when;
		builder.claim(event, 'when', { type: 'time', edtf }, ground, said);
	}
	if (place !== undefined) builder.claim(event, 'where', { type: 'place', place }, ground, facts.placed);
	for (const { name, kind, role, ...said } of facts.actors ?? []) {
		const actor = builder.actor(name, kind ?? 'group', ground, kind === undefined ? { editorial: ['kind'] } : {});
		builder.claim(event, 'participant', { type: 'participant', actor, role }, ground, said);
	}
	for (const { property, slug, label } of facts.categories ?? []) {
		builder.claim(event, property, { type: 'category', slug, label }, ground);
	}
	for (const figure of facts.figures ?? []) {
		const { claims, problem } = readFigure(figure);
		if (problem !== undefined) report.warn('figure-in-doubt', `${where(facts)}: ${problem}`);
		for (const { value, remarks: beside } of claims) {
			builder.claim(event, figure.property, value, facts.figureGround ?? ground, beside);
		}
	}
}

function groundOf(facts: RowFacts, builder: DossierBuilder): RecordBasis {
	const sources = (facts.sources ?? []).map((wish) => builder.source(wish));
	if (sources.length > 0) return { citations: builder.whole(sources) };
	return facts.unsourced ?? { citations: builder.whole([builder.fileSource(facts.at.file)]) };
}

/** What can be told of a row that only names a place: that the file lists it, and as what. */
function listedWords({ title, place, listedKind }: RowFacts): string {
	return `${[`Listed as “${title ?? place?.name ?? ''}”`, listedKind].filter(Boolean).join(', ')}.`;
}

/** The row's own title or words, else what is known of it, marked as ours. */
function titleOf(facts: RowFacts): { title: string; ours: boolean; whole?: string } {
	const { title, description } = facts;
	const own = title ?? description;
	if (own === undefined) return { title: titleMade(facts), ours: true };
	const whole = title !== undefined ? description : undefined;
	if (own.length <= LONGEST_TITLE) return { title: own, ours: false, ...(whole !== undefined && { whole }) };
	const cut = own.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '');
	return { title: `${cut} …`, ours: false, whole: whole ?? own };
}

/** A title for a row that has none: its place, else what kind of thing happened, to whom and when. */
function titleMade({ place, kind, actors = [], when }: RowFacts): string {
	if (place) return place.name;
	const what = kind === undefined ? 'Event' : titleTerm('eventKind', kind);
	const who = listed([...new Set(actors.map(({ name }) => name))]);
	return [what, who, when && timeWords(when.edtf)].filter(Boolean).join(', ');
}

function withPlainKept(place: FoundPlace, facts: RowFacts, report: ImportReport): FoundPlace {
	return place.kept === undefined ? place : { ...place, kept: plainOrNothing(place.kept, facts, report) };
}

/** What is kept as it is must be something a dossier can hold: not nested without end, no keys that reach into objects. */
function plainOrNothing(kept: object, facts: RowFacts, report: ImportReport): object {
	if (isPlainTree(kept, new Report([], []))) return kept;
	report.warn('kept-left-out', where(facts));
	return {};
}

/** A row in words. */
export function where({ at }: { at: RowPlace }): string {
	return `${at.file}, line ${at.line}`;
}

/** A point as a geometry; null for 0, 0, which is the sign of coordinates that were never filled in. */
export function pointGeometry(longitude: number, latitude: number): Geometry | null {
	return longitude === 0 && latitude === 0 ? null : { type: 'Point', coordinates: [longitude, latitude] };
}
