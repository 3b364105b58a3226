// Which words of a sentence stand in the reach of a denial, of a refusal to say, of a question or of what is only supposed.
import { DOES, HAPPENED } from '../lexicon/counted.ts';
import * as says from '../lexicon/denials.ts';
import { AUXILIARIES, BE, DETERMINERS } from '../lexicon/function-words.ts';
import { isAdverb, verbStart, type Cue } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import { claimBehind, isDenying, NEAR } from './claims.ts';
import { isPossible } from './doubt.ts';
import { isMark, narrowEnd } from './reach.ts';
import { Reaches, standingAt, type Scope } from './standing.ts';
import { readUnspoken, readUntrue } from './untrue.ts';
import { VerbReader } from './verbs.ts';

/** A sentence of more denials says nothing that a rule can tell, and work within one stays short. */
const MOST = 40;

/** The reaches of a sentence, in the order of the words that make them. */
export function scopesOf(sentence: Sentence, cues: readonly Cue[]): Scope[] {
	const reader = new ScopeReader(new Reaches(sentence, cues));
	return reader.read();
}

class ScopeReader {
	readonly #reaches: Reaches;
	readonly #sentence: Sentence;
	readonly #cues: readonly Cue[];

	constructor(reaches: Reaches) {
		this.#reaches = reaches;
		this.#sentence = reaches.sentence;
		this.#cues = reaches.cues;
	}

