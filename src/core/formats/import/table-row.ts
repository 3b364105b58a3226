// What a row of a table says, by the roles of its columns.
import type { Geometry, Position, Precision } from '#core/dossier/types.ts';
import type { Exactness } from '#core/dossier/exactness.ts';
import { BY_CHOICE, BY_DECIMALS, BY_SHAPE, byDateOrder } from '#core/dossier/tool-words.ts';
import { isInRange, readDegrees, readPair, type Point } from './coordinates.ts';
import { fromEnds, fromParts, withClock } from './dates.ts';
import type { TableColumns } from './guess-columns.ts';
import { slug } from './ids.ts';
import { isWebAddress } from './dossier-builder.ts';
import { readNumber } from './numbers.ts';
import { ownTelling } from './own-row.ts';
import { asRadius, byChoice, byDecimals, decimalsOf, exactnessSaid, ofShape, readPrecision } from './precision.ts';
import { pointGeometry, where } from './add-row.ts';
import { leftOver, type TableRow } from './table.ts';
import type { ImportReport } from './import-report.ts';
import type { ColumnRole } from './types.ts';
import type { FoundSource, FoundPlace, FoundFigure, RowFacts } from './row-facts.ts';

/** Cells that could not be read as what their column is: they stay beside the record. */
type Unread = Map<ColumnRole, string>;

/** What a row says, or why it cannot be taken. `geometry` is that of a feature, and goes before columns with coordinates. */
export function tableFacts(
	row: TableRow,
	columns: TableColumns,
	names: readonly string[],
	report: ImportReport,
	geometry?: Geometry | null
): RowFacts | string {
	const unread: Unread = new Map();
	const cell = (role: ColumnRole) => {
		const column = columns.of.get(role);
		return column === undefined ? '' : row.cell(column);
	};
	const kind = slug(cell('kind'));
	// In a table without dates a type is one of places.
	const dated = DATES.some((role) => columns.of.has(role));
	const place = placeOf(cell, geometry, slug(cell('place-kind')) || (dated ? '' : kind), columns.precision);
	if (typeof place === 'string') return place;
	const when = whenOf(cell, row, columns, report, unread);
	if (typeof when === 'string') return when;
	const own = ownTelling(row);
	for (const [role, text] of unread) report.warn(`${role}-unreadable`, `${where(row)}: ${text}`);
	const used = new Set([...columns.of].flatMap(([role, column]) => (unread.has(role) ? [] : [column])));
	const [id, title, description] = [cell('id'), own?.title || cell('title'), cell('description')];
	return {
		at: row.at,
		...(id && { id }),
		...(title && { title }),
		...(description && { description }),
		...(kind && dated && { kind }),
		...(when && { when: { ...when, ...own?.when } }),
		...(own && { placed: own.placed }),
		...(place && { place }),
		actors: own?.actors ?? [...actorsOf(cell('actor'), 'actor'), ...actorsOf(cell('actor-2'), 'target')],
		sources: sourcesOf(cell, columns),
		figures: [figureOf(cell, 'killed'), figureOf(cell, 'injured')].filter((figure) => figure !== null),
		kept: { key: 'columns', values: leftOver(row, names, used) }
	};
}

/** Roles that date a row. */
const DATES = ['when', 'start', 'end', 'year'] as const;

type CellOf = (role: ColumnRole) => string;

function placeOf(
	cell: CellOf,
	given: Geometry | null | undefined,
	kind: string,
	chosen: Precision | undefined
): FoundPlace | undefined | string {
	const point = given === undefined ? pointOf(cell) : null;
	if (typeof point === 'string') return point;
	const geometry = given ?? (point ? pointGeometry(...point.position) : null);
	const name = cell('place');
	if (geometry === null) {
		return name === ''
			? undefined
			: { name, kind: 'region', geometry, precision: 'unknown', editorial: ['kind', 'precision'] };
	}
	const guess = guessOf(geometry, point, chosen);
	return { ...nameOf(name, cell, geometry), ...exactOf(guess, kind, cell), geometry };
}

function nameOf(name: string, cell: CellOf, geometry: Geometry): { name: string } {
	const title = cell('title');
	if (name || title) return { name: name || title };
	const [longitude, latitude] = firstPosition(geometry);
	return { name: `${latitude}, ${longitude}` };
}

/** The first position of any geometry. */
function firstPosition(geometry: Geometry): Position {
	let at: unknown = geometry.coordinates;
	while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
	const [longitude, latitude]: unknown[] = Array.isArray(at) ? at : [];
	return [Number(longitude), Number(latitude)];
}

/** How exactly a place is taken to be known whose row does not tell it, and why. */
function guessOf(geometry: Geometry, point: Point | null, chosen: Precision | undefined): [Exactness, string] {
	if (geometry.type !== 'Point') return [ofShape(geometry), BY_SHAPE];
	const decimals = point?.decimals ?? decimalsOf(geometry.coordinates);
	return chosen === undefined ? [byDecimals(decimals), BY_DECIMALS] : [byChoice(chosen, decimals), BY_CHOICE];
}

