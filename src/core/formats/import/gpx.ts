// Imports GPX: every waypoint, route and track is a row.
import { Refusal } from '#core/errors/refusal.ts';
import type { Feature } from 'geojson';
import { elementLines, readXml, type XmlRow } from './xml-features.ts';
import type { Importer, XmlDocument } from './types.ts';

/** GPX 1.1 (https://www.topografix.com/GPX/1/1), read by @tmcw/togeojson, which is loaded when it is needed. */
export const gpx: Importer = {
	id: 'gpx',
	sniff(files) {
		const own = files.filter(({ head }) => /<(?:\w+:)?gpx[\s>]/.test(head));
		return own.length === files.length && files.length > 0 ? 0.95 : 0;
	},
	apart: true,
	read: (files, options = {}, onprogress, signal) => readXml(files, options, rowsIn, onprogress, signal)
};

/** In the order in which the reader gives them. */
const KINDS = [
	{ name: 'trk', refusal: 'The track has no segment of two points or more.' },
	{ name: 'rte', refusal: 'The route has fewer than two points.' },
	{ name: 'wpt', refusal: 'The waypoint has no latitude and longitude.' }
] as const;

async function rowsIn(xml: XmlDocument, text: string): Promise<XmlRow[]> {
	const { gpxGen } = await import('@tmcw/togeojson');
	const features = [...gpxGen(xml)];
	const root: XmlNode = xml;
	let at = 0;
	const rows = KINDS.flatMap(({ name, refusal }) => {
		const lines = elementLines(text, name);
		const elements = Array.from(root.getElementsByTagName(name));
		return elements.map((element, index): XmlRow => {
			const line = lines[index] ?? 1;
			// The reader passes over what has no position without a word.
			const feature: Feature | undefined = hasPositions(element, name) ? features[at++] : undefined;
			return { line, feature: feature ?? refusal };
		});
	});
	if (rows.length === 0) throw new Refusal('The GPX has no waypoints, routes or tracks.');
	return rows;
}

/** As much of an element as is asked for here, whichever reader made it. */
interface XmlNode {
	getElementsByTagName(name: string): ArrayLike<XmlElement>;
}
interface XmlElement extends XmlNode {
	getAttribute(name: string): string | null;
}

function hasPositions(element: XmlElement, name: (typeof KINDS)[number]['name']): boolean {
	if (name === 'wpt') return isPoint(element);
	if (name === 'rte') return pointsIn(element, 'rtept') > 1;
	return Array.from(element.getElementsByTagName('trkseg')).some((segment) => pointsIn(segment, 'trkpt') > 1);
}

function pointsIn(element: XmlElement, name: string): number {
	return Array.from(element.getElementsByTagName(name)).filter(isPoint).length;
}

function isPoint(element: XmlElement): boolean {
	const [lat, lon] = ['lat', 'lon'].map((key) => Number.parseFloat(element.getAttribute(key) ?? ''));
	return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon);
}
