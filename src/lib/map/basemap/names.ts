// Which of a feature's names a label shows, and how a script may be set.
import type { ExpressionSpecification } from 'maplibre-gl';

/** Languages the embedded archive carries names in, beside the international (English) `name`. */
export const NAME_LANGUAGES = ['ar', 'fa', 'hi', 'ps', 'ur'] as const;

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
	const known = READABLE[primaryLanguage(language)] ?? [];
	return ['coalesce', ...known.map((code): ExpressionSpecification => ['get', `name_${code}`]), ['get', 'name']];
}

const JOINED = new Set([
	'Arab',
	'Aran',
	'Deva',
	'Beng',
	'Guru',
	'Gujr',
	'Knda',
	'Mlym',
	'Taml',
	'Telu',
	'Syrc',
	'Mong'
]);
const JOINED_LANGUAGES = new Set([
	'ar',
	'fa',
	'ps',
	'ur',
	'hi',
	'mr',
	'ne',
	'bn',
	'pa',
	'gu',
	'kn',
	'ml',
	'ta',
	'te',
	'ckb',
	'sd',
	'ug'
]);

/** Whether letters of the language's script join, so that spacing them out would tear words apart. */
export function lettersJoin(language: string): boolean {
	const script = /-([A-Z][a-z]{3})\b/.exec(language)?.[1];
	return script ? JOINED.has(script) : JOINED_LANGUAGES.has(primaryLanguage(language));
}

/** Letter spacing in em: as asked for where letters stand apart, 0 where they join. */
export function spacing(language: string, em: number): number {
	return lettersJoin(language) ? 0 : em;
}
