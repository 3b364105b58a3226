// Reads one text and suggests what it holds: places, quotations, statements, actors, dates and figures.
import type { Doubt } from '#core/dossier/types.ts';
import { ActorReader } from './actors/actors.ts';
import type { ActorFound } from './actors/found.ts';
import { speakersOf } from './actors/speaking.ts';
import { TextDates } from './dates/dates.ts';
import { figuresIn, type FigureFound } from './figures/figures.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { draftPlaces, type PlacesOptions } from './places/places.ts';
import type { Indirect } from './quotations/indirect.ts';
import { covering } from './suggestions/covering.ts';
import { QuotationReader, type Quotation } from './quotations/quotations.ts';
import { siteMentions } from './sites/mentions.ts';
import { sitesIn, type SiteFound } from './sites/sites.ts';
import { positions, type Positions } from './reading/positions.ts';
import { paragraphsOf, withTokens, type Utf16Span } from './reading/paragraphs.ts';
import type {
	ActorMention,
	DateMention,
	Deniable,
	FigureMention,
	IndirectMention,
	PlaceMention,
	QuotationMention,
	SpeakerMention,
	TextDraft
} from './types.ts';

/** What is known beside the text. */
export interface DraftOptions extends PlacesOptions {
	/** The day the text was published, `2014-12-16`: weekdays are counted from it where the text has no date line. */
	published?: string;
}

/** Of each kind in one text; a text of more is no report, and what comes after is left out. */
const MOST = 100_000;

/**
 * Everything a first reading of a normalised text suggests; offsets are code points. Without a gazetteer no places.
 * Takes time in proportion to the text, whatever the text is.
 */
export function draftText(text: string, gazetteer: Gazetteer | null, options: DraftOptions = {}): TextDraft {
	const { quotations, indirect, dates, figures, names, sites, paragraphs } = readParagraphs(text, gazetteer, options);
	const at = positions(text);
	const likely = gazetteer === null ? [] : draftPlaces(text, gazetteer, options);
	const named = names.finish(among(likely, at));
	const places = withoutFirstNames(likely, named, at);
	const isPlace = among(places, at);
	const scene = { text, actors: named, paragraphs, isPlace, quoted: quotations.map(({ quoted }) => quoted) };
	const spoken = [...quotations, ...indirect];
	const { keys, unnamed } = speakersOf(
		spoken.flatMap(({ speaker }) => speaker ?? []),
		scene
	);
	const actors = [...named, ...unnamed].sort((a, b) => a.start - b.start || b.end - a.end);
	const key = keys.values();
	const speaker = (stretch: Utf16Span): SpeakerMention => {
		const actor = key.next().value ?? null;
		return { ...at.named(stretch), ...(actor === null ? {} : { actor }) };
	};
	const stamp = dates.stamp;
	return {
		places,
		sites: siteMentions(sites, at, places),
		quotations: quotations.map((one) => quotationMention(one, at, one.speaker && speaker(one.speaker))),
		indirect: indirect.map((one) => indirectMention(one, at, speaker(one.speaker))),
		actors: actors.map((one) => actorMention(one, at)),
		dates: dates.finish().map(({ anchor, ...one }): DateMention => ({
			...at.named(one),
			rule: one.rule,
			score: one.score,
			edtf: one.edtf,
			...(anchor ? { anchor: at.span(anchor) } : {})
		})),
		figures: figures.map((one) => figureMention(one, at)),
		...(stamp === null ? {} : { stamp })
	};
}

interface TextRead {
	quotations: Quotation[];
	indirect: Indirect[];
	dates: TextDates;
	figures: FigureFound[];
	names: ActorReader;
	sites: SiteFound[];
	paragraphs: Utf16Span[];
}

/** Every paragraph is cut into tokens once, and each reader takes what is its own. */
function readParagraphs(text: string, gazetteer: Gazetteer | null, { published }: DraftOptions): TextRead {
	const speech = new QuotationReader(text);
	const read: TextRead = {
		quotations: [],
		indirect: [],
		dates: new TextDates(published),
		figures: [],
		names: new ActorReader(gazetteer),
		sites: [],
		paragraphs: []
	};
	for (const stretch of paragraphsOf(text)) {
		const paragraph = withTokens(text, stretch);
		const spoken = speech.read(paragraph);
		const dates = read.dates.read(paragraph);
		read.names.read(paragraph);
		take(read.sites, sitesIn(paragraph));
		read.paragraphs.push(stretch);
		take(read.quotations, spoken.quotations);
		take(read.indirect, spoken.indirect);
		take(read.figures, figuresIn(paragraph, dates));
	}
	return read;
}

function take<T>(list: T[], more: readonly T[]): void {
	for (const one of more) if (list.length < MOST) list.push(one);
}

function quotationMention(found: Quotation, at: Positions, speaker: SpeakerMention | null): QuotationMention {
	const { quoted, cue, rule, score, continues } = found;
	return {
		...at.named(quoted),
		speaker,
		cue: cue && at.span(cue),
		words: at.span({ start: quoted.from, end: quoted.to }),
		closed: quoted.closed,
		rule,
		score,
		...(continues ? { continues } : {}),
		...toldOf(found)
	};
}

function actorMention(found: ActorFound, at: Positions): ActorMention {
	const { key, name, kind, role, orElse, rule, score } = found;
	return {
		...at.named(found),
		key,
		name,
		kind,
		...(role === undefined ? {} : { role }),
		...(orElse === undefined ? {} : { orElse }),
		rule,
		score
	};
}

/** Whether a stretch begins within the name of a place; the places are in order. */
function among(places: readonly PlaceMention[], at: Positions): (stretch: Utf16Span) => boolean {
	const placeAt = covering(places);
	return (stretch) => {
		const { start } = at.span(stretch);
		return placeAt({ start, end: start + 1 }) !== undefined;
	};
}

/** Without the places that are the first name of somebody the text names in full. */
function withoutFirstNames(
	places: readonly PlaceMention[],
	actors: readonly ActorFound[],
	at: Positions
): PlaceMention[] {
	const people = actors.filter(({ kind }) => kind === 'person').map((actor) => at.span(actor));
	const personAt = covering(people.toSorted((a, b) => a.start - b.start));
	return places.filter((place) => {
		const person = personAt(place);
		// "In the U.S. Anna Berg said": an abbreviation ends a sentence as well, and is nobody's first name.
		return place.text.includes('.') || person?.start !== place.start || person.end === place.end;
	});
}

function indirectMention(found: Indirect, at: Positions, speaker: SpeakerMention): IndirectMention {
	const { cue, rule, score } = found;
	return { ...at.named(found), speaker, cue: at.span(cue), rule, score, ...toldOf(found) };
}

function toldOf({ denied, doubt }: { denied: boolean; doubt?: Doubt }): Deniable {
	return { ...(denied ? { polarity: 'denied' } : {}), ...(doubt === undefined ? {} : { certainty: doubt }) };
}

function figureMention(found: FigureFound, at: Positions): FigureMention {
	const { value, high, bound, unit, property, words, rule, score } = found;
	return {
		...at.named(found),
		value,
		...(high === undefined ? {} : { high }),
		bound,
		unit,
		...(property === undefined ? {} : { property }),
		...(words === undefined ? {} : { words }),
		rule,
		score,
		...toldOf(found)
	};
}
