// A small dossier to ask questions of: made-up sources, and claims with only what a test is about.
import type { Claim, Dossier, Place, QuantityValue, Source, Statement, Value } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { questionsOf, type Comparison } from '#core/accounts/questions.ts';

export const SHA = '0'.repeat(64);

let serial = 0;

/** A claim about the event `fire`, cited from source `a` at a place of its own unless told otherwise. */
export function claim(
	property: string,
	value: Value,
	rest: Partial<Claim> & { source?: string; at?: number } = {}
): Claim {
	serial += 1;
	const { source = 'a', at = serial * 100, ...more } = rest;
	const citations = [{ source, start: at, end: at + 10, sha256: SHA }];
	return { id: `c${String(serial).padStart(5, '0')}`, about: 'fire', property, value, citations, ...more };
}

/** A figure; people and exact unless told otherwise. */
export function figure(
	value: number | undefined,
	rest: Partial<Omit<QuantityValue, 'type' | 'value'>> = {}
): QuantityValue {
	const { bound = 'exactly', unit = 'people', ...more } = rest;
	return { type: 'quantity', ...(value === undefined ? {} : { value }), bound, unit, ...more };
}

/** A named answer. */
export function named(slug: string, share?: 'all' | 'most' | 'some'): Value {
	return { type: 'category', slug, label: slug, ...(share ? { share } : {}) };
}

/** A point with a radius in metres. */
export function place(id: string, at: [number, number], radius?: number, partOf?: string): Place {
	const properties = {
		name: id,
		kind: 'settlement',
		precision: radius === undefined ? ('country' as const) : ('settlement' as const),
		...(radius === undefined ? {} : { radius }),
		...(partOf === undefined ? {} : { partOf }),
		citations: []
	};
	return { type: 'Feature', id, geometry: { type: 'Point', coordinates: at }, properties };
}

const SOURCES: Source[] = [
	{ id: 'a', type: 'article', title: 'Article A', language: 'en' },
	{ id: 'b', type: 'article', title: 'Article B', language: 'en' },
	{ id: 'live', type: 'live-blog', title: 'Live page', publisher: 'The Herald', language: 'en', order: 'newest-first' },
	{ id: 'monday', type: 'article', title: 'Monday', language: 'en', published: '2020-03-02' },
	{ id: 'friday', type: 'article', title: 'Friday', language: 'en', published: '2020-03-06' },
	{ id: 'herald-article', type: 'article', title: 'Herald article', publisher: 'The Herald', language: 'en' },
	{ id: 'post', type: 'post', language: 'en', within: { source: 'live', start: 10_000_000, end: 10_001_000 } },
	{ id: 'caption', type: 'photo-caption', language: 'en', within: { source: 'a', start: 20_000_000, end: 20_001_000 } }
];

const ACTORS = ['agency', 'herald', 'mayor', 'witness', 'guest'].map((id) => ({
	id,
	name: id === 'herald' ? 'The Herald' : id[0]?.toUpperCase() + id.slice(1),
	kind: 'person',
	citations: [{ source: 'a' }]
}));

/** A catalogue of these claims, with whatever else of the dossier a test sets. */
export function catalogueOf(claims: Claim[], rest: Partial<Dossier> & { placed?: Place[] } = {}): Catalogue {
	const { placed = [], ...more } = rest;
	return new Catalogue({
		format: 'dateline/1',
		id: 'sample',
		title: 'Sample',
		language: 'en',
		sources: SOURCES,
		places: { type: 'FeatureCollection', features: placed },
		actors: ACTORS,
		events: [
			{ id: 'fire', kind: 'attack', title: 'Fire', citations: [{ source: 'a' }] },
			{ id: 'march', kind: 'protest', title: 'March', citations: [{ source: 'a' }] }
		],
		questions: [],
		statements: [],
		claims,
		...more
	});
}

/** Somebody's words, that claims can be asserted in. */
export function statement(id: string, speaker: string | null, rest: Partial<Statement> = {}): Statement {
	return { id, speaker, form: 'indirect', about: ['fire'], citations: [], ...rest };
}

/** The one question of these claims; fails when there are none or several. */
export function asked(claims: Claim[], rest: Parameters<typeof catalogueOf>[1] = {}): Comparison {
	const [only, ...more] = questionsOf(catalogueOf(claims, rest));
	if (!only || more.length > 0) throw new Error(`Expected one question, found ${only ? 1 + more.length : 0}.`);
	return only;
}

/** Claims of how many were killed, and of how somebody came in. */
export const killed = (value: number, rest: Parameters<typeof claim>[2] = {}) => claim('killed', figure(value), rest);
export const entry = (slug: string, rest: Parameters<typeof claim>[2] = {}) => claim('entry', named(slug), rest);

/** The verdict on the question that claims make, and what its accounts say. */
export const verdict = (...args: Parameters<typeof asked>) => asked(...args).verdict;
export const words = (...args: Parameters<typeof asked>) => asked(...args).accounts.map((account) => account.words);
