// The address bar of pages that keep what they show in the fragment.
import { pushState, replaceState } from '$app/navigation';

/** Writes fragments, and never over an entry that the reader has gone to and the page is still to follow. */
export class AddressBar {
	readonly #state: () => App.PageState;
	/** The page whose fragment is known. */
	#path = '';
	/** The fragment as the page knows it. */
	#known = '';
	/** Changes by the reader that the page is still to follow. */
	#following = 0;

	/** `state`: what an entry of the history is to remember. */
	constructor(state: () => App.PageState) {
		this.#state = state;
	}

	/** The fragment; the page takes it over. */
	read(): string {
		this.#path = location.pathname;
		return (this.#known = location.hash);
	}

	readonly push = (fragment: string): void => this.#write(pushState, fragment);

	readonly replace = (fragment: string): void => {
		if (this.#following === 0) this.correct(fragment);
	};

	/** Puts right the entry that the page has just followed: what it names is not there. */
	readonly correct = (fragment: string): void => {
		if (location.hash === this.#known) this.#write(replaceState, fragment);
	};

	/** The reader has gone back or forward: `act` brings the page there. */
	follow(act: () => Promise<void>): void {
		// Another page of the site follows for itself.
		if (location.pathname !== this.#path) return;
		this.#following++;
		// The router hears of it after the page: only then is `page.state` that of the entry.
		setTimeout(() => void act().finally(() => this.#following--));
	}

	#write(state: typeof pushState, fragment: string): void {
		state(location.pathname + (fragment && `#${fragment}`), this.#state());
		this.read();
	}
}