	read(): Scope[] {
		const verbs = new VerbReader(this.#reaches);
		const cueAt = new Map(this.#cues.map((cue) => [cue.at, cue]));
		readUnspoken(this.#reaches);
		if (this.#reaches.word(0) === 'had') this.#reaches.add(0, 0, this.#sentence.length, 'open');
		for (const [at, item] of this.#sentence.entries()) {
			if (this.#reaches.scopes.length > MOST) return [{ at: -1, from: 0, to: this.#sentence.length, standing: 'open' }];
			if (item.text === '?' && item.kind === 'mark') this.#asked(at);
			if (item.kind !== 'word') continue;
			const cue = cueAt.get(at);
			if (cue && isDenying(this.#sentence, at)) verbs.denying(cue);
			else if (cue) verbs.saying(cue);
			this.#refusing(at, item.lower);
			this.#doubting(at, item.lower);
			this.#negating(at, item.lower);
			this.#happening(at, item.lower);
		}
		return this.#reaches.scopes;
	}

	/** "refused to say", "too early to tell", "stopped short of saying", "a denial that", "refusal to". */
	#refusing(at: number, word: string): void {
		if (says.REFUSE.has(word) || says.UNABLE.has(word)) {
			let to = at + 1;
			while (isAdverb(this.#sentence[to])) to++;
			const verb = this.#cues.find((cue) => cue.at > to && cue.at <= to + 3);
			const speaks = verb !== undefined || /^(?:discuss|elaborate|speculate)$/.test(this.#reaches.word(to + 1));
			if (this.#reaches.word(to) === 'to' && (speaks || says.REFUSE.has(word)))
				this.#reaches.wide(at, speaks ? 'unsaid' : 'open');
			else if (this.#reaches.word(to) === 'comment') this.#reaches.wide(at, 'unsaid');
		}
		if (/^(?:of|than|without)$/.test(word) && this.#reaches.word(at + 1).endsWith('ing')) {
			const before = this.#reaches.word(at - 1);
			if (word === 'without' || /^(?:short|instead|rather)$/.test(before)) {
				if (this.#cues.some((cue) => cue.at === at + 1 && cue.form.reports)) this.#reaches.wide(at, 'unsaid');
				else this.#reaches.narrow(at);
			}
		}
		if (!says.DENIALS.has(word)) return;
		const before = this.#reaches.word(at - 1);
		const negated = before === 'no' || before === 'without';
		if (/^(?:that|of|by|from)$/.test(this.#reaches.word(at + 1))) this.#reaches.wide(at, negated ? 'open' : 'denied');
	}

	/** "whether", "doubts that", "investigating claims that", "ruled out", "false reports", "contrary to reports". */
	#doubting(at: number, word: string): void {
		const before = this.#reaches.word(at - 1);
		const claim = (): boolean => claimBehind(this.#sentence, at + 1) !== null;
		if (says.SUPPOSING.has(word)) this.#reaches.wide(at, 'open');
		if (says.DOUBT.has(word) && !/^(?:no|without|beyond)$/.test(before)) this.#reaches.wide(at, 'open');
		if (says.DOUBT_CLAIMS.has(word) && !DETERMINERS.has(before) && claim()) this.#reaches.wide(at, 'open');
		if (says.TURNED_AWAY.has(`${word} ${this.#reaches.word(at + 1)}`)) this.#reaches.wide(at, 'open', at + 2);
		if (word === 'contrary' && this.#reaches.word(at + 1) === 'to' && claim()) this.#reaches.narrow(at);
		readUntrue(this.#reaches, at);
		if (says.ACCUSED.has(word)) this.#accusing(at);
		// "12 were thought killed but have been found alive".
		if (
			/^(?:alive|unharmed|unhurt)$/.test(word) &&
			this.#sentence.slice(0, at).some(({ lower }) => /^(?:thought|believed|feared|presumed|dead)$/.test(lower))
		)
			this.#reaches.add(at, 0, at, 'open');
		const talk = /^(?:rumou?rs?|gossip|speculation|hopes?|hoped)$/.test(word);
		if (talk && standingAt(this.#reaches.scopes, at) === 'told' && this.#isThat(at + 1)) this.#reaches.wide(at, 'open');
		if (/^un(?:confirmed|verified)$/.test(word) && this.#sentence[at + 1]?.kind === 'number') this.#reaches.narrow(at);
	}

	/** "that", "of" or "spread that": what goes round. */
	#isThat(at: number): boolean {
		return /^(?:that|of)$/.test(this.#reaches.word(at)) || this.#reaches.word(at + 1) === 'that';
	}

	/** "accused of killing 12", "accused the army of killing 12", "cleared of". */
	#accusing(at: number): void {
		for (let of = at + 1; of < Math.min(this.#sentence.length, at + NEAR); of++) {
			if (this.#sentence[of]?.kind === 'mark') return;
			if (/^(?:of|with|over|for)$/.test(this.#reaches.word(of))) return this.#reaches.narrow(of);
		}
	}

	/** "had not", "no evidence that", "nobody", "neither". */
	#negating(at: number, word: string): void {
		const next = this.#reaches.word(at + 1);
		if (says.NEGATORS.has(word)) {
			if (/^(?:only|just|merely|far|long|least|less|more|fewer|even|all|surprisingly)$/.test(next)) return;
			const before = this.#reaches.word(at - 1);
			const verbal = word.endsWith("n't") || word === 'cannot' || AUXILIARIES.has(before);
			if (verbal) this.#reaches.behind(at, at, 'open', this.#subjectStart(at));
			if (!this.#cues.some((cue) => cue.at > at && verbStart(this.#sentence, cue.at) <= at)) this.#reaches.narrow(at);
			return;
		}
		if (word === 'lack' && next === 'of' && this.#evidence(at + 1)) this.#reaches.wide(at, 'open');
		if (word === 'without' && this.#evidence(at)) this.#reaches.wide(at, 'open');
		// "have been neither confirmed nor denied".
		if (word === 'neither' && AUXILIARIES.has(this.#reaches.word(at - 1)))
			this.#reaches.behind(at, at, 'open', this.#subjectStart(at));
		if (!says.NOBODY.has(word)) return;
		if (this.#evidence(at)) return this.#reaches.wide(at, 'open');
		if (/^(?:few|little|scant|insufficient)$/.test(word)) return;
		if (/^(?:fewer|less|more|longer|doubt|question|sooner|matter|secret|surprise)$/.test(next)) return;
		const end = narrowEnd(this.#sentence, at + 1, this.#cues);
		const said = this.#cues.find((cue) => cue.at > at && cue.at < end && cue.form.reports && !cue.passive);
		if (said) this.#reaches.wide(at, 'unsaid');
		else this.#reaches.add(at, at + 1, end, 'open');
	}

	/** Whether what there is none of is something to go by. */
	#evidence(at: number): boolean {
		return [1, 2, 3].some((n) => says.EVIDENCE.has(this.#reaches.word(at + n)));
	}

	/** Where the clause begins whose verb is negated: only its subject is taken in. */
	#subjectStart(at: number): number {
		let from = at;
		while (from > 0 && !isMark(this.#sentence, from - 1) && !says.NEXT_CLAUSE.has(this.#reaches.word(from - 1))) {
			const before = this.#cues.find((cue) => cue.at === from - 1);
			if (before?.form.reports) break;
			from--;
		}
		return from;
	}

	/** "could kill 12", "12 people may have been killed", "to kill 12", "nearly killed 12". */
	#happening(at: number, word: string): void {
		if (!Object.hasOwn(DOES, word) && !Object.hasOwn(HAPPENED, word) && word !== 'die') return;
		if (this.#isAverted(at)) return this.#reaches.narrow(at);
		let from = at;
		while (
			from > 0 &&
			(isAdverb(this.#sentence[from - 1]) || /^(?:have|has|had|be|been|being)$/.test(this.#reaches.word(from - 1)))
		) {
			from--;
			if (/^(?:nearly|almost|narrowly)$/.test(this.#reaches.word(from))) return this.#reaches.narrow(at);
		}
		const before = this.#reaches.word(from - 1);
		const came = says.CAME_TO_BE.has(this.#reaches.word(from));
		if (says.MODALS.has(before) && !came) {
			if (isPossible(this.#sentence, from - 1)) return;
			this.#reaches.behind(at, from, 'open', this.#subjectStart(from - 1));
			this.#reaches.narrow(at);
		} else if (before === 'to' && !BE.has(this.#reaches.word(from)) && !says.DONE.has(this.#reaches.word(from - 2))) {
			if (/^(?:kill|injure|wound|arrest|detain|displace|evacuate|kidnap|rescue|die)$/.test(word))
				this.#reaches.narrow(at);
		} else if (/^(?:nearly|almost|narrowly)$/.test(before)) this.#reaches.narrow(at);
	}

	/** "avoided killing", "came close to killing", "did everything but kill". */
	#isAverted(at: number): boolean {
		const before = this.#reaches.word(at - 1);
		if (before === 'but' || says.AVERT.has(before)) return !/ed$/.test(this.#reaches.word(at)) || before === 'but';
		return /^(?:close to|capable of|short of|prevented from|stopped from|kept from)$/.test(
			`${this.#reaches.word(at - 2)} ${before}`
		);
	}

	/** From where the question begins to its mark. */
	#asked(at: number): void {
		const start = this.#sentence.findLastIndex((item, index) => index < at && /^[.!?;“"]$/.test(item.text));
		this.#reaches.add(at, start + 1, at, 'open');
	}
}
