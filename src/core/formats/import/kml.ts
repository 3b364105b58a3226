// Imports KML: every placemark is a row, its time an event's, its further data kept beside it.
import { Refusal } from '#core/errors/refusal.ts';
import { elementLines, readXml, type XmlRow } from './xml-features.ts';
import type { Importer, XmlDocument } from './types.ts';

/** KML 2.2 (OGC 07-147r2), read by @tmcw/togeojson, which is loaded when it is needed. */
export const kml: Importer = {
	id: 'kml',
	sniff(files) {
		const own = files.filter(({ head }) => /<(?:\w+:)?kml[\s>]/.test(head));
		return own.length === files.length && files.length > 0 ? 0.95 : 0;
	},
	apart: true,
	read: (files, options = {}, onprogress, signal) => readXml(files, options, rowsIn, onprogress, signal)
};

async function rowsIn(xml: XmlDocument, text: string): Promise<XmlRow[]> {
	const { kmlGen } = await import('@tmcw/togeojson');
	const lines = ['Placemark', 'GroundOverlay', 'NetworkLink'].map((name) => elementLines(text, name));
	const [placemarks = [], ...others] = lines;
	if (lines.every((found) => found.length === 0)) throw new Refusal('The KML has no placemarks.');
	const features = [...kmlGen(xml, { skipNullGeometry: false })].slice(0, placemarks.length);
	const beside = others.flat().map((line): XmlRow => {
		return { line, feature: 'An overlay or a link to another file is no placemark; import that file itself.' };
	});
	const rows = placemarks.map((line, index): XmlRow => {
		return { line, feature: features[index] ?? 'The placemark cannot be read.' };
	});
	return [...rows, ...beside];
}
