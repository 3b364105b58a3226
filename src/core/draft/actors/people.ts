// Who the names of a text belong to: full names first, then surnames and offices that fit exactly one of them.
import type { NameFound } from './found.ts';
import { officesOf } from './office.ts';

/** Somebody the text names, or a body. */
export interface Person {
	key: string;
	name: string;
	/** Every word of every full name, in lower case, in the order first seen. */
	words: string[];
	/** Roles in lower case. */
	roles: Set<string>;
	gender?: 'female' | 'male';
}

/** People of one last name that are told apart; a text with more is a list, and further ones are each their own. */
const MOST_SHARING = 40;

/** The people of one text, found again by any word of their names or by their office. */
export class People {
	readonly #byLast = new Map<string, Person[]>();
	readonly #byRole = new Map<string, Set<Person>>();
	readonly #unsure = new Map<string, Person>();
	readonly #keys: (name: string) => string;

	/** `keys` gives each new person a key of its own. */
	constructor(keys: (name: string) => string) {
		this.#keys = keys;
	}

	/** The person of a full name: the one known under it, or under a longer or shorter form; else a new one. */
	meet({ words, role, gender }: NameFound): { person: Person; orElse: Person[] } {
		const lower = words.map(plain);
		const fit = this.#sharing(lower.at(-1) ?? '').filter((person) => agree(person.words, lower));
		const only = fit.length === 1 ? fit[0] : undefined;
		const person = only ?? this.#add(words, lower);
		if (only && lower.length > only.words.length) [only.words, only.name] = [lower, words.join(' ')];
		if (role !== undefined) this.#give(person, role);
		if (gender !== undefined) person.gender ??= gender;
		return { person, orElse: only ? [] : fit };
	}

	/** Everybody whose last name is this word and whose gender fits; with a role, those known in it before all others. */
	named(word: string, role: string | undefined, gender: Person['gender']): Person[] {
		const fit = this.#sharing(plain(word)).filter((person) => !gender || !person.gender || person.gender === gender);
		const office = role === undefined ? undefined : officesOf(role)[0];
		const inOffice = office === undefined ? [] : fit.filter(({ roles }) => roles.has(office));
		return inOffice.length > 0 ? inOffice : fit;
	}

	/** Everybody the text gives an office: "prime minister". */
	inOffice(office: string): Iterable<Person> {
		return this.#byRole.get(office) ?? [];
	}

	/** One of several of the same surname, the text does not say which: not found again by name. */
	unsure(word: string, fit: readonly Person[]): Person {
		const id = [plain(word), ...fit.map(({ key }) => key)].join(' ');
		const person = this.#unsure.get(id) ?? {
			key: this.#keys(word),
			name: word,
			words: [plain(word)],
			roles: new Set<string>()
		};
		this.#unsure.set(id, person);
		return person;
	}

	/** A person of whom the text gives no more than one word. */
	stranger(word: string, role: string | undefined, gender: Person['gender']): Person {
		const person = this.#add([word], [plain(word)]);
		if (role !== undefined) this.#give(person, role);
		if (gender !== undefined) person.gender = gender;
		return person;
	}

	#sharing(last: string): readonly Person[] {
		return this.#byLast.get(last) ?? [];
	}

	#add(words: readonly string[], lower: string[]): Person {
		const name = words.join(' ');
		const person: Person = { key: this.#keys(name), name, words: lower, roles: new Set() };
		const last = lower.at(-1) ?? '';
		const sharing = this.#byLast.get(last) ?? [];
		if (sharing.length < MOST_SHARING) sharing.push(person);
		this.#byLast.set(last, sharing);
		return person;
	}

	#give(person: Person, role: string): void {
		for (const office of officesOf(role)) {
			person.roles.add(office);
			this.#byRole.set(office, (this.#byRole.get(office) ?? new Set<Person>()).add(person));
		}
	}
}

function plain(word: string): string {
	return word.toLowerCase().replace(/\.$/, '');
}

/** Whether two full names with the same last word may be one person's: every word of the shorter, or its initial, stands in the longer, in order. */
function agree(one: readonly string[], other: readonly string[]): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (short.length < 2) return false;
	let at = 0;
	for (const word of short) {
		while (at < long.length && !sameWord(word, long[at] ?? '')) at++;
		if (at === long.length) return false;
		at++;
	}
	return true;
}

function sameWord(one: string, other: string): boolean {
	if (one === other) return true;
	return (one.length === 1 || other.length === 1) && one[0] === other[0];
}
