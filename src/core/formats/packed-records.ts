// The packed file: the shown records as a dossier of their own, which a page opens without parsing however many they are.
import { packDossier } from '#core/pack/write.ts';
import { excerpt } from './excerpt.ts';
import type { Format } from './format.ts';
import { selection } from './selection.ts';

/** The shown records in full, with their passages and claims. */
export const packedRecords: Format = {
	id: 'packed-records',
	extensions: ['dlpack'],
	mediaType: 'application/octet-stream',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		// Each step takes a while: whoever waits can say so, or stop, in between.
		yield '';
		const dossier = excerpt(shown, catalogue);
		yield '';
		for (const piece of packDossier(dossier)) yield new Uint8Array(piece);
	}
};
