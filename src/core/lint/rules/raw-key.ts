// Names that programs have for things, where readers read.
import { shown } from '#core/dossier/report.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { readerTexts, type ReaderText } from '../reader-texts.ts';
import { dossierRule } from '../dossier-rule.ts';
import type { Found } from '../rule.ts';

/** Keys and codes of the format that are no words of any language. */
const OWN =
	/(?<![\p{L}\p{N}_@#/.-])(?:timeZone|partOf|reportedVia|assertedIn|saidAt|memberOf|mayBothBeTrue|drawsOn|archivedUrl|asOf|admin[0-9]|edtf|sha256)(?![\p{L}\p{N}_@/-])/u;
/** `where_prec`, `SIDE_A`: no address, no handle, no name of a file. */
const SNAKE = /(?<![\p{L}\p{N}_@#/.-])\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}_@/-]|\.\p{L})/u;
/** `eventKind` as a whole text; within a sentence it may be the name of a product. */
const CAMEL = /^\p{Ll}{2,}\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*$/u;
/** An id as people do not write words: with a figure, a low line, or a letter before a hyphen. */
const ID = /(?<![\p{L}\p{N}_@#/.-])[a-z\d]+(?:[-_][a-z\d]+)+(?![\p{L}\p{N}_@/-])/gu;
const CODED = /^[a-z]-|_|\d$/;

/** Looks for keys, codes and ids in whatever a reader sees. */
export const rawKey = dossierRule(
	{
		code: 'raw-key',
		severity: 'warning',
		title:
			'A text for readers has a key, a code or an id in it that only the file knows, such as “where_prec” or “admin2”.'
	},
	rawKeysIn
);

/** The texts with such names in them. */
export function* rawKeysIn(dossier: Dossier): Generator<Found> {
	const ids = idsOf(dossier);
	for (const one of readerTexts(dossier)) {
		const raw = rawIn(one, ids);
		if (raw === undefined) continue;
		yield { pointer: one.pointer, message: `${shown(raw)} means nothing to a reader. Write it in words.` };
	}
}

function rawIn({ text, id }: ReaderText, ids: ReadonlySet<string>): string | undefined {
	const found = OWN.exec(text)?.[0] ?? SNAKE.exec(text)?.[0] ?? CAMEL.exec(text.trim())?.[0];
	// The id of the record itself is named as a placeholder.
	if (found !== undefined) return text.trim() === id ? undefined : found;
	if (ids.size === 0) return undefined;
	return text.match(ID)?.find((word) => CODED.test(word) && ids.has(word) && text.trim() !== id);
}

function idsOf({ sources, places, actors, events, statements, claims }: Dossier): ReadonlySet<string> {
	const lists: readonly (readonly { id: string }[])[] = [sources, places.features, actors, events, statements, claims];
	return new Set(lists.flatMap((list) => list.map(({ id }) => id)).filter((id) => CODED.test(id)));
}
