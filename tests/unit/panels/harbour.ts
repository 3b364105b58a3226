// A small dossier with made-up texts for the panel's tests.
import type { Citation, Claim, Dossier, Place, Precision, Statement } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';

const place = (id: string, precision: Precision, partOf?: string): Place => ({
	type: 'Feature',
	id,
	geometry: precision === 'unknown' ? null : { type: 'Point', coordinates: [10, 50] },
	properties: { name: id, kind: precision, precision, ...(partOf === undefined ? {} : { partOf }), citations: [] }
});

/** A citation of the live page; its digest is never looked at here. */
export const cite = (start: number, end: number, source = 'live'): Citation => ({ source, start, end, sha256: '' });

const statement = (id: string, extra: Partial<Statement>): Statement => ({
	id,
	speaker: 'brandt',
	form: 'indirect',
	gist: id,
	about: [],
	citations: [cite(0, 10)],
	...extra
});
const claim = (
	id: string,
	about: string,
	property: string,
	value: Claim['value'],
	extra: Partial<Claim> = {}
): Claim => ({
	id,
	about,
	property,
	value,
	citations: [],
	...extra
});

export const dossier: Dossier = {
	format: 'dateline/1',
	id: 'harbour',
	title: 'Harbour',
	language: 'en',
	sources: [
		{
			id: 'live',
			type: 'live-blog',
			title: 'Live page',
			publisher: 'Northwire',
			published: '2014-03-04',
			language: 'en'
		},
		{ id: 'post', type: 'post', language: 'en', within: { source: 'live', start: 40, end: 80 } },
		{ id: 'article', type: 'article', language: 'en' }
	],
	places: {
		type: 'FeatureCollection',
		features: [
			place('town', 'settlement'),
			place('quay', 'site', 'town'),
			place('shed', 'site', 'quay'),
			place('ports', 'unknown'),
			place('bare', 'site')
		]
	},
	actors: [
		{ id: 'brandt', name: 'Ilse Brandt', kind: 'person', citations: [cite(12, 20)] },
		{ id: 'crew', name: 'The crew', kind: 'group', citations: [] }
	],
	events: [
		{ id: 'fire', kind: 'siege', title: 'Fire', citations: [cite(5, 30)] },
		{ id: 'boats', kind: 'rescue', title: 'Boats', partOf: 'fire', citations: [] }
	],
	questions: [{ property: 'duration', label: 'How long was it?' }],
	statements: [
		statement('here', { saidAt: 'quay', about: ['quay', 'fire'], said: '../2014-03-05T10:00Z' }),
		statement('about', { about: ['fire'], said: '2014-03-04', citations: [cite(45, 50)] }),
		statement('nowhere', { speaker: null, about: ['crew'], citations: [cite(0, 5, 'article')] }),
		statement('ports', { about: ['ports'] })
	],
	claims: [
		claim('c-where', 'fire', 'where', { type: 'place', place: 'quay' }),
		claim('c-boats', 'boats', 'where', { type: 'place', place: 'shed' }),
		claim(
			'c-cause',
			'fire',
			'entry',
			{ type: 'category', slug: 'shed', label: 'In the shed' },
			{ assertedIn: 'about' }
		),
		claim('c-cause-2', 'fire', 'entry', { type: 'category', slug: 'shed', label: 'In the shed' }),
		claim(
			'c-denied',
			'fire',
			'entry',
			{ type: 'category', slug: 'shed', label: 'In the shed' },
			{ polarity: 'denied' }
		),
		claim('c-long', 'fire', 'duration', { type: 'quantity', value: 8, bound: 'about', unit: 'hours' }),
		claim('c-planned', 'fire', 'planned-in', { type: 'place', place: 'quay' }, { assertedIn: 'nowhere' }),
		claim('c-use', 'quay', 'purpose', { type: 'category', slug: 'fish', label: 'For fish' })
	]
};

export const catalogue = new Catalogue(dossier);
/** What is shown under some conditions. */
export const shownWith = (filter: Partial<Filter> = {}) => show(catalogue, { ...NO_FILTER, ...filter });
