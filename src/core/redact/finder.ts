// Finds the names of private people in texts and ids and puts something else in their place.
import type { Actor, Dossier } from '#core/dossier/types.ts';
import { foldName, fullNames, isCalledByRole, nameParts, translatedNames, wordsOf } from './names.ts';

/** The actor's id, or null for a name that several private people share. */
type Whose = string | null;

/** Shorter parts are looked for in an id only as a whole word: "han" is no reason to rename "hangu". */
const LONG_PART = 5;

/** All names of a dossier's sensitive actors: whole names, aliases and their parts. */
export class NameFinder {
	/** Ids of the sensitive actors who are called by their role already. */
	readonly byRole: ReadonlySet<string>;
	/** Those of them whose id an earlier redaction has given. */
	readonly renamed: ReadonlySet<string>;
	/** Folded name or part → whose it is. Public names stand in it as undefined: found first, they are left alone. */
	readonly #whose = new Map<string, Whose | undefined>();
	/** First word → the names that begin with it: only those of the words of a text are looked for in it. */
	readonly #byFirst = new Map<string, string[]>();
	/** The pattern of names that were looked for together. */
	readonly #patterns = new Map<string, RegExp>();
	readonly #parts = new Set<string>();
	/** First letters → the long parts and whole names, without spaces, that begin so. */
	readonly #joined = new Map<string, string[]>();
	/** Ids of the sensitive actors: another id may hold one of them. */
	readonly #ids: ReadonlySet<string>;

	constructor(dossier: Dossier) {
		const everybody = dossier.actors.filter((actor) => actor.sensitive);
		this.byRole = new Set(everybody.filter(isCalledByRole).map(({ id }) => id));
		this.renamed = new Set([...this.byRole].filter((id) => /^person-\d+$/.test(id)));
		this.#ids = new Set(everybody.map(({ id }) => id).filter((id) => !this.renamed.has(id)));
		const sensitive = everybody.filter(({ id }) => !this.byRole.has(id)).map((actor) => withAllNames(actor, dossier));
		const known = publicNames(dossier);
		const knownWords = new Set(known.flatMap(wordsOf).map(foldName));
		for (const actor of sensitive) {
			for (const name of fullNames(actor)) {
				this.#add(spaced(name), actor.id);
				const together = joined(name);
				if (together.length < LONG_PART) continue;
				push(this.#joined, together.slice(0, LONG_PART), together);
				// As in a hashtag.
				this.#add(together, actor.id);
			}
			for (const part of nameParts(actor, knownWords)) {
				this.#add(part, actor.id);
				this.#parts.add(part);
				if (part.length >= LONG_PART) push(this.#joined, part.slice(0, LONG_PART), part);
			}
		}
		const names = sensitive.flatMap(fullNames).map(spaced);
		for (const name of known.map(spaced)) {
			// "Imran Khan" stays when the private person is "Sana Khan"; the bare "Khan" and "family of Sana Khan" do not.
			const harmless = name.includes(' ') && !names.some((other) => ` ${name} `.includes(` ${other} `));
			if (harmless && !this.#whose.has(name)) this.#whose.set(name, undefined);
		}
		if (sensitive.length === 0) return;
		for (const name of this.#whose.keys()) push(this.#byFirst, runsOf(name)[0] ?? '', name);
	}

	/** The text with every name replaced, longest first, the case of letters and Latin accents ignored; a text without one is untouched. */
	replace(text: string, by: (whose: Whose) => string): string {
		const pattern = this.#patternFor(text);
		if (pattern === null) return text;
		let found = false;
		const replaced = text.normalize('NFD').replace(pattern, (match) => {
			const key = spaced(match);
			const whose = this.#whose.get(key);
			if (whose === undefined && this.#whose.has(key)) return match;
			found = true;
			return by(whose ?? null);
		});
		return found ? replaced.normalize('NFC') : text;
	}

	/** Whether an id, address or file name gives a private person away, or holds the id of one. */
	mentionedIn(id: string): boolean {
		const read = decoded(id);
		const tokens = wordsOf(read).map(foldName);
		const whole = joined(read);
		return this.#holdsId(id) || tokens.some((token) => this.#parts.has(token)) || this.#isJoinedIn(whole);
	}

	#isJoinedIn(whole: string): boolean {
		for (let at = 0; at + LONG_PART <= whole.length; at++) {
			const names = this.#joined.get(whole.slice(at, at + LONG_PART));
			if (names?.some((name) => whole.startsWith(name, at))) return true;
		}
		return false;
	}

	/** `null` where no word of the text begins a name. */
	#patternFor(text: string): RegExp | null {
		if (this.#byFirst.size === 0) return null;
		const names = new Set<string>();
		// "Khans" too.
		for (const run of runsOf(foldName(text)))
			for (const first of run.endsWith('s') ? [run, run.slice(0, -1)] : [run])
				for (const name of this.#byFirst.get(first) ?? []) names.add(name);
		if (names.size === 0) return null;
		const key = [...names].join('\n');
		const known = this.#patterns.get(key) ?? patternOf([...names]);
		this.#patterns.set(key, known);
		return known;
	}

	#holdsId(id: string): boolean {
		const parts = id.split('-');
		return parts.some((_, from) =>
			parts.slice(from).some((_part, more) => this.#ids.has(parts.slice(from, from + more + 1).join('-')))
		);
	}

	#add(name: string, actor: string): void {
		const before = this.#whose.get(name);
		this.#whose.set(name, this.#whose.has(name) && before !== actor ? null : actor);
	}
}

function push(map: Map<string, string[]>, key: string, name: string): void {
	const names = map.get(key);
	if (names) names.push(name);
	else map.set(key, [name]);
}

/** The runs of letters, marks and numbers in a folded text. */
function runsOf(folded: string): string[] {
	return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
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

function publicNames(dossier: Dossier): string[] {
	const actors = dossier.actors.filter((actor) => !actor.sensitive).flatMap((actor) => fullNames(actor));
	const places = dossier.places.features.flatMap(({ properties }) => [
		properties.name,
		...Object.values(properties.names ?? {})
	]);
	return [...actors, ...places];
}

/** Folded, with one space for whatever stands between the words. */
function spaced(name: string): string {
	return foldName(name)
		.replace(/[’ʼ]/g, "'")
		.replace(/[\s\u00a0-]+/g, ' ')
		.trim();
}

function joined(name: string): string {
	return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Any of the names as whole words ("Khan’s" and "Khans" too), for texts in NFD. */
function patternOf(names: readonly string[]): RegExp {
	const longestFirst = [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length);
	const spelled = longestFirst.map((name) =>
		Array.from(name, (letter) => {
			if (letter === ' ') return '[\\s\\u00a0-]+';
			if (letter === "'") return "['’ʼ]";
			const literal = letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
			return /\p{L}/u.test(letter) ? `${literal}[\\u0300-\\u036f]*` : literal;
		}).join('')
	);
	return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${spelled.join('|')})(?=s?(?![\\p{L}\\p{M}\\p{N}]))`, 'giu');
}
