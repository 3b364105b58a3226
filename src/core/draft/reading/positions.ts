// From UTF-16 code units of a text to its code points, and to the words that stand there.
import type { Span } from '#core/citation/resolve.ts';
import { codePointOffsets } from './offsets.ts';
import type { Utf16Span } from './paragraphs.ts';

/** Where a stretch stands in code points, with its words if they are wanted. */
export interface Positions {
	span(stretch: Utf16Span): Span;
	named(stretch: Utf16Span): Span & { text: string };
}

/** The positions of one text. */
export function positions(text: string): Positions {
	const offset = codePointOffsets(text);
	const span = ({ start, end }: Utf16Span) => ({ start: offset(start), end: offset(end) });
	return { span, named: (stretch) => ({ ...span(stretch), text: text.slice(stretch.start, stretch.end) }) };
}
