// Rendered markup as a tree, as far as a test of its words needs one.
const VOID = new Set(['input', 'br', 'hr', 'img', 'meta', 'link', 'rect', 'path', 'circle', 'stop', 'use']);
/** What stands by itself in a page: a row, a card, a quotation, an answer of a table of facts. */
const UNITS = new Set(['li', 'article', 'blockquote', 'dd', 'tr']);

/** An element with what is inside it. */
export interface Piece {
	tag: string;
	above: Piece | null;
	/** Its words, with those read out in their place. */
	text: string;
}

/** Every element of some markup, each after what is inside it. */
export function piecesOf(markup: string): Piece[] {
	const found: Piece[] = [];
	let open: Piece = { tag: 'page', above: null, text: '' };
	const close = () => {
		found.push(open);
		if (!open.above) return;
		open.above.text += open.text;
		open = open.above;
	};
	for (const [whole, end, tag = '', attributes = ''] of markup
		.replaceAll(/<!--.*?-->/gs, '')
		.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g)) {
		if (tag === '') open.text += plain(whole);
		else if (end) {
			while (open.above && open.tag !== tag) close();
			close();
		} else {
			open = { tag, above: open, text: plain(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? '') };
			if (VOID.has(tag) || whole.endsWith('/>')) close();
		}
	}
	while (open.above) close();
	return [...found, open];
}

/** The units in which some words stand: of those inside each other the innermost. */
export function unitsWith(words: string, pieces: readonly Piece[]): string[] {
	const wanted = words.toLowerCase();
	const holding = pieces.filter(
		({ tag, text }) => (UNITS.has(tag) || tag === 'page') && text.toLowerCase().includes(wanted)
	);
	const around = new Set<Piece>();
	for (const piece of holding) for (let above = piece.above; above; above = above.above) around.add(above);
	return holding.filter((piece) => !around.has(piece)).map(({ text }) => text);
}

function plain(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll(/\s+/g, ' ');
}
