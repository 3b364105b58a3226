// On the server nothing that is derived is kept: a test that renders a thousand rows would make the look-up tables as often.
/** The same object with whatever is read of it kept from the first reading on, but for the names given. */
export function still<T extends object>(object: T, moving: readonly string[] = []): T {
	const kept = new Map<string | symbol, unknown>();
	return new Proxy(object, {
		get(target, key) {
			if (kept.has(key)) return kept.get(key);
			const value: unknown = Reflect.get(target, key, target);
			const read: unknown = typeof value === 'function' ? value.bind(target) : value;
			if (typeof key === 'string' && !moving.includes(key)) kept.set(key, read);
			return read;
		}
	});
}
