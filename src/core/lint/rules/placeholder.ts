// A text that only holds the place of another, and a record that says itself what is still to be written.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import { shown } from '#core/dossier/report.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { UNNAMED, UNWRITTEN, unfinishedIn } from '#core/dossier/unfinished.ts';
import { recordsOf } from '#core/edit/lists.ts';
import { listed, term } from '#core/words/vocabulary.ts';
import { readerTexts, type ReaderText } from '../reader-texts.ts';
import { dossierRule } from '../dossier-rule.ts';
import type { Found } from '../rule.ts';

/** What stands where words were to come, as a whole text, in any letters. */
const WHOLE = new RegExp(
	`^(?:${[
		String.raw`to ?do`,
		String.raw`tb[acd]`,
		'fix ?me',
		'x{2,}',
		'asdf',
		String.raw`(?:still )?to be (?:written|filled(?: in)?|completed|added|done|named|translated|checked|determined|decided)(?: later)?`,
		String.raw`not yet (?:written|named|filled in|summed up)|not (?:written|named|filled in|summed up) yet`,
		String.raw`(?:my |new |untitled |unnamed |no |without an? |an? )?(?:title|name|label|gist|summary|answer|note)(?: (?:here|goes here|text))?`,
		String.raw`(?:new|untitled|unnamed) (?:dossier|event|place|actor|source|statement|claim|record|article)`,
		String.raw`(?:an? )?(?:event|place|actor|source|record|article) without (?:an? )?(?:name|title)`,
		'untitled|unnamed|placeholder|dummy(?: text)?|sample text|change ?me|fill (?:me )?in',
		String.raw`no place given|what the figures are about|imported records|suggestions from .+`
	].join('|')})[.…:!]*$`,
	'iu'
);
/** The same at the start of, or anywhere within, a longer text. */
const WITHIN = /lorem ipsum|\binsert (?:\p{L}+ ){1,3}here\b|\?{3,}/iu;
/** Signs that are written in capitals, and words of some language in small letters. */
const SHOUTED = /\b(?:TODO|FIXME)\b|^(?:TBD|XXX)\b/u;
/** A word in brackets that stands for what is to come: "[title]", "<name>", "{{date}}". */
const BRACKETED =
	/^[[<{]+\s*(?:(?:your|the|insert|add|enter)\s+)?(?:title|name|label|gist|text|date|place|words?|quote|source|summary|answer|todo|tb[acd]|here)\b[^\]>}]*[\]>}]+$/iu;
/** Spanish has "todo" for all, and a name may be "Todo": in small letters it is no sign. */
const NOT_SHOUTED = /^(?:todo|Todo)$/;

/** Looks for texts that only hold a place, for names that are an id, and for what a record lists as unfinished. */
export const placeholder = dossierRule(
	{
		code: 'placeholder',
		severity: 'warning',
		title:
			'A text only holds the place of words that nobody has written: a reader would take it for what the sources say.'
	},
	placeholdersIn
);

/** The placeholders of a dossier, each once, in the order of its kinds of records. */
export function* placeholdersIn(dossier: Dossier): Generator<Found & { id: string | null }> {
	const told = new Set<string>();
	for (const one of readerTexts(dossier)) {
		const why = placeholderIn(one);
		if (why === null) continue;
		// With what it stands in: of a claim's answer one text is named, and the answer is what waits.
		told.add(one.pointer).add(one.pointer.slice(0, one.pointer.lastIndexOf('/')));
		yield { pointer: one.pointer, id: one.id, message: why };
	}
	for (const type of ['source', 'place', 'actor', 'event', 'statement', 'claim'] as const) {
		yield* unfinishedOf(dossier, type, told);
	}
}

/** Why a text is a placeholder, and what to do; `null` where it is none. */
function placeholderIn({ text, kind, id }: ReaderText): string | null {
	const plain = text.trim();
	if (plain === UNWRITTEN) return 'Nobody has written this yet. Write it, or remove the record.';
	if (plain === UNNAMED) return 'The dossier has no title of its own. Give it one that says what happened, and where.';
	if (!/[\p{L}\p{N}]/u.test(plain)) {
		// "%" and "€" are units.
		if (kind === 'slug') return null;
		return `${shown(text)} has no word in it. Write what is meant, or leave the key out.`;
	}
	const isWhole = kind !== 'slug' && WHOLE.test(plain) && !NOT_SHOUTED.test(plain);
	if (isWhole || WITHIN.test(plain) || SHOUTED.test(plain) || BRACKETED.test(plain)) {
		return `${shown(text)} holds the place of words that are still to come. Write them, or leave the key out.`;
	}
	if (kind === 'name' && plain === id && /^[a-z\d]+(?:[-_.:][a-z\d]+)+$/.test(plain)) {
		return `${shown(text)} is the id of the record and no name for readers. Write what it is called.`;
	}
	return null;
}

function* unfinishedOf<T extends Exclude<RecordType, 'question'>>(
	dossier: Dossier,
	type: T,
	told: ReadonlySet<string>
): Generator<Found & { id: string }> {
	const base = type === 'place' ? '/places/features' : `/${type}s`;
	const records: readonly RecordOf[Exclude<RecordType, 'question'>][] = recordsOf(dossier, type);
	for (const [at, record] of records.entries()) {
		const pointer = `${base}/${at}`;
		const left = unfinishedIn(record).filter((key) => !isTold(pointer, key, told));
		if (left.length === 0) continue;
		const keys = listed(left.map((key) => term('key', key)));
		yield {
			pointer,
			id: record.id,
			message: `This waits for a person: ${keys}. Fill it in; the mark “unfinished” then goes by itself.`
		};
	}
}

/** Whether the text of a key, or one within it, has been named already. */
function isTold(record: string, key: string, told: ReadonlySet<string>): boolean {
	return told.has(`${record}/${key}`) || told.has(`${record}/properties/${key}`);
}
