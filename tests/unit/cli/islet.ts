// A dossier with its texts, every citation worked out from the words, for commands that hold one against the other.
import { readText } from '#core/citation/text.ts';
import { sha256 } from '#core/citation/digest.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';

/** The texts of the two sources, made up. */
export const TEXTS = {
	letter: 'The keeper left Islet on Monday. “The lamp is out 🕯️,” she wrote. Nobody answered for a week.\n',
	log: 'Monday: wind from the west.\nTuesday: the keeper came ashore at Havn and went to the harbour office.\n'
};

function cite(source: keyof typeof TEXTS, words: string, as?: Citation['as']): Citation {
	const text = readText(TEXTS[source]);
	const at = text.text.indexOf(words);
	if (at < 0) throw new Error(`not in the ${source}: ${words}`);
	const [start, end] = [text.offsetOf(at), text.offsetOf(at + words.length)];
	return { source, start, end, sha256: sha256(words), ...(as === undefined ? {} : { as }) };
}

function source(id: keyof typeof TEXTS): Dossier['sources'][number] {
	const { length, sha256: digest } = readText(TEXTS[id]);
	return { id, type: 'report', title: `The ${id}`, language: 'en', text: { length, sha256: digest } };
}

/** A keeper leaves an islet: one place, one actor, one event, one statement, one claim, five citations. */
export function islet(): Dossier {
	return {
		format: 'dateline/1',
		id: 'islet',
		title: 'The keeper of Islet',
		language: 'en',
		sources: [source('letter'), source('log')],
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'islet-rock',
					geometry: { type: 'Point', coordinates: [11, 58] },
					properties: {
						name: 'Islet',
						kind: 'site',
						precision: 'site',
						radius: 200,
						citations: [cite('letter', 'left Islet')]
					}
				}
			]
		},
		actors: [{ id: 'the-keeper', name: 'Keeper', kind: 'person', citations: [cite('letter', 'The keeper')] }],
		events: [
			{
				id: 'leaving',
				kind: 'journey',
				title: 'The keeper leaves',
				citations: [cite('log', 'the keeper came ashore at Havn')]
			}
		],
		questions: [],
		statements: [
			{
				id: 'lamp',
				speaker: 'the-keeper',
				form: 'direct',
				quote: 'The lamp is out 🕯️',
				about: ['islet-rock'],
				citations: [cite('letter', 'The lamp is out 🕯️', 'words')]
			}
		],
		claims: [
			{
				id: 'leaving-where',
				about: 'leaving',
				property: 'where',
				value: { type: 'place', place: 'islet-rock' },
				citations: [cite('letter', 'The keeper left Islet on Monday')]
			}
		]
	};
}

/** The dossier and its texts as files; the texts under names that say nothing. */
export function isletFiles(): Record<string, string> {
	return { 'islet.json': JSON.stringify(islet()), 'texts/1.txt': TEXTS.letter, 'texts/2.txt': TEXTS.log };
}
