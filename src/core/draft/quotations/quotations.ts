// Direct quotations of a text and who speaks them, paragraph by paragraph: a speaker is carried on where the text does so.
import type { Doubt } from '#core/dossier/types.ts';
import type { Paragraph, Utf16Span } from '../reading/paragraphs.ts';
import { doubtInVerb } from '../polarity/doubt.ts';
import { isJudged, isReallySaid } from '../polarity/attributed.ts';
import { saidOfQuotation } from '../polarity/quoted.ts';
import { scopesOf } from '../polarity/scopes.ts';
import type { Scope } from '../polarity/standing.ts';
import { cuesOf, type Cue } from './cues.ts';
import { indirectIn, type Indirect } from './indirect.ts';
import { quotedIn, type Quoted } from './marks.ts';
import { sentencesOf, withoutDateline, type Sentence } from './narrative.ts';
import { isSpeaker, stretchOf } from './noun-phrase.ts';
import { attribute, RULE_SCORES, speakerBehind, type Attribution } from './speakers.ts';
import { isSpeech } from './speech.ts';
import { sentenceSubject, subjectOf } from './subject.ts';

/** A quotation with its speaker; UTF-16 code units of the whole text. */
export interface Quotation {
	quoted: Quoted;
	speaker: Utf16Span | null;
	cue: Utf16Span | null;
	rule: string;
	score: number;
	/** Goes on from the quotation before it: the same words of the same speaker, parted by a verb or a paragraph. */
	continues: boolean;
	/** The words stand within what the speaker denies. */
	denied: boolean;
	/** The text's word of doubt that they were said. */
	doubt?: Doubt;
}

/** What one paragraph holds. */
export interface Spoken {
	quotations: Quotation[];
	indirect: Indirect[];
}

interface CarriedSpeaker {
	speaker: Utf16Span;
	/** The last quotation of the paragraph before was left open: the next paragraph goes on with it. */
	open: boolean;
	/** The paragraph before ended with a quotation or with who said it. */
	last: boolean;
	/** It was the speaker of a quotation. */
	spoken: boolean;
}

