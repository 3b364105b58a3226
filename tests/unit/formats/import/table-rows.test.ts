// What a row of a table says by its columns: position, time, people, sources and figures, or why it is refused.
import { describe, expect, it } from 'vitest';
import { csv } from '#core/formats/import/csv.ts';
import { imported, warned } from './sound.ts';

const read = (text: string) => imported(csv, { 'table.csv': text });
const dossierOf = async (text: string) => (await read(text)).dossier;

describe('a row is refused', () => {
	it.each([
		['name,date,lat,lon\nA,2014,,17.8', 'The row has only a longitude; a position needs both.'],
		['name,date,lat,lon\nA,2014,43.1,', 'The row has only a latitude; a position needs both.'],
		[
			'name,date,lat,lon\nA,2014,north,17.8\nB,2014,43,17\nC,2014,43,17',
			'“north” is no latitude; expected degrees such as 34.01 or 34°01′12″N.'
		],
		[
			'name,date,lat,lon\nA,2014,43.1,east\nB,2014,43,17\nC,2014,43,17',
			'“east” is no longitude; expected degrees such as 71.52 or 71°31′12″E.'
		],
		[
			'name,date,lat,lon\nA,2014,91,17.8',
			'Latitude 91 and longitude 17.8 lie outside −90 to 90 and −180 to 180. They look swapped.'
		],
		['name,date,lat,lon\nA,2014,191,17.8', 'Latitude 191 and longitude 17.8 lie outside −90 to 90 and −180 to 180.'],
		[
			'name,date,position\nA,2014,here\nB,2014,"43.1, 17.8"\nC,2014,"43.1, 17.8"',
			'“here” is no position; expected latitude and longitude, such as 34.01, 71.52.'
		],
		[
			'name,date,position\nA,2014,"95.1, 17.8"',
			'“95.1, 17.8” lies outside latitudes −90 to 90 and longitudes −180 to 180.'
		],
		['name,start,end\nA,2014-05-03,2014-05-01', 'The row ends on 2014-05-01, before it begins on 2014-05-03.']
	])('%j: %s', async (table, reason) => {
		const { refused } = await read(`${table}\n`);
		expect(refused.map((one) => one.reason)).toEqual([reason]);
	});
});

describe('a row says when', () => {
	const when = async (table: string) =>
		(await dossierOf(table)).claims.flatMap(({ value }) => (value.type === 'time' ? value.edtf : []));

	it.each([
		['name,start,end\nA,2014-05-01,2014-05-03', '2014-05-01/2014-05-03'],
		['name,start,end\nA,2014-05-01,', '2014-05-01'],
		['name,start,end\nA,,2014-05-03', '../2014-05-03'],
		['name,date,start,end\nA,2014-05-02,2014-05-01,2014-05-03', '2014-05-02'],
		['name,year,month,day\nA,2014,5,3', '2014-05-03'],
		['name,date,year\nA,2014-05-02,2013', '2014-05-02'],
		['name,date,time\nA,2014-05-02,14:05', '2014-05-02T14:05']
	])('%j: %s', async (table, edtf) => {
		expect(await when(`${table}\n`)).toEqual([edtf]);
	});
});

describe('a row names', () => {
	it('people, each of several, by what they did', async () => {
		const { actors, claims } = await dossierOf('name,date,actor1,actor2\nA,2014,Police; Army | Guard,Crowd\n');
		expect(actors.map(({ name }) => name)).toEqual(['Police', 'Army', 'Guard', 'Crowd']);
		const roles = claims.flatMap(({ value }) => (value.type === 'participant' ? value.role : []));
		expect(roles).toEqual(['actor', 'actor', 'actor', 'target']);
	});

	const sourcesOf = async (cells: string) => {
		const { sources } = await dossierOf(`name,date,source,url,source_date\nA,2014,${cells}\n`);
		return sources.map(({ title, url, published }) => [title, url, published]);
	};

	it.each<[string, (string | undefined)[][]]>([
		[
			'Gazette; Herald,https://x.org/1 https://x.org/2,2014-05-06',
			[
				['Gazette', 'https://x.org/1', '2014-05-06'],
				['Herald', 'https://x.org/2', '2014-05-06']
			]
		],
		['Gazette,,', [['Gazette', undefined, undefined]]],
		[
			'Gazette | Herald,,',
			[
				['Gazette', undefined, undefined],
				['Herald', undefined, undefined]
			]
		]
	])('sources, with the address and the day of each: %s', async (cells, expected) => {
		expect(await sourcesOf(cells)).toEqual(expected);
	});

	it('sources and addresses that do not belong together one by one as sources of their own', async () => {
		const found = await sourcesOf('Gazette,https://x.org/1 https://x.org/2,');
		expect(found.map(([, url]) => url)).toEqual([undefined, 'https://x.org/1', 'https://x.org/2']);
		expect(found[0]?.[0]).toBe('Gazette');
	});

	it('figures: one, or the least and the most of it', async () => {
		const figures = async (head: string, cells: string) =>
			(await dossierOf(`name,date,${head}\nA,2014,${cells}\n`)).claims.flatMap(({ property, value }) =>
				value.type === 'quantity' ? [[property, value.value, value.high, value.bound]] : []
			);
		expect(await figures('killed,injured', '4,7')).toEqual([
			['killed', 4, undefined, 'exactly'],
			['injured', 7, undefined, 'exactly']
		]);
		expect(await figures('killed_low,killed_high', '3,5')).toEqual([['killed', 3, 5, 'between']]);
		expect(await figures('killed,injured', ',')).toEqual([]);
	});

	it('a place by its own name, else by the title, else by where it is', async () => {
		const named = async (table: string) =>
			(await dossierOf(table)).places.features.map(({ properties }) => properties.name);
		expect(await named('name,date,place,lat,lon\nFire,2014,Mill,43.1,17.8\n')).toEqual(['Mill']);
		expect(await named('name,date,place,lat,lon\nFire,2014,,43.1,17.8\n')).toEqual(['Fire']);
		expect(await named('date,lat,lon\n2014-05-06,43.1,17.8\n')).toEqual(['43.1, 17.8']);
	});

	it('a place without a position as one that is not known', async () => {
		const { places } = await dossierOf('name,date,place\nFire,2014,Mill\n');
		expect(places.features).toMatchObject([
			{ geometry: null, properties: { name: 'Mill', precision: 'unknown', editorial: ['kind', 'precision'] } }
		]);
	});

	it('the kind of an event where the table has dates, else that of a place', async () => {
		const dated = await dossierOf('name,type,date,lat,lon\nA,Air Strike,2014,43.1,17.8\n');
		expect(dated.events[0]?.kind).toBe('air-strike');
		expect(dated.places.features[0]?.properties.kind).not.toBe('air-strike');
		const listed = await dossierOf('name,type,lat,lon\nA,Water Mill,43.1,17.8\n');
		expect(listed.places.features[0]?.properties.kind).toBe('water-mill');
	});
});

describe('a cell that cannot be read', () => {
	it('is told with its line, and stays beside the record', async () => {
		const result = await read('name,start,end\nA,2014-05-01,later\nB,2014-05-01,2014-05-02\nC,2014-05-01,2014-05-02\n');
		expect(warned(result, 'end-unreadable')).toBe(1);
		expect(result.warnings.find(({ code }) => code === 'end-unreadable')?.examples.join()).toContain('later');
		expect(result.dossier.events[0]).toMatchObject({ columns: { end: 'later' } });
		expect(result.dossier.events[1]).not.toHaveProperty('columns');
	});
});
