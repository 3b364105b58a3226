// Whether letters alone do things: somebody who dictates or whose hand slips can switch them off. Kept on this machine only.

const KEY = 'dateline.single-keys';

/** The switch, as it was left. */
export class SingleKeys {
	#on = $state(read());

	get on(): boolean {
		return this.#on;
	}

	set(on: boolean): void {
		this.#on = on;
		try {
			localStorage.setItem(KEY, on ? 'on' : 'off');
		} catch {
			// Not remembered; it holds for this page.
		}
	}
}

function read(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true;
	}
}
