// Finds the names of private people in texts and ids and puts something else in their place.
import { push } from '#core/basics/lists.ts';
import type { Actor, Dossier } from '#core/dossier/types.ts';
import { stemOf, stemsIn } from './endings.ts';
import { foldName, foldText, transcribed, type FoldedText } from './letters.ts';
import { fullNames, isCalledByRole, nameParts, translatedNames, wordsOf } from './names.ts';
import { isOwnName, publicNames } from './public-names.ts';
import { gapOf, sequenceOf, tokensOf, type Sequence, type NameToken } from './tokens.ts';

/** The actor's id, or null for a name that several people share. */
type Whose = string | null;

/** A stretch of a text that names somebody; a public name is found too, and left alone. */
interface NamedStretch {
	start: number;
	end: number;
	whose: Whose | undefined;
}

/** Shorter parts are looked for in an id only as a whole word: "han" is no reason to rename "hangu". */
const LONG_PART = 5;
/** Scripts that put no space between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
/** "and", "in", "to", "so", "like" are written together with an Arabic name. */
const ARABIC_PREFIX = /^[وبلفک][\u0600-\u06ff]/;
/** One word that holds others: a hashtag, the name of an account, a postal or web address. */
const HANDLES =
	/(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]]|[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[#@][\p{L}\p{M}\p{N}_]+/gu;
const HAS_HANDLE = /[#@]|:\/\/|www\./;
const INITIAL = /^\p{L}$/u;

/** All names of a dossier's sensitive actors: whole names, aliases and their parts. */
export class NameFinder {
	/** Ids of the sensitive actors who are called by their role already. */
	readonly byRole: ReadonlySet<string>;
	/** Those of them whose id an earlier redaction has given. */
	readonly renamed: ReadonlySet<string>;
	/** Folded name or part → whose it is. Public names stand in it as undefined: found first, they are left alone. */
	readonly #whose = new Map<string, Whose | undefined>();
	/** First word → the names that begin with it, longest first. */
	readonly #byFirst = new Map<string, Sequence<Whose | undefined>[]>();
	/** Stem → whose inflected name it is. */
	readonly #stems = new Map<string, Whose>();
	readonly #parts = new Set<string>();
	/** First letters → the long parts and whole names, without spaces, that begin so. */
	readonly #joined = new Map<string, string[]>();
	/** First two letters → the names of scripts without spaces that begin so. */
	readonly #unspaced = new Map<string, string[]>();
	/** Ids of the sensitive actors: another id may hold one of them. */
	readonly #ids: ReadonlySet<string>;
	/** Public names of their own. */
	#public: ReadonlySet<string> = new Set();
	/** First letters of somebody's names. */
	readonly #initials = new Map<Whose, Set<string>>();

	constructor(dossier: Dossier) {
		const everybody = dossier.actors.filter((actor) => actor.sensitive);
		this.byRole = new Set(everybody.filter(isCalledByRole).map(({ id }) => id));
		this.renamed = new Set([...this.byRole].filter((id) => /^person-\d+$/.test(id)));
		this.#ids = new Set(everybody.map(({ id }) => id).filter((id) => !this.renamed.has(id)));
		const sensitive = everybody.filter(({ id }) => !this.byRole.has(id)).map((actor) => withAllNames(actor, dossier));
		if (sensitive.length === 0) return;
		const names = new Set(sensitive.flatMap(fullNames).map(spaced));
		const known = publicNames(dossier);
		const knownWords = new Set(known.flatMap(wordsOf).map(foldName));
		const parts = sensitive.map((actor) => nameParts(actor, knownWords));
		const allParts = new Set(parts.flatMap((some) => [...some]));
		const own = new Set(known.filter((name) => isOwnName(spaced(name), names, allParts)).map(spaced));
		for (const [index, actor] of sensitive.entries()) this.#addActor(actor, parts[index] ?? new Set(), own);
		this.#public = own;
		for (const name of own) {
			// A whole private name is nobody's in particular where it is a public one too; a part of one is the public one's.
			if (names.has(name)) this.#whose.set(name, null);
			else this.#whose.set(name, undefined);
		}
		for (const [name, whose] of this.#whose) {
			const sequence = sequenceOf(name, whose);
			const [first] = sequence.words;
			if (first !== undefined) push(this.#byFirst, first, sequence);
		}
		for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	/** The text with every name replaced, longest first, the case of letters and accents ignored; a text without one is untouched. */
	replace(text: string, by: (whose: Whose) => string): string {
		if (this.#whose.size === 0) return text;
		const handled = HAS_HANDLE.test(text) ? text.replace(HANDLES, (handle) => this.#inHandle(handle, by)) : text;
		const folded = foldText(handled);
		return replaced(handled, folded, this.#find(handled, folded), by);
	}

	/** As `replace`, and long names inside longer words: for slugs, keys and hashtags, which put words together. */
	replaceWithin(text: string, by: (whose: Whose) => string): string {
		const whole = this.replace(text, by);
		if (this.#joined.size === 0) return whole;
		const folded = foldText(whole);
		const found: NamedStretch[] = [];
		for (let at = 0; at + LONG_PART <= folded.text.length; at++) {
			const name = this.#joinedAt(folded.text, at);
			if (name === undefined) continue;
			found.push({ start: at, end: at + name.length, whose: this.#whose.get(name) ?? null });
			at += name.length - 1;
		}
		return replaced(whole, folded, found, by);
	}

	/** Whether this is a public name of its own. */
	isPublic(name: string): boolean {
		return this.#public.has(spaced(name));
	}

	/** Whether an id, address or file name gives a private person away, or holds the id of one. */
	mentionedIn(id: string): boolean {
		const read = decoded(id);
		const whole = joined(read);
		return (
			this.#holdsId(id) ||
			wordsOf(read)
				.map(foldName)
				.some((token) => this.#parts.has(token)) ||
			Array.from({ length: whole.length }, (_, at) => at).some((at) => this.#joinedAt(whole, at) !== undefined) ||
			(UNSPACED.test(whole) && this.#findUnspaced({ word: whole, start: 0, end: whole.length }).length > 0)
		);
	}

	/** Whether a word holds a long name beside other letters. */
	mentionedWithin(word: string): boolean {
		return !this.#parts.has(foldName(word)) && this.replaceWithin(word, () => '') !== word;
	}

	#joinedAt(whole: string, at: number): string | undefined {
		return this.#joined.get(whole.slice(at, at + LONG_PART))?.find((name) => whole.startsWith(name, at));
	}

	#inHandle(handle: string, by: (whose: Whose) => string): string {
		if (handle.startsWith('#')) return this.replaceWithin(handle.slice(1), by).replace(/^/, '#');
		return this.mentionedIn(handle) ? by(null) : handle;
	}

	#find(text: string, folded: FoldedText): NamedStretch[] {
		const tokens = tokensOf(folded.text);
		const found: NamedStretch[] = [];
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index];
			if (token === undefined) break;
			const match = this.#nameAt(folded.text, tokens, index);
			if (match) {
				found.push(this.#withInitials(text, folded, tokens, index, match));
				index = match.last;
				// The initial after a name was taken with it.
				while ((tokens[index + 1]?.start ?? Infinity) < (found.at(-1)?.end ?? 0)) index++;
			} else if (UNSPACED.test(token.word)) found.push(...this.#findUnspaced(token));
		}
		return found;
	}

	/** The longest name that begins with a word. */
	#nameAt(text: string, tokens: readonly NameToken[], index: number): (NamedStretch & { last: number }) | null {
		const token = tokens[index];
		if (token === undefined) return null;
		const { word, start } = token;
		const firsts = word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
		for (const first of firsts) {
			const match = this.#sequenceAt(text, tokens, index, this.#byFirst.get(first) ?? []);
			if (match) return { ...match, start };
		}
		if (ARABIC_PREFIX.test(word)) {
			const long = this.#byFirst.get(word.slice(1))?.filter(({ words }) => words.join('').length >= LONG_PART) ?? [];
			const match = this.#sequenceAt(
				text,
				[...tokens.slice(0, index), { ...token, word: word.slice(1) }, ...tokens.slice(index + 1, index + 8)],
				index,
				long
			);
			if (match) return { ...match, start: start + 1 };
		}
		if (this.#stems.size === 0 || word.length < LONG_PART) return null;
		for (const stem of stemsIn(word)) {
			const whose = this.#stems.get(stem);
			if (whose !== undefined) return { start, end: token.end, whose, last: index };
		}
		return null;
	}

	#sequenceAt(
		text: string,
		tokens: readonly NameToken[],
		index: number,
		sequences: readonly Sequence<Whose | undefined>[]
	): { end: number; whose: Whose | undefined; last: number } | null {
		for (const { words, gaps, value } of sequences) {
			const last = index + words.length - 1;
			const end = tokens[last];
			if (end === undefined) continue;
			const isThere = words.every((word, step) => {
				const token = tokens[index + step];
				if (token === undefined) return false;
				// "Khans" too.
				const isWord = token.word === word || (step === words.length - 1 && token.word === `${word}s`);
				if (step === 0 || !isWord) return isWord;
				return gapOf(text.slice(tokens[index + step - 1]?.end, token.start)) === gaps[step - 1];
			});
			const plural = end.word === words.at(-1) ? 0 : 1;
			if (isThere) return { end: end.end - plural, whose: value, last };
		}
		return null;
	}

	/** "J. Khan" and "Jan K.": the letter beside a name goes with it when it begins another name of the same person. */
	#withInitials(
		text: string,
		folded: FoldedText,
		tokens: readonly NameToken[],
		first: number,
		match: NamedStretch & { last: number }
	): NamedStretch {
		const { whose, last } = match;
		const initials = whose === undefined ? undefined : this.#initials.get(whose);
		let { start, end } = match;
		if (!initials) return { start, end, whose };
		const isInitial = (token: NameToken | undefined): token is NameToken =>
			token !== undefined &&
			INITIAL.test(token.word) &&
			initials.has(token.word) &&
			/^\p{Lu}/u.test(text.slice(folded.from(token.start)));
		for (let index = first - 1; isInitial(tokens[index]); index--) {
			const token = tokens[index];
			if (token === undefined || !/^\.\s*-?$/.test(folded.text.slice(token.end, start))) break;
			start = token.start;
		}
		for (let index = last + 1; isInitial(tokens[index]); index++) {
			const token = tokens[index];
			if (token === undefined || !/^\s+$/.test(folded.text.slice(end, token.start)) || folded.text[token.end] !== '.')
				break;
			end = token.end + 1;
		}
		return { start, end, whose };
	}

	#findUnspaced({ word, start }: NameToken): NamedStretch[] {
		const found: NamedStretch[] = [];
		for (let at = 0; at + 2 <= word.length; at++) {
			const name = this.#unspaced.get(word.slice(at, at + 2))?.find((one) => word.startsWith(one, at));
			if (name === undefined) continue;
			found.push({ start: start + at, end: start + at + name.length, whose: this.#whose.get(name) ?? null });
			at += name.length - 1;
		}
		return found;
	}

	#holdsId(id: string): boolean {
		const parts = id.split('-');
		return parts.some((_, from) =>
			parts.slice(from).some((_part, more) => this.#ids.has(parts.slice(from, from + more + 1).join('-')))
		);
	}

	#addActor(actor: Actor, parts: ReadonlySet<string>, own: ReadonlySet<string>): void {
		for (const name of fullNames(actor)) {
			this.#add(spaced(name), actor.id);
			const compounds = name.split(/\s+/).filter((word) => /\p{L}\P{L}\p{L}/u.test(word));
			for (const compound of compounds) if (!own.has(spaced(compound))) this.#add(spaced(compound), actor.id);
			// "ODwyer" and "AnneMarie", and the whole name as in a hashtag.
			for (const together of [name, ...compounds].map(joined)) {
				if (UNSPACED.test(together)) this.#addUnspaced(together, actor.id);
				else if (together.length >= LONG_PART && !own.has(together)) this.#addTogether(together, actor.id);
			}
			for (const written of transcribed(name)) {
				this.#add(spaced(written), actor.id);
				for (const word of wordsOf(written).map(foldName)) this.#addPart(word, actor.id, own, parts.size > 0);
			}
			for (const { word } of tokensOf(foldName(name))) {
				for (const holder of [actor.id, null]) {
					const initials = this.#initials.get(holder) ?? new Set();
					this.#initials.set(holder, initials.add(Array.from(word)[0] ?? ''));
				}
			}
		}
		for (const part of parts) this.#addPart(part, actor.id, own, true);
	}

	#addPart(part: string, actor: string, own: ReadonlySet<string>, isName: boolean): void {
		if (!isName || own.has(part)) return;
		this.#add(part, actor);
		this.#parts.add(part);
		if (part.length >= LONG_PART) this.#pushJoined(part);
		const stem = stemOf(part);
		if (stem === null) return;
		const before = this.#stems.get(stem);
		this.#stems.set(stem, before === undefined || before === actor ? actor : null);
	}

	#addTogether(together: string, actor: string): void {
		this.#add(together, actor);
		this.#pushJoined(together);
	}

	#pushJoined(name: string): void {
		push(this.#joined, name.slice(0, LONG_PART), name);
		this.#joined.get(name.slice(0, LONG_PART))?.sort((a, b) => b.length - a.length);
	}

	#addUnspaced(name: string, actor: string): void {
		if (name.length < (/^\p{Script=Han}+$/u.test(name) ? 2 : 4)) return;
		this.#add(name, actor);
		push(this.#unspaced, name.slice(0, 2), name);
		this.#unspaced.get(name.slice(0, 2))?.sort((a, b) => b.length - a.length);
	}

	#add(name: string, actor: string): void {
		if (name === '') return;
		const before = this.#whose.get(name);
		this.#whose.set(name, this.#whose.has(name) && before !== actor ? null : actor);
	}
}

function replaced(
	text: string,
	folded: FoldedText,
	found: readonly NamedStretch[],
	by: (whose: Whose) => string
): string {
	let written = '';
	let at = 0;
	for (const { start, end, whose } of found) {
		if (whose === undefined) continue;
		written += text.slice(at, folded.from(start)) + by(whose);
		at = folded.from(end);
	}
	return at === 0 ? text : written + text.slice(at);
}

function withAllNames(actor: Actor, dossier: Dossier): Actor {
	const translated = translatedNames(dossier, actor.id);
	return translated.length === 0 ? actor : { ...actor, aliases: [...(actor.aliases ?? []), ...translated] };
}

/** An address as people read it; one that is no sound encoding stays as it is. */
function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** Folded, with one space for whatever stands between the words. */
function spaced(name: string): string {
	return foldName(name)
		.replace(/[\s_-]+/g, ' ')
		.trim();
}

function joined(name: string): string {
	return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}
