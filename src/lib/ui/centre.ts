// Brings something into the middle of what scrolls it.

/** Scrolls `scroller` alone, since `scrollIntoView` would move the whole page with it; `scroll-margin-top` of the target is kept free above it. */
export function centre(target: Element, scroller: Element): void {
	const [box, frame] = [target.getBoundingClientRect(), scroller.getBoundingClientRect()];
	const covered = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
	const room = Math.max(covered, (frame.height - box.height) / 2);
	scroller.scrollTop += box.top - frame.top - room;
}
