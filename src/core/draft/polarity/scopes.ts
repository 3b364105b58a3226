// Which words of a sentence stand in the reach of a denial, of a refusal to say, of a question or of what is only supposed.
import { DOES, HAPPENED } from '../lexicon/counted.ts';
import * as says from '../lexicon/denials.ts';
import { AUXILIARIES, BE, DETERMINERS, INNER_PREPOSITIONS, OUTER_PREPOSITIONS } from '../lexicon/function-words.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import { isAdverb, verbStart, type Cue } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import { isSpeaker } from '../quotations/noun-phrase.ts';
import { phraseAfter } from '../quotations/phrase-after.ts';
import { clauseStart, isMark, narrowEnd, wideEnd, wordAt } from './reach.ts';

/**
 * How words are told: `denied` by somebody; `unsaid`, where somebody does not say so; `open`, where they are asked, supposed,
 * negated, or no rule can tell; else `told`.
 */
export type Standing = 'told' | 'denied' | 'unsaid' | 'open';

/** Items from `from` to before `to` that stand so because of the word at `at`. */
export interface Scope {
	at: number;
	from: number;
	to: number;
	standing: Exclude<Standing, 'told'>;
}

/** A sentence of more denials says nothing that a rule can tell, and work within one stays short. */
const MOST = 40;
/** Items between a verb and the claim that it is about: "dismissed as entirely false all claims". */
const NEAR = 12;

/** The reaches of a sentence, in the order of the words that make them. */
export function scopesOf(sentence: Sentence, cues: readonly Cue[]): Scope[] {
	const reader = new ScopeReader(sentence, cues);
	return reader.read();
}

/** How the item at an index is told: denied twice is not denied, and whatever else meets is left open. */
export function standingAt(scopes: readonly Scope[], at: number): Standing {
	const over = scopes.filter(({ from, to }) => from <= at && at < to);
	const [first] = over;
	if (first === undefined) return 'told';
	if (over.length === 1 || over.every(({ standing }) => standing === 'unsaid')) return first.standing;
	return over.some(({ standing }) => standing === 'unsaid') ? 'unsaid' : 'open';
}

/** Whether a word denies where it stands: some only before what somebody claims. */
export function isDenying(sentence: Sentence, at: number): boolean {
	const word = wordAt(sentence, at);
	if (says.DENY.has(word)) return true;
	if (!says.DENY_CLAIMS.has(word) || DETERMINERS.has(wordAt(sentence, at - 1))) return false;
	return claimBehind(sentence, at + 1) !== null || claimBefore(sentence, at) !== null;
}

