// Up and down among the boxes and buttons of a group.

/** Handles ArrowUp and ArrowDown on a group: the focus goes to the next box or button inside it. */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0 || !(event.target instanceof HTMLElement)) return;
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type=checkbox], button')];
	const next = stops[stops.indexOf(event.target) + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
