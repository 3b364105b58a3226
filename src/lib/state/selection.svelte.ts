// What is open in the reading panel, and the way back from it.

/** Things that have a page of their own in the panel; the id of a question is that of its comparison. */
export const OPENABLE = ['place', 'event', 'statement', 'actor', 'source', 'question'] as const;
export type Openable = (typeof OPENABLE)[number];
export const LISTS = ['in-view', 'unplaced', 'undated', 'refused', 'accounts', 'lint', 'points'] as const;
export type ListName = (typeof LISTS)[number];

/** One thing shown in the panel; `null` everywhere means the dossier itself. */
export type Open =
	| { type: Openable; id: string }
	/** A citation: the `index`-th of a record, claim, place or actor. */
	| { type: 'passage'; id: string; index: number }
	| { type: 'list'; id: ListName };

/** Pages for comparing and reading: the panel widens for them. */
export function isWide(open: Open | null): boolean {
	if (open?.type === 'list') return open.id === 'accounts';
	return open?.type === 'question' || open?.type === 'source' || open?.type === 'passage';
}

/** True when both name the same thing. */
function sameOpen(a: Open | null, b: Open | null): boolean {
	if (a === null || b === null) return a === b;
	return a.type === b.type && a.id === b.id && (a.type !== 'passage' || b.type !== 'passage' || a.index === b.index);
}

/** The same thing under other ids; the very same where none of them changes. */
export function renamed(open: Open | null, to: (id: string) => string): Open | null {
	if (open === null || open.type === 'list') return open;
	const id = open.type === 'question' ? renamedQuestion(open.id, to) : to(open.id);
	return id === open.id ? open : { ...open, id };
}

/** The id of what a question is about: it is called by that, its property, and where it is one of many by the answer as JSON. */
export function aboutOf(question: string): string {
	return question.split('/', 1)[0] ?? '';
}

function renamedQuestion(id: string, to: (id: string) => string): string {
	const about = aboutOf(id);
	return to(about) + id.slice(about.length).replace(/"([^"]+)"/g, (_, word: string) => `"${to(word)}"`);
}

/** The open thing, the statement or event marked in it, and the trail that led there. */
export class Selection {
	#open = $state.raw<Open | null>(null);
	#focus = $state<string | null>(null);
	#trail = $state.raw<readonly (Open | null)[]>([]);
	#renamed: Open | null = null;

	get open(): Open | null {
		return this.#open;
	}
	/** Id of the record marked within the open thing; its line is drawn on the map. */
	get focus(): string | null {
		return this.#focus;
	}
	/** What a step back would show. */
	get previous(): Open | null {
		return this.#trail.at(-1) ?? null;
	}
	/** Id of the place whose mark carries the selection ring. */
	get place(): string | null {
		return this.#open?.type === 'place' ? this.#open.id : null;
	}

	/** Opens a thing; the present one joins the trail. */
	show(open: Open | null, focus: string | null = null): void {
		if (!sameOpen(open, this.#open)) this.#trail = open === null ? [] : [...this.#trail, this.#open];
		this.#open = open;
		this.#focus = focus;
	}

	/** Marks a record in the open thing, or takes the mark away. */
	mark(id: string | null): void {
		this.#focus = id;
	}

	/** One step back along the trail; at its start, the dossier. */
	back(): void {
		this.#open = this.previous;
		this.#trail = this.#trail.slice(0, -1);
		this.#focus = null;
	}

	/** The same things go by other ids: what they are stays open. */
	rename(to: (id: string) => string): void {
		this.#open = renamed(this.#open, to);
		this.#trail = this.#trail.map((step) => renamed(step, to));
		this.#focus = this.#focus === null ? null : to(this.#focus);
		this.#renamed = this.#open;
	}

	/** Whether a thing that stands open only goes by another id than before. */
	isRenamed(open: Open | null): boolean {
		return open !== null && open === this.#renamed;
	}

	/** Takes over what a URL says; the trail is kept only as far as it leads there. */
	restore(open: Open | null, focus: string | null): void {
		const at = this.#trail.findLastIndex((step) => sameOpen(step, open));
		if (at >= 0) this.#trail = this.#trail.slice(0, at);
		else if (open === null) this.#trail = [];
		else if (!sameOpen(open, this.#open)) this.#trail = [...this.#trail, this.#open];
		this.#open = open;
		this.#focus = focus;
	}
}
