// The dossier's own file format, `dateline/1`.
import { readSalvage } from '#core/dossier/parse.ts';
import { serialised } from '#core/dossier/serialise.ts';
import { excerpt } from './excerpt.ts';
import type { Format } from './format.ts';
import { selection } from './selection.ts';
import { gathered } from './slices.ts';

/** The shown records with all they refer to as a dossier; the whole dossier when everything is shown. */
export const dossierJson: Format = {
	id: 'dossier',
	extensions: ['json'],
	mediaType: 'application/json',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		yield* gathered(serialised(excerpt(shown, catalogue)));
	},
	read: readSalvage
};
