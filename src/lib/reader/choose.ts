// Which passage is meant: by a press on words that several share, and by going on from one to the next.
import type { SourcePassage } from './passages.ts';

/** The passage a press on a marked segment chooses: the shortest of those that cover it; pressed again, the next longer one. */
export function pressed(covering: readonly SourcePassage[], chosen: SourcePassage | null): SourcePassage | null {
	const length = ({ stands: [first] }: SourcePassage) => (first ? first.end - first.start : 0);
	const byLength = covering.toSorted((a, b) => length(a) - length(b));
	const at = chosen ? byLength.indexOf(chosen) : -1;
	return byLength[(at + 1) % Math.max(1, byLength.length)] ?? null;
}

/** The passage `by` steps on from the chosen one; from none, the first or the last. It stops at either end. */
export function step(placed: readonly SourcePassage[], chosen: SourcePassage | null, by: 1 | -1): SourcePassage | null {
	const at = chosen ? placed.indexOf(chosen) : -1;
	if (at < 0) return (by === 1 ? placed[0] : placed.at(-1)) ?? null;
	return placed[at + by] ?? null;
}

/** What a key asks of the reader; `null` for any other key, and while somebody types or holds a modifier. */
export function keyOf(event: KeyboardEvent): 'next' | 'previous' | 'copy' | 'open' | null {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
	switch (event.key.toLowerCase()) {
		case 'n':
			return 'next';
		case 'p':
			return 'previous';
		case 'c':
			return 'copy';
		case 'enter':
			return isControl(event.target) ? null : 'open';
		default:
			return null;
	}
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.closest('input, textarea, select, [role=menu], dialog') !== null)
	);
}

/** True for what has a use of its own for Enter. */
function isControl(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('button, a, summary, [role=button], [role=tab]') !== null;
}
