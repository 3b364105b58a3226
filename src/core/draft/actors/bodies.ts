// Bodies by their names and initials; a short name that ends a longer one may be either.
import { ACTOR_SCORES, type ActorFound, type NameFound } from './found.ts';

/** Words of a longer name that a short one may stand for. */
const LONGEST = 4;

/** Names that one short name may stand for; with more, nobody is helped by a list. */
const MOST_OTHERS = 12;

/** The bodies of one text. */
export class Bodies {
	readonly #keyOf: (name: string) => string;
	/** Full names by the initials that stand in brackets behind them. */
	readonly #initials = new Map<string, NameFound>();
	/** Names by their last word, where they have more than it. */
	readonly #longer = new Map<string, Set<string>>();

	/** `keyOf` gives the same name the same key. */
	constructor(names: readonly NameFound[], keyOf: (name: string) => string) {
		this.#keyOf = keyOf;
		for (const name of names) {
			if (name.form !== 'body') continue;
			if (name.initials !== undefined && !this.#initials.has(name.initials)) this.#initials.set(name.initials, name);
			const words = nameOf(name).split(' ');
			const last = words.at(-1)?.toLowerCase() ?? '';
			if (words.length > 1 && words.length <= LONGEST) this.#addLonger(last, nameOf(name));
		}
	}

	#addLonger(last: string, name: string): void {
		const others = this.#longer.get(last) ?? new Set();
		if (others.size < MOST_OTHERS) this.#longer.set(last, others.add(name));
	}

	/** A mention of a body, with those it may be as well where its name is short. */
	mention(name: NameFound): ActorFound {
		const meant = this.#initials.get(name.words[0] ?? '') ?? name;
		const full = nameOf(meant);
		const longer = name.words.length === 1 && meant === name ? [...(this.#longer.get(full.toLowerCase()) ?? [])] : [];
		const orElse = [...new Set(longer.map((other) => this.#keyOf(other)))];
		return {
			start: name.start,
			end: name.end,
			key: this.#keyOf(full),
			name: full,
			kind: meant.kind,
			rule: name.rule,
			score: ACTOR_SCORES[name.rule],
			...(orElse.length > 0 ? { orElse } : {})
		};
	}
}

function nameOf({ words }: NameFound): string {
	return words.join(' ').replace(/^the /i, '');
}
