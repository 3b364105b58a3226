// Which dossier was in work when its page was left for another page of the site: found again by who comes back, and by who
// reloads that other page, whose memory is gone then.

const KEY = 'dateline.left';

let id: string | null = null;

/** Remembers the dossier's id, as long as the tab is open. */
export function leave(dossier: string): void {
	id = dossier;
	try {
		sessionStorage.setItem(KEY, dossier);
	} catch {
		// Then it is known as long as the page lives.
	}
}

/** The id that was left, if any. */
export function left(): string | null {
	try {
		return id ?? sessionStorage.getItem(KEY);
	} catch {
		return id;
	}
}

/** The id that was left, once. */
export function takeLeft(): string | null {
	const taken = left();
	id = null;
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// It was never written.
	}
	return taken;
}
