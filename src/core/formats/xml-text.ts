// What a text becomes in an XML file, which cannot hold every character.

/** Control characters but for tabs and line ends, halves of surrogate pairs, U+FFFE and U+FFFF: not for XML 1.0 (its section 2.2). */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\p{Surrogate}\ufffe\uffff]/gu;

/** The text without the characters that make an XML file unreadable, or that XML advises against. */
export function xmlText(text: string): string {
	return text.replace(NOT_IN_XML, '');
}

/** The text with what would be markup written as references. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
