// Any table: what its columns are taken for, and what becomes of its rows.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { csv } from '#core/formats/import/csv.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import type { ColumnGuess, ImportProgress } from '#core/formats/import/types.ts';
import { onForeign } from './foreign.ts';
import { expectSound, imported, warned } from './sound.ts';

vi.setConfig({ testTimeout: 120_000 });

const read = (text: string, options = {}) => imported(csv, { 'table.csv': text }, options);
const taken = (columns: ColumnGuess[] | undefined) =>
	Object.fromEntries((columns ?? []).flatMap(({ column, as }) => (as === null ? [] : [[column, as]])));
const days = ({ dossier }: Awaited<ReturnType<typeof read>>) =>
	dossier.claims.flatMap(({ value }) => (value.type === 'time' ? [value.edtf] : []));
const positions = ({ dossier }: Awaited<ReturnType<typeof read>>) =>
	dossier.places.features.map(({ geometry }) => geometry?.coordinates);

describe('the columns of a table', () => {
	it.each([
		['lat,lon', 'latitude', 'longitude'],
		['Latitude,Longitude', 'latitude', 'longitude'],
		['LATITUDE (WGS 84),LONGITUDE (WGS 84)', 'latitude', 'longitude'],
		['y,x', 'latitude', 'longitude'],
		['Breitengrad,Längengrad', 'latitude', 'longitude'],
		['decimalLatitude,decimalLongitude', 'latitude', 'longitude'],
		['geo_lat,geo_lng', 'latitude', 'longitude']
	])('named %s are coordinates', async (header, ...roles) => {
		const result = await read(`name,${header}\nA bridge,43.337,17.815\n`);
		expect(result.columns?.map(({ as }) => as)).toEqual(['title', ...roles]);
		expect(positions(result)).toEqual([[17.815, 43.337]]);
	});

	it('are shown with what told them and how they are written', async () => {
		const { columns } = await read('what;when;p1;p2;colour\nA bridge;16.12.2014;43°20′N;17°49′E;red\n');
		expect(columns).toEqual([
			{ column: 'what', as: 'title', by: 'values', example: 'A bridge' },
			{ column: 'when', as: 'when', by: 'name', form: 'day first', example: '16.12.2014' },
			{ column: 'p1', as: 'latitude', by: 'values', form: 'degrees, minutes, seconds', example: '43°20′N' },
			{ column: 'p2', as: 'longitude', by: 'values', form: 'degrees, minutes, seconds', example: '17°49′E' },
			{ column: 'colour', as: null, example: 'red' }
		]);
	});

	it('are not what their name says when their values say otherwise', async () => {
		expect(taken((await read('name,date,x,y\nA,blue,left,right\nB,green,left,up\n')).columns)).toEqual({
			name: 'title'
		});
	});

	it('are what their name says where half of the values bear it out', async () => {
		const dated = async (...values: string[]) =>
			taken((await read(`name,date\n${values.map((value, n) => `Place ${n},${value}`).join('\n')}\n`)).columns).date;
		expect(await dated('2014-12-16', 'unclear')).toBe('when');
		expect(await dated('2014-12-16', 'unclear', 'unclear')).toBeUndefined();
	});

	it('called “day” are the date where they hold whole dates', async () => {
		const { columns } = await imported(csv, { 't.csv': 'name,day\nBridge,3 May 2021\nMarket,4 May 2021\n' });
		expect(columns?.find(({ column }) => column === 'day')).toMatchObject({ as: 'when', by: 'values' });
	});

	it('are what the person chooses before all guesses', async () => {
		const options = { columns: { title: 'b', when: 'c' } } as const;
		const { columns } = await read('title,b,c,date\nx,y,2014,2015\n', options);
		expect(taken(columns)).toEqual({ b: 'title', c: 'when' });
		await expect(read('a,b\n1,2\n', { columns: { title: 'z' } })).rejects.toThrow('no column “z”');
	});

	it('may name one thing twice', async () => {
		const { dossier } = await read('name,note,note\nA,,second\n');
		expect(dossier.events[0]).toMatchObject({ columns: { 'note (2)': 'second' } });
	});
});

