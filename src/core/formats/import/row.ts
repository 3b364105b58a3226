// One row of somebody's data as records: a place, what happened there, and a claim for each thing the row says.
import { Report } from '#core/dossier/report.ts';
import { isPlainTree } from '#core/dossier/schema/tree.ts';
import type { Geometry, Remarks } from '#core/dossier/types.ts';
import { timeWords } from '#core/time/words.ts';
import { listed, titleTerm } from '#core/words/vocabulary.ts';
import { readFigure, type FigureWish } from './figures.ts';
import type { DossierMaker, Ground, PlaceWish, SourceWish } from './maker.ts';
import type { SaidHow } from './own-row.ts';
import type { RowPlace, Tally } from './tally.ts';

/** A time a row gives. */
export interface WhenWish extends Remarks, SaidHow {
	edtf: string;
}

/** Somebody who is named in it with a role. */
export interface ActorWish extends Remarks, SaidHow {
	name: string;
	/** `group`, marked as ours, where the row does not say. */
	kind?: string;
	role: string;
}

/** All that a row says, whichever tool it is from. */
export interface RowFacts {
	at: RowPlace;
	id?: string;
	/** Of the event; "incident", marked as ours, where the row does not say. */
	kind?: string;
	title?: string;
	description?: string;
	/** What kind of thing the row lists, in its own words. */
	listedKind?: string;
	when?: WhenWish;
	place?: PlaceWish;
	/** How the row puts it there; flatly when not given. */
	placed?: SaidHow;
	actors?: ActorWish[];
	/** Sources the row names. */
	sources?: SourceWish[];
	/** Figures, and what they stand on where that is not the row's sources. */
	figures?: FigureWish[];
	figureGround?: Ground;
	categories?: { property: string; slug: string; label: string }[];
	/** What the row stands on when it names no source; the file itself where that is not given. */
	unsourced?: Ground;
	/** Kept beside the event, or the remark, under this key. */
	kept?: { key: string; values: Record<string, unknown> };
}

/** Characters of a title; what is longer is kept whole in the note. */
const LONGEST_TITLE = 240;

/** What a row without a date, figures and people is: a place somebody noted, said in the file's own voice; else an event. */
function isEvent({ when, kind, actors = [], figures = [], categories = [] }: RowFacts): boolean {
	return when !== undefined || kind !== undefined || actors.length + figures.length + categories.length > 0;
}

/** Adds the records of a row. Always takes it: what is wrong with a row is found before. */
export function addRow(facts: RowFacts, maker: DossierMaker, tally: Tally): void {
	const ground = groundOf(facts, maker);
	const place = facts.place && maker.place(withPlainKept(facts.place, facts, tally), ground);
	if (!facts.place?.geometry) tally.warn('no-position', where(facts));
	const beside = facts.kept && Object.keys(facts.kept.values).length > 0 ? { [facts.kept.key]: facts.kept.values } : {};
	const kept = plainOrNothing(beside, facts, tally);
	if (place !== undefined && !isEvent(facts)) {
		const gist = facts.description ?? listedWords(facts);
		maker.remark(place, gist, ground, facts.description === undefined ? { editorial: ['gist'] } : {}, kept);
	} else addEvent(facts, ground, place, kept, maker, tally);
	tally.take(facts);
}

function addEvent(
	facts: RowFacts,
	ground: Ground,
	place: string | undefined,
	kept: object,
	maker: DossierMaker,
	tally: Tally
): void {
	const wish = facts.id ?? `event-${maker.events.length + 1}`;
	if (maker.ids.has(wish)) tally.warn('duplicate-id', `${where(facts)}: ${wish}`);
	const { title, ours, whole } = titleOf(facts);
	const editorial = [...(ours ? ['title'] : []), ...(facts.kind === undefined ? ['kind'] : [])];
	const remarks: Remarks = { ...(editorial.length > 0 && { editorial }), ...(whole !== undefined && { note: whole }) };
	const event = maker.event(wish, { kind: facts.kind ?? 'incident', title, ...remarks }, ground, kept);
	if (facts.when === undefined) tally.warn('no-date', where(facts));
	else {
		const { edtf, ...said } = facts.when;
		maker.claim(event, 'when', { type: 'time', edtf }, ground, said);
	}
	if (place !== undefined) maker.claim(event, 'where', { type: 'place', place }, ground, facts.placed);
	for (const { name, kind, role, ...said } of facts.actors ?? []) {
		const actor = maker.actor(name, kind ?? 'group', ground, kind === undefined ? { editorial: ['kind'] } : {});
		maker.claim(event, 'participant', { type: 'participant', actor, role }, ground, said);
	}
	for (const { property, slug, label } of facts.categories ?? []) {
		maker.claim(event, property, { type: 'category', slug, label }, ground);
	}
	for (const figure of facts.figures ?? []) {
		const { claims, problem } = readFigure(figure);
		if (problem !== undefined) tally.warn('figure-in-doubt', `${where(facts)}: ${problem}`);
		for (const { value, remarks: beside } of claims) {
			maker.claim(event, figure.property, value, facts.figureGround ?? ground, beside);
		}
	}
}

function groundOf(facts: RowFacts, maker: DossierMaker): Ground {
	const sources = (facts.sources ?? []).map((wish) => maker.source(wish));
	if (sources.length > 0) return { citations: maker.whole(sources) };
	return facts.unsourced ?? { citations: maker.whole([maker.fileSource(facts.at.file)]) };
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

function withPlainKept(place: PlaceWish, facts: RowFacts, tally: Tally): PlaceWish {
	return place.kept === undefined ? place : { ...place, kept: plainOrNothing(place.kept, facts, tally) };
}

/** What is kept as it is must be something a dossier can hold: not nested without end, no keys that reach into objects. */
function plainOrNothing(kept: object, facts: RowFacts, tally: Tally): object {
	if (isPlainTree(kept, new Report([], []))) return kept;
	tally.warn('kept-left-out', where(facts));
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
