// Letters without their accents, for comparing what people write in two ways.

/** The text without accents and other combining marks, compatibility forms resolved: "Ménaka" → "Menaka", "ﬁ" → "fi". */
export function withoutAccents(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}
