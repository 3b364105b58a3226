// A web page's markup cut down, before any parser sees it, to what its words are found by. The page's own policy would
// report every inline style of a parsed page, and a page of a million elements would hold ours up.
import { numberWords } from '#core/basics/numbers.ts';
import { Refusal } from '#core/errors/refusal.ts';
import { MOST_ELEMENTS } from '#lib/files/limits.ts';

/** Attributes that tell what is an article and what is said of it. */
const KEPT = new Set(
	(
		'class id rel role hidden aria-hidden aria-modal itemprop itemscope itemtype name property content type lang dir ' +
		'href datetime pubdate'
	).split(' ')
);
/** Elements whose content is left out with them; no other element can stand in it. */
const DROPPED = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'textarea']);
/** Elements without content that say nothing of the words, or would have a page load or move. */
const LEFT = new Set(['base', 'embed', 'source', 'track', 'img', 'input', 'frame', 'param']);
/** Elements that do not end by themselves, so that each one left open makes the page deeper. */
const NESTING = new Set(
	(
		'div section article main aside header footer nav span font b i em strong u a ul ol dl table blockquote center ' +
		'form fieldset figure details object svg small big'
	).split(' ')
);
/** Elements within elements; the longest pages of newspapers have a few dozen. */
const DEEPEST = 200;
/** Depths of all elements together: what finding the main text takes time by. A long live page has half of it. */
const MOST_DEPTHS = 600_000;
/** Code units of a title, and of a block of linked data. */
const LONGEST_TITLE = 2_000;
const LONGEST_DATA = 200_000;

const NAME = /[a-z][^\s/>]*/iy;
/** Names that elements really have: parsers take `a<script` for one too, but nothing an article says stands in it. */
const REAL_NAME = /^[a-z][\w:.-]*$/;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
const TAG_END = /[\s/]*=?[\s/]*>?/y;

/** The markup without scripts, styles, comments and most attributes; throws Refusal for too many or too deep elements. */
export function plainMarkup(markup: string): string {
	const parts: string[] = [];
	let elements = 0;
	let depth = 0;
	let depths = 0;
	let from = 0;
	for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', from)) {
		parts.push(markup.slice(from, at));
		const closing = markup.startsWith('/', at + 1);
		const name = matchAt(NAME, markup, at + (closing ? 2 : 1))?.[0].toLowerCase();
		if (name === undefined) {
			from = afterOther(markup, at, parts);
			continue;
		}
		const tag = readTag(markup, at + (closing ? 2 : 1) + name.length);
		from = tag.end;
		if (!REAL_NAME.test(name)) continue;
		if (closing) {
			if (NESTING.has(name)) depth = Math.max(0, depth - 1);
			parts.push(`</${name}>`);
			continue;
		}
		if (++elements > MOST_ELEMENTS) throw tooMany();
		if (NESTING.has(name)) depth++;
		depths += depth;
		if (depth > DEEPEST || depths > MOST_DEPTHS) throw tooDeep();
		if (name === 'title' || DROPPED.has(name)) {
			const end = endOf(markup, name, from);
			const content = markup.slice(from, end.start);
			from = end.after;
			const isData = name === 'script' && /type\s*=\s*"application\/ld\+json"/i.test(tag.attributes);
			if (name === 'title') parts.push(`<title>${shown(content.slice(0, LONGEST_TITLE))}</title>`);
			else if (isData && content.length <= LONGEST_DATA) parts.push(`<script${tag.attributes}>${content}</script>`);
		} else if (!LEFT.has(name)) parts.push(`<${name}${tag.attributes}>`);
	}
	parts.push(markup.slice(from));
	return parts.join('');
}

/** Attributes from behind the name of a tag on: those that are kept, and where the tag ends. */
function readTag(markup: string, start: number): { attributes: string; end: number } {
	let attributes = '';
	let at = start;
	while (at < markup.length) {
		const found = matchAt(ATTRIBUTE, markup, at);
		if (found === null) break;
		at += found[0].length;
		const name = found[1]?.toLowerCase() ?? '';
		const value = found[2] ?? found[3] ?? found[4] ?? '';
		// The policy keeps styles from being read later, so what they hide is said here.
		if (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) attributes += ' hidden';
		if (KEPT.has(name)) attributes += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
	}
	return { attributes, end: at + (matchAt(TAG_END, markup, at)?.[0].length ?? 0) };
}

/** Words as they are read, with no sign left that could begin a tag. */
function shown(words: string): string {
	return words.replaceAll('<', '&lt;');
}

/** Past a comment or declaration, which nobody reads; a `<` that begins nothing stays a character. */
function afterOther(markup: string, at: number, parts: string[]): number {
	if (markup.startsWith('<!--', at)) {
		const end = markup.indexOf('-->', at + 4);
		return end < 0 ? markup.length : end + 3;
	}
	if (/[!?/]/.test(markup.charAt(at + 1))) {
		const end = markup.indexOf('>', at);
		return end < 0 ? markup.length : end + 1;
	}
	parts.push('&lt;');
	return at + 1;
}

function endOf(markup: string, name: string, from: number): { start: number; after: number } {
	const closing = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
	closing.lastIndex = from;
	const found = closing.exec(markup);
	if (found === null) return { start: markup.length, after: markup.length };
	return { start: found.index, after: found.index + found[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function tooMany(): Refusal {
	const most = numberWords(MOST_ELEMENTS);
	return new Refusal(`It has more than ${most} elements, too many for a web page. Copy its text and paste it.`);
}

function tooDeep(): Refusal {
	return new Refusal('Its elements are nested too deep for a web page. Copy its text and paste it.');
}
