// Watches a page from inside: its longest task, its frames, its memory. Handed to `addInitScript`, so it names nothing outside itself.

/** Puts `window.tasks` there, with `begin`, `sinceInput` and `end`. */
export function watchTasks() {
	let long = [];
	let frames = [];
	let started = 0;
	let input = null;
	new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
		type: 'longtask'
	});
	for (const type of ['pointerdown', 'pointerup', 'keydown', 'input', 'change'])
		addEventListener(type, ({ timeStamp }) => (input = timeStamp), true);
	let last = null;
	const frame = (now) => {
		if (last !== null) frames.push(now - last);
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	window.tasks = {
		begin() {
			long = [];
			frames = [];
			input = null;
			started = performance.now();
		},
		/** Milliseconds from the last input to the frame that shows what it led to. */
		sinceInput: () =>
			new Promise((resolve) =>
				requestAnimationFrame(() => resolve(Math.round(performance.now() - (input ?? started))))
			),
		end() {
			const sorted = [...frames].sort((a, b) => a - b);
			return {
				'longest task ms': Math.round(Math.max(0, ...long)),
				'long tasks': long.length,
				frames: frames.length,
				'frame p95 ms': Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? NaN),
				'heap MB': Math.round(performance.memory.usedJSHeapSize / 1e6)
			};
		}
	};
}
