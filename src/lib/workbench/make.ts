// Records made by hand from words that a person has selected in a text.
import { sha256 } from '#core/citation/digest.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { UNWRITTEN, WAITING_KEY } from '#core/dossier/unfinished.ts';
import type { AnyRecord } from '#core/edit/command.ts';
import { freshId, takenIds } from '#core/edit/fresh-id.ts';
import type { ListedKind } from './listing.ts';

/** Selected words: a span of a source's text, in code points, the end exclusive. */
export interface Selected {
	source: string;
	start: number;
	end: number;
	words: string;
}

/** Code points of a title or a name that is taken from the text. */
const LONGEST = 80;
const QUOTES = /^[\s"“”„«»‘’‹›]+|[\s"“”„«»‘’‹›]+$/g;

/** The span without the white space at its ends. */
export function selected(source: string, text: NormalisedText, from: number, to: number): Selected | null {
	const [low, high] = [Math.min(from, to), Math.max(from, to)];
	const words = [...text.slice(low, high)];
	const before = words.findIndex((letter) => letter.trim() !== '');
	if (before < 0) return null;
	const after = words.toReversed().findIndex((letter) => letter.trim() !== '');
	const [start, end] = [low + before, high - after];
	return { source, start, end, words: text.slice(start, end) };
}

/** The passage of selected words, with its digest. */
export function citationOf({ source, start, end, words }: Selected): Citation {
	return { source, start, end, sha256: sha256(words) };
}

/**
 * A new record that stands on the selected words: they are a name, a title, a quotation, or where a claim is made.
 * What is not known yet is left open: a place without a position, a statement without a speaker.
 */
export function recordFrom(kind: ListedKind, selection: Selected, dossier: Dossier): AnyRecord {
	const name =
		[...selection.words.replace(QUOTES, '').replace(/\s+/g, ' ')].slice(0, LONGEST).join('') || selection.words;
	const citations = [citationOf(selection)];
	const fresh = (words: string) => freshId(words, takenIds(dossier));
	switch (kind) {
		case 'place':
			return {
				type: 'place',
				record: {
					type: 'Feature',
					id: fresh(name),
					geometry: null,
					properties: { name, kind: 'site', precision: 'unknown', citations }
				}
			};
		case 'actor':
			return { type: 'actor', record: { id: fresh(name), name, kind: 'person', citations } };
		case 'event':
			return {
				type: 'event',
				record: { id: fresh(name), kind: 'incident', title: name, citations }
			};
		case 'statement':
			return { type: 'statement', record: statementFrom(selection, fresh(`${selection.source} statement`)) };
		case 'claim': {
			const about =
				dossier.events.find(({ partOf }) => partOf === undefined)?.id ?? dossier.places.features[0]?.id ?? '';
			return {
				type: 'claim',
				record: {
					id: fresh(`${selection.source} claim`),
					about,
					property: 'circumstances',
					// For a person to write: the words of the text stay in the text.
					value: { type: 'category', slug: 'answer', label: UNWRITTEN },
					citations,
					...{ [WAITING_KEY]: ['value'] }
				}
			};
		}
	}
}

/** Words in quotation marks are somebody's own; the marks stand outside the quotation. */
function statementFrom(selection: Selected, id: string) {
	const letters = [...selection.words];
	const opening = /["“„«‘‹]/.test(letters[0] ?? '') ? 1 : 0;
	const closing = /["”“»’›]/.test(letters.at(-1) ?? '') && letters.length > 2 ? 1 : 0;
	if (opening === 0)
		return { id, speaker: null, form: 'indirect' as const, about: [], citations: [citationOf(selection)] };
	const words = letters.slice(opening, letters.length - closing).join('');
	const span = { ...selection, start: selection.start + opening, end: selection.end - closing, words };
	return {
		id,
		speaker: null,
		form: 'direct' as const,
		quote: words,
		about: [],
		citations: [{ ...citationOf(span), as: 'words' as const }]
	};
}