/** Reads the paragraphs of one text in their order. */
export class QuotationReader {
	readonly #text: string;
	#carried: CarriedSpeaker | null = null;
	/** Who the paragraph before announces with a colon at its end. */
	#announced: { speaker: Utf16Span; cue: Utf16Span | null } | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	/** The quotations and indirect statements of the next paragraph. */
	read({ start, end, tokens }: Paragraph): Spoken {
		const marked = quotedIn(this.#text, start, end);
		const sentences = withoutDateline(sentencesOf(this.#text, tokens, marked));
		const quotations: Quotation[] = [];
		const indirect: Indirect[] = [];
		let carried: CarriedSpeaker | null = null;
		for (const sentence of sentences) {
			const cues = cuesOf(sentence);
			const scopes = cues.length === 0 ? [] : scopesOf(sentence, cues);
			for (const [at, item] of sentence.entries()) {
				if (item.quoted === undefined) continue;
				const leads = item.start === start;
				const found = this.#speakerOf(sentence, at, cues, leads, carried);
				if (!isSpeech(this.#text, sentence, at, found?.rule ?? null)) continue;
				const standing = saidOfQuotation(this.#text, sentence, at, scopes);
				const own = attribute(sentence, at, cues);
				if (standing === 'nothing' || !isSaid(sentence, at, own)) continue;
				if (standing === 'denied' && isDeniedOf(own, scopes)) continue;
				const doubt = own === null || own.cue === null ? undefined : doubtInVerb(sentence, own.cue);
				const denied = standing === 'denied';
				quotations.push({ ...quotation(item.quoted, found), denied, ...(doubt === undefined ? {} : { doubt }) });
				if (found?.speaker) {
					const behind = speakerBehind(sentence, at, cues);
					const speaker = behind ? stretchOf(sentence, behind) : found.speaker;
					carried = { speaker, open: !item.quoted.closed, last: true, spoken: true };
				}
			}
			indirect.push(...indirectIn(sentence, cues, scopes));
			if (!sentence.some(({ kind }) => kind === 'quote'))
				carried = told(sentence, cues) ?? (carried && { ...carried, last: false });
		}
		this.#carried = carried;
		this.#announced = announcedBy(sentences.at(-1));
		return { quotations, indirect };
	}

	/** “ROE: We are ready.”: the name in capitals with which a transcript opens each answer. */
	#transcribed(quoted: Quoted | undefined): Utf16Span | null {
		if (quoted === undefined) return null;
		const name = /^\s*(\p{Lu}[\p{Lu}.’' -]{1,30}):\s/u.exec(
			this.#text.slice(quoted.from, Math.min(quoted.to, quoted.from + 40))
		);
		const start = quoted.from + (name?.[0].indexOf(name[1] ?? '') ?? 0);
		return name ? { start, end: start + (name[1]?.length ?? 0) } : null;
	}

	#speakerOf(
		sentence: Sentence,
		at: number,
		cues: readonly Cue[],
		leads: boolean,
		carried: CarriedSpeaker | null
	): SpeakerFound | null {
		const before = this.#carried;
		const inside = leads ? this.#transcribed(sentence[at]?.quoted) : null;
		if (inside) return { speaker: inside, cue: null, rule: 'transcript', score: 0.9, continues: false };
		if (leads && before?.open) return { ...carry(before, 'goes-on-from-paragraph', 0.93), continues: true };
		const own = attribute(sentence, at, cues);
		const weak = own === null || RULE_SCORES[own.rule] < 0.7;
		if (own && !weak) return located(sentence, own);
		if (leads && this.#announced)
			return { ...this.#announced, rule: 'announced-by-colon', score: 0.88, continues: false };
		if (carried && (own === null || sentence[0]?.kind === 'quote')) {
			return { ...carry(carried, 'same-paragraph', 0.88), continues: carried.spoken };
		}
		if (own) return located(sentence, own);
		return leads && before?.last ? { ...carry(before, 'carried-from-paragraph', 0.6), continues: false } : null;
	}
}

interface SpeakerFound {
	speaker: Utf16Span;
	cue: Utf16Span | null;
	rule: string;
	score: number;
	continues: boolean;
}

function carry({ speaker }: CarriedSpeaker, rule: string, score: number): Omit<SpeakerFound, 'continues'> {
	return { speaker, cue: null, rule, score };
}

function located(sentence: Sentence, { rule, speaker, cue }: Attribution): SpeakerFound {
	// The second half of a parted quotation: "…", she said, "…".
	const continues = sentence.slice(0, speaker.from).some(({ kind, text }) => kind === 'quote' && text === ',');
	return {
		speaker: stretchOf(sentence, speaker),
		cue: cue === null ? null : stretchOf(sentence, { from: cue, to: cue + 1 }),
		rule,
		score: RULE_SCORES[rule],
		continues: continues && rule === 'verb-before-quotation'
	};
}

function quotation(quoted: Quoted, found: SpeakerFound | null): Omit<Quotation, 'denied' | 'doubt'> {
	const nobody = { speaker: null, cue: null, rule: 'nobody-named', score: 0.4, continues: false };
	return { quoted, ...(found ?? nobody) };
}

/** "A spokesman denied that the mayor had said “…”": no words of the mayor. */
function isDeniedOf(own: Attribution | null, scopes: readonly Scope[]): boolean {
	const cue = own?.cue ?? -1;
	return scopes.some(({ from, to, standing }) => standing === 'denied' && from <= cue && cue < to);
}

/** Whether its own sentence gives a quotation to somebody as said. */
function isSaid(sentence: Sentence, at: number, own: Attribution | null): boolean {
	return own === null ? !isJudged(sentence, at) : isReallySaid(sentence, at, own);
}

/** Who a sentence without quotation marks says something by: the next quotation may be theirs. */
function told(sentence: Sentence, cues: readonly Cue[]): CarriedSpeaker | null {
	const finite = cues.filter((cue) => !cue.mild && cue.form.form !== 'ing' && !cue.passive);
	for (const cue of [...finite.filter(({ form }) => form.strong), ...finite.filter(({ form }) => !form.strong)]) {
		const speaker = subjectOf(sentence, cue, cues);
		if (speaker && isSpeaker(sentence, speaker) && sentence[speaker.to - 1]?.lower !== 'who')
			return { speaker: stretchOf(sentence, speaker), open: false, last: true, spoken: false };
	}
	return null;
}

/** Who is said to speak what stands after a colon at the end of a paragraph. */
function announcedBy(sentence: Sentence | undefined): { speaker: Utf16Span; cue: Utf16Span | null } | null {
	if (sentence === undefined || sentence.at(-1)?.text !== ':') return null;
	const cues = cuesOf(sentence);
	for (const cue of cues.toReversed()) {
		const speaker = subjectOf(sentence, cue, cues);
		if (speaker) {
			return { speaker: stretchOf(sentence, speaker), cue: stretchOf(sentence, { from: cue.at, to: cue.at + 1 }) };
		}
	}
	const speaker = sentenceSubject(sentence, sentence.length);
	return speaker && { speaker: stretchOf(sentence, speaker), cue: null };
}
