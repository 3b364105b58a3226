// The built-in dossier counts the same from its JSON and from a file: every place of a record counts, and kinds of events are no kinds of records.
import { describe, expect, it } from 'vitest';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { columnsOfDossier } from '#core/records/dossier-columns.ts';
import { Records } from '#core/records/records.ts';
import { dossier } from '../dossiers/load.ts';
import { Oracle } from './oracle.ts';
import { reopened } from './reopened.ts';

const made = columnsOfDossier(new Catalogue(dossier));

describe.each([
	{ from: 'its JSON', columns: made },
	{ from: 'a file', columns: reopened(made) }
])('the built-in dossier, counted from $from', ({ columns }) => {
	const { counts } = new Records(columns).apply(NO_FILTER);

	it('has a record at each exactness at which any of its places is known', () => {
		expect(Object.fromEntries(counts.precisions)).toEqual({
			site: 80,
			settlement: 18,
			admin2: 8,
			region: 6,
			country: 12,
			unknown: 11
		});
	});

	it('parts kinds of records from kinds of events', () => {
		expect(Object.fromEntries(counts.kinds)).toEqual({ event: 29, direct: 26, indirect: 51 });
		expect(counts.eventKinds.get('attack')).toBe(74);
	});

	it('counts all as the plain reading does', () => {
		const { actors, sources, eventKinds, tellings, undated } = new Oracle(dossier).counts(NO_FILTER);
		expect([counts.actors, counts.sources, counts.eventKinds, counts.tellings, counts.undated]).toEqual([
			actors,
			sources,
			eventKinds,
			tellings,
			undated
		]);
	});
});
