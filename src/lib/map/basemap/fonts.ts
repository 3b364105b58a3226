// The typefaces of map labels: files on the own origin, fetched only when a character of their range is drawn.
import type { StyleSpecification } from 'maplibre-gl';

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/** Names a symbol layer may give as `text-font`. */
export const LABEL_FONT = 'Label';
export const STRONG_FONT = 'Label strong';
export const WATER_FONT = 'Water';

const LATIN = [
	'U+0000-00FF',
	'U+0131',
	'U+0152-0153',
	'U+02BB-02BC',
	'U+02C6',
	'U+02DA',
	'U+02DC',
	'U+2000-200B',
	'U+200E-206F'
];
const LATIN_EXTENDED = [
	'U+0100-02BA',
	'U+02BD-02C5',
	'U+02C7-02CC',
	'U+02CE-02D7',
	'U+02DD-02FF',
	'U+1E00-1E9F',
	'U+1EF2-1EFF'
];
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+200C-200D', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const DEVANAGARI = ['U+0900-097F', 'U+1CD0-1CF9', 'U+A8E0-A8FF'];

/** The `font-faces` of a style whose static files stand under `base` (an absolute address ending in `/`). */
export function labelFonts(base: string): FontFaces {
	const file = (name: string, range: string[]) => ({ url: `${base}fonts/${name}.woff2`, 'unicode-range': range });
	const sans = (weight: 400 | 600) => [
		file(`source-sans-3-latin-${weight}-normal`, LATIN),
		file(`source-sans-3-latin-ext-${weight}-normal`, LATIN_EXTENDED),
		file(`source-sans-3-cyrillic-${weight}-normal`, CYRILLIC)
	];
	const other = (naskh: 500 | 700, devanagari: 400 | 600) => [
		file(`noto-naskh-arabic-arabic-${naskh}-normal`, ARABIC),
		file(`noto-sans-devanagari-devanagari-${devanagari}-normal`, DEVANAGARI)
	];
	return {
		[LABEL_FONT]: [...sans(400), ...other(500, 400)],
		[STRONG_FONT]: [...sans(600), ...other(700, 600)],
		[WATER_FONT]: [
			file('source-serif-4-latin-400-italic', LATIN),
			file('source-serif-4-latin-ext-400-italic', LATIN_EXTENDED),
			...other(500, 400)
		]
	};
}
