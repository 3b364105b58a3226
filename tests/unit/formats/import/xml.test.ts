// KML and GPX, with a reader of XML given from outside.
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { gpx } from '#core/formats/import/gpx.ts';
import { kml } from '#core/formats/import/kml.ts';
import type { ImportOptions } from '#core/formats/import/types.ts';
import { imported, warned } from './sound.ts';

const options: ImportOptions = {
	parseXml: (text) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
};
const readKml = (body: string) =>
	imported(
		kml,
		{
			'map.kml': `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${body}\n</Document></kml>`
		},
		options
	);
const readGpx = (body: string) =>
	imported(
		gpx,
		{
			'walk.gpx': `<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n${body}\n</gpx>`
		},
		options
	);
const at = (position = '17.815,43.337') => `<Point><coordinates>${position}</coordinates></Point>`;

describe('KML', () => {
	it('with a time is an event, its further data kept', async () => {
		const { dossier } = await readKml(
			`<Placemark id="p1"><name>A bridge</name><description><![CDATA[<b>Stone</b> &amp; old]]></description><styleUrl>#x</styleUrl>
			<TimeStamp><when>2014-12-16</when></TimeStamp><ExtendedData><Data name="lanes"><value>2</value></Data></ExtendedData>${at()}</Placemark>`
		);
		expect(dossier.events).toMatchObject([
			{ id: 'p1', title: 'A bridge', note: 'Stone & old', properties: { lanes: '2' } }
		]);
		expect(JSON.stringify(dossier)).not.toContain('styleUrl');
		expect(dossier.claims[0]?.value).toEqual({ type: 'time', edtf: '2014-12-16' });
	});

	it('with a span of time lasts from its begin to its end', async () => {
		const { dossier } = await readKml(
			`<Placemark><name>A siege</name><TimeSpan><begin>2014-12-16</begin><end>2014-12-18</end></TimeSpan>${at()}</Placemark>`
		);
		expect(dossier.claims[0]?.value).toEqual({ type: 'time', edtf: '2014-12-16/2014-12-18' });
	});

	it('without a time is words about a place', async () => {
		const { dossier } = await readKml(`<Placemark><name>Old mill</name>${at('17.8,43.3,250')}</Placemark>`);
		expect(dossier.statements[0]?.about).toEqual([dossier.places.features[0]?.id]);
	});

	it('refuses what is no placemark, by its line', async () => {
		const { refused, rows } = await readKml(
			`<!-- <Placemark> -->\n<Placemark><name>A</name>${at()}</Placemark>\n<Placemark><name>B</name>${at('17.8,143.3')}</Placemark>\n<NetworkLink><name>C</name><Link><href>https://x.org/a.kml</href></Link></NetworkLink>`
		);
		expect(rows).toBe(3);
		expect(refused.map(({ line }) => line)).toEqual([5, 6]);
	});

	it('that is cut off, or empty, is not read', async () => {
		await expect(readKml('<Placemark>')).rejects.toThrow('no well-formed XML');
		await expect(readKml('')).rejects.toThrow('no placemarks');
	});
});

describe('GPX', () => {
	it('is its waypoints, routes and tracks, those with times as events', async () => {
		const result = await readGpx(
			`<wpt lat="43.337" lon="17.815"><ele>60</ele><time>2014-12-16T10:00:00Z</time><name>A bridge</name></wpt>
			<wpt lat="43.338" lon="17.816"><name>Old mill</name></wpt>
			<rte><name>Path</name><rtept lat="43" lon="17"/><rtept lat="43.1" lon="17.1"/></rte>
			<trk><name>Walk</name><trkseg><trkpt lat="43.1" lon="17"><time>2014-12-17T10:00:00Z</time></trkpt>
			<trkpt lat="43.2" lon="17.1"><time>2014-12-17T11:30:00Z</time></trkpt></trkseg></trk>`
		);
		expect(result.rows).toBe(4);
		expect(result.dossier.events.map(({ title }) => title)).toEqual(['Walk', 'A bridge']);
		expect(result.dossier.claims.filter(({ property }) => property === 'when').map(({ value }) => value)).toEqual([
			{ type: 'time', edtf: '2014-12-17T10:00:00Z/2014-12-17T11:30:00Z' },
			{ type: 'time', edtf: '2014-12-16T10:00:00Z' }
		]);
		expect(result.dossier.statements).toHaveLength(2);
		expect(warned(result, 'height-left-out')).toBe(1);
	});

	it('refuses what has no position, by its line', async () => {
		const { refused, taken } = await readGpx(
			`<wpt><name>A</name></wpt>\n<wpt lat="43" lon="17"><name>B</name></wpt>\n<trk><trkseg><trkpt lat="1" lon="1"/></trkseg></trk>`
		);
		expect(taken).toBe(1);
		expect(refused.map(({ line }) => line)).toEqual([3, 5]);
	});

	it('is not read without a reader of XML', async () => {
		await expect(imported(gpx, { 'a.gpx': '<gpx/>' })).rejects.toThrow('no reader of XML');
	});
});
