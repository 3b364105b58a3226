// Quotations and indirect statements of a text as records.
import type { Span } from '#core/citation/resolve.ts';
import { QUOTE_JOINT } from '#core/citation/quote.ts';
import { byPronoun } from '#core/dossier/tool-words.ts';
import type { Citation, Statement } from '#core/dossier/types.ts';
import type { Deniable, IndirectMention, QuotationMention, SpeakerMention } from '../types.ts';
import { covering } from './covering.ts';
import { cite, surest, type Drafted, type Suggested } from './suggested.ts';

/** A statement, and the span of the text that it covers. */
export interface SpannedStatement {
	record: Suggested<Statement>;
	spans: Span[];
}

/** Names of actors by their keys within the text. */
type ActorNames = ReadonlyMap<string, string>;

/** The statements of one text in its order; an indirect one that holds no more than a quotation is left to it. */
export function statementsOf(drafted: Drafted): SpannedStatement[] {
	const { quotations, indirect } = drafted.draft;
	const names: ActorNames = new Map(drafted.draft.actors.map(({ key, name }) => [key, name]));
	const direct = together(quotations).map((parts) => directOf(parts, names, drafted));
	const quotedAt = covering(quotations, 1);
	const told = indirect.filter((one) => quotedAt(one) === undefined).map((one) => indirectOf(one, names, drafted));
	return [...direct, ...told].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** Quotations that go on from the one before them belong to it. */
function together(quotations: readonly QuotationMention[]): QuotationMention[][] {
	const groups: QuotationMention[][] = [];
	for (const quotation of quotations) {
		const last = groups.at(-1);
		const alike = last?.at(-1)?.polarity === quotation.polarity;
		if (quotation.continues && last && alike && sameSpeaker(last.at(-1)?.speaker, quotation.speaker))
			last.push(quotation);
		else groups.push([quotation]);
	}
	return groups;
}

function sameSpeaker(one: SpeakerMention | null | undefined, other: SpeakerMention | null): boolean {
	if (!one || !other) return false;
	return one.actor === undefined ? one.start === other.start : one.actor === other.actor;
}

function directOf(parts: readonly QuotationMention[], names: ActorNames, drafted: Drafted): SpannedStatement {
	const [first] = parts;
	const words = parts.map((part) => part.words);
	const speaker = first?.speaker ?? null;
	const record: Suggested<Statement> = {
		id: drafted.ids.fresh(`${drafted.source} quote`),
		...speakerOf(speaker, drafted),
		form: 'direct',
		quote: words.map(({ start, end }) => drafted.text.slice(start, end)).join(QUOTE_JOINT),
		about: [],
		...toldOf(first),
		...inferred(speaker, names),
		citations: [
			...attribution(speaker, first?.cue ?? null, words, drafted),
			...words.map((span) => cite(drafted, span, 'words'))
		],
		draft: surest(parts.map(({ rule, score }) => ({ rule, score }))) ?? { rule: '', score: 0 }
	};
	return { record, spans: [...parts] };
}

/** Without a gist: the words of the text stay in the text, and the sentence about them is a person's to write. */
function indirectOf(mention: IndirectMention, names: ActorNames, drafted: Drafted): SpannedStatement {
	const { speaker, cue, rule, score } = mention;
	const record: Suggested<Statement> = {
		id: drafted.ids.fresh(`${drafted.source} statement`),
		...speakerOf(speaker, drafted),
		form: 'indirect',
		about: [],
		...toldOf(mention),
		...inferred(speaker, names),
		citations: [...attribution(speaker, cue, [mention], drafted), cite(drafted, mention)],
		draft: { rule, score }
	};
	return { record, spans: [mention] };
}

function speakerOf(speaker: SpeakerMention | null, drafted: Drafted): { speaker: string | null } {
	return { speaker: (speaker?.actor !== undefined ? drafted.actors.get(speaker.actor) : undefined) ?? null };
}

function toldOf({ polarity, certainty }: Deniable = {}): Deniable {
	return { ...(certainty === undefined ? {} : { certainty }), ...(polarity === undefined ? {} : { polarity }) };
}

/** A pronoun that was taken for somebody is said to be one. */
function inferred(speaker: SpeakerMention | null, names: ActorNames): { inferred?: string } {
	if (speaker?.actor === undefined || !/^(?:he|she)$/i.test(speaker.text)) return {};
	return {
		inferred: byPronoun(speaker.text, names.get(speaker.actor) ?? speaker.actor)
	};
}

/** The words that say who speaks, with the verb where it stands near; not where they would cover what was said. */
function attribution(
	speaker: SpeakerMention | null,
	cue: Span | null,
	words: readonly Span[],
	drafted: Drafted
): Citation[] {
	if (speaker === null) return [];
	const whole =
		cue && Math.max(speaker.end, cue.end) - Math.min(speaker.start, cue.start) <= NEAR
			? { start: Math.min(speaker.start, cue.start), end: Math.max(speaker.end, cue.end) }
			: { start: speaker.start, end: speaker.end };
	const clear = (span: Span) => words.every(({ start, end }) => span.end <= start || span.start >= end);
	const span = [whole, { start: speaker.start, end: speaker.end }].find(clear);
	return span ? [cite(drafted, span, 'attribution')] : [];
}

/** Code points from the speaker to the verb. */
const NEAR = 120;
