// What an archive of points says of itself, and how such an archive is told from a basemap.

/** The vector layer of every tile. */
export const POINTS_LAYER = 'records';
/** What `dateline.format` says: another number will mean other tiles. */
const POINTS_FORMAT = 'points/1';

/** What is known of an archive of points beside its tiles. */
export interface PointsAbout {
	/** What the map is called. */
	name: string;
	/** Rows it was made from, and those of them that stand on the map: only they are in it. */
	rows: number;
	placed: number;
	maxZoom: number;
	/** For each zoom the most rows that one mark stands for. */
	most: readonly number[];
}

/** What a group calls its count of a kind. */
export function countKey(kind: string): string {
	return `kind:${kind}`;
}

const RECORD_FIELDS = {
	id: 'id of the record in its dossier; absent where there is none',
	title: 'what the record is called',
	kind: 'kind of event or statement; several are parted by "; "',
	precision: 'how exactly the place is known',
	form: 'point, area or country: what the precision allows to be drawn',
	lon: 'longitude in degrees, as exact as the dossier has it',
	lat: 'latitude likewise',
	from: 'first minute, UTC, ISO 8601; absent where undated',
	to: 'first minute after, UTC, ISO 8601',
	radius: 'metres within which the place lies',
	reach: 'the same as billionths of the width of the Web Mercator world',
	count: 'only of a group: how many records'
};

/** The metadata of an archive (PMTiles v3, TileJSON 3.0); `kinds` are those that groups count. */
export function pointsMetadata({ name, rows, placed, maxZoom, most }: PointsAbout, kinds: readonly string[]): object {
	const counts = Object.fromEntries(kinds.map((kind) => [countKey(kind), 'only of a group: how many of the kind']));
	return {
		name,
		type: 'overlay',
		vector_layers: [{ id: POINTS_LAYER, minzoom: 0, maxzoom: maxZoom, fields: { ...RECORD_FIELDS, ...counts } }],
		dateline: { format: POINTS_FORMAT, rows, placed, most }
	};
}

/** Reads what an archive says of itself; `null` unless it is one of points that this version knows. */
export function readPointsMetadata(metadata: unknown, maxZoom: number): PointsAbout | null {
	if (!isRecord(metadata) || !isRecord(metadata.dateline)) return null;
	const { format, rows, placed, most } = metadata.dateline;
	const sound =
		format === POINTS_FORMAT && isCount(rows) && isCount(placed) && Array.isArray(most) && most.every(isCount);
	if (!sound) return null;
	return { name: typeof metadata.name === 'string' ? metadata.name : '', rows, placed, maxZoom, most };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
