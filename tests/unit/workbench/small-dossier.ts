// A made-up dossier with one record of each kind, for tests of the workbench.
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { sha256 } from '#core/citation/digest.ts';
import { readText } from '#core/citation/text.ts';

export const TEXT = readText('The ferry stood at the quay of Nordhamn. Elin Vik said it would leave at noon.');

const citation: Citation = { source: 'report', start: 0, end: 9, sha256: sha256(TEXT.slice(0, 9)) };
const citations = [citation];

export const SMALL: Dossier = {
	format: 'dateline/1',
	id: 'ferry',
	title: 'The ferry',
	language: 'en',
	sources: [
		{
			id: 'report',
			type: 'article',
			title: 'Ferry stopped',
			language: 'en',
			editorial: ['type'],
			text: { length: TEXT.length, sha256: TEXT.sha256, paragraphs: [...TEXT.paragraphs] }
		}
	],
	places: {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				id: 'quay',
				geometry: { type: 'Point', coordinates: [5.32, 60.39] },
				properties: {
					name: 'the quay',
					kind: 'site',
					precision: 'site',
					radius: 500,
					editorial: ['geometry'],
					citations
				}
			},
			{
				type: 'Feature',
				id: 'town',
				geometry: null,
				properties: { name: 'Nordhamn', kind: 'settlement', precision: 'unknown', citations }
			}
		]
	},
	actors: [
		{ id: 'elin-vik', name: 'Elin Vik', kind: 'person', citations },
		{ id: 'harbour', name: 'the harbour office', kind: 'state-body', citations }
	],
	events: [
		{ id: 'stop', kind: 'incident', title: 'The ferry is stopped', editorial: ['title', 'kind'], citations },
		{ id: 'search', kind: 'incident', title: 'The ferry is searched', editorial: ['title', 'kind'], citations }
	],
	questions: [],
	statements: [
		{ id: 'noon', speaker: 'elin-vik', form: 'indirect', gist: 'It leaves at noon', about: ['stop'], citations }
	],
	claims: [
		{
			id: 'how-many',
			about: 'stop',
			property: 'delayed',
			value: { type: 'quantity', value: 12, bound: 'exactly', unit: 'people', words: '12 people' },
			citations
		}
	]
};
