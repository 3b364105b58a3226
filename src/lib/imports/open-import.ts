// Opens the dialog of an import over whichever page asks for it.
import { mount, unmount } from 'svelte';
import type { Imported } from './as-opened.ts';
import ImportDialog from './ImportDialog.svelte';

/** How the page takes it. */
export interface ImportTarget {
	/** "Open on the map": what the last button says. */
	action: string;
	/** The dossier stands by itself and has a title of its own. */
	titled: boolean;
}

/** Asks a person how to import the files; `null` where they leave it. */
export function openImport(files: readonly File[], target: ImportTarget): Promise<Imported | null> {
	return new Promise((resolve) => {
		const before = document.activeElement;
		const dialog = mount(ImportDialog, {
			target: document.body,
			props: {
				files,
				...target,
				onend: (imported: Imported | null) => {
					void unmount(dialog);
					if (before instanceof HTMLElement) before.focus();
					resolve(imported);
				}
			}
		});
	});
}
