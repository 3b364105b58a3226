// The small words of English, by what they do around a name or a noun.
import { wordList } from './word-list.ts';

/** A noun phrase may begin with them. */
export const DETERMINERS = wordList(`the a an this that these those his her its their our my your some many several both
	all another one two three four five six seven eight nine ten dozens hundreds thousands no every each other most few
	either neither any multiple numerous various more fewer`);

/** Those that own: what follows is somebody's. */
export const POSSESSIVES = wordList('his her its their our my your whose');

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = wordList(
	'he she they it we i you who one everyone everybody somebody someone nobody others'
);

/** Pronouns that are no subject. */
export const OBJECT_PRONOUNS = wordList(
	'him them us me himself herself themselves itself myself ourselves yourself what whom which there here'
);

/** Words that tie a noun phrase to a longer one: "a spokesman for the ministry". */
export const INNER_PREPOSITIONS = wordList('of for at in from with to on near');

/** Prepositions that a noun phrase ends before. */
export const OUTER_PREPOSITIONS = wordList(`about above across after against along alongside amid among around as before
	behind below beneath beside besides between beyond by concerning despite down during except following inside into like
	off onto opposite out outside over past per regarding since through throughout toward towards under underneath unlike
	until unto up upon versus via within without`);

/** Words that join clauses. */
export const CONJUNCTIONS =
	wordList(`and but or nor so yet because although though if when while where whereas that which
	than then once unless whether whenever wherever who whom whose why how`);

/** Auxiliaries and the commonest verbs, which no noun phrase holds. */
export const AUXILIARIES =
	wordList(`is are was were be been being am has have had having do does did doing will would can
	could may might must shall should cannot can't won't didn't doesn't don't isn't wasn't weren't hasn't haven't hadn't
	wouldn't couldn't shouldn't 'll 'd 've 're went go goes going came come comes coming got get gets getting took take
	takes taking seems seemed appears appeared became become becomes`);

/** Forms of "be": before a past participle the subject is not the one who speaks. */
export const BE = wordList(`is are was were be been being am isn't aren't wasn't weren't's're got gets`);

/** Adverbs that may stand between subject and verb. */
export const ADVERBS =
	wordList(`also then later earlier now still once again just only even never ever always often sometimes
	soon recently repeatedly already first further since however instead thus therefore meanwhile nonetheless
	nevertheless too not n't rather almost back afterwards afterward ago today yesterday tonight tomorrow himself herself
	themselves itself both all publicly privately previously previous`);

/** Words that begin a sentence with a capital and are no part of a name. */
export const OPENERS =
	wordList(`but and as so then when while earlier meanwhile later in on at after however yet that still also
	today yesterday although though if because since before during for from with by to of or nor not now once there here this
	these those what where why how who which whose the a an he she it they we i you his her its their our my your according
	among amid about above across against along around between both despite even every few first further given indeed instead
	just last like many more most much never nevertheless next no nobody none nothing one only other others our over perhaps
	rather second several some speaking such take than thanks through throughout thus two three four five six seven eight
	nine ten under unless unlike until upon via well whether within without yes let asked being each either neither another
	all any maybe moreover nonetheless once otherwise overall please read see similarly sometimes soon sure tell thank third
	too up us was were are is be been do does did have has had can could would should will may might must don't didn't it's
	that's there's he's she's i'm we're they're can't won't let's finally additionally again always almost already anyone
	everyone everybody someone somebody people officials police meanwhile eventually recently originally separately
	speaking asked citing noting adding hours days weeks months years minutes`);

/** Whether a lower-case word ends like an adverb of manner. */
export function isMannerAdverb(word: string): boolean {
	return word.length > 4 && word.endsWith('ly') && !NOUNS_IN_LY.has(word);
}

const NOUNS_IN_LY = wordList(
	'family assembly ally supply reply bully monopoly july rally elderly daily weekly anomaly italy'
);
