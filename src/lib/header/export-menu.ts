// The lines of the Export menu: the files it makes, and the way to the page for packed ones.
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { formats } from '#core/formats/index.ts';

/** `make` starts the export in the format of that id. */
export function menuItems(make: (id: string) => void) {
	return [
		...formats.map(({ id, label, note }) => ({ label, note, act: () => make(id) })),
		{
			label: 'Open a packed file',
			note: 'on a page for very many records',
			act: () => void goto(resolve('/collection'))
		}
	];
}
