// What the head of a plain text says of it: a heading, and lines such as "Date: 3 May 2019" before it.
import { stated, type SaidOfText } from './taken-text.ts';
import { authorsOf, dateOf, languageOf, linkOf, wordsOf } from './page-metadata.ts';

/** Code units of the head that is looked at; a text need not be read for its title. */
const HEAD = 20_000;
/** Code units of a line that may be a title. */
const LONGEST_TITLE = 200;

/** What a line `Key: value` says, by its key; `null` for a key that says nothing here. */
function saidBy(key: string, value: string): SaidOfText | null {
	switch (key.toLowerCase()) {
		case 'title':
		case 'headline':
			return stated({ title: wordsOf(value) });
		case 'by':
		case 'author':
		case 'authors':
			return stated({ authors: authorsOf(value) });
		case 'publisher':
		case 'publication':
			return stated({ publisher: wordsOf(value) });
		case 'source': {
			const url = linkOf(value);
			return url === undefined ? stated({ publisher: wordsOf(value) }) : { url };
		}
		case 'date':
		case 'published':
			return stated({ published: dateOf(value) });
		case 'lang':
		case 'language':
			return stated({ language: languageOf(value) });
		case 'url':
		case 'link':
			return stated({ url: linkOf(value) });
		default:
			return null;
	}
}

/** Title and the like of a normalised text; only what stands there. */
export function readHeading(text: string): SaidOfText {
	const lines = text.slice(0, HEAD).split('\n');
	const { said, next } = readKeyLines(lines);
	return { ...stated({ title: titleIn(lines.slice(next), text.length > HEAD) }), ...said };
}

/** Front matter between lines of `---`, or two or more lines `Key: value` that a blank line ends. */
function readKeyLines(lines: readonly string[]): { said: SaidOfText; next: number } {
	const fenced = lines[0]?.trimEnd() === '---';
	let said: SaidOfText = {};
	let known = 0;
	for (let at = fenced ? 1 : 0; at < lines.length; at++) {
		const line = lines[at]?.trim() ?? '';
		if (line === (fenced ? '---' : '')) {
			if (known >= (fenced ? 1 : 2)) return { said, next: at + 1 };
			break;
		}
		const [, key = '', value = ''] = /^(\p{L}+)\s*:\s*(.{1,500})$/u.exec(line) ?? [];
		const one = saidBy(key, value.replace(/^(["'])(.*)\1$/, '$2'));
		if (one) {
			known++;
			said = { ...said, ...one };
		} else if (!fenced) break;
	}
	return { said: {}, next: 0 };
}

/** A Markdown heading, or a short first line that a blank line sets apart and that is no sentence. */
function titleIn(lines: readonly string[], goesOn: boolean): string | undefined {
	const first = lines.findIndex((line) => line.trim() !== '');
	const line = lines[first]?.trim();
	if (line === undefined || line.length > LONGEST_TITLE) return undefined;
	const marked = /^#{1,6}\s+([^\s#].*)$/.exec(line)?.[1];
	if (marked !== undefined) return marked.replace(/\s#+$/, '').trim();
	const below = lines[first + 1]?.trim();
	if (/^(=+|-{2,})$/.test(below ?? '')) return line;
	const more = goesOn || lines.slice(first + 2).some((other) => other.trim() !== '');
	return below === '' && more && !/[.,;:]["'”’]?$/.test(line) ? line : undefined;
}
