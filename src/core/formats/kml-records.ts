// KML for globes and map programs: a placemark for every shown event and statement at each of its places.
import { foldersToKML } from '@placemarkio/tokml';
import type { Catalogue } from '#core/index/catalogue.ts';
import { radiusWords } from '#core/words/place-words.ts';
import { term } from '#core/words/vocabulary.ts';
import type { Format } from './format.ts';
import { RECORD_COLUMNS, recordRows, type RecordRow } from './record-rows.ts';
import { selection } from './selection.ts';
import { escapeMarkup, xmlText } from './xml-text.ts';

/** Characters of a name in a list of placemarks; the whole of it is in the columns. */
const LONGEST_NAME = 80;

/**
 * KML 2.2 (OGC 07-147r2): events and statements in a folder each, times as TimeStamp or TimeSpan, the columns of a record export as
 * ExtendedData, those without a value left out. Without ids of placemarks, which would have to be XML names.
 */
export const kmlRecords: Format = {
	id: 'kml-records',
	label: 'KML, records',
	extensions: ['kml'],
	mediaType: 'application/vnd.google-earth.kml+xml',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const rows = recordRows(shown.records, catalogue);
		const folders = [folder('Events', 'event', rows), folder('Statements', 'statement', rows)];
		const ordered = folders.flatMap((one) => one.rows);
		const text = foldersToKML({
			type: 'root',
			children: folders.filter((one) => one.rows.length > 0).map((one) => one.tree)
		});
		yield `<?xml version="1.0" encoding="UTF-8"?>\n${named(withTimes(text, ordered), catalogue)}\n`;
	}
};

function folder(name: string, record: string, all: readonly RecordRow[]) {
	const rows = all.filter(({ columns }) => columns.record === record);
	const tree = { type: 'folder' as const, meta: { name }, children: rows.map(placemark) };
	return { rows, tree };
}

function placemark({ geometry, columns }: RecordRow) {
	const properties: Record<string, string> = { name: nameOf(columns), description: descriptionOf(columns) };
	for (const column of RECORD_COLUMNS) {
		const cell = columns[column];
		if (cell !== null) properties[column] = xmlText(String(cell));
	}
	return { type: 'Feature' as const, geometry, properties };
}

/** The title, the quote or the gist; a program that lists placemarks has room for a line. */
function nameOf({ title, quote, gist, id }: RecordRow['columns']): string {
	const name = xmlText(String(title ?? quote ?? gist ?? id));
	const characters = Array.from(name);
	return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME).join('').trimEnd()} …`;
}

/** Who says it and how exactly the place is known, which a pin does not show. A description is read as HTML: what would be a tag is not. */
function descriptionOf({ speaker, quote, gist, place, precision, radius_m }: RecordRow['columns']): string {
	const words = quote !== null ? `“${quote}”` : gist;
	const said = speaker !== null && words !== null ? `${speaker}: ${words}` : words;
	const within = typeof radius_m === 'number' ? `, ${radiusWords(radius_m)}` : '';
	const at = place === null ? null : `${place}: ${term('precision', String(precision))}${within}.`;
	const lines = [said, at].filter((line) => line !== null);
	return escapeMarkup(xmlText(lines.join('\n')));
}

/** The beginning of what follows a placemark's description: text and attributes hold no "<", so that it stands nowhere else. */
const AFTER_DESCRIPTION = '<ExtendedData>';

/** Puts the time of every placemark where the schema has it; the writer knows no times. */
function withTimes(text: string, rows: readonly RecordRow[]): string {
	const [head = '', ...rest] = text.split(AFTER_DESCRIPTION);
	return [head, ...rest.map((part, index) => timeOf(rows[index]) + AFTER_DESCRIPTION + part)].join('');
}

/** XML Schema has no year 0 and no signs before years of KML's times: such a time is in the columns alone. */
const WRITABLE = /^(?!0000)\d{4}-/;

function timeOf(row: RecordRow | undefined): string {
	const [begin, end] = [row?.columns.earliest, row?.columns.latest].map((bound) =>
		typeof bound === 'string' && WRITABLE.test(bound) ? bound : null
	);
	if (begin && begin === end) return `<TimeStamp><when>${begin}</when></TimeStamp>`;
	if (!begin && !end) return '';
	return `<TimeSpan>${begin ? `<begin>${begin}</begin>` : ''}${end ? `<end>${end}</end>` : ''}</TimeSpan>`;
}

/** The title of the dossier as the name of the document. */
function named(text: string, { dossier }: Catalogue): string {
	const title = escapeMarkup(xmlText(dossier.title));
	return text.replace('<Document>', () => `<Document>\n<name>${title}</name>`);
}
