// The verbs of saying in a sentence, and who their subject is.
import { cueForm, hasListener, isMild, SPEECH_NOUNS, type CueForm } from '../lexicon/cues.ts';
import {
	ADVERBS,
	AUXILIARIES,
	BE,
	CONJUNCTIONS,
	DETERMINERS,
	isMannerAdverb,
	SUBJECT_PRONOUNS
} from '../lexicon/function-words.ts';
import { PLURAL_NOUNS } from '../lexicon/roles.ts';
import type { NarrativeItem, Sentence } from './narrative.ts';

/** A verb of saying at an item of a sentence. */
export interface Cue {
	at: number;
	form: CueForm;
	/** After "was", "been": the subject is not the one who speaks. */
	passive: boolean;
	/** May be another word that looks the same. */
	mild: boolean;
	/** Has the one spoken to behind it. */
	listener: boolean;
}

/** Every word of a sentence that may be a verb of saying, in order. */
export function cuesOf(sentence: Sentence): Cue[] {
	const cues: Cue[] = [];
	for (const [at, item] of sentence.entries()) {
		const form = item.kind === 'word' ? cueForm(item.lower) : undefined;
		if (form === undefined || isNoun(sentence, at, form)) continue;
		const passive = form.form !== 'ing' && isPassive(sentence, at, form);
		cues.push({ at, form, passive, mild: isMild(item.lower), listener: hasListener(item.lower) });
	}
	return cues;
}

/** Whether the word is a noun there, or a part of a name: "the report", "United States", "his calls". */
function isNoun(sentence: Sentence, at: number, form: CueForm): boolean {
	const item = sentence[at];
	const before = sentence[at - 1];
	const next = sentence[at + 1];
	if (item === undefined) return true;
	if (item.capital && at > 0 && before?.kind !== 'quote') return true;
	if (item.capital && next?.capital === true && form.form !== 'ing') return next.kind === 'word' && at > 0;
	if (before === undefined) return false;
	if (before.kind === 'owner') return true;
	if (form.form === 'plain' && isSingular(before) && !ONLY_VERBS.has(item.lower)) return true;
	if (form.form === 'past' || form.form === 'ing')
		return DETERMINERS.has(before.lower) && !PRONOUN_LIKE.has(before.lower);
	if (before.kind === 'word' && DETERMINERS.has(before.lower) && !PRONOUN_LIKE.has(before.lower)) return true;
	return SPEECH_NOUNS.has(item.lower) && NOUN_BEFORE.has(before.lower);
}

/** Base forms that are never nouns. */
const ONLY_VERBS: ReadonlySet<string> = new Set([
	'say',
	'tell',
	'ask',
	'believe',
	'think',
	'argue',
	'insist',
	'admit',
	'deny',
	'refute',
	'confirm'
]);

/** A noun in the singular: no verb in its base form follows it, "a court order". */
function isSingular({ kind, capital, lower }: NarrativeItem): boolean {
	if (kind !== 'word' || capital || lower.endsWith('s')) return false;
	const plural = PLURAL_NOUNS.has(lower) || PRONOUN_LIKE.has(lower) || SUBJECT_PRONOUNS.has(lower);
	const small = AUXILIARIES.has(lower) || ADVERBS.has(lower) || isMannerAdverb(lower) || CONJUNCTIONS.has(lower);
	return !(plural || small || lower === 'to');
}

const PRONOUN_LIKE: ReadonlySet<string> = new Set([
	'some',
	'many',
	'all',
	'both',
	'others',
	'most',
	'one',
	'few',
	'several'
]);
const NOUN_BEFORE: ReadonlySet<string> = new Set([
	'of',
	'in',
	'for',
	'with',
	'from',
	'on',
	'by',
	'as',
	'at',
	'about',
	'and',
	'or',
	'against',
	'amid',
	'despite',
	'following',
	'over',
	'into'
]);

function isPassive(sentence: Sentence, at: number, form: CueForm): boolean {
	if (form.form === 'third' || form.form === 'plain') return false;
	const index = auxiliaryBefore(sentence, at);
	return index !== null && BE.has(sentence[index]?.lower ?? '');
}

/** The nearest auxiliary before a verb, adverbs passed over. */
function auxiliaryBefore(sentence: Sentence, at: number): number | null {
	let index = at - 1;
	while (index >= 0 && isAdverb(sentence[index])) index--;
	return AUXILIARIES.has(sentence[index]?.lower ?? '') ? index : null;
}

/** Whether an item is an adverb that may stand within a verb. */
export function isAdverb(item: NarrativeItem | undefined): boolean {
	return item?.kind === 'word' && !item.capital && (ADVERBS.has(item.lower) || isMannerAdverb(item.lower));
}

/** Where the verb that ends in a cue begins: "has also been quoted as saying" → "has". */
export function verbStart(sentence: Sentence, at: number): number {
	let from = at;
	while (from > 0 && (isAdverb(sentence[from - 1]) || isPartOfVerb(sentence[from - 1]))) from--;
	return from;
}

function isPartOfVerb(item: NarrativeItem | undefined): boolean {
	return item?.kind === 'word' && (AUXILIARIES.has(item.lower) || item.lower === 'to');
}
