// The lines of the Export menu: the files it makes.
import { formats } from '#core/formats/index.ts';

/** `make` starts the export in the format of that id. */
export function menuItems(make: (id: string) => void) {
	return formats.map(({ id, label, note }) => ({ label, note, act: () => make(id) }));
}
