// Names that are inflected: "Kowalczykiem" is Kowalczyk, but "Martini" is not Martin.

/** Family names of these endings are inflected, and no everyday word of another language is one of them with an ending. */
const INFLECTED = /(?:czyk|czak|czuk|chuk|ski|cki|dzki|sky|wicz|ovic|evic|enko|[a-z]{3}(?:ov|ev)a?)$/;
const CYRILLIC = /^[\u0400-\u04ff]{5,}$/;
/** Folded. */
const ENDINGS = new Set(
	(
		'a u e y i o owi em iem ie ow om ami ach owie ego emu ym im ej ou ovi ovy ' +
		'а у е о ы и я ю ом ем ов ам ами ах ого ему ои ою еи ым ых ыми ии ію ові'
	).split(' ')
);
const LONGEST = 4;

/** What stays of an inflected name before every ending; `null` for all other names. */
export function stemOf(part: string): string | null {
	if (!(CYRILLIC.test(part) || (part.length >= 6 && INFLECTED.test(part)))) return null;
	const stem = part.replace(/[aeiouyаеоуыия]$/u, '');
	return stem.length >= 5 ? stem : part;
}

/** The stems that a word may be of. */
export function stemsIn(word: string): string[] {
	const stems: string[] = [];
	for (let cut = 0; cut <= LONGEST && word.length - cut >= 5; cut++) {
		if (cut === 0 || ENDINGS.has(word.slice(-cut))) stems.push(word.slice(0, word.length - cut));
	}
	return stems;
}
