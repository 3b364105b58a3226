// Who a text names, joined by surname and office within it: what may be two is never made one.
import { canSpeak, TITLES } from '../lexicon/roles.ts';
import type { Paragraph, Utf16Span } from '../reading/paragraphs.ts';
import { ACTOR_SCORES, type ActorFound, type ActorRule, type NameFound } from './found.ts';
import { Bodies } from './bodies.ts';
import { keyMaker } from './keys.ts';
import { namesIn, type NameWords } from './names.ts';
import { officesIn, type OfficeFound } from './offices.ts';
import { People, type Person } from './people.ts';

/** Names in one text; a text of more is no report, and what comes after is left out. */
const MOST = 50_000;

/** Reads the paragraphs of one text in their order. */
export class ActorReader {
	readonly #known: NameWords | null;
	readonly #names: NameFound[] = [];
	readonly #offices: OfficeFound[] = [];

	constructor(known: NameWords | null = null) {
		this.#known = known;
	}

	/** Takes in the names of the next paragraph. */
	read(paragraph: Paragraph): void {
		if (this.#names.length >= MOST) return;
		for (const name of namesIn(paragraph, this.#known)) this.#names.push(name);
		for (const office of officesIn(paragraph)) this.#offices.push(office);
	}

	/** Whether no word of a name is plain English, or, where the text repeats it, its last one is none. */
	#isStrange(name: NameFound, repeated: ReadonlySet<string>): boolean {
		const words = repeated.has(nameOf(name)) ? name.words.slice(-1) : name.words;
		return words.every((word) => this.#known?.isCommon(word.toLowerCase()) !== true);
	}

	/** "Florence Weir", who speaks: a place's name with a surname behind it that is neither a place's nor plain English. */
	#isFullName({ rule, words, end }: NameFound, isPlace: (stretch: Utf16Span) => boolean): boolean {
		const last = words.at(-1)?.toLowerCase() ?? '';
		if (rule !== 'speaks' || words.length !== 2 || isPlace({ start: end - 1, end })) return false;
		return this.#known?.isSurname(last) === true && !this.#known.isCommon(last);
	}

	/** Every mention, in order; `isPlace` tells names that begin with a place's, which need more than capitals to be somebody's. */
	finish(isPlace: (stretch: Utf16Span) => boolean): ActorFound[] {
		const keys = keyMaker();
		const people = new People(keys.fresh);
		const sure = sureNames(this.#names);
		const names = this.#names.filter(
			(name) => !isPlace(name) || !GUESSED.has(name.rule) || sure.has(nameOf(name)) || this.#isFullName(name, isPlace)
		);
		const found: ActorFound[] = [];
		const repeated = repeatedNames(names);
		const bodies = new Bodies(names, keys.same);
		for (const name of names) {
			if (name.kind !== 'person') found.push(bodies.mention(name));
			else if (
				name.form === 'full' &&
				(name.rule !== 'capitals' ||
					(this.#known === null ? repeated.has(nameOf(name)) : this.#isStrange(name, repeated)))
			)
				found.push(fullMention(name, people));
		}
		for (const name of names) {
			const mention =
				name.form === 'surname' ? surname(name, people) : name.form === 'bare' ? bare(name, people, bodies) : null;
			if (mention) found.push(mention);
		}
		for (const office of this.#offices) {
			const [holder, other] = people.inOffice(office.office);
			if (holder && !other) found.push(mentionOf(office, holder, 'office-named-again'));
		}
		return found.sort((a, b) => a.start - b.start || b.end - a.end);
	}
}

const GUESSED: ReadonlySet<ActorRule> = new Set<ActorRule>(['capitals', 'initials', 'given-name', 'speaks']);

function nameOf({ words }: NameFound): string {
	return words.join(' ').toLowerCase();
}

/** Full names of people that a title, an office or an age beside them makes sure of, once at least. */
function sureNames(names: readonly NameFound[]): ReadonlySet<string> {
	return new Set(
		names.filter(({ form, kind, rule }) => form === 'full' && kind === 'person' && !GUESSED.has(rule)).map(nameOf)
	);
}

/** Names of two words or more that stand in the text twice, or beside a surer rule: capitals alone are enough for them. */
function repeatedNames(names: readonly NameFound[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const again = new Set<string>();
	for (const name of names) {
		if (name.form !== 'full') continue;
		const text = nameOf(name);
		if (seen.has(text) || name.rule !== 'capitals') again.add(text);
		seen.add(text);
	}
	return again;
}

function fullMention(name: NameFound, people: People): ActorFound {
	const { person, orElse } = people.meet(name);
	return {
		...mentionOf(name, person, orElse.length > 0 ? 'several-fit' : name.rule),
		...(name.role ? { role: name.role } : {}),
		...others(orElse)
	};
}

/** "Mr Sharif": whoever of that surname the text names in full, if it is one. */
function surname(name: NameFound, people: People): ActorFound {
	const { role, gender } = name;
	const word = name.words[0] ?? '';
	const fit = people.named(word, role, gender);
	const [only, other] = fit;
	const more = role === undefined ? {} : { role };
	if (only && !other) return { ...mentionOf(name, only, 'named-again'), ...more };
	const person = fit.length > 0 ? people.unsure(word, fit) : people.stranger(word, role, gender);
	return { ...mentionOf(name, person, fit.length > 0 ? 'several-fit' : name.rule), ...more, ...others(fit) };
}

/** A word alone: somebody the text names elsewhere, or initials of a body; nobody otherwise. */
function bare(name: NameFound, people: People, bodies: Bodies): ActorFound | null {
	const word = name.words[0] ?? '';
	const fit = people.named(word, undefined, undefined);
	const [only, other] = fit;
	if (only && !other) return mentionOf(name, only, 'named-again');
	if (only) return { ...mentionOf(name, people.unsure(word, fit), 'several-fit'), ...others(fit) };
	if (name.rule !== 'initials' || canSpeak(word.toLowerCase()) || TITLES.has(word.toLowerCase())) return null;
	return bodies.mention({ ...name, kind: 'group' });
}

function mentionOf({ start, end }: Utf16Span, { key, name, gender }: Person, rule: ActorRule): ActorFound {
	return { start, end, key, name, kind: 'person', rule, score: ACTOR_SCORES[rule], ...(gender ? { gender } : {}) };
}

function others(fit: readonly Person[]): { orElse?: string[] } {
	return fit.length === 0 ? {} : { orElse: fit.map(({ key }) => key) };
}