/** The noun of a claim within reach behind an item, or the "that" right there; `null` for neither. */
export function claimBehind(sentence: Sentence, from: number): number | null {
	for (let at = from; at < Math.min(sentence.length, from + NEAR); at++) {
		const item = sentence[at];
		if (item === undefined || (item.kind === 'mark' && !/^["“”'‘’]$/.test(item.text))) return null;
		if (says.CLAIMS.has(item.lower) || says.TOLLS.has(item.lower)) return at;
		if (item.lower === 'that') return isBeside(sentence, from, at) ? at : null;
	}
	return null;
}

/** "denied that", "denied again that", "denied on Tuesday that", "denied in a letter to the mayor that". */
function isBeside(sentence: Sentence, from: number, that: number): boolean {
	if (from === that || isAdverb(sentence[from])) return true;
	const word = wordAt(sentence, from);
	return INNER_PREPOSITIONS.has(word) || OUTER_PREPOSITIONS.has(word) || TIME_WORDS.has(word);
}

/** The noun of a claim in the clause before an item. */
function claimBefore(sentence: Sentence, at: number): number | null {
	const start = clauseStart(sentence, at);
	for (let index = at - 1; index >= start; index--) {
		const word = wordAt(sentence, index);
		if (says.CLAIMS.has(word) || says.TOLLS.has(word)) return index;
	}
	return null;
}

class ScopeReader {
	readonly #sentence: Sentence;
	readonly #cues: readonly Cue[];
	readonly #scopes: Scope[] = [];

	constructor(sentence: Sentence, cues: readonly Cue[]) {
		this.#sentence = sentence;
		this.#cues = cues;
	}

	read(): Scope[] {
		const cueAt = new Map(this.#cues.map((cue) => [cue.at, cue]));
		if (this.#word(0) === 'had') this.#add(0, 0, this.#sentence.length, 'open');
		for (const [at, item] of this.#sentence.entries()) {
			if (this.#scopes.length > MOST) return [{ at: -1, from: 0, to: this.#sentence.length, standing: 'open' }];
			if (item.text === '?' && item.kind === 'mark') this.#asked(at);
			if (item.kind !== 'word') continue;
			const cue = cueAt.get(at);
			if (cue && isDenying(this.#sentence, at)) this.#denying(cue);
			else if (cue) this.#saying(cue);
			this.#refusing(at, item.lower);
			this.#doubting(at, item.lower);
			this.#negating(at, item.lower);
			this.#happening(at, item.lower);
		}
		return this.#scopes;
	}

	#word(at: number): string {
		return wordAt(this.#sentence, at);
	}

	#add(at: number, from: number, to: number, standing: Scope['standing']): void {
		if (to > from) this.#scopes.push({ at, from, to, standing });
	}

	/** All that follows, as far as the sentence goes on with it. */
	#wide(at: number, standing: Scope['standing'], from = at + 1): void {
		this.#add(at, from, wideEnd(this.#sentence, from, this.#cues), standing);
	}

	#narrow(at: number): void {
		this.#add(at, at + 1, narrowEnd(this.#sentence, at + 1, this.#cues), 'open');
	}

	/** All of the clause before. */
	#behind(at: number, to: number, standing: Scope['standing'], from = clauseStart(this.#sentence, to)): void {
		this.#add(at, from, to, standing);
	}

	/** "denied", "has rejected claims", "was denied by", "…, the mayor denied". */
	#denying(cue: Cue): void {
		const { at } = cue;
		const plain = this.#isPlain(cue);
		const start = verbStart(this.#sentence, at);
		if (cue.passive || this.#isReduced(at)) {
			// "were denied entry": something was not given.
			if (cue.passive && !this.#endsBehind(at) && !/^(?:by|that|as)$/.test(this.#word(at + 1))) return;
			if (cue.passive) this.#behind(at, start, plain ? 'denied' : 'open');
			else this.#aside(at);
			const that = this.#thatBehind(at);
			if (that !== null) this.#wide(at, plain ? 'denied' : 'open', that + 1);
			return;
		}
		if (this.#endsBehind(at) || this.#isInverted(at)) this.#aside(at);
		this.#wide(at, plain ? 'denied' : 'open');
	}

	/** "a claim rejected by the army". */
	#isReduced(at: number): boolean {
		return this.#word(at + 1) === 'by' && says.CLAIMS.has(this.#word(at - 1));
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
		if (comma > start && !told) this.#behind(at, comma + 1, 'open', start);
	}

	#thatBehind(at: number): number | null {
		for (let index = at + 1; index < Math.min(this.#sentence.length, at + NEAR); index++) {
			if (this.#word(index) === 'that') return index;
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
			const before = this.#word(comma - 1);
			const goesOn = comma > 0 && start - comma < NEAR && (AUXILIARIES.has(before) || says.NEGATORS.has(before));
			if (goesOn) start = verbStart(this.#sentence, comma);
		}
		return this.#sentence.slice(start, at).map(({ lower }) => lower);
	}

	#isNegated(cue: Cue): boolean {
		const words = this.#group(cue);
		const not = words.findIndex((word) => says.NEGATORS.has(word));
		return not >= 0 && !/^(?:only|just|merely)$/.test(words[not + 1] ?? this.#word(cue.at + 1));
	}

	#isUnreal(cue: Cue): boolean {
		const words = this.#group(cue);
		if (words.some((word) => says.CAME_TO_BE.has(word)) || this.#word(cue.at + 1) === 'only') return false;
		if (words.includes('to')) {
			const start = verbStart(this.#sentence, cue.at);
			return !says.DONE.has(words[words.indexOf('to') - 1] ?? this.#word(start - 1));
		}
		// "can confirm" does confirm.
		return words.some((word) => says.MODALS.has(word) && word !== 'can' && word !== 'must');
	}

	/** "did not say", "may say", "wants to say": what follows is not said. */
	#saying(cue: Cue): void {
		const reports = cue.form.reports || cue.mild;
		if (this.#isNegated(cue)) {
			const complement = /^(?:that|whether|if|how|why|what|when|where|who)$/.test(this.#word(cue.at + 1));
			if (reports) this.#wide(cue.at, 'unsaid');
			else if (complement || claimBehind(this.#sentence, cue.at + 1) !== null) this.#wide(cue.at, 'open');
			else this.#narrow(cue.at);
			if (cue.passive && cue.form.reports) this.#behind(cue.at, verbStart(this.#sentence, cue.at), 'open');
		} else if (reports && cue.form.form !== 'ing' && this.#isUnreal(cue)) this.#wide(cue.at, 'open');
	}

	/** "refused to say", "too early to tell", "stopped short of saying", "a denial that", "refusal to". */
	#refusing(at: number, word: string): void {
		if (says.REFUSE.has(word) || says.UNABLE.has(word)) {
			let to = at + 1;
			while (isAdverb(this.#sentence[to])) to++;
			const verb = this.#cues.find((cue) => cue.at > to && cue.at <= to + 3);
			const speaks = verb !== undefined || /^(?:discuss|elaborate|speculate)$/.test(this.#word(to + 1));
			if (this.#word(to) === 'to' && (speaks || says.REFUSE.has(word))) this.#wide(at, speaks ? 'unsaid' : 'open');
			else if (this.#word(to) === 'comment') this.#wide(at, 'unsaid');
		}
		if (/^(?:of|than|without)$/.test(word) && this.#word(at + 1).endsWith('ing')) {
			const before = this.#word(at - 1);
			if (word === 'without' || /^(?:short|instead|rather)$/.test(before)) {
				if (this.#cues.some((cue) => cue.at === at + 1 && cue.form.reports)) this.#wide(at, 'unsaid');
				else this.#narrow(at);
			}
		}
		if (!says.DENIALS.has(word)) return;
		const before = this.#word(at - 1);
		const negated = before === 'no' || before === 'without';
		if (/^(?:that|of|by|from)$/.test(this.#word(at + 1))) this.#wide(at, negated ? 'open' : 'denied');
	}

	/** "whether", "doubts that", "investigating claims that", "ruled out", "false reports", "contrary to reports". */
	#doubting(at: number, word: string): void {
		const before = this.#word(at - 1);
		const claim = (): boolean => claimBehind(this.#sentence, at + 1) !== null;
		if (says.SUPPOSING.has(word) && before !== 'as') this.#wide(at, 'open');
		if (says.DOUBT.has(word) && !/^(?:no|without|beyond)$/.test(before)) this.#wide(at, 'open');
		if (says.DOUBT_CLAIMS.has(word) && !DETERMINERS.has(before) && claim()) this.#wide(at, 'open');
		if (says.TURNED_AWAY.has(`${word} ${this.#word(at + 1)}`)) this.#wide(at, 'open', at + 2);
		if (word === 'contrary' && this.#word(at + 1) === 'to' && claim()) this.#narrow(at);
		if (
			/^(?:un(?:confirmed|verified|substantiated|founded)|disputed|alleged|retracted)$/.test(word) ||
			says.FALSE.has(word)
		)
			this.#untrue(at);
	}

	/** "false claims that", "as false the claim that", "it is untrue that", "the claim that … is false". */
	#untrue(at: number): void {
		const next = this.#word(at + 1);
		if (this.#word(at - 1) === 'as' && claimBehind(this.#sentence, at + 1) !== null) return this.#wide(at, 'open');
		if (says.CLAIMS.has(next) || says.TOLLS.has(next)) return this.#wide(at, 'open');
		if (next === 'that' && !/^[,;]$/.test(this.#sentence[at - 1]?.text ?? '')) return this.#wide(at, 'open');
		const behind = this.#sentence[at + 1];
		if (behind !== undefined && behind.kind !== 'mark' && !/^(?:by|on|in|and)$/.test(next)) return;
		if (claimBefore(this.#sentence, at) !== null) this.#behind(at, at, 'open');
	}

	/** "had not", "no evidence that", "nobody", "neither". */
	#negating(at: number, word: string): void {
		const next = this.#word(at + 1);
		if (says.NEGATORS.has(word)) {
			if (/^(?:only|just|merely|far|long|least|less|more|fewer|even|all|surprisingly)$/.test(next)) return;
			const before = this.#word(at - 1);
			const verbal = word.endsWith("n't") || word === 'cannot' || AUXILIARIES.has(before);
			if (verbal) this.#behind(at, at, 'open', this.#subjectStart(at));
			if (!this.#cues.some((cue) => cue.at > at && verbStart(this.#sentence, cue.at) <= at)) this.#narrow(at);
			return;
		}
		if (word === 'lack' && next === 'of' && this.#evidence(at + 1)) this.#wide(at, 'open');
		if (word === 'without' && this.#evidence(at)) this.#wide(at, 'open');
		if (!says.NOBODY.has(word)) return;
		if (this.#evidence(at)) return this.#wide(at, 'open');
		if (/^(?:few|little|scant|insufficient)$/.test(word)) return;
		if (/^(?:fewer|less|more|longer|doubt|question|sooner|matter|secret|surprise)$/.test(next)) return;
		const end = narrowEnd(this.#sentence, at + 1, this.#cues);
		const said = this.#cues.find((cue) => cue.at > at && cue.at < end && cue.form.reports && !cue.passive);
		if (said) this.#wide(at, 'unsaid');
		else this.#add(at, at + 1, end, 'open');
	}

	/** Whether what there is none of is something to go by. */
	#evidence(at: number): boolean {
		return [1, 2, 3].some((n) => says.EVIDENCE.has(this.#word(at + n)));
	}

	/** Where the clause begins whose verb is negated: only its subject is taken in. */
	#subjectStart(at: number): number {
		let from = at;
		while (from > 0 && !isMark(this.#sentence, from - 1) && !says.NEXT_CLAUSE.has(this.#word(from - 1))) {
			const before = this.#cues.find((cue) => cue.at === from - 1);
			if (before?.form.reports) break;
			from--;
		}
		return from;
	}

	/** "could kill 12", "12 people may have been killed", "to kill 12", "nearly killed 12". */
	#happening(at: number, word: string): void {
		if (!Object.hasOwn(DOES, word) && !Object.hasOwn(HAPPENED, word) && word !== 'die') return;
		let from = at;
		while (
			from > 0 &&
			(isAdverb(this.#sentence[from - 1]) || /^(?:have|has|had|be|been|being)$/.test(this.#word(from - 1)))
		) {
			from--;
			if (/^(?:nearly|almost|narrowly)$/.test(this.#word(from))) return this.#narrow(at);
		}
		const before = this.#word(from - 1);
		const came = says.CAME_TO_BE.has(this.#word(from));
		if (says.MODALS.has(before) && !came) {
			this.#behind(at, from, 'open', this.#subjectStart(from - 1));
			this.#narrow(at);
		} else if (before === 'to' && !BE.has(this.#word(from)) && !says.DONE.has(this.#word(from - 2))) {
			if (/^(?:kill|injure|wound|arrest|detain|displace|evacuate|kidnap|rescue|die)$/.test(word)) this.#narrow(at);
		} else if (/^(?:nearly|almost|narrowly)$/.test(before)) this.#narrow(at);
	}

	/** From where the question begins to its mark. */
	#asked(at: number): void {
		const start = this.#sentence.findLastIndex((item, index) => index < at && /^[.!?;“"]$/.test(item.text));
		this.#add(at, start + 1, at, 'open');
	}
}