describe('a row of a table', () => {
	it('keeps what no record holds beside the event', async () => {
		const { dossier } = await read('id,name,date,weather,__proto__\nr1,A bridge,2014-12-16,rain,x\n');
		expect(dossier.events).toEqual([
			{
				id: 'r1',
				kind: 'incident',
				title: 'A bridge',
				editorial: ['kind'],
				columns: { weather: 'rain' },
				citations: [{ source: 'source-1' }]
			}
		]);
	});

	it('without a date, people or figures is words about a place, not an event', async () => {
		const { dossier } = await read('name,lat,lon\nOld mill,43.337,17.815\n');
		expect(dossier.events).toEqual([]);
		expect(dossier.statements).toMatchObject([
			{ form: 'indirect', speaker: null, gist: 'Listed as “Old mill”.', about: ['place-old-mill'], editorial: ['gist'] }
		]);
	});

	it('keeps its position on the equator and on the prime meridian; only 0, 0 is none', async () => {
		const table = await read(
			'name,lat,lon\nMbarara,0,30.65\nGreenwich,51.48,0\nNobody knows,0,0\nQuito,-0.18,-78.47\n'
		);
		expect(positions(table)).toEqual([
			[30.65, 0],
			[0, 51.48],
			[-78.47, -0.18]
		]);
		expect(warned(table, 'no-position')).toBe(1);
	});

	it('names a place of its own where the same name and point are meant less exactly', async () => {
		const { dossier } = await read(
			'name,date,place,lat,lon,precision\na,2014,Mostar,43.34,17.81,site\nb,2014,Mostar,43.34,17.81,admin2\nc,2014,Mostar,43.34,17.81,site\n'
		);
		expect(dossier.places.features.map(({ properties }) => properties.precision)).toEqual(['site', 'admin2']);
	});

	it('gives a radius for what its decimals leave open, marked as ours', async () => {
		const { dossier } = await read('name,lat,lon\nA,43.3,17.8\nB,43,17\nC,43.33712,17.81512\n');
		expect(dossier.places.features.map(({ properties }) => [properties.precision, properties.radius])).toEqual([
			['near', 5566],
			['near', 55660],
			['near', 100]
		]);
		expect(dossier.places.features[0]?.properties.editorial).toContain('radius');
	});

	it('gives the precision that was chosen for all points without one, as ours, and no finer than their decimals', async () => {
		const table = 'name,lat,lon,precision\nA,43.31234,17.81234,\nB,43,17,\nC,43.3,17.8,admin2\n';
		const { dossier, columns } = await read(table, { precision: 'site' });
		expect(columns?.at(-1)).toMatchObject({ column: 'precision', as: 'precision' });
		expect(dossier.places.features.map(({ properties }) => [properties.precision, properties.radius])).toEqual([
			['site', 250],
			['site', 55660],
			['admin2', 50000]
		]);
		const [first] = dossier.places.features;
		expect(first?.properties.editorial).toEqual(['kind', 'precision', 'radius']);
		expect(first?.properties.inferred).toMatch(/the editors chose/);
	});

	it('keeps a column of other words for precision beside the record', async () => {
		const { columns } = await read('name,lat,lon,precision\nA,43.3,17.8,2\nB,43.4,17.9,1\n');
		expect(columns?.at(-1)).toMatchObject({ column: 'precision', as: null });
	});

	it('keeps a precision and a radius that it gives itself', async () => {
		const { dossier } = await read('name,lat,lon,precision,radius_m\nA,43.3,17.8,admin2,4000\n');
		expect(dossier.places.features[0]?.properties).toMatchObject({ precision: 'admin2', radius: 4000 });
	});

	it('with sources names them as wholes, each once', async () => {
		const { dossier } = await read(
			'name,date,source,url\nA,2014,Gazette,https://x.org/1\nB,2015,Gazette,https://x.org/1\n'
		);
		expect(dossier.sources).toMatchObject([{ title: 'Gazette', url: 'https://x.org/1' }]);
		expect(dossier.events.map(({ citations }) => citations)).toEqual([
			[{ source: 'source-1' }],
			[{ source: 'source-1' }]
		]);
	});

	it('at 0, 0 has no position', async () => {
		const result = await read('name,date,lat,lon\nA,2014,0,0\n');
		expect(result.dossier.places.features).toEqual([]);
		expect(warned(result, 'no-position')).toBe(1);
	});

	it('with a date that cannot be read is taken without it, and the words are kept', async () => {
		const result = await read('name,date\nA,2014-05-06\nB,early in March\n');
		expect(warned(result, 'when-unreadable')).toBe(1);
		expect(result.dossier.statements.length + result.dossier.events.length).toBe(2);
		expect(JSON.stringify(result.dossier.events)).toContain('early in March');
	});

	it.each([
		['A,2014,91.0,17.8', 'outside'],
		['A,2014,17.8,143.0\nB,2014,143.0,17.8', 'look swapped'],
		['A,2014,north,17.8\nB,2014,43.1,17.8\nC,2014,43.1,17.8', 'is no latitude'],
		['A,2014,43.1,', 'only a latitude'],
		['A,2014,43.1,17.8,more', '5 cells, the header 4'],
		['A,2014,43.1,"17.8', 'opened here and not closed']
	])('%j is refused with a reason', async (rows, says) => {
		const { refused } = await read(`name,date,lat,lon\n${rows}\n`);
		expect(refused.map(({ reason }) => reason).join()).toContain(says);
	});

	it('is refused by the line of the file, after cells over several lines', async () => {
		const { refused } = await read('name,lat,lon\n"A\nbridge",43.1,17.8\n\nB,99.5,17.8\n');
		expect(refused.map(({ line }) => line)).toEqual([5]);
	});
});

