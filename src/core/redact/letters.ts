// Letters as names are compared: case, accents, points and invisible signs aside, each with its place in the text.

/** A text as names are looked for in it. */
export interface FoldedText {
	text: string;
	/** Where the letter of the folded text at an index begins in the text itself; one more for its end. */
	from(index: number): number;
}

/** Letters that no decomposition takes apart, and those of Arabic that are written in two ways. */
const SAME: ReadonlyMap<string, string> = new Map(
	Object.entries({
		ł: 'l',
		ø: 'o',
		đ: 'd',
		ð: 'd',
		þ: 'th',
		ß: 'ss',
		æ: 'ae',
		œ: 'oe',
		ı: 'i',
		ي: 'ی',
		ى: 'ی',
		ك: 'ک',
		ة: 'ه',
		'’': "'",
		ʼ: "'",
		'‘': "'",
		'‐': '-',
		'‑': '-'
	})
);
/** Accents, the points of Arabic and Hebrew, and what is not seen at all. */
const SILENT =
	/[\u0300-\u036f]|[\u0591-\u05bd]|[\u05bf-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\u00ad|\u034f|[\u200b-\u200f]|[\u2060-\u2064]|\ufeff|\u00b7|\u2027|\u30fb/gu;
const ASCII = /^[\0-\x7f]*$/;
/** A word divided at the end of a line. */
const DIVIDED = /(?<=\p{Ll})[-\u2010]\r?\n\s*(?=\p{Ll})/gu;

const letters = new Map<string, string>();

function foldLetter(letter: string): string {
	const known = letters.get(letter);
	if (known !== undefined) return known;
	const bare = letter.normalize('NFD').replace(SILENT, '').toLowerCase().replace(SILENT, '');
	const folded = Array.from(bare, (one) => SAME.get(one) ?? one).join('');
	letters.set(letter, folded);
	return folded;
}

/** Lower case without accents and invisible signs, so that "Tahīr" and "TAHIR" are one name, and "Łukasz" and "Lukasz". */
export function foldName(text: string): string {
	return ASCII.test(text) ? text.toLowerCase() : Array.from(text, foldLetter).join('');
}

/** The folded text that leads back to the text itself; a word divided at the end of a line is one word. */
export function foldText(text: string): FoldedText {
	const isDivided = text.includes('\n') && text.search(DIVIDED) >= 0;
	if (!isDivided && ASCII.test(text)) return { text: text.toLowerCase(), from: (index) => index };
	const skipped = isDivided
		? Array.from(text.matchAll(DIVIDED), ({ index, 0: { length } }) => [index, index + length])
		: [];
	let folded = '';
	const places: number[] = [];
	let at = 0;
	let skip = 0;
	for (const letter of text) {
		const [start = Infinity, end = Infinity] = skipped[skip] ?? [];
		if (at >= end) skip++;
		const written = at >= start && at < end ? '' : foldLetter(letter);
		for (let unit = 0; unit < written.length; unit++) places.push(at);
		folded += written;
		at += letter.length;
	}
	return { text: folded, from: (index) => places[index] ?? text.length };
}

/** Ways to write a name without its dotted or ringed letters: "Mueller" for "Müller". */
export function transcribed(name: string): string[] {
	const composed = name.normalize('NFC');
	const written = composed.replace(/[äöüøåÄÖÜØÅ]/g, (letter) => TRANSCRIBED.get(letter.toLowerCase()) ?? letter);
	return written === composed ? [] : [written];
}

const TRANSCRIBED: ReadonlyMap<string, string> = new Map(
	Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })
);
