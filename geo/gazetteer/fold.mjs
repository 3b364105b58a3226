// The folding of a name, the very one of src/core/draft/gazetteer/fold.ts: a test holds both equal.

/** A name without case, marks, apostrophes and full stops; hyphens are spaces; Saint, Mount and Fort are short. */
export function fold(name) {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[.'’‘`ʻʼʿʾ]/g, '')
		.replace(/ł/g, 'l')
		.replace(/ø/g, 'o')
		.replace(/đ/g, 'd')
		.replace(/ı/g, 'i')
		.replace(/ß/g, 'ss')
		.replace(/æ/g, 'ae')
		.replace(/œ/g, 'oe')
		.replace(/[\s\-‐‑–_]+/g, ' ')
		.replace(/\bsaint\b/g, 'st')
		.replace(/\bmount\b/g, 'mt')
		.replace(/\bfort\b/g, 'ft')
		.trim();
}
