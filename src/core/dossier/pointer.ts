// JSON pointers (RFC 6901): how an issue says where in the document it stands.

/** Keys and indices from the document, or from a record, down to a value. */
export type Path = readonly (string | number)[];

/** The JSON pointer of a path, `~` and `/` escaped; "" for the whole document. */
export function toPointer(path: Path): string {
	return path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The path of a JSON pointer, every step as text; null when it is no pointer. */
export function readPointer(pointer: string): string[] | null {
	if (pointer === '') return [];
	if (!pointer.startsWith('/')) return null;
	return pointer
		.slice(1)
		.split('/')
		.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