function exactOf([guessed, why]: [Exactness, string], kind: string, cell: CellOf) {
	const precision = readPrecision(cell('precision'));
	const radius = asRadius(readNumber(cell('radius')));
	const said = { ...(precision && { precision }), ...(radius !== undefined && { radius }), ...(kind && { kind }) };
	const { editorial: ours, ...exact } = exactnessSaid(said, guessed, why);
	const editorial = [...(cell('place') || cell('title') ? [] : ['name']), ...ours];
	return { ...exact, ...(editorial.length > 0 && { editorial }) };
}

/** The point of a row; null where it gives none, a sentence where what it gives is none. */
function pointOf(cell: CellOf): Point | null | string {
	const [latitudeText, longitudeText, pair] = [cell('latitude'), cell('longitude'), cell('position')];
	if (latitudeText === '' && longitudeText === '') {
		if (pair === '') return null;
		const point = readPair(pair);
		if (point === null) return `“${pair}” is no position; expected latitude and longitude, such as 34.01, 71.52.`;
		return inRange(point) ?? `“${pair}” lies outside latitudes −90 to 90 and longitudes −180 to 180.`;
	}
	if (latitudeText === '' || longitudeText === '') {
		return `The row has only a ${latitudeText === '' ? 'longitude' : 'latitude'}; a position needs both.`;
	}
	const [latitude, longitude] = [readDegrees(latitudeText, 'latitude'), readDegrees(longitudeText, 'longitude')];
	if (!latitude) return `“${latitudeText}” is no latitude; expected degrees such as 34.01 or 34°01′12″N.`;
	if (!longitude) return `“${longitudeText}” is no longitude; expected degrees such as 71.52 or 71°31′12″E.`;
	const point: Point = {
		position: [longitude.value, latitude.value],
		decimals: Math.max(latitude.decimals, longitude.decimals),
		form: latitude.form
	};
	const swapped = isInRange(latitude.value, 'longitude') && isInRange(longitude.value, 'latitude');
	const hint = swapped ? ' They look swapped.' : '';
	return (
		inRange(point) ??
		`Latitude ${latitudeText} and longitude ${longitudeText} lie outside −90 to 90 and −180 to 180.${hint}`
	);
}

function inRange(point: Point): Point | null {
	const [longitude, latitude] = point.position;
	return isInRange(latitude, 'latitude') && isInRange(longitude, 'longitude') ? point : null;
}

function whenOf(
	cell: CellOf,
	row: TableRow,
	columns: TableColumns,
	report: ImportReport,
	unread: Unread
): RowFacts['when'] | string {
	const guessed: string[] = [];
	const read = (role: ColumnRole): string => {
		const text = cell(role);
		if (text === '') return '';
		const reading = columns.dates.read(text);
		if (reading === null) unread.set(role, text);
		if (reading?.ambiguous && columns.guess.dates?.by === 'habit') {
			guessed.push(text);
			report.warn('date-order-guessed', `${where(row)}: ${text}, read ${columns.dates.order.replace('-', ' ')}`);
		}
		return reading?.edtf ?? '';
	};
	const day = read('when');
	const [start, end] = [read('start'), read('end')];
	const parts = fromParts(cell('year'), cell('month'), cell('day'));
	const first = day || start || end;
	let edtf: string | null = first;
	if (!day && start && end) edtf = fromEnds(start, end);
	else if (!day && !start && end) edtf = `../${end}`;
	if (edtf === null) return `The row ends on ${end}, before it begins on ${start}.`;
	const whole = edtf || parts;
	if (!whole) return undefined;
	const why = { inferred: byDateOrder(columns.dates.order) };
	return { edtf: withClock(whole, cell('time')), ...(guessed.length > 0 && why) };
}

function actorsOf(names: string, role: string) {
	return names
		.split(/\s*[;|]\s*/)
		.filter(Boolean)
		.map((name) => ({ name, role }));
}

function sourcesOf(cell: CellOf, columns: TableColumns): FoundSource[] {
	const addresses = cell('source-url')
		.split(/[\s;|]+/)
		.filter(isWebAddress);
	const names = cell('source')
		.split(/\s*[;|]\s*/)
		.filter(Boolean);
	const date = cell('source-date') === '' ? null : columns.dates.read(cell('source-date'));
	const published = date === null ? {} : { published: date.edtf };
	// As many addresses as names: they belong together one by one; else each is a source of its own.
	if (addresses.length === names.length) {
		return names.map((name, index): FoundSource => ({ ...named(name), ...addressed(addresses[index]), ...published }));
	}
	return [
		...names.map((name) => ({ ...named(name), ...published })),
		...addresses.map((url) => ({ ...addressed(url), ...published }))
	];
}

function named(name: string): FoundSource {
	return isWebAddress(name) ? { url: name, title: name } : { title: name };
}

function addressed(url: string | undefined): FoundSource {
	return url === undefined ? {} : { url };
}

function figureOf(cell: CellOf, property: 'killed' | 'injured'): FoundFigure | null {
	const [low, best, high] = [cell(`${property}-low`), cell(property), cell(`${property}-high`)];
	return low || best || high ? { property, unit: 'people', low, best, high } : null;
}
