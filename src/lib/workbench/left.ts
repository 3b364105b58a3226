// Which dossier was in work when its page was left for another page of the site.

let id: string | null = null;

/** Remembers the dossier's id for who comes back. */
export function leave(dossier: string): void {
	id = dossier;
}

/** The id that was left, once. */
export function takeLeft(): string | null {
	const left = id;
	id = null;
	return left;
}
