// Verbs of speech: what is denied by them, and what they only may say or do not say.
import * as says from '../lexicon/denials.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import { verbStart, type Cue } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import { isSpeaker } from '../quotations/noun-phrase.ts';
import { phraseAfter } from '../quotations/phrase-after.ts';
import { claimBehind, NEAR } from './claims.ts';
import { clauseStart } from './reach.ts';
import type { Reaches } from './standing.ts';

/** Adds the reaches of the verbs of a sentence. */
export class VerbReader {
	readonly #reaches: Reaches;
	readonly #sentence: Sentence;
	readonly #cues: readonly Cue[];

	constructor(reaches: Reaches) {
		this.#reaches = reaches;
		this.#sentence = reaches.sentence;
		this.#cues = reaches.cues;
	}

	/** "denied", "has rejected claims", "was denied by", "…, the mayor denied". */
	denying(cue: Cue): void {
		const { at } = cue;
		const plain = this.#isPlain(cue);
		const start = verbStart(this.#sentence, at);
		if (cue.passive || this.#isReduced(at)) {
			// "were denied entry": something was not given.
			if (cue.passive && !this.#endsBehind(at) && !/^(?:by|that|as)$/.test(this.#reaches.word(at + 1))) return;
			if (cue.passive) this.#reaches.behind(at, start, plain ? 'denied' : 'open');
			else this.#aside(at);
			const that = this.#thatBehind(at);
			if (that !== null) this.#reaches.wide(at, plain ? 'denied' : 'open', that + 1);
			return;
		}
		if (this.#endsBehind(at) || this.#isInverted(at)) this.#aside(at);
		this.#reaches.wide(at, plain ? 'denied' : 'open');
	}

	/** "a claim rejected by the army". */
	#isReduced(at: number): boolean {
		return this.#reaches.word(at + 1) === 'by' && says.CLAIMS.has(this.#reaches.word(at - 1));
	}

	/** The verb has nothing behind it but when and where. */
	#endsBehind(at: number): boolean {
		const next = this.#sentence[at + 1];
		if (next === undefined || next.kind === 'mark') return next?.text !== ':';
		return TIME_WORDS.has(next.lower) || /^(?:on|in|at|by|when|after)$/.test(next.lower);
	}

	/** "…, denied the mayor." */
	#isInverted(at: number): boolean {
		if (!/^[,”"’']$/.test(this.#sentence[at - 1]?.text ?? '') && this.#sentence[at - 1]?.kind !== 'quote') return false;
		const phrase = phraseAfter(this.#sentence, at + 1);
		if (phrase === null || !isSpeaker(this.#sentence, phrase)) return false;
		const behind = this.#sentence[phrase.to];
		return behind === undefined || behind.kind === 'mark';
	}

	/** "12 people died, a claim that the mayor denies": what stands before is told only where somebody else says it. */
	#aside(at: number): void {
		const comma = this.#sentence.findLastIndex(
			(item, index) => index < at && (item.text === ',' || item.kind === 'quote')
		);
		const start = clauseStart(this.#sentence, at);
		const told = this.#cues.some(
			(one) => one.at > start && one.at < comma && one.form.reports && one.form.form !== 'ing'
		);
		if (comma > start && !told) this.#reaches.behind(at, comma + 1, 'open', start);
	}

	#thatBehind(at: number): number | null {
		for (let index = at + 1; index < Math.min(this.#sentence.length, at + NEAR); index++) {
			if (this.#reaches.word(index) === 'that') return index;
			if (this.#sentence[index]?.kind === 'mark') return null;
		}
		return null;
	}

	/** Whether a verb says what it says: not negated, not only possible, not only wanted. */
	#isPlain(cue: Cue): boolean {
		return !this.#isNegated(cue) && !this.#isUnreal(cue);
	}

	/** The words of a verb before its last one, across an aside: "did not, however, say". */
	#group({ at }: Cue): string[] {
		let start = verbStart(this.#sentence, at);
		if (this.#sentence[start - 1]?.text === ',') {
			const comma = this.#sentence.findLastIndex(({ text }, index) => index < start - 1 && text === ',');
			const before = this.#reaches.word(comma - 1);
			const goesOn = comma > 0 && start - comma < NEAR && (AUXILIARIES.has(before) || says.NEGATORS.has(before));
			if (goesOn) start = verbStart(this.#sentence, comma);
		}
		return this.#sentence.slice(start, at).map(({ lower }) => lower);
	}

	#isNegated(cue: Cue): boolean {
		const words = this.#group(cue);
		const not = words.findIndex((word) => says.NEGATORS.has(word));
		return not >= 0 && !/^(?:only|just|merely)$/.test(words[not + 1] ?? this.#reaches.word(cue.at + 1));
	}

	#isUnreal(cue: Cue): boolean {
		const words = this.#group(cue);
		if (words.some((word) => says.CAME_TO_BE.has(word)) || this.#reaches.word(cue.at + 1) === 'only') return false;
		if (words.includes('to')) {
			const start = verbStart(this.#sentence, cue.at);
			return !says.DONE.has(words[words.indexOf('to') - 1] ?? this.#reaches.word(start - 1));
		}
		// "can confirm" does confirm.
		return words.some((word) => says.MODALS.has(word) && word !== 'can' && word !== 'must');
	}

	/** "did not say", "may say", "wants to say": what follows is not said. */
	saying(cue: Cue): void {
		const reports = cue.form.reports || cue.mild;
		if (this.#isNegated(cue)) {
			const complement = /^(?:that|whether|if|how|why|what|when|where|who)$/.test(this.#reaches.word(cue.at + 1));
			if (reports) this.#reaches.wide(cue.at, 'unsaid');
			else if (complement || claimBehind(this.#sentence, cue.at + 1) !== null) this.#reaches.wide(cue.at, 'open');
			else this.#reaches.narrow(cue.at);
			if (cue.passive && cue.form.reports) this.#reaches.behind(cue.at, verbStart(this.#sentence, cue.at), 'open');
		} else if (reports && cue.form.form !== 'ing' && this.#isUnreal(cue)) this.#reaches.wide(cue.at, 'open');
	}
}
