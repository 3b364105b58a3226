// Work that may wait until the browser has drawn what was changed before it.

/** Does something once the next frame is drawn. Answers the way to call it off. */
export function afterFrame(act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	// The frame is drawn when its callbacks are done: the task after them is the first that does not hold it up.
	const frame = requestAnimationFrame(() => (timer = setTimeout(act)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
