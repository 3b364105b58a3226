// A switch that stays as it was left, on this machine only.

/** Where it is remembered: in this browser, or until its tab is closed. */
type Memory = 'localStorage' | 'sessionStorage';

/** On or off. Where the browser remembers nothing, it holds for this page. */
export class Switch {
	#on = $state(false);
	readonly #key: string;
	readonly #memory: Memory;

	constructor(key: string, memory: Memory, initially: boolean) {
		this.#key = key;
		this.#memory = memory;
		this.#on = recalled(key, memory) ?? initially;
	}

	get on(): boolean {
		return this.#on;
	}

	turn(): void {
		this.#on = !this.#on;
		try {
			globalThis[this.#memory].setItem(this.#key, this.#on ? 'on' : 'off');
		} catch {
			// Not remembered; it holds for this page.
		}
	}
}

function recalled(key: string, memory: Memory): boolean | null {
	try {
		const left = globalThis[memory].getItem(key);
		return left === null ? null : left !== 'off';
	} catch {
		return null;
	}
}
