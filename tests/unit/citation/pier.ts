// A small invented dossier whose citations stand in two invented texts.
import { sha256 } from '#core/citation/digest.ts';
import { readText, type NormalisedText } from '#core/citation/text.ts';
import type { Citation, Dossier, Statement } from '#core/dossier/types.ts';

export const GAZETTE = readText(
	[
		'Storm takes the pier',
		'',
		'The pier at Northhaven broke in two on Monday, the harbour office said.',
		'“It went like a match,” said the harbour master, Ada Brandt. “We are looking for the lamp.” 🌊',
		'Picture: The lamp of the pier, seen in May.',
		'No one was hurt.'
	].join('\n')
);
export const LIVE = readText('14:05 The lamp has been found.\n14:00 Boats are looking for the lamp.\n');

/** Cites words where they first stand in a text. */
export function cite(source: string, text: NormalisedText, words: string, more: Partial<Citation> = {}): Citation {
	const start = text.offsetOf(text.text.indexOf(words));
	return { source, start, end: start + Array.from(words).length, sha256: sha256(words), ...more };
}

/** Ada Brandt's words, cited in two pieces. */
export const STATEMENT: Statement = {
	id: 'brandt-match',
	speaker: 'brandt',
	form: 'direct',
	quote: 'It went like a match, … We are looking for the lamp.',
	about: ['storm'],
	citations: [
		cite('gazette', GAZETTE, 'It went like a match,', { as: 'words' }),
		cite('gazette', GAZETTE, 'said the harbour master, Ada Brandt', { as: 'attribution' }),
		cite('gazette', GAZETTE, 'We are looking for the lamp.', { as: 'words' })
	]
};

function textOf({ length, sha256: digest, paragraphs }: NormalisedText) {
	return { length, sha256: digest, paragraphs };
}

const caption = cite('gazette', GAZETTE, 'Picture: The lamp of the pier, seen in May.');

/** The storm at the pier, from a gazette with a picture caption in it and from a live blog. */
export function pier(): Dossier {
	return {
		format: 'dateline/1',
		id: 'pier',
		title: 'The storm at the pier',
		language: 'en',
		sources: [
			{ id: 'gazette', type: 'article', title: 'Storm takes the pier', language: 'en', text: textOf(GAZETTE) },
			{
				id: 'caption',
				type: 'photo-caption',
				language: 'en',
				within: { source: 'gazette', start: caption.start ?? 0, end: caption.end ?? 0 }
			},
			{ id: 'live', type: 'live-blog', title: 'The storm, as it happened', language: 'en', text: textOf(LIVE) }
		],
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'northhaven',
					geometry: null,
					properties: {
						name: 'Northhaven',
						kind: 'settlement',
						precision: 'unknown',
						citations: [cite('gazette', GAZETTE, 'Northhaven')]
					}
				}
			]
		},
		actors: [{ id: 'brandt', name: 'Ada Brandt', kind: 'person', citations: [cite('gazette', GAZETTE, 'Ada Brandt')] }],
		events: [
			{
				id: 'storm',
				kind: 'rescue',
				title: 'The pier breaks',
				citations: [cite('gazette', GAZETTE, 'broke in two on Monday')]
			},
			{ id: 'search', kind: 'rescue', title: 'Our heading', editorial: true, citations: [] }
		],
		questions: [],
		statements: [structuredClone(STATEMENT)],
		claims: [
			{
				id: 'found',
				about: 'storm',
				property: 'status',
				value: { type: 'category', slug: 'found', label: 'found' },
				editorial: ['value'],
				citations: [cite('live', LIVE, 'The lamp has been found.'), { source: 'gazette' }]
			}
		]
	};
}
