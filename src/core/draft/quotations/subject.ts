// Who does what a verb of saying says: its subject, also across appositions and from participles.
import { CONJUNCTIONS, DETERMINERS, INNER_PREPOSITIONS, OUTER_PREPOSITIONS } from '../lexicon/function-words.ts';
import { verbStart, type Cue } from './cues.ts';
import type { Sentence } from './narrative.ts';
import { isSpeaker, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** Commas that an apposition is followed back over. */
const MOST_COMMAS = 5;

/** The subject of a cue, or who it is said by where it is passive; `null` where no rule finds one. */
export function subjectOf(sentence: Sentence, cue: Cue, cues: readonly Cue[]): Phrase | null {
	if (cue.passive) return byPhrase(sentence, cue.at);
	const from = verbStart(sentence, cue.at);
	if (cue.form.form === 'ing' || sentence[from]?.lower === 'to') return subjectOfParticiple(sentence, cue, cues);
	const before = sentence[from - 1];
	if (before === undefined) return null;
	if (before.kind === 'mark' && /^[,)—–-]$/.test(before.text)) {
		return beforeApposition(sentence, from - 1) ?? sharedSubject(sentence, cue, cues);
	}
	return phraseBefore(sentence, from) ?? sharedSubject(sentence, cue, cues);
}

/** "was described by the minister": the phrase after "by", if it stands near. */
function byPhrase(sentence: Sentence, at: number): Phrase | null {
	for (let index = at + 1; index < Math.min(sentence.length, at + 14); index++) {
		if (sentence[index]?.lower === 'by') return phraseAfter(sentence, index + 1);
	}
	return null;
}

/** "…, adding", "refused to say": the subject of the verb of saying before it, else that of the sentence. */
function subjectOfParticiple(sentence: Sentence, cue: Cue, cues: readonly Cue[]): Phrase | null {
	if (cue.form.form === 'ing') {
		// "with the mayor calling it “…”": who stands right before the participle.
		const beside = phraseBefore(sentence, cue.at);
		if (beside !== null && sentence[cue.at - 1]?.kind === 'word' && isSpeaker(sentence, beside)) return beside;
	}
	const quoted = sentence[cue.at - 1]?.lower === 'as';
	for (const before of quoted ? [] : cues.toReversed()) {
		if (before.at >= cue.at || before.form.form === 'ing' || before.passive) continue;
		const subject = subjectOf(sentence, before, cues);
		// "the man who said …, saying": the clause of "who" is over.
		if (subject === null) break;
		if (sentence[subject.to - 1]?.lower !== 'who') return subject;
	}
	return sentenceSubject(sentence, cue.at);
}

/** "He stood up and said": a second verb shares the subject of the first. */
function sharedSubject(sentence: Sentence, cue: Cue, cues: readonly Cue[]): Phrase | null {
	const first = cues.find(({ at, passive, form }) => at < cue.at && !passive && form.form !== 'ing');
	const subject = first ? subjectOf(sentence, first, cues.slice(0, cues.indexOf(cue))) : null;
	return subject ?? sentenceSubject(sentence, cue.at);
}

/** The phrase before a comma, and before the appositions that end in it: "Jane Roe, 45, a baker in Leeds, | said". */
function beforeApposition(sentence: Sentence, comma: number): Phrase | null {
	let found: Phrase | null = null;
	let end = comma;
	for (let n = 0; n < MOST_COMMAS; n++) {
		const start = openingOf(sentence, end);
		if (start === null) break;
		const phrase = phraseBefore(sentence, start);
		if (phrase !== null && !followsPreposition(sentence, phrase)) {
			// "the council's leader, Tom Brand, | said": the name tells more than the office.
			const named = n === 0 && !isName(sentence, phrase) ? nameIn(sentence, start, end) : null;
			if (named) return named;
			if (found === null || isName(sentence, phrase)) found = phrase;
		}
		if (!isAside(sentence, start, end)) break;
		end = start;
	}
	return found;
}

/** The name that all of an apposition is, between its commas. */
function nameIn(sentence: Sentence, start: number, end: number): Phrase | null {
	const words = sentence.slice(start + 1, end);
	return words.length > 1 && words.every(({ capital, kind }) => capital && kind === 'word')
		? { from: start + 1, to: end }
		: null;
}

/** The comma, dash or bracket that opens what the one at `end` closes. */
function openingOf(sentence: Sentence, end: number): number | null {
	const opening = sentence[end]?.text === ')' ? '(' : (sentence[end]?.text ?? ',');
	for (let at = end - 1; at > 0; at--) {
		const item = sentence[at];
		if (item?.kind === 'quote') return null;
		if (item?.text === opening || (opening === '(' && item?.text === ',')) return at;
	}
	return null;
}

function followsPreposition(sentence: Sentence, { from }: Phrase): boolean {
	const before = sentence[from - 1]?.lower ?? '';
	return INNER_PREPOSITIONS.has(before) || OUTER_PREPOSITIONS.has(before);
}

function isName(sentence: Sentence, { from, to }: Phrase): boolean {
	// "the ambassador to Kenya" ends in a capital and names an office.
	const office = sentence.slice(from, to).some(({ lower }) => INNER_PREPOSITIONS.has(lower));
	return sentence[to - 1]?.capital === true && sentence[from]?.kind === 'word' && !office;
}

/** Whether the stretch between two commas tells more of what stands before it. */
function isAside(sentence: Sentence, start: number, end: number): boolean {
	const first = sentence[start + 1];
	if (first === undefined || end - start < 2) return false;
	if (first.kind === 'number' || first.capital) return true;
	return DETERMINERS.has(first.lower) || !CONJUNCTIONS.has(first.lower) || /^(?:who|whose|which)$/.test(first.lower);
}

/** The first phrase of a sentence that can be its subject, before the item `most`; what goes before a comma is passed over. */
export function sentenceSubject(sentence: Sentence, most: number): Phrase | null {
	let from = 0;
	for (let n = 0; n < 3; n++) {
		while (from < most && sentence[from]?.kind === 'mark') from++;
		const first = sentence[from];
		if (first === undefined || from >= most) return null;
		const phrase = opensAside(first.lower) ? null : phraseAfter(sentence, from + (isConjunction(first.lower) ? 1 : 0));
		if (phrase !== null && phrase.to <= most) return phrase;
		const comma = sentence.findIndex((item, at) => at > from && item.text === ',');
		if (comma < 0 || comma >= most) return null;
		from = comma + 1;
	}
	return null;
}

function isConjunction(word: string): boolean {
	return word === 'but' || word === 'and' || word === 'yet' || word === 'so' || word === 'still';
}

/** Whether a sentence that begins with the word begins with something before its subject. */
function opensAside(word: string): boolean {
	return (
		INNER_PREPOSITIONS.has(word) ||
		OUTER_PREPOSITIONS.has(word) ||
		/^(?:when|while|although|though|if|because|asked|speaking|addressing|.+ing)$/.test(word)
	);
}
