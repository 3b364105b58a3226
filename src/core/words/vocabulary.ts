// The words a reader sees for the slugs of a dossier.
import { numberWords } from '#core/basics/numbers.ts';
import type { Certainty, Precision, SourceType, Status } from '#core/dossier/types.ts';

type Words = Readonly<Record<string, string>>;

const precision: Record<Precision, string> = {
	site: 'one site',
	near: 'near a named place',
	settlement: 'a town or city',
	admin2: 'a district',
	admin1: 'a province',
	region: 'a region',
	country: 'a country',
	unknown: 'no one place'
};

const certainty: Record<Certainty, string> = {
	stated: 'stated flatly',
	believed: 'believed',
	suspected: 'suspected',
	alleged: 'alleged',
	reported: 'reportedly',
	expected: 'expected',
	feared: 'feared',
	possible: 'possible'
};

const status: Record<Status, string> = {
	announced: 'announced',
	ordered: 'ordered',
	expected: 'expected',
	'under-way': 'under way',
	'took-place': 'took place',
	'called-off': 'called off'
};

const sourceType: Record<SourceType, string> = {
	article: 'article',
	'live-blog': 'live page',
	post: 'post',
	'photo-caption': 'photo caption',
	report: 'report'
};

const medium: Words = {
	speech: 'in a speech',
	'written-statement': 'in a written statement',
	interview: 'in an interview',
	broadcast: 'in a broadcast',
	email: 'by email',
	post: 'in a post',
	analysis: 'in an analysis'
};

const actorKinds: Words = {
	person: 'People',
	group: 'Groups',
	'armed-group': 'Armed groups',
	'state-body': 'State bodies',
	office: 'Offices',
	outlet: 'Outlets',
	public: 'The public'
};

const property: Words = {
	when: 'When did it happen?',
	where: 'Where did it happen?',
	status: 'Did it happen?',
	participant: 'Who was involved?',
	killed: 'How many were killed?',
	injured: 'How many were injured?',
	evacuated: 'How many were evacuated?',
	attackers: 'How many attackers were there?',
	'attackers-dead': 'How many attackers died?',
	entry: 'How did they get in?',
	dress: 'What were they wearing?',
	weapons: 'What were they armed with?',
	'attackers-death': 'How did the attackers die?',
	duration: 'How long did it last?',
	'target-choice': 'Why this target?',
	motive: 'Why was it done?',
	'planned-by': 'Who planned it?',
	'planned-in': 'Where was it planned?',
	whereabouts: 'Where is or was he, she or it?',
	'younger-children': 'Were younger children spared?',
	response: 'What was done in response?',
	purpose: 'What was its purpose?'
};

const TERMS = {
	precision,
	certainty,
	status,
	sourceType,
	medium,
	actorKinds,
	property,
	share: { all: 'all of them', most: 'most of them', some: 'some of them' },
	recordKind: { event: 'Event', direct: 'Direct speech', indirect: 'Reported speech' },
	recordKinds: { event: 'Events', direct: 'Direct speech', indirect: 'Reported speech' },
	/** Keys of records, where they are said to be editorial. */
	key: {
		geometry: 'position',
		partOf: 'what it lies in',
		value: 'the answer',
		names: 'names in other languages',
		order: 'the order of its entries',
		timeZone: 'time zone',
		saidAt: 'where it was said',
		said: 'when it was said',
		about: 'what it is about',
		gist: 'the summary of its words',
		reportedVia: 'through whom it was reported',
		assertedIn: 'the statement it is asserted in',
		asOf: 'as of when',
		memberOf: 'what they belong to',
		links: 'links to other collections',
		aliases: 'other names',
		drawsOn: 'what it draws on',
		to: 'to whom it was said',
		by: 'who says it'
	},
	/** Kinds of places, actors and events, roles and relations are their own words. */
	placeKind: {},
	actorKind: {},
	eventKind: {},
	role: {},
	relation: {}
} as const satisfies Record<string, Words>;

/** The vocabularies that have words. */
export type Vocabulary = keyof typeof TERMS;

/** The words for a slug; one that is not in the vocabulary is shown as its words: `news-conference` → "news conference". */
export function term(vocabulary: Vocabulary, slug: string): string {
	const words: Words = TERMS[vocabulary];
	if (Object.hasOwn(words, slug)) return words[slug] ?? slug;
	// With a space in it, it is words already and no slug: "co-ordinated from there".
	if (/\s/.test(slug)) return slug.trim();
	const written =
		vocabulary === 'key'
			? slug.replaceAll(HUMP, (_, low: string, high: string) => `${low} ${high.toLowerCase()}`)
			: slug;
	return written.replaceAll(BETWEEN_WORDS, ' ').trim();
}

/** Where a key of a file begins a new word: "timeZone". */
const HUMP = /([\p{Ll}\d])(\p{Lu})/gu;

/** Hyphens and underscores between words; one after what is no word by itself belongs to it: "co-ordinated", "ex-soldier". */
const BETWEEN_WORDS = /_+|(?<!\b(?:co|ex|non|pre|re|anti|semi))-+/gi;

/** The same with a capital at its start, as a heading has it. */
export function titleTerm(vocabulary: Vocabulary, slug: string): string {
	return capital(term(vocabulary, slug));
}

/** A text with its first letter as a capital. */
export function capital(text: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase('en') + text.slice(first.length);
}

/** The noun that goes with a number, where the number stands apart: "record", "records". The plural adds an s unless it is given. */
export function nounOf(count: number, one: string, many = `${one}s`): string {
	return count === 1 ? one : many;
}

/** A number with its noun: "1 record", "1,200 records". The plural as in `nounOf`. */
export function counted(count: number, one: string, many?: string): string {
	return `${numberWords(count)} ${nounOf(count, one, many)}`;
}

/** Words joined as a sentence joins them: "a, b and c". */
export function listed(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
