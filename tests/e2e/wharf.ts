// A small invented dossier about a wharf, with the text of its one article, for reading in the browser.
import { createHash } from 'node:crypto';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export const GAZETTE = [
	'The old wharf at Northhaven closed on Monday. 🌊',
	'',
	'The harbour office said nobody was hurt. “It gave way at noon,” said Ada Brandt, the harbour master.',
	'',
	'Bo Ek, who fishes there, wrote: The planks had been loose since May.',
	'',
	'Divers will look at the piles on Friday, and the ferry will wait.'
].join('\n');
/** The same report, with a line put before it and one passage rewritten. */
export const CHANGED = `Corrected at three.\n${GAZETTE.replace('Divers will look at the piles on Friday', 'Divers have looked')}`;
/** A letter in a right-to-left script that its dossier carries itself. */
const LETTER = 'گھاٹ بند ہے۔ سب لوگ محفوظ ہیں۔\n\nکشتی جمعے کو چلے گی۔';

const offset = (text: string, words: string) => [...text.slice(0, text.indexOf(words))].length;

function cite(source: string, text: string, words: string, more: Record<string, string> = {}) {
	const start = offset(text, words);
	return { source, start, end: start + [...words].length, sha256: sha256(words), ...more };
}
const gazette = (words: string, more?: Record<string, string>) => cite('gazette', GAZETTE, words, more);

function textOf(text: string) {
	const paragraphs = text.split('\n').flatMap((line) => (line === '' ? [] : [offset(text, line)]));
	return { length: [...text].length, sha256: sha256(text), paragraphs };
}

const post = gazette('The planks had been loose since May.');

/** The dossier as a file; `more` adds to the article, such as its `body`. */
export function wharf(more: Record<string, unknown> = {}): string {
	return JSON.stringify({
		format: 'dateline/1',
		id: 'wharf',
		title: 'The wharf at Northhaven',
		language: 'en',
		sources: [
			{
				id: 'gazette',
				type: 'article',
				title: 'Wharf closed',
				publisher: 'Northhaven Gazette',
				published: '2021-03-02',
				authors: ['Ida Holm'],
				language: 'en',
				url: 'https://example.org/wharf',
				text: textOf(GAZETTE),
				...more
			},
			{
				id: 'post',
				type: 'post',
				title: 'Post by a fisher',
				language: 'en',
				within: { source: 'gazette', start: post.start, end: post.end }
			},
			{ id: 'letter', type: 'report', title: 'A letter', language: 'ur', text: textOf(LETTER), body: LETTER }
		],
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'northhaven',
					geometry: { type: 'Point', coordinates: [18.06, 59.33] },
					properties: {
						name: 'Northhaven',
						kind: 'settlement',
						precision: 'settlement',
						radius: 4000,
						editorial: ['geometry', 'radius'],
						citations: [gazette('Northhaven')]
					}
				}
			]
		},
		actors: [
			{ id: 'brandt', name: 'Ada Brandt', kind: 'person', citations: [gazette('Ada Brandt')] },
			{ id: 'ek', name: 'Bo Ek', kind: 'person', citations: [gazette('Bo Ek')] },
			{ id: 'office', name: 'Harbour office', kind: 'office', citations: [gazette('The harbour office')] }
		],
		events: [
			{
				id: 'closing',
				kind: 'decision',
				title: 'The wharf is closed',
				citations: [gazette('The old wharf at Northhaven closed on Monday')]
			},
			{
				id: 'dive',
				kind: 'rescue',
				title: 'Divers look at the piles',
				citations: [gazette('Divers will look at the piles on Friday')]
			}
		],
		questions: [],
		statements: [
			{
				id: 'unhurt',
				speaker: 'office',
				form: 'indirect',
				gist: 'Nobody came to harm.',
				about: ['closing'],
				citations: [gazette('The harbour office said nobody was hurt.')]
			},
			{
				id: 'noon',
				speaker: 'brandt',
				form: 'direct',
				quote: 'It gave way at noon,',
				gist: 'The wharf gave way at midday.',
				about: ['closing'],
				citations: [
					gazette('It gave way at noon,', { as: 'words' }),
					gazette('said Ada Brandt, the harbour master', { as: 'attribution' })
				]
			},
			{
				id: 'planks',
				speaker: 'ek',
				form: 'direct',
				medium: 'post',
				quote: 'The planks had been loose since May.',
				about: ['closing'],
				citations: [{ ...post, as: 'words' }]
			},
			{
				id: 'safe',
				speaker: null,
				form: 'indirect',
				gist: 'Everybody is safe.',
				about: ['closing'],
				citations: [cite('letter', LETTER, 'سب لوگ محفوظ ہیں۔')]
			}
		],
		claims: [
			{
				id: 'c-where',
				about: 'closing',
				property: 'where',
				value: { type: 'place', place: 'northhaven' },
				citations: [gazette('at Northhaven closed')]
			},
			{
				id: 'c-status',
				about: 'closing',
				property: 'status',
				value: { type: 'category', slug: 'took-place', label: 'took place' },
				citations: [{ source: 'gazette' }]
			}
		]
	});
}

/** A dossier that carries one text of so many entries, about 250 characters each, with a statement cited from the start of each. */
export function log(entries: number): string {
	const lines = Array.from(
		{ length: entries },
		(_, n) => `Entry ${n}: ${'the boats went out and came back again. '.repeat(6)}`
	);
	let start = 0;
	const statements = lines.map((line, n) => {
		const words = `Entry ${n}: the boats went out`;
		const citation = { source: 'log', start, end: start + words.length, sha256: sha256(words) };
		start += line.length + 1;
		const gist = `Boats, entry ${n}.`;
		return { id: `s-${n}`, speaker: null, form: 'indirect', gist, about: [], citations: [citation] };
	});
	return JSON.stringify({
		format: 'dateline/1',
		id: 'log',
		title: 'The log of the boats',
		language: 'en',
		sources: [{ id: 'log', type: 'report', title: 'Log', language: 'en', body: lines.join('\n') }],
		places: { type: 'FeatureCollection', features: [] },
		actors: [],
		events: [],
		questions: [],
		statements,
		claims: []
	});
}
