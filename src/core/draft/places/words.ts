// The words of a paragraph as the search for places sees them: hyphens part words, and what stands between them is kept.
import { fold } from '../gazetteer/fold.ts';
import { tokensOf } from '../reading/tokens.ts';

/** What stands between a word and the one before it; `start` is that of a paragraph. */
export type WordGap = 'start' | 'sentence' | 'space' | 'hyphen' | 'comma' | 'other';

/** A word or number; offsets are UTF-16 code units of the whole text. */
export interface Word {
	start: number;
	end: number;
	text: string;
	folded: string;
	capital: boolean;
	/** Two letters or more, all of them capitals. */
	shouted: boolean;
	number: boolean;
	/** An "'s" follows. */
	owns: boolean;
	gap: WordGap;
	/** The marks between it and the word before, without white space. */
	marks: string;
}

// "d'Ivoire" and "l'Aquila" are capitalised too.
const CAPITAL = /^(?:[dl]['’])?[\p{Lu}\p{Lt}]/u;
const SHOUTED = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
const ENDS_SENTENCE = /[.!?:“"”«»]/;

/** The words of `text` from `start` to `end`, in order. */
export function wordsOf(text: string, start: number, end: number): Word[] {
	const words: Word[] = [];
	let marks = '';
	for (const token of tokensOf(text, start, end)) {
		if (token.kind === 'owner') {
			const owner = words.at(-1);
			if (owner) owner.owns = true;
		} else if (token.kind === 'mark') marks = (marks + token.text).slice(-8);
		else {
			for (const [at, part] of parts(token.text)) {
				const from = token.start + at;
				words.push(word(text.slice(from, from + part.length), from, at > 0 ? '-' : marks, words.at(-1)));
			}
			marks = '';
		}
	}
	return words;
}

/** The parts of a word between its hyphens, with where they begin. */
function parts(text: string): [number, string][] {
	if (!/[-‑]/.test(text)) return [[0, text]];
	return Array.from(text.matchAll(/[^-‑]+/g), (match) => [match.index, match[0]]);
}

function word(text: string, start: number, marks: string, before: Word | undefined): Word {
	const capital = CAPITAL.test(text);
	return {
		start,
		end: start + text.length,
		text,
		folded: fold(text),
		capital,
		shouted: capital && text.length > 1 && SHOUTED.test(text),
		number: !capital && /^\p{N}/u.test(text),
		owns: false,
		gap: gap(marks, start, before),
		marks
	};
}

function gap(marks: string, start: number, before: Word | undefined): WordGap {
	if (!before) return 'start';
	if (marks === '') return start - before.end > 4 ? 'other' : 'space';
	if (/^[-‐‑–]$/.test(marks) && start - before.end === 1) return 'hyphen';
	if (marks === ',') return 'comma';
	return ENDS_SENTENCE.test(marks) ? 'sentence' : 'other';
}
