// Changing some texts of a dossier where they stand, and nothing else.
import { toPointer, type Path } from '#core/dossier/pointer.ts';
import { isObject } from '#core/dossier/records.ts';

/** The same value with every text replaced by what `change` makes of it and of its JSON pointer. */
export function mapStrings<T>(value: T, change: (text: string, pointer: string) => string): T {
	const walk = (item: unknown, path: Path): unknown => {
		if (typeof item === 'string') return change(item, toPointer(path));
		if (Array.isArray(item)) return item.map((inner: unknown, index) => walk(inner, [...path, index]));
		if (!isObject(item)) return item;
		return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner, [...path, key])]));
	};
	// The walk keeps the shape: texts stay texts, lists and objects keep their items and keys.
	return walk(value, []) as T;
}