describe('dates of a table', () => {
	it('are read as the one that shows its order, however late it comes', async () => {
		const many = Array.from({ length: 1500 }, (_, n) => `e${n},3/4/2022`).join('\n');
		expect(days(await read(`name,date\n${many}\nlast,3/14/2022\n`))[0]).toBe('2022-03-04');
	});

	it('that leave it open are read day first, each marked so, and it is said', async () => {
		const result = await read('name,date\nA,3/4/2022\n');
		expect(days(result)).toEqual(['2022-04-03']);
		expect(warned(result, 'date-order-guessed')).toBe(1);
		expect(result.dossier.claims[0]?.inferred).toContain('day first');
	});

	it('are read as the person says', async () => {
		const result = await read('name,date\nA,3/4/2022\n', { dates: 'month-first' });
		expect(days(result)).toEqual(['2022-03-04']);
		expect(result.warnings.map(({ code }) => code)).not.toContain('date-order-guessed');
	});
});

describe('an import', () => {
	it('takes or refuses every row of any table, and the dossier is sound', async () => {
		const cell = fc.oneof(
			fc.constantFrom(
				'',
				'n/a',
				'0',
				'12',
				'91',
				'-181',
				'34.5',
				'34°10′N',
				'2014',
				'3/4/2015',
				'2014-13-01',
				'A',
				'"',
				'POINT(1 2)'
			),
			fc.string()
		);
		const header = fc.shuffledSubarray(
			['name', 'date', 'lat', 'lon', 'killed', 'low', 'high', 'actor', 'source', 'url', 'precision', 'x'],
			{
				minLength: 2
			}
		);
		const table = header.chain((names) =>
			fc.tuple(
				fc.constant(names),
				fc.array(fc.array(cell, { minLength: 1, maxLength: names.length + 1 }), { maxLength: 8 })
			)
		);
		await fc.assert(
			fc.asyncProperty(table, async ([names, rows]) => {
				const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
				// Not `read`: what a cell of any letters holds may well be a placeholder.
				const result = await csv.read([fileOfBytes('t.csv', Papa.unparse([names, ...filled], { delimiter: ',' }))]);
				expectSound(result);
				expect(result.rows).toBe(filled.length);
			}),
			{ numRuns: 200 }
		);
	});

	it('reports how far it is and can be stopped', async () => {
		const text = `name,date\n${Array.from({ length: 9000 }, (_, n) => `e${n},2014`).join('\n')}\n`;
		const stop = new AbortController();
		const seen: ImportProgress[] = [];
		const onprogress = (progress: ImportProgress) => {
			seen.push(progress);
			if (progress.rows >= 4000) stop.abort();
		};
		await expect(csv.read([fileOfBytes('t.csv', text)], {}, onprogress, stop.signal)).rejects.toThrow('abort');
		expect(seen.at(-1)?.rows).toBe(4000);
	});

	it.each([
		{
			encoding: 'windows-1252',
			bytes: [...'name,date\nCaf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x2c, 0x39)
		},
		{
			encoding: 'utf-16le',
			bytes: [0xff, 0xfe, ...[...'name,date\nCafé,9'].flatMap((letter) => [letter.charCodeAt(0), 0])]
		}
	])('reads $encoding and says so', async ({ encoding, bytes }) => {
		const result = await csv.read([fileOfBytes('t.csv', new Uint8Array(bytes))]);
		expect(result.dossier.events.concat().map(({ title }) => title)).toEqual(['Café']);
		expect(result.warnings).toContainEqual({
			code: 'encoding-guessed',
			count: 1,
			examples: [`t.csv: not UTF-8, read as ${encoding}`]
		});
	});

	it('is not made of an empty file', async () => {
		await expect(read('')).rejects.toThrow('empty');
	});
});

onForeign('csv', (files) => {
	it('is taken whole, with its dates from three columns', async () => {
		const result = await csv.read(files());
		expectSound(result);
		expect(result).toMatchObject({ rows: 467, taken: 467 });
		expect(taken(result.columns)).toMatchObject({
			name: 'title',
			year: 'year',
			month: 'month',
			day: 'day',
			latitude: 'latitude',
			longitude: 'longitude',
			streetaddress: 'place'
		});
		expect(days(result)[0]).toBe('2015-02-23');
	});
});
