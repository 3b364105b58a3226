// `dateline import`: the format is found, the dossier written, and every row accounted for.
import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/cli/import-out.ts';
import { dateline } from './memory-io.ts';

const csv = 'name,date,lat,lon,colour\nA bridge,3/4/2022,43.337,17.815,red\nB,3/4/2022,143,17.8,blue\n';
const run = (args: string[], files: Record<string, string> = { 'd/table.csv': csv }) =>
	dateline(['import', ...args], files);

describe('dateline import', () => {
	it('writes a sound dossier and reports in words, the guess on standard error', async () => {
		const ran = await run(['d/table.csv', '--out', 'o.json']);
		expect(ran.exit).toBe(0);
		expect(ran.out).toBe('2 rows: 1 taken, 1 refused.\n1 source, 1 place, 1 event, 2 claims. Written to o.json.\n');
		expect(ran.err).toContain('  date: when, by its name; day first\n');
		expect(ran.err).toContain('  colour: kept beside the record\n');
		expect(ran.err).toContain('table.csv:3: refused: Latitude 143');
		expect(ran.err).toContain('warning: date-order-guessed, 1 time: table.csv, line 2');
		const checked = await dateline(['check', 'o.json'], { 'o.json': String(ran.files['o.json']) });
		expect(checked).toMatchObject({ exit: 0, out: 'o.json: no faults.\n' });
	});

	it('reports as JSON, with the columns', async () => {
		const ran = await run(['d/table.csv', '--json']);
		const report = JSON.parse(ran.out);
		expect(Object.keys(report)).toEqual(['format', 'rows', 'taken', 'refused', 'warnings', 'columns', 'records']);
		expect(report).toMatchObject({
			format: 'csv',
			rows: 2,
			taken: 1,
			refused: [{ file: 'table.csv', line: 3, reason: expect.any(String) }],
			warnings: [{ code: 'date-order-guessed', count: 1, examples: [expect.any(String)] }],
			records: { events: 1 }
		});
		expect(Object.keys(ran.files)).toEqual(['d/table.csv']);
	});

	it('reads columns and dates as it is told', async () => {
		const ran = await run([
			'd/table.csv',
			'--dates',
			'month-first',
			'--column',
			'title=colour',
			'--title',
			'Bridges',
			'--out',
			'o.json'
		]);
		const dossier = JSON.parse(String(ran.files['o.json']));
		expect(dossier).toMatchObject({ id: 'bridges', title: 'Bridges', events: [{ title: 'red' }] });
		expect(dossier.claims[0].value.edtf).toBe('2022-03-04');
	});

	it('gives all points the precision it is told', async () => {
		const ran = await run(['d/table.csv', '--precision', 'settlement', '--out', 'o.json']);
		const dossier = JSON.parse(String(ran.files['o.json']));
		expect(dossier.places.features[0].properties).toMatchObject({ precision: 'settlement', radius: 5000 });
	});

	it('writes the packed file of the records where the name asks for it', async () => {
		const ran = await run(['d/table.csv', '--out', 'o.dlpack']);
		expect(ran).toMatchObject({ exit: 0, out: expect.stringContaining('Written to o.dlpack.') });
		const json = await run(['d/table.csv', '--out', 'o.json']);
		const back = await dateline(['unpack', 'o.dlpack', '--out', 'o.json'], ran.files);
		expect(back.files['o.json']).toBe(json.files['o.json']);
	});

	it('refuses to write a dossier that nothing here could read again, and says what can be done', () => {
		expect([...readable(['abc', 'de'], 5)]).toEqual(['abc', 'de']);
		expect(() => [...readable(['abc', 'def'], 5)]).toThrow('--out X.dlpack');
	});

	const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [17, 43] }, properties: { name: 'A' } };
	const events = [
		{ id: 'E', description: 'x', date: '', latitude: '43.1', longitude: '17.1', sources: ['s'], associations: [] }
	];
	const samples: { format: string; files: Record<string, string> }[] = [
		{ format: 'csv', files: { 'a.tsv': 'name\tdate\nA\t2014\n' } },
		{ format: 'geojson', files: { 'a.json': JSON.stringify({ type: 'FeatureCollection', features: [feature] }) } },
		{ format: 'geojsonseq', files: { 'a.geojsonl': `${JSON.stringify(feature)}\n` } },
		{ format: 'geojsonseq', files: { 'a.geojsons': `\x1e${JSON.stringify(feature)}\n` } },
		{
			format: 'linked-places',
			files: { 'a.json': JSON.stringify({ ...feature, '@id': 'x', properties: { title: 'A', ccodes: [] } }) }
		},
		{
			format: 'kml',
			files: {
				'a.kml': '<kml><Placemark><name>A</name><Point><coordinates>17,43</coordinates></Point></Placemark></kml>'
			}
		},
		{ format: 'gpx', files: { 'a.gpx': '<gpx><wpt lat="43" lon="17"><name>A</name></wpt></gpx>' } },
		{ format: 'brat', files: { 'a.ann': 'T1\tPerson 0 3\tAda', 'a.txt': 'Ada spoke.' } },
		{
			format: 'timemap',
			files: { 'events.json': JSON.stringify(events), 'sources.json': '{"s":{"paths":["https://x.org"],"id":"s"}}' }
		},
		{
			format: 'ucdp-ged',
			files: {
				'a.csv':
					'id,side_a,best,date_prec,where_prec,date_start,latitude,longitude,country\n1,A,2,1,6,2001-01-01,43.1,17.1,Ruritania\n'
			}
		},
		{
			format: 'acled',
			files: {
				'a.csv': 'event_date,event_type,geo_precision,actor1,latitude,longitude\n2001-01-01,Riots,1,A,43.1,17.1\n'
			}
		}
	];
	it.each(samples)('knows $format by what is in the files', async ({ format, files }) => {
		const ran = await run([...Object.keys(files), '--json'], files);
		expect(JSON.parse(ran.out)).toMatchObject({ format, rows: 1, taken: 1 });
	});

	it('takes the files of a folder together', async () => {
		const ran = await run(['f', '--json'], { 'f/a.ann': 'T1\tPerson 0 3\tAda', 'f/a.txt': 'Ada spoke.' });
		expect(JSON.parse(ran.out)).toMatchObject({ format: 'brat', taken: 1 });
	});

	it('ends with 1 when nothing can be taken, and writes nothing', async () => {
		const ran = await run(['a.csv', '--out', 'o.json'], { 'a.csv': 'name,lat,lon\nA,north,17\nB,99,200\n' });
		expect(ran).toMatchObject({ exit: 1 });
		expect(ran.files).not.toHaveProperty('o.json');
	});

	it.each([
		{ args: ['d/table.csv', '--from', 'xlsx'], exit: 2, says: 'ucdp-ged' },
		{ args: ['d/table.csv', '--dates', 'year-first'], exit: 2, says: 'day-first, month-first' },
		{ args: ['d/table.csv', '--column', 'title'], exit: 2, says: 'ROLE=NAME' },
		{ args: ['d/table.csv', '--column', 'title=zz'], exit: 1, says: 'no column “zz”' },
		{ args: ['d/table.csv', '--out', 'd/table.csv'], exit: 2, says: 'overwritten' },
		{ args: ['d/none.csv'], exit: 2, says: 'no such file' },
		{ args: ['d/table.csv', '--from', 'kml'], exit: 1, says: 'XML' }
	])('refuses $args', async ({ args, exit, says }) => {
		const ran = await run(args);
		expect([ran.exit, ran.err]).toEqual([exit, expect.stringContaining(says)]);
	});

	it('says so when it does not know the format', async () => {
		const ran = await run(['a.bin'], { 'a.bin': 'neither this\nnor that\n' });
		expect([ran.exit, ran.err]).toEqual([1, expect.stringContaining('--from ucdp-ged|acled')]);
	});
});
