// KML for globes and map programs: a placemark for every shown event and statement at each of its places.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { titleWith } from '#core/words/event-told.ts';
import { hedged } from '#core/words/hedge.ts';
import { radiusWords } from '#core/words/place-words.ts';
import { term } from '#core/words/vocabulary.ts';
import { SEPARATOR } from './columns.ts';
import type { Format, WriteOptions } from './format.ts';
import { kmlGeometry } from './kml-geometry.ts';
import { eachRecordRow, RECORD_COLUMNS, type RecordRow } from './record-rows.ts';
import { selection } from './selection.ts';
import { gathered } from './slices.ts';
import { escapeMarkup, xmlText } from './xml-text.ts';

/** Characters of a name in a list of placemarks; the whole of it is in the columns. */
const LONGEST_NAME = 80;

/**
 * KML 2.2 (OGC 07-147r2): events and statements in a folder each, times as TimeStamp or TimeSpan, the columns of a record export as
 * ExtendedData, those without a value left out. Without ids of placemarks, which would have to be XML names.
 */
export const kmlRecords: Format = {
	id: 'kml-records',
	extensions: ['kml'],
	mediaType: 'application/vnd.google-earth.kml+xml',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		yield* gathered(documentOf(shown.records, catalogue, options));
	}
};

function* documentOf(
	records: readonly DossierRecord[],
	catalogue: Catalogue,
	options: WriteOptions | undefined
): Generator<string, void, undefined> {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n';
	yield `${element('name', catalogue.dossier.title)}\n`;
	yield* foldersOf(eachRecordRow(eventsFirst(records), catalogue, options?.onprogress));
	yield '</Document></kml>\n';
}

function eventsFirst(records: readonly DossierRecord[]): DossierRecord[] {
	const of = (wanted: DossierRecord['type']) => records.filter(({ type }) => type === wanted);
	return [...of('event'), ...of('statement')];
}

/** A folder for each type of record in turn; none that would be empty. */
function* foldersOf(rows: Iterable<RecordRow>): Generator<string, void, undefined> {
	let open: RecordRow['columns']['record'] = null;
	for (const row of rows) {
		const { record } = row.columns;
		if (record !== open) {
			if (open !== null) yield '</Folder>\n';
			yield `<Folder>\n${element('name', record === 'event' ? 'Events' : 'Statements')}\n`;
			open = record;
		}
		yield placemark(row);
	}
	if (open !== null) yield '</Folder>\n';
}

/** Its parts in the order that the schema has. */
function placemark({ geometry, columns, notes }: RecordRow): string {
	const data = RECORD_COLUMNS.flatMap((column) => {
		const cell = columns[column];
		return cell === null ? [] : [`<Data name="${column}">${element('value', String(cell))}</Data>`];
	});
	const parts = [
		element('name', nameOf(columns, notes)) + element('description', descriptionOf(columns, notes)) + timeOf(columns),
		`<ExtendedData>\n${data.join('\n')}</ExtendedData>`,
		...(geometry === null ? [] : [kmlGeometry(geometry)])
	];
	return `<Placemark>${parts.join('\n')}</Placemark>\n`;
}

function element(name: string, text: string): string {
	return text === '' ? '' : `<${name}>${escapeMarkup(xmlText(text))}</${name}>`;
}

/**
 * The title, or the words after their doubt and denial. A program that lists placemarks has room for a line: what is too long is cut, but
 * not what stands after an event's title.
 */
function nameOf({ event_title, title, id }: RecordRow['columns'], notes: readonly string[]): string {
	const name = xmlText(String((event_title ?? title) || id));
	const characters = Array.from(name);
	const short = characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME).join('').trimEnd()} …`;
	return titleWith(short, notes);
}

/** Who says it, what of it is not told flatly, and how exactly the place is known, which a pin does not show. A description is read as HTML: what would be a tag is not. */
function descriptionOf(columns: RecordRow['columns'], notes: readonly string[]): string {
	const { record, title, speaker, participants, place, precision, radius_m, place_certainty } = columns;
	const words = record === 'statement' ? title : null;
	const said = speaker !== null && words !== null ? `${speaker}: ${words}` : words;
	const named = participants === null ? null : `Named in it: ${participants}`;
	const within = typeof radius_m === 'number' ? `, ${radiusWords(radius_m)}` : '';
	const doubts =
		place_certainty === null
			? null
			: String(place_certainty)
					.split(SEPARATOR)
					.map((slug) => term('certainty', slug))
					.join(', ');
	const at = place === null ? null : hedged(doubts, `${place}: ${term('precision', String(precision))}${within}.`);
	const lines = [said, named, ...notes, at].filter((line) => line !== null);
	return escapeMarkup(lines.join('\n'));
}

/** XML Schema has no year 0 and no signs before years of KML's times: such a time is in the columns alone. */
const WRITABLE = /^(?!0000)\d{4}-/;

function timeOf({ earliest, latest }: RecordRow['columns']): string {
	const [begin, end] = [earliest, latest].map((bound) =>
		typeof bound === 'string' && WRITABLE.test(bound) ? bound : ''
	);
	if (begin && begin === end) return `<TimeStamp>${element('when', begin)}</TimeStamp>`;
	if (!begin && !end) return '';
	return `<TimeSpan>${element('begin', begin ?? '')}${element('end', end ?? '')}</TimeSpan>`;
}
