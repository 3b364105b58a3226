// One walk over every way in which the program makes a record: no words of its own stand for those of a person or a source, and where
// a person's words are really missing, that is found.
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { UNWRITTEN, unfinishedIn } from '#core/dossier/unfinished.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import { arrive } from '#core/edit/arrive.ts';
import type { Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import { perform } from '#core/edit/perform.ts';
import { accept, acceptedOnly, suggestionsOf } from '#core/edit/suggestions.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { importers } from '#core/formats/import/registry.ts';
import { lint } from '#core/lint/lint.ts';
import { scaffoldingIn } from '#core/lint/scaffolding.ts';
import { sourceFor, withDraft } from '#lib/workbench/adding.ts';
import { newDossier } from '#lib/workbench/desk.svelte.ts';
import { fieldsOf } from '#lib/workbench/fields/fields.ts';
import { leftIn } from '#lib/workbench/left-in.ts';
import { KINDS } from '#lib/workbench/listing.ts';
import { recordFrom, selected } from '#lib/workbench/make.ts';
import { SMALL } from './small-dossier.ts';

/** Texts that the program once wrote where words were missing, or to whoever used it. */
const FAKE =
	/to be written|What the figures are about|Made so that|Without a title|No place given|An event without a name|Imported records|Name it and its kind|"label": "answer"/i;

const REPORT = readText(
	`Oakmere, 3 May 2019\n\nThe bridge fell on Friday, killing at least 12 people, police said. “It fell,” Mayor Ada Quill said, “all at once.” She added that nobody had been warned. Twenty men were arrested.\n`
);

function done(dossier: Dossier, command: Edit | string): Dossier {
	if (typeof command === 'string') return expect.fail(command);
	const outcome = perform(dossier, command);
	return outcome.ok ? outcome.dossier : expect.fail(outcome.reason);
}

function typed(dossier: Dossier, kind: (typeof KINDS)[number], id: string, label: string, text: string): Dossier {
	const field = fieldsOf(dossier, kind, id).find((one) => one.label === label);
	return done(dossier, field?.edit(text) ?? expect.fail(`no field ${label}`));
}

/** What a reader is given is sound, and nothing in it only holds a place. */
function expectClean(dossier: Dossier): void {
	const given = acceptedOnly(dossier);
	expect(listIssues(given).filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(serialise(given)).not.toMatch(FAKE);
	expect(serialise(given)).not.toContain(UNWRITTEN);
	expect(scaffoldingIn(given)).toEqual([]);
	const stale = lint(given).filter(({ code }) => code === 'stale-editorial');
	expect(stale).toEqual([]);
}

/** The small dossier and a record made of words of its first text. */
function made(kind: (typeof KINDS)[number]): { dossier: Dossier; id: string } {
	const words = selected(SMALL.sources[0]?.id ?? '', REPORT, 22, 32);
	if (words === null) return expect.fail('nothing selected');
	const record = recordFrom(kind, words, SMALL);
	const id = 'id' in record.record ? record.record.id : '';
	return { dossier: done(SMALL, { do: 'add', records: [record] }), id };
}

describe('a record made by hand', () => {
	it.each(KINDS)('of the kind %s holds nothing that a person has not written', (kind) => {
		const { dossier } = made(kind);
		expectClean(dossier);
		expect(serialise(dossier)).not.toMatch(FAKE);
	});

	const ANSWERS = [
		['category', 'Answer', 'all at once'],
		['quantity', 'How many', '12'],
		['time', 'Time', '3 May 2019'],
		['place', 'Place', SMALL.places.features[0]?.id ?? ''],
		['participant', 'Who', SMALL.actors[0]?.id ?? '']
	] as const;

	it.each(ANSWERS)('with %s for an answer is given to nobody until the answer is', (type, label, answer) => {
		const { dossier, id } = made('claim');
		const open = typed(dossier, 'claim', id, 'Answer is', type);
		const fields = fieldsOf(open, 'claim', id);
		// What a person sees is an empty field, not a value.
		expect(fields.find((field) => field.label === label)?.value).toBe('');
		expectClean(open);
		expect(findRecord(acceptedOnly(open), 'claim', id)).toBeUndefined();
		expect(leftIn(open, acceptedOnly(open))?.words).toBe('1 claim waits for its answer and is left out.');
		const written = typed(open, 'claim', id, label, answer);
		expect(unfinishedIn(findRecord(written, 'claim', id) ?? {})).toEqual([]);
		expect(findRecord(acceptedOnly(written), 'claim', id)).toBeDefined();
		expect(leftIn(written, acceptedOnly(written))).toBeNull();
		expectClean(written);
	});

	it.each([
		['quantity', 'Of what', 'houses'],
		['participant', 'As', 'witness']
	])('waits on where what is set beside an answer that is %s is set first', (type, label, text) => {
		const { dossier, id } = made('claim');
		const beside = typed(typed(dossier, 'claim', id, 'Answer is', type), 'claim', id, label, text);
		expect(findRecord(acceptedOnly(beside), 'claim', id)).toBeUndefined();
	});

	it('keeps the words of a text that says no title of itself, or goes by its file', () => {
		const source = sourceFor(newDossier(), { name: 'empty.txt', text: readText('\n \n') });
		expect(source).not.toHaveProperty('title');
		expect(source.editorial).not.toContain('title');
	});
});

describe('a text that is drafted, all of it accepted', () => {
	const draft = toDossier([{ name: 'report.txt', text: REPORT, draft: draftText(REPORT.text, null) }]);
	const begun = { ...newDossier(), title: 'The bridge of Oakmere' };
	const source = sourceFor(begun, { name: 'report.txt', title: 'The bridge', text: REPORT });
	const whole = withDraft({ ...begun, sources: [source] }, source.id, draft);

	it('says of its event alone that a person has to name it', () => {
		const outcome = accept(whole, suggestionsOf(whole));
		if (!outcome.ok) return expect.fail(outcome.reason);
		expect(serialise(outcome.dossier)).not.toMatch(FAKE);
		expect(scaffoldingIn(outcome.dossier).map(({ pointer }) => pointer)).toEqual(['/events/0/title']);
		const [event] = outcome.dossier.events;
		const named = typed(outcome.dossier, 'event', event?.id ?? '', 'Title', 'The bridge falls');
		expectClean(named);
		expect(leftIn(named, acceptedOnly(named))).toBeNull();
	});

	it('and not accepted, is nothing that a reader is given', () => {
		expect(scaffoldingIn(acceptedOnly(whole))).toEqual([]);
		expect(scaffoldingIn(whole).at(-1)?.message).toMatch(/^\d+ records are suggestions that nobody has accepted\./);
	});

	it('has no event of its own where the dossier has one', () => {
		const joined = arrive({ ...SMALL, events: SMALL.events.slice(0, 1) }, draft);
		const outcome = accept(joined, suggestionsOf(joined));
		expect(outcome.ok && scaffoldingIn(outcome.dossier)).toEqual([]);
	});
});

describe('the dossier that a person begins with', () => {
	it('has no title, and that is found', () => {
		expect(scaffoldingIn(newDossier()).map(({ pointer }) => pointer)).toEqual(['/title']);
	});
});

const parseXml = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
const feature = (properties: object, coordinates: number[] | null = [14.2, 50.1]) => ({
	type: 'Feature',
	properties,
	geometry: coordinates && { type: 'Point', coordinates }
});
const xml = (root: string, body: string) =>
	`<?xml version="1.0" encoding="UTF-8"?><${root}>${body}</${root.split(' ')[0]}>`;
const table = (row: Record<string, string>) =>
	[Object.keys(row), Object.values(row)].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');

/** For each importer files that say as little as it takes: whatever else a record needs, the program must make up. */
const SPARSE: Readonly<Record<string, Record<string, string>>> = {
	'ucdp-ged': {
		'ged_sample.csv': table({
			...{ id: '7', year: '2001', type_of_violence: '1', where_prec: '3', where_coordinates: '', adm_1: '', adm_2: '' },
			...{ latitude: '50.1', longitude: '14.2', country: '', date_prec: '2', date_start: '2001-05-02', date_end: '' },
			...{ side_a: '', side_b: '', dyad_name: '', source_article: '', source_original: '', low: '', best: '', high: '' }
		})
	},
	acled: {
		'acled_data.csv': table({
			...{ event_id_cnty: 'RUR1', event_date: '03 May 2021', time_precision: '2', event_type: '', sub_event_type: '' },
			...{
				actor1: '',
				inter1: '',
				actor2: '',
				inter2: '',
				country: '',
				location: '',
				latitude: '50.1',
				longitude: '14.2'
			},
			...{ geo_precision: '2', source: '', notes: '', fatalities: '' }
		})
	},
	timemap: {
		'events.json': JSON.stringify([
			{ id: 'E1', date: '02/24/2022', latitude: '', longitude: '', location: '', sources: [], associations: ['a1'] },
			{ id: 'E2', date: '02/25/2022', latitude: '43.3', longitude: '17.8', sources: [], associations: [] }
		]),
		'associations.json': JSON.stringify([{ id: 'a1', title: 'Road', mode: 'FILTER', filter_paths: ['Road'] }])
	},
	'linked-places': {
		'gaz.json': JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{ ...feature({ title: 'Strelsau' }), '@id': 'https://gaz.example/1', names: [], types: [{ label: 'town' }] }
			]
		})
	},
	brat: {
		'a.txt': 'Ada Lund met the Second Guard.\n',
		'a.ann':
			'T1\tPerson 0 8\tAda Lund\nT2\tOrganization 17 29\tSecond Guard\nT3\tMeet_Event 9 12\tmet\nR1\thas_metBefore Arg1:T1 Arg2:T2\n'
	},
	kml: {
		'a.kml': xml(
			'kml xmlns="http://www.opengis.net/kml/2.2"',
			'<Document><Placemark><Point><coordinates>17.8,43.3</coordinates></Point></Placemark></Document>'
		)
	},
	gpx: { 'a.gpx': xml('gpx xmlns="http://www.topografix.com/GPX/1/1"', '<wpt lat="43.3" lon="17.8"></wpt>') },
	geojsonseq: { 'a.geojsons': `${JSON.stringify(feature({ date: '2021-05-03' }))}\n` },
	geojson: { 'a.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature({})] }) },
	csv: { 'my_incidents.csv': 'date,actor,killed\n03/04/2021,Blue Front,3\n05/06/2021,,\n' }
};

describe('every importer', () => {
	it('has a file here', () => expect(Object.keys(SPARSE).sort()).toEqual(importers.map(({ id }) => id).sort()));

	it.each(importers.map((importer) => [importer.id, importer] as const))(
		'%s makes nothing up for a file that says as little as it takes',
		async (id, importer) => {
			const files = Object.entries(SPARSE[id] ?? {}).map(([name, text]) => fileOfBytes(name, text));
			const { dossier, taken } = await (await importer.load()).read(files, { parseXml });
			expect(taken).toBeGreaterThan(0);
			expectClean(dossier);
			for (const { title } of dossier.events) expect(title).not.toMatch(/, line \d/);
		}
	);
});
