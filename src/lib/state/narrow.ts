// Whether the window is as narrow as a telephone's: there the parts of a page take turns.

/** CSS pixels; the style sheets turn at the same width. */
const NARROW = '(max-width: 719px)';

/** Says now and at each change whether the window is narrow; call once in a browser. Returns the way to stop. */
export function followWidth(say: (narrow: boolean) => void): () => void {
	const width = matchMedia(NARROW);
	const follow = () => say(width.matches);
	follow();
	width.addEventListener('change', follow);
	return () => width.removeEventListener('change', follow);
}
