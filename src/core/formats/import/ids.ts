// Ids for records that come without one, or with one that is taken.
import { withoutAccents } from '#core/basics/letters.ts';
/** Letters and digits of any script with single hyphens, at most 60 characters; empty where there are none. */
export function slug(text: string): string {
	// Most names are plain letters, and there are many of them.
	const bare = /^[ -~]*$/.test(text) ? text : withoutAccents(text);
	return bare
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
}

/** Hands out each id once: a second `x` becomes `x~2`. */
export class FreeIds {
	readonly #taken = new Set<string>(['__proto__', 'constructor', 'prototype']);
	readonly #next = new Map<string, number>();

	/** The wish itself when it is free. */
	give(wish: string): string {
		if (!this.#taken.has(wish) && wish.trim() !== '') {
			this.#taken.add(wish);
			return wish;
		}
		const base = wish.trim() === '' ? 'record' : wish;
		let number = this.#next.get(base) ?? 2;
		while (this.#taken.has(`${base}~${number}`)) number++;
		this.#next.set(base, number + 1);
		const id = `${base}~${number}`;
		this.#taken.add(id);
		return id;
	}

	has(id: string): boolean {
		return this.#taken.has(id);
	}
}
