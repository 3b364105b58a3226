// Which of a feature's names a label shows, and how a script may be set.
import { own } from '#core/dossier/own.ts';
import type { ExpressionSpecification } from 'maplibre-gl';

// Where a name is not known in one language, a neighbour's in the same script reads better than Latin letters.
const READABLE: Readonly<Record<string, readonly string[]>> = {
	ar: ['ar'],
	fa: ['fa'],
	hi: ['hi'],
	ps: ['ps', 'fa', 'ur'],
	ur: ['ur']
};

/** The primary subtag of a BCP 47 language tag, in lower case: `ur-PK` gives `ur`. */
export function primaryLanguage(tag: string): string {
	return (tag.split('-')[0] ?? '').toLowerCase();
}

/** The name of a feature in a language (BCP 47), else its international name. */
export function nameIn(language: string): ExpressionSpecification {
	const known = own(READABLE, primaryLanguage(language)) ?? [];
	return ['coalesce', ...known.map((code): ExpressionSpecification => ['get', `name_${code}`]), ['get', 'name']];
}

// ISO 15924 codes of scripts whose letters join, and languages usually written in one.
const JOINED = new Set('Arab Aran Beng Deva Gujr Guru Knda Mlym Mong Syrc Taml Telu'.split(' '));
const ARABIC = new Set('ar ckb fa ps sd ug ur'.split(' '));
const OTHER_JOINED = new Set('bn gu hi kn ml mr ne pa ta te'.split(' '));

/** Whether letters of the language's script join, so that spacing them out would tear words apart. */
export function lettersJoin(language: string): boolean {
	const script = /-([A-Z][a-z]{3})\b/.exec(language)?.[1];
	if (script) return JOINED.has(script);
	return ARABIC.has(primaryLanguage(language)) || OTHER_JOINED.has(primaryLanguage(language));
}

/** Letter spacing in em: as asked for where letters stand apart, 0 where they join. */
export function spacing(language: string, em: number): number {
	return lettersJoin(language) ? 0 : em;
}

/** How much larger a script must be set to look as large as Latin letters: Naskh sits small on its line. */
export function scriptScale(language: string): number {
	return ARABIC.has(primaryLanguage(language)) ? 1.15 : 1;
}
