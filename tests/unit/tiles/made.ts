// Archives made from rows in memory, and read back by the `pmtiles` and `@mapbox/vector-tile` packages.
import { joinBytes } from '#core/basics/bytes.ts';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, tileIdToZxy, type RangeResponse, type Source } from 'pmtiles';
import { columnsOf, type IndexRow } from '#core/index/columns/build.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { TextColumn } from '#core/index/columns/text-column.ts';
import { PointTiles } from '#core/tiles/point-tiles.ts';

/** Rows as a packed file has them. */
export function packed(rows: readonly IndexRow[]): Packed {
	const { columns, titles, ids } = columnsOf(rows);
	const names = (facet: keyof typeof columns.facets) => columns.facets[facet].names;
	return {
		columns,
		titles: TextColumn.from(titles),
		ids: TextColumn.from(ids),
		labels: {
			actors: names('actors'),
			sources: names('sources'),
			kinds: names('kinds'),
			precisions: names('precisions')
		}
	};
}

/** A row with nothing about it but what is given. */
export function row(
	given: Partial<Omit<IndexRow, 'values'>> & { id: string; kind?: string; precision?: string }
): IndexRow {
	const { kind = 'attack', precision = 'site', ...rest } = given;
	return {
		title: `Title of ${given.id}`,
		time: null,
		at: [0, 0],
		...rest,
		values: { actors: [], sources: [], kinds: [kind], precisions: [precision] }
	};
}

/** The bytes of the archive of some rows, as the command writes them. */
export function archiveOf(rows: Packed, maxZoom?: number, radii: Float32Array | null = null): Uint8Array<ArrayBuffer> {
	const tiles: Uint8Array[] = [];
	const writing = new PointTiles({ ...rows, radii, records: null }, maxZoom).write('Made up');
	for (let step = writing.next(); ; step = writing.next()) {
		if (step.done) return joinBytes([step.value, ...tiles]);
		if (step.value.tile) tiles.push(step.value.tile);
	}
}

/** Bytes in memory as the reader wants them. */
export function reader(bytes: Uint8Array<ArrayBuffer>): PMTiles {
	const source: Source = {
		getKey: () => 'made',
		getBytes: (offset, length): Promise<RangeResponse> =>
			Promise.resolve({ data: bytes.slice(offset, offset + length).buffer })
	};
	return new PMTiles(source);
}

/** A mark as it was read back. */
export interface ReadMark {
	zoom: number;
	tile: string;
	id: number | undefined;
	properties: Record<string, string | number | boolean>;
	/** Degrees. */
	at: [number, number];
	/** Steps within the tile. */
	steps: { x: number; y: number };
}

/** Every mark of the given zooms, found by asking for every tile that can hold one: for shallow archives. */
export async function marksOf(archive: PMTiles, zoom: number): Promise<ReadMark[]> {
	const found: ReadMark[] = [];
	const first = (4 ** zoom - 1) / 3;
	for (let id = first; id < first + 4 ** zoom; id++) {
		const [z, x, y] = tileIdToZxy(id);
		const answer = await archive.getZxy(z, x, y);
		if (answer) found.push(...marksOfTile(new Uint8Array(answer.data), z, x, y));
	}
	return found;
}

/** The marks of one tile, uncompressed. */
export function marksOfTile(data: Uint8Array, z: number, x: number, y: number): ReadMark[] {
	const layer = new VectorTile(new PbfReader(data)).layers.records;
	return Array.from({ length: layer?.length ?? 0 }, (_, n) => {
		const feature = layer?.feature(n);
		const { geometry } = feature?.toGeoJSON(x, y, z) ?? {};
		const [steps] = feature?.loadGeometry()[0] ?? [];
		if (!feature || !steps || geometry?.type !== 'Point') throw new Error(`The tile ${z}/${x}/${y} holds no points.`);
		const [lon = NaN, lat = NaN] = geometry.coordinates;
		return { zoom: z, tile: `${z}/${x}/${y}`, id: feature.id, properties: feature.properties, at: [lon, lat], steps };
	});
}
