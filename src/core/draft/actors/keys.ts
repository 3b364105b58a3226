// Keys of those a text names: the name as a slug, with a number where several have one.

/** Makes the keys of one text. */
export interface KeyMaker {
	/** A key nobody has yet. */
	fresh(name: string): string;
	/** The key of this very name, the same each time. */
	same(name: string): string;
	/** Keeps a key from being given. */
	take(key: string): void;
}

/** A maker that has given no key yet. */
export function keyMaker(): KeyMaker {
	const taken = new Map<string, number>();
	const known = new Map<string, string>();
	const fresh = (name: string): string => {
		const slug = slugOf(name);
		const count = (taken.get(slug) ?? 0) + 1;
		taken.set(slug, count);
		if (count === 1) return slug;
		// "a-2" may be somebody's name as well.
		return taken.has(`${slug}-${count}`) ? fresh(`${slug}-${count}`) : `${slug}-${count}`;
	};
	return {
		fresh,
		take: (key) => void taken.set(key, taken.get(key) ?? 1),
		same: (name) => {
			const text = name.toLowerCase();
			const key = known.get(text) ?? fresh(name);
			known.set(text, key);
			return key;
		}
	};
}

/** Code units of a slug. */
const LONGEST = 60;

/** Lower-case letters and digits joined by hyphens; accents are taken off, other scripts kept. "actor" for nothing. */
export function slugOf(name: string): string {
	const words = name
		.slice(0, LONGEST)
		.replace(/['’]s(?!\p{L})/gu, 's')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	return words?.join('-') ?? 'actor';
}
